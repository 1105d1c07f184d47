import { type AnyRecord, records } from '@maillage/schemas';
import type { Generator } from './generator.ts';
import { recordPage } from './record-page.ts';

/** `docs/reference/<record>.md`: one page per record type, French and English side by side; and the list of them. */
export const referencePages: Generator = {
  name: 'reference',
  generate: () => {
    const all = Object.values(records) as AnyRecord[];
    const pages = all.map((record) => [`docs/reference/${record.name}.md`, recordPage(record, all)]);
    return { 'docs/reference/README.md': listPage(all), ...Object.fromEntries(pages) };
  },
};

function listPage(all: readonly AnyRecord[]): string {
  const rows = all.map(
    ({ name, labels, description }) =>
      `| [${name}](${name}.md) | **${labels.one.fr}**. ${description.fr} | **${labels.one.en}**. ${description.en} |`,
  );
  return `# Types de fiches · Record types

Pages générées depuis [\`packages/schemas\`](../../packages/schemas/README.md) par \`pnpm generate\` : ne pas les modifier à la main.
Pages generated from [\`packages/schemas\`](../../packages/schemas/README.md) by \`pnpm generate\`: do not edit.

Quel système des documents fondateurs chaque type tient : [systems.md](systems.md). Which system of the founding documents each type holds: [systems.md](systems.md).

| | Français | English |
|---|---|---|
${rows.join('\n')}
`;
}
