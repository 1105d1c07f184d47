import { fill, type Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
} from '../../example-communes.ts';
import { evidenceFor, missingOf } from '../../facts/fact.ts';
import { hasAlertArrangement } from '../../facts/has-alert.ts';
import { isMeasured } from '../../methods/measure.ts';
import { peopleHaving } from '../../results/people-having.ts';

/** Sendai counts people per so many inhabitants. */
const PER = 100_000;

const inhabited =
  (municipal: number, hasSiren = false) =>
  (commune: string): ExampleRecords => ({
    territory: [{ level: 'commune', code: commune, name: commune, parents: [], population: { municipal } }],
    ...(hasSiren && {
      'alert-arrangement': [
        { commune, kind: 'siren' as const, name: 'Sirène', rule: 'Déclenchée par le maire' },
      ],
    }),
  });

export const sendaiG3 = defineIndicator({
  id: 'sendai/g-3',
  version: '1.0',
  label: {
    fr: "Sendai G-3 : personnes couvertes par un moyen d'alerte, pour 100 000",
    en: 'Sendai G-3: people covered by a means of alert, per 100 000',
  },
  description: {
    fr: "G-3 demande le nombre de personnes, pour 100 000, couvertes par une information d'alerte précoce, locale ou nationale. Lu ici, pour l'alerte locale : population municipale des communes dont un moyen d'alerte est connu, sur celle de toutes les communes.",
    en: 'G-3 asks for the number of people per 100 000 covered by early warning information, local or national. Read here, for local alert, as: municipal population of the communes with a known means of alert, over that of all communes.',
  },
  cannotSay: {
    fr: "Qui entend la sirène : une commune équipée compte tous ses habitants, et la diffusion nationale sur les téléphones n'est pas comptée.",
    en: 'Who hears the siren: a commune with one counts all its inhabitants, and the national broadcast to telephones is not counted.',
  },
  unit: 'habitants/100000',
  range: [0, PER],
  direction: 1,
  levels: ABOVE_COMMUNE,
  inputs: ['alert-arrangement', 'territory', 'dataset'],
  references: [
    {
      article: 'Cadre de Sendai 2015-2030, indicateur G-3',
      certainty: 'secondary-source',
      url: 'https://www.undrr.org',
    },
    { article: 'INSEE, populations légales (population municipale)', certainty: 'read-in-the-text' },
  ],
  formula: (dossier, on) => {
    const { facts, parts, share } = peopleHaving(dossier, on, hasAlertArrangement);
    const said = {
      explanation: fill(SAYS, parts),
      used: evidenceFor(facts),
      missing: [...missingOf(facts), ...(parts.withoutPopulation > 0 ? [POPULATION] : [])],
      parts,
    };
    if (!isMeasured(share)) return { value: null, why: share.why, ...said };
    const { bounds } = share;
    const scaled = bounds && { lower: bounds.lower * PER, upper: bounds.upper * PER };
    return { value: share.share * PER, ...(scaled && { bounds: scaled }), ...said };
  },
  examples: [
    {
      title: {
        fr: '9 000 habitants sur 10 000 sous une sirène',
        en: '9 000 of 10 000 inhabitants under a siren',
      },
      dossier: exampleDepartement(
        exampleCommunes([inhabited(9000, true), inhabited(1000)], [covering('alert-arrangement')]),
      ),
      on: '2026-11-21',
      expected: { value: 90_000, bounds: { lower: 90_000, upper: 90_000 } },
    },
    {
      title: { fr: 'la seconde commune est inconnue', en: 'the second commune is not known' },
      dossier: exampleDepartement(exampleCommunes([inhabited(9000, true), inhabited(1000)])),
      on: '2026-11-21',
      expected: { value: 90_000, bounds: { lower: 90_000, upper: 100_000 } },
    },
    {
      title: { fr: "aucun moyen d'alerte connu", en: 'no means of alert known' },
      dossier: exampleDepartement(exampleCommunes([inhabited(9000)])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const POPULATION: Missing = {
  type: 'territory',
  what: { fr: 'la population municipale de communes', en: 'the municipal population of some communes' },
};
const SAYS = {
  fr: 'Habitants couverts : {covered} sur {population}. Communes : {communes}, dont sans population connue : {withoutPopulation}.',
  en: 'Inhabitants covered: {covered} of {population}. Communes: {communes}, of which without a known population: {withoutPopulation}.',
};
