import { Complaint, defineCommand, type Terminal } from '../command.ts';
import { type Difference, differences } from '../diff/differences.ts';
import { type Keyed, keyedRecords } from '../diff/keyed-records.ts';
import { EXIT } from '../exit-code.ts';
import { openDelivery } from '../validate/open-delivery.ts';

/** What changed from one delivery to another. */
type Changes = {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly key: string; readonly differences: readonly Difference[] }[];
  readonly same: number;
};

export const diff = defineCommand({
  name: 'diff',
  summary: {
    fr: 'dire ce qui a changé entre deux livraisons',
    en: 'say what changed between two deliveries',
  },
  usage: { fr: 'diff AVANT APRÈS [--type TYPE] [--json]', en: 'diff BEFORE AFTER [--type TYPE] [--json]' },
  details: {
    fr: "Lit les mêmes fichiers que validate, de formats différents s'il le faut, et apparie les fiches par leur identifiant, ou par la clé de leur type (la commune d'un PCS). Répond 1 quand quelque chose a changé. Les deux livraisons sont tenues en mémoire.",
    en: 'Reads the same files as validate, in different formats if need be, and pairs records by their identifier, or by the key of their type (the commune of a PCS). Answers 1 when something changed. Both deliveries are held in memory.',
  },
  options: {
    type: {
      type: 'string',
      value: 'TYPE',
      about: { fr: 'type des fiches (pcs, dicrim, event…)', en: 'type of the records (pcs, dicrim, event…)' },
    },
  },
  examples: ['maillage diff pcs-2025.csv pcs-2026.json --type pcs'],
  async run([before, after], options, terminal) {
    if (before === undefined || after === undefined) {
      throw new Complaint(EXIT.usage, {
        fr: 'Donnez deux fichiers : maillage diff AVANT APRÈS',
        en: 'Give two files: maillage diff BEFORE AFTER',
      });
    }
    const how = options.type === undefined ? {} : { type: options.type as string };
    const changes = compare(
      await keyedRecords(await openDelivery(before), how),
      await keyedRecords(await openDelivery(after), how),
    );
    if (options.json === true) terminal.out(JSON.stringify(changes, null, 2));
    else print(changes, terminal);
    const { added, removed, changed } = changes;
    return added.length + removed.length + changed.length === 0 ? EXIT.ok : EXIT.faults;
  },
});

function compare(before: ReadonlyMap<string, Keyed>, after: ReadonlyMap<string, Keyed>): Changes {
  const both = [...after.values()].filter(({ key }) => before.has(key));
  const changed = both
    .map(({ key, body }) => ({ key, differences: differences(before.get(key)?.body, body) }))
    .filter((one) => one.differences.length > 0);
  return {
    added: [...after.keys()].filter((key) => !before.has(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
    changed,
    same: both.length - changed.length,
  };
}

function print({ added, removed, changed, same }: Changes, { out, language }: Terminal): void {
  for (const key of added) out(`+ ${key}`);
  for (const key of removed) out(`- ${key}`);
  for (const { key, differences: found } of changed) {
    out(`~ ${key}`);
    for (const { pointer, before, after } of found) out(`    ${pointer} : ${show(before)} → ${show(after)}`);
  }
  const counts = [added.length, removed.length, changed.length, same];
  out(
    language === 'fr'
      ? `${counts[0]} fiche(s) en plus, ${counts[1]} en moins, ${counts[2]} changée(s), ${counts[3]} inchangée(s).`
      : `${counts[0]} record(s) more, ${counts[1]} fewer, ${counts[2]} changed, ${counts[3]} unchanged.`,
  );
}

function show(value: unknown): string {
  const text = value === undefined ? '∅' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
