import { toTerritoryKey } from '../codes/territory-ref.ts';
import type { Dossier } from '../dossier.ts';
import type { EnvelopeOf } from '../envelope.ts';
import type { Text } from '../text.ts';
import { fill } from '../text.ts';
import type { Evidence } from './verdict.ts';

/** A fact read in a record: the sentence to show, and the field with its value when one field says it. */
export function evidenceOf<B>(record: EnvelopeOf<string, B>, says: Text, field?: keyof B & string): Evidence {
  const value = field === undefined ? undefined : record.body[field];
  const { title, producer, date } = record.source;
  return {
    record: record.id,
    type: record.type,
    ...(field !== undefined && { field }),
    ...(value !== undefined && { value }),
    says,
    source: { title, producer, ...(date !== undefined && { date }) },
  };
}

/** A fact read in the code of the territory itself: its département, its being Paris. */
export function evidenceOfCode(dossier: Dossier, says: Text): Evidence {
  return {
    record: toTerritoryKey(dossier.about),
    type: 'territory',
    field: 'code',
    value: dossier.about.code,
    says,
    source: { title: 'Code officiel géographique', producer: 'INSEE' },
  };
}

/** The fact with its source, as a sentence quotes it. */
export function quote(evidence: Evidence): Text {
  return fill(
    { fr: '{says} (source : {source})', en: '{says} (source: {source})' },
    { says: evidence.says, source: evidence.source.title },
  );
}

/** What a sentence quotes of several facts: the first ones with their source, and how many more there are. */
export function quoteSome(evidence: readonly Evidence[], most = 3): Text {
  const said = evidence.slice(0, most).map(quote);
  const more = evidence.length - said.length;
  const rest = more > 0 ? [{ fr: `${more} autre(s)`, en: `${more} more` }] : [];
  const all = [...said, ...rest];
  return { fr: all.map(({ fr }) => fr).join(' ; '), en: all.map(({ en }) => en).join('; ') };
}
