import {
  type AnyRecord,
  type FieldAt,
  fieldsOf,
  hasTable,
  type Reference,
  schemaPath,
  type Text,
  tablePath,
} from '@maillage/schemas';
import { referenceDiagram } from './reference-diagram.ts';
import { typeInWords } from './type-in-words.ts';
import { readVectors } from './vectors.ts';

/** The reference page of a record type: what it is, its fields, its rules and a good example, in both languages. */
export function recordPage(record: AnyRecord, all: readonly AnyRecord[]): string {
  const { labels, description, reference, name, version, iri } = record;
  return `# ${labels.one.fr} · ${labels.one.en}

${description.fr}

*${description.en}*

| | |
|---|---|
| Type | \`${name}\`, version ${version} |
| Service | \`${record.service}\` |
| IRI | \`${iri}\` |
${reference ? `| Référence · Reference | ${cite(reference)} |\n` : ''}| JSON Schema | [fiche · record](../../specs/${schemaPath(record)}), [brouillon · draft](../../specs/${schemaPath(record, 'draft')}) |
${tableLine(record)}
## Champs · Fields

**Gras** : obligatoire. Diffusion : \`public\` pour tous, \`network\` pour les membres du réseau, \`restricted\` pour les responsables du plan.
**Bold**: required. Disclosure: \`public\` for anyone, \`network\` for members of the network, \`restricted\` for those in charge of the plan.

| Champ · Field | Nom · Name | Valeur · Value | Diffusion · Disclosure | Unité · Unit | Article | IRI |
|---|---|---|---|---|---|---|
${fieldsOf(record).map(fieldRow).join('\n')}

## Références · References

${referenceDiagram(record, all)}

## Règles · Rules

${rulesTable(record)}

## Exemple · Example

Ce qu'un écrivain envoie · *What a writer sends*:

\`\`\`json
${JSON.stringify(fullestExample(record), null, 2)}
\`\`\`
`;
}

function tableLine(record: AnyRecord): string {
  if (!hasTable(record)) return '';
  return `| Table Schema | [tableau · table](../../specs/${tablePath(record)}), [exemple · example](../../specs/${tablePath(record, 'example')}) |\n`;
}

/** The good vector whose body fills the most fields: it shows the most. */
function fullestExample(record: AnyRecord): object | undefined {
  const [first] = readVectors(record, 'valid').sort((a, b) => filled(b.json) - filled(a.json));
  return first?.json;
}

function filled(draft: object): number {
  return Object.keys((draft as { body?: object }).body ?? {}).length;
}

function fieldRow({ path, about, schema, optional, disclosure }: FieldAt): string {
  const name = path.join('.').replaceAll('.[]', '[]');
  const cells = [
    optional ? `\`${name}\`` : `**\`${name}\`**`,
    about ? both(about.label) + (about.description ? `<br>${both(about.description)}` : '') : '',
    both(typeInWords(schema)),
    disclosure,
    about?.unit ?? '',
    about?.reference ? cite(about.reference) : '',
    about?.iri ? `\`${about.iri}\`` : '',
  ];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

function rulesTable({ rules }: AnyRecord): string {
  if (rules.length === 0) return 'Aucune · *None*';
  const rows = rules.map(({ code, severity, message, reference }) => {
    const cells = [`\`${code}\``, SEVERITIES[severity], both(message), reference ? cite(reference) : ''];
    return `| ${cells.map(inCell).join(' | ')} |`;
  });
  return `| Code | Gravité · Severity | Message | Article |\n|---|---|---|---|\n${rows.join('\n')}`;
}

const SEVERITIES = {
  error: 'erreur · error',
  warning: 'avertissement · warning',
  info: 'remarque · note',
} as const;

const CERTAINTIES: Record<Reference['certainty'], string> = {
  'read-in-the-text': 'lu dans le texte · read in the text',
  'secondary-source': 'source secondaire · secondary source',
  'to-be-confirmed': 'à confirmer · to be confirmed',
};

function cite({ article, certainty, version, url }: Reference): string {
  const named = url ? `[${article}](${url})` : article;
  return `${named} (${[version, CERTAINTIES[certainty]].filter(Boolean).join(', ')})`;
}

function both({ fr, en }: Text): string {
  return fr === en ? fr : `${fr} · *${en}*`;
}

/** A text that stays in its cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
