import { fill } from '@maillage/schemas';
import { communesOf } from '../../communes-of.ts';
import { defineIndicator, type Result } from '../../define-indicator.ts';
import {
  covering,
  type ExampleRecords,
  exampleCommunes,
  exampleDepartement,
  nothing,
} from '../../example-communes.ts';
import { evidenceFor, missingOf } from '../../facts/fact.ts';
import { hasRegisteredDicrim } from '../../facts/has-dicrim.ts';
import { hasRegisteredTim } from '../../facts/has-registered-tim.ts';
import { tally } from '../../methods/tally/tally.ts';

const REGISTERS = [covering('tim', { exhaustive: false }), covering('dicrim', { exhaustive: false })];
const informed = (commune: string): ExampleRecords => ({ tim: [{ commune, sentOn: '2005' }] });
const answered = (commune: string): ExampleRecords => ({ ...informed(commune), dicrim: [{ commune }] });

export const reportingQuality = defineIndicator({
  id: 'quality/reporting-quality',
  version: '1.0',
  label: {
    fr: 'Qualité de la saisie : DICRIM enregistrés par commune informée',
    en: 'Reporting quality: registered DICRIM per informed commune',
  },
  description: {
    fr: "Communes au DICRIM enregistré, rapportées aux communes dont l'information transmise au maire (TIM) est enregistrée. À lire à côté de tout taux de DICRIM : un rapport très bas dit qu'on ne saisit pas, avant de dire qu'on n'informe pas.",
    en: 'Communes with a registered DICRIM, over communes whose information sent to the mayor (TIM) is registered. To be read beside any DICRIM rate: a very low ratio says that nobody types, before it says that nobody informs.',
  },
  cannotSay: {
    fr: 'Combien de DICRIM existent. Le rapport peut dépasser 1 : des communes publient un DICRIM sans TIM enregistrée.',
    en: 'How many DICRIM exist. The ratio may exceed 1: some communes publish one without a registered TIM.',
  },
  unit: '1',
  range: [0, null],
  direction: 1,
  levels: ['departement', 'region', 'country'],
  inputs: ['tim', 'dicrim', 'dataset'],
  references: [
    {
      article: 'GASPAR, dicrim et tim, mars 2024 : 15 pour 221 communes dans le 62, 161 pour 163 dans le 06',
      certainty: 'read-in-the-text',
    },
    { article: 'CE R125-11', certainty: 'read-in-the-text', version: 'rédaction de 2020' },
  ],
  formula: (dossier, on) => {
    const communes = communesOf(dossier);
    const tims = communes.map((commune) => hasRegisteredTim(commune, on));
    const dicrims = communes.map((commune) => hasRegisteredDicrim(commune, on));
    const [informedOnes, answers] = [tims, dicrims].map((facts) => tally(facts.map(({ holds }) => holds)));
    const parts = { dicrim: answers?.yes ?? 0, tim: informedOnes?.yes ?? 0, communes: communes.length };
    const said = {
      explanation: fill(SAYS, parts),
      used: evidenceFor([...tims, ...dicrims]),
      missing: missingOf([...tims, ...dicrims]),
      parts,
    };
    return { ...ratioOf(parts, said.missing.length === 0), ...said };
  },
  examples: [
    {
      title: {
        fr: 'un DICRIM enregistré pour trois communes informées',
        en: 'one DICRIM for three informed communes',
      },
      dossier: exampleDepartement(exampleCommunes([answered, informed, informed, nothing], REGISTERS)),
      on: '2026-11-21',
      expected: { value: 1 / 3 },
    },
    {
      title: { fr: 'aucune commune informée', en: 'no commune informed' },
      dossier: exampleDepartement(exampleCommunes([nothing], REGISTERS)),
      on: '2026-11-21',
      expected: { value: null },
    },
    {
      title: { fr: 'les registres ne sont pas chargés', en: 'the registers are not loaded' },
      dossier: exampleDepartement(exampleCommunes([answered, nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

function ratioOf(
  { dicrim, tim }: { readonly dicrim: number; readonly tim: number },
  isLoaded: boolean,
): Pick<Result, 'value' | 'why'> {
  if (!isLoaded) return { value: null, why: 'not-collected' };
  return tim === 0 ? { value: null, why: 'not-applicable' } : { value: dicrim / tim };
}

const SAYS = {
  fr: 'DICRIM enregistrés : {dicrim}, pour {tim} communes informées ; communes : {communes}.',
  en: 'DICRIM registered: {dicrim}, for {tim} communes informed; communes: {communes}.',
};
