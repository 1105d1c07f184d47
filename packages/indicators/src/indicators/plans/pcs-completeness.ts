import { aboutField, knownPcs, LISTS, type Pcs, pcs, sketchDossier, unwrap } from '@maillage/schemas';
import { defineIndicator } from '../../define-indicator.ts';
import type { Fact } from '../../facts/fact.ts';
import { shareKnown } from '../../results/share-known.ts';

const commune = { about: { level: 'commune', code: '62999' } as const, name: 'Exemple-sur-Aa' };

/** The nine parts of a plan, as its record names them. */
const BLOCKS = Object.keys(
  (unwrap(pcs.fields.shape.blocks) as unknown as { shape: Record<string, unknown> }).shape,
) as (keyof NonNullable<Pcs['blocks']> & string)[];

export const pcsCompleteness = defineIndicator({
  id: 'plans/pcs-completeness',
  version: '1.0',
  label: {
    fr: 'Part des contenus du PCS qui sont présents',
    en: 'Share of the contents of the PCS that are present',
  },
  description: {
    fr: "Parties du plan présentes, sur les neuf de l'article R731-2 qui ont un objet dans la commune. Une partie dont la fiche ne dit rien ouvre les bornes.",
    en: 'Parts of the plan that are present, over the nine of article R731-2 that have an object in the commune. A part of which the record says nothing widens the bounds.',
  },
  cannotSay: {
    fr: "Que les parties présentes sont bonnes, ni que les neuf se valent : sans annuaire d'alerte, huit parties sur neuf ne protègent personne. Le numéro et le texte des parties 6 à 9 restent à confirmer.",
    en: 'That the parts present are good, nor that the nine are worth the same: without an alert directory, eight parts of nine protect nobody. The number and wording of parts 6 to 9 are to be confirmed.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune'],
  inputs: ['pcs', 'dataset'],
  references: [
    { article: 'CSI R731-2 I 1° à 5°', certainty: 'read-in-the-text' },
    { article: 'CSI R731-2 I 6° à 9°', certainty: 'to-be-confirmed' },
  ],
  formula: (dossier, on) => {
    const { known, record, evidence: used } = knownPcs(dossier, on);
    if (known === 'none') return { value: null, why: 'not-applicable', explanation: NONE, used };
    if (!record) return { value: null, why: 'unknown', explanation: UNKNOWN, missing: [LISTS.pcs] };
    const states = record.body.blocks ?? {};
    const counted = BLOCKS.map((block) => ({
      concerned: fact(states[block] !== 'not-applicable', block),
      has: fact(states[block] === undefined ? null : states[block] === 'present', block),
    }));
    return { ...shareKnown(counted, SAYS), used };
  },
  examples: [
    {
      title: {
        fr: 'sept parties présentes, une absente, une sans objet',
        en: 'seven parts present, one absent, one without object',
      },
      dossier: sketchDossier({
        ...commune,
        records: {
          pcs: [
            {
              commune: '62999',
              adoptedOn: '2024',
              blocks: {
                ...Object.fromEntries(BLOCKS.map((block) => [block, 'present'])),
                reserve: 'not-applicable',
                continuity: 'absent',
              },
            },
          ],
        },
      }),
      on: '2026-11-21',
      expected: { value: 7 / 8, bounds: { lower: 7 / 8, upper: 7 / 8 } },
    },
    {
      title: { fr: 'deux parties connues sur neuf', en: 'two parts known of nine' },
      dossier: sketchDossier({
        ...commune,
        records: {
          pcs: [{ commune: '62999', adoptedOn: '2024', blocks: { stakes: 'present', means: 'absent' } }],
        },
      }),
      on: '2026-11-21',
      // one of nine present for sure, one absent for sure
      expected: { value: 1 / 9, bounds: { lower: 1 / 9, upper: 8 / 9 } },
    },
    {
      title: { fr: 'la fiche ne dit rien du contenu', en: 'the record says nothing of the contents' },
      dossier: sketchDossier({ ...commune, records: { pcs: [{ commune: '62999', adoptedOn: '2024' }] } }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

function fact(holds: boolean | null, block: (typeof BLOCKS)[number]): Fact {
  const missing = { type: 'pcs', kind: block, what: labelOf(block) };
  return { holds, evidence: [], missing: holds === null ? [missing] : [] };
}

function labelOf(block: string) {
  const { shape } = unwrap(pcs.fields.shape.blocks) as unknown as {
    shape: Record<string, Parameters<typeof aboutField>[0]>;
  };
  const schema = shape[block];
  return (schema && aboutField(schema)?.label) ?? { fr: block, en: block };
}

const SAYS = {
  fr: 'Parties du plan qui ont un objet : {concerned} ; présentes : {having}, absentes : {without}, inconnues : {unknown}.',
  en: 'Parts of the plan that have an object: {concerned}; present: {having}, absent: {without}, not known: {unknown}.',
};
const NONE = { fr: "La commune n'a pas de PCS.", en: 'The commune has no PCS.' };
const UNKNOWN = {
  fr: 'Ce nœud ne connaît pas le PCS de la commune.',
  en: "This node does not know the commune's PCS.",
};
