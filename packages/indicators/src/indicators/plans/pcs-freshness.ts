import { adoptionOf, knownPcs, latestRange, type Missing, pastRange, sketchDossier } from '@maillage/schemas';
import { ageOn } from '../../age.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering } from '../../example-communes.ts';

const commune = { about: { level: 'commune', code: '62999' } as const, name: 'Exemple-sur-Aa' };

export const pcsFreshness = defineIndicator({
  id: 'plans/pcs-freshness',
  version: '1.0',
  label: {
    fr: 'Âge du PCS depuis son arrêté ou sa dernière révision',
    en: 'Age of the PCS since its adoption or last revision',
  },
  description: {
    fr: "Années écoulées depuis que le plan en vigueur a été arrêté ou révisé. D'une date partielle naît un intervalle ; son milieu est donné pour valeur.",
    en: 'Years since the plan in force was adopted or revised. A partial date gives an interval; its middle is given as the value.',
  },
  cannotSay: {
    fr: "Si l'annuaire et les moyens sont à jour, ni si le plan a été éprouvé : ce sont d'autres horloges.",
    en: 'Whether the directory and the means are up to date, nor whether the plan was practised: those are other clocks.',
  },
  unit: 'years',
  range: [0, null],
  direction: -1,
  levels: ['commune'],
  inputs: ['pcs', 'dataset'],
  references: [{ article: 'CSI R731-8 I', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const document = knownPcs(dossier, on);
    const adopted = document.record && adoptionOf(document.record.body, on);
    const { evidence: used } = document;
    if (document.known === 'none') return { value: null, why: 'not-applicable', explanation: NONE, used };
    if (!document.record || !adopted) {
      return { value: null, why: 'unknown', explanation: UNKNOWN, used, missing: [PCS] };
    }
    const { revisedOn } = document.record.body;
    const revised = revisedOn !== undefined && revisedOn <= on ? [pastRange(revisedOn, on)] : [];
    return { ...ageOn(latestRange([adopted, ...revised]), on), explanation: SAYS, used };
  },
  examples: [
    {
      title: { fr: 'révisé un jour connu', en: 'revised on a known day' },
      dossier: sketchDossier({
        ...commune,
        records: { pcs: [{ commune: '62999', adoptedOn: '2012', revisedOn: '2022-11-21' }] },
      }),
      on: '2026-11-21',
      // four years, one of them a leap year: 1461 days
      expected: { value: 4, bounds: { lower: 4, upper: 4 } },
    },
    {
      title: { fr: 'arrêté une année connue', en: 'adopted in a known year' },
      dossier: sketchDossier({ ...commune, records: { pcs: [{ commune: '62999', adoptedOn: '2020' }] } }),
      on: '2026-11-21',
      // 2151 to 2516 days
      expected: { value: 6.39, bounds: { lower: 5.89, upper: 6.89 } },
    },
    {
      title: { fr: 'pas de plan, dans une liste complète', en: 'no plan, in a whole list' },
      dossier: sketchDossier({ ...commune, covers: [covering('pcs')] }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const PCS: Missing = {
  type: 'pcs',
  what: { fr: "la date d'arrêté du PCS", en: 'the date the PCS was adopted' },
};
const SAYS = {
  fr: "Compté depuis la plus récente des dates d'arrêté et de révision.",
  en: 'Counted from the later of the dates of adoption and revision.',
};
const NONE = { fr: "La commune n'a pas de PCS.", en: 'The commune has no PCS.' };
const UNKNOWN = {
  fr: 'Ce nœud ne connaît pas la date du PCS de la commune.',
  en: "This node does not know the date of the commune's PCS.",
};
