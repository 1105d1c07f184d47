import type { Text } from '@maillage/schemas';
import type { Parameters } from './parameter.ts';

/** A parameter that cannot be used, and the sentence that says so. */
export type ParameterFault = { readonly name: string; readonly message: Text; readonly found?: string };

/** Every parameter read, or every fault found: never one at a time. */
export type ReadParameters<Q> =
  | { readonly ok: true; readonly value: Q }
  | { readonly ok: false; readonly faults: readonly ParameterFault[] };

/** Reads a query against its declaration. Unknown, repeated, missing and misspelt parameters are all named. */
export function readParameters<Q>(
  declared: Parameters,
  given: Iterable<readonly [string, string]>,
): ReadParameters<Q> {
  const value: Record<string, unknown> = {};
  const faults: ParameterFault[] = [];
  for (const [name, text] of given) {
    const fault = takeParameter(declared, value, name, text);
    if (fault) faults.push(fault);
  }
  for (const [name, parameter] of Object.entries(declared)) {
    const refused = faults.some((fault) => fault.name === name);
    if (parameter.required && !Object.hasOwn(value, name) && !refused) {
      faults.push({ name, message: missing(name, parameter.expected) });
    }
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: value as Q };
}

function takeParameter(
  parameters: Parameters,
  value: Record<string, unknown>,
  name: string,
  text: string,
): ParameterFault | undefined {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const found = shorten(text);
  if (!parameter) return { name: shorten(name), found, message: unknown(name, Object.keys(parameters)) };
  if (Object.hasOwn(value, name)) return { name, found, message: repeated(name) };
  const read = parameter.read(text);
  if (read === undefined) return { name, found, message: misread(name, found, parameter.expected) };
  value[name] = read;
  return undefined;
}

function unknown(name: string, known: readonly string[]): Text {
  const list = known.join(', ');
  const shown = shorten(name);
  return known.length === 0
    ? {
        fr: `« ${shown} » : cette adresse ne prend aucun paramètre.`,
        en: `"${shown}": this address takes no parameter.`,
      }
    : {
        fr: `« ${shown} » n'est pas un paramètre de cette adresse ; elle connaît ${list}.`,
        en: `"${shown}" is not a parameter of this address; it knows ${list}.`,
      };
}

function repeated(name: string): Text {
  return { fr: `« ${name} » est donné plusieurs fois.`, en: `"${name}" is given several times.` };
}

function missing(name: string, expected: Text): Text {
  return {
    fr: `« ${name} » est obligatoire : ${expected.fr}.`,
    en: `"${name}" is required: ${expected.en}.`,
  };
}

function misread(name: string, found: string, expected: Text): Text {
  return {
    fr: `« ${name} » : trouvé « ${found} », attendu ${expected.fr}.`,
    en: `"${name}": found "${found}", expected ${expected.en}.`,
  };
}

/** characters of what was found that a message shows */
const SHOWN = 80;

function shorten(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
