import { type AnyRecord, fieldsOf } from '@maillage/schemas';

/** A field that leads from a record type to another. */
type Reference = { readonly from: string; readonly field: string; readonly to: string };

/** The references out of a record type, and those that lead to it, as a Mermaid diagram; nothing when it stands alone. */
export function referenceDiagram(record: AnyRecord, all: readonly AnyRecord[]): string {
  const touching = all
    .flatMap(referencesOf)
    .filter(({ from, to }) => from === record.name || to === record.name);
  if (touching.length === 0) return 'Aucune · *None*';
  const names = [...new Set([record.name, ...touching.flatMap(({ from, to }) => [from, to])])];
  const byName = new Map(all.map((one) => [one.name, one]));
  return [
    '```mermaid',
    'flowchart LR',
    ...names.map((name) => `  ${idOf(name)}["${labelOf(byName.get(name))}"]`),
    ...touching.map(({ from, field, to }) => `  ${idOf(from)} -- ${field} --> ${idOf(to)}`),
    `  style ${idOf(record.name)} stroke-width:3px`,
    '```',
  ].join('\n');
}

/** Each field that holds the local identifier of another record. */
function referencesOf(record: AnyRecord): Reference[] {
  return fieldsOf(record).flatMap(({ path, about }) =>
    about?.refersTo === undefined
      ? []
      : [{ from: record.name, field: path.filter((step) => step !== '[]').join('.'), to: about.refersTo }],
  );
}

/** Mermaid takes dashes in identifiers badly, and `end` not at all. */
function idOf(name: string): string {
  return `r_${name.replaceAll('-', '_')}`;
}

function labelOf(record: AnyRecord | undefined): string {
  if (!record) return '';
  const { fr, en } = record.labels.one;
  return (fr === en ? fr : `${fr}<br>${en}`).replaceAll('"', '#quot;');
}
