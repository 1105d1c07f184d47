import {
  coverageOf,
  type Dossier,
  localIdOf,
  type Missing,
  signal,
  signalQualification,
} from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleSignal, exampleWatch } from '../../example-watch.ts';
import { recordsAcross } from '../../facts/records-across.ts';
import { dayOf } from '../../facts/watch.ts';
import { shareOfRecords } from '../../results/share-of-records.ts';

const qualified = (index: number) =>
  ({
    signal: `departement-62.${index}`,
    qualifiedAt: '2023-11-06T08:12:00Z',
    verdict: 'real',
    next: 'alert',
  }) as const;

export const signalsAnalysed = defineIndicator({
  id: 'watch/signals-analysed',
  version: '1.0',
  label: { fr: 'Part des signaux analysés', en: 'Share of signals analysed' },
  description: {
    fr: "Signaux reçus dont quelqu'un a dit ce qu'ils valaient, autrement que par « indécis », sur les signaux reçus. Un signal sans analyse enregistrée n'est dit non analysé que là où toutes les analyses sont données.",
    en: 'Signals received of which someone said what they were worth, other than "unclear", over the signals received. A signal without a recorded analysis is said not analysed only where every analysis is given.',
  },
  cannotSay: {
    fr: "Que l'analyse était juste, ni qu'elle est venue à temps.",
    en: 'That the analysis was right, nor that it came in time.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['signal', 'signal-qualification', 'dataset'],
  references: [{ article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const verdicts = verdictsOf(dossier, on);
    const isWhole = coverageOf(dossier, 'signal-qualification').length > 0;
    const received = recordsAcross(dossier, signal, on).filter(({ body }) => dayOf(body.receivedAt) <= on);
    const told = received.map((record) => {
      const given = verdicts.get(localIdOf(record.id)) ?? [];
      const isJudged = given.some((verdict) => verdict !== 'unclear');
      return { record, has: isJudged ? true : given.length > 0 || isWhole ? false : null };
    });
    return shareOfRecords(dossier, told, { list: SIGNALS, says: SAYS });
  },
  examples: [
    {
      title: {
        fr: 'un signal analysé, un dont on ne sait rien',
        en: 'one signal analysed, one of which nothing is known',
      },
      dossier: exampleWatch({
        signal: [exampleSignal(), exampleSignal()],
        'signal-qualification': [qualified(1)],
      }),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 1 } },
    },
    {
      title: { fr: 'une analyse qui ne tranche pas', en: 'an analysis that does not decide' },
      dossier: exampleWatch({
        signal: [exampleSignal(), exampleSignal()],
        'signal-qualification': [qualified(1), { ...qualified(2), verdict: 'unclear', next: 'watch' }],
      }),
      on: '2026-11-21',
      expected: { value: 0.5, bounds: { lower: 0.5, upper: 0.5 } },
    },
    {
      title: { fr: 'aucun signal connu', en: 'no signal known' },
      dossier: exampleWatch({}),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

/** What was said of each signal by a day. */
function verdictsOf(dossier: Dossier, on: string): ReadonlyMap<string, readonly string[]> {
  const past = recordsAcross(dossier, signalQualification, on).filter(
    ({ body }) => dayOf(body.qualifiedAt) <= on,
  );
  const groups = Map.groupBy(past, ({ body }) => body.signal as string);
  return new Map([...groups].map(([id, given]) => [id, given.map(({ body }) => body.verdict)]));
}

const SIGNALS: Missing = {
  type: 'signal-qualification',
  what: { fr: 'les signaux et leur analyse', en: 'signals and their analysis' },
};
const SAYS = {
  fr: 'Signaux reçus : {concerned} ; analysés : {having}, non : {without}, inconnu : {unknown}.',
  en: 'Signals received: {concerned}; analysed: {having}, not: {without}, not known: {unknown}.',
};
