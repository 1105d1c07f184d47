import {
  coverageOf,
  type Dossier,
  daysBetween,
  fill,
  hasHappened,
  knownPcs,
  type Missing,
  pastRange,
  pcs,
  recordsOn,
} from '@maillage/schemas';
import { ABOVE_COMMUNE, communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { covering, exampleCommunes, exampleDepartement, nothing } from '../../example-communes.ts';
import { findLegalParameter } from '../../facts/legal-parameter.ts';
import { isMeasured } from '../../methods/measure.ts';
import { kaplanMeier } from '../../methods/survival/kaplan-meier.ts';
import { survivalAt } from '../../methods/survival/survival-at.ts';

/** days in a month, on average — Julian year (UCUM mo_j) */
const DAYS_PER_MONTH = 30.4375;
/** share of the notified communes whose adoption must be known for the figure to be given — OECD/JRC Handbook (2008), step 3 */
const ENOUGH = 2 / 3;

const notified = (notifiedOn: string, adoptedOn?: string) => (commune: string) => ({
  pcs: [{ commune, notifiedOn, ...(adoptedOn && { adoptedOn }) }],
});

export const overdueAfterNotification = defineIndicator({
  id: 'plans/overdue-after-notification',
  version: '1.0',
  label: {
    fr: 'Part des plans encore dus deux ans après la notification',
    en: 'Share of plans still due two years after the notification',
  },
  description: {
    fr: "Courbe de Kaplan-Meier du temps entre la notification du préfet et l'arrêté du maire, lue au terme légal : la part des communes notifiées encore sans plan. Les communes notifiées depuis moins longtemps comptent tant qu'elles sont suivies ; les parties donnent la courbe à 12, 24, 36 et 60 mois.",
    en: 'Kaplan–Meier curve of the time from the notification by the prefect to the adoption by the mayor, read at the legal term: the share of notified communes still without a plan. Communes notified more recently count as long as they are followed; the parts give the curve at 12, 24, 36 and 60 months.',
  },
  cannotSay: {
    fr: "Le retard des communes que personne n'a notifiées : leur délai n'a pas commencé. Une date partielle compte pour son milieu ; une commune dont on ne sait pas si elle a un plan est laissée de côté et comptée à part.",
    en: 'The delay of communes that nobody notified: their term has not begun. A partial date counts for its middle; a commune of which it is not known whether it has a plan is left aside and counted apart.',
  },
  unit: '1',
  range: [0, 1],
  direction: -1,
  levels: ABOVE_COMMUNE,
  inputs: ['pcs', 'dataset'],
  references: [
    { article: 'CSI R731-3 (deux ans après la notification)', certainty: 'secondary-source' },
    { article: 'Kaplan et Meier (1958)', certainty: 'secondary-source' },
  ],
  formula: (dossier, on) => {
    const waits = communesOf(dossier).flatMap((commune) => waitOf(commune, on) ?? []);
    const known = waits.filter(({ event }) => event !== null);
    const parts = { notified: waits.length, adopted: known.filter(({ event }) => event).length };
    const unknown = waits.length - known.length;
    const said = {
      explanation: fill(SAYS, { ...parts, unknown }),
      missing: unknown > 0 || waits.length === 0 ? [NOTIFICATIONS] : [],
      parts: { ...parts, unknown },
    };
    if (waits.length === 0) return { value: null, why: 'not-collected', ...said };
    if (known.length < ENOUGH * waits.length) return { value: null, why: 'below-availability', ...said };
    const curve = kaplanMeier({
      exit: known.map(({ months }) => months),
      event: known.map(({ event }) => event === true),
    });
    if (!isMeasured(curve)) return { value: null, why: curve.why, ...said };
    const at = (months: number) => {
      const share = survivalAt(curve, months);
      return isMeasured(share) ? share : null;
    };
    const value = at(findLegalParameter('pcs-adoption-delay', on) * MONTHS_PER_YEAR);
    const read = {
      ...said,
      parts: { ...said.parts, ...Object.fromEntries(READ.map((months) => [`S${months}`, at(months)])) },
    };
    return value === null ? { value, why: 'unknown', ...read } : { value, ...read };
  },
  examples: [
    {
      title: {
        fr: 'quatre notifiées, dont une en retard et une récente',
        en: 'four notified, one of them late and one recent',
      },
      dossier: exampleDepartement(
        exampleCommunes(
          [
            notified('2022-01-01', '2023-01-01'),
            notified('2022-01-01', '2025-01-01'),
            notified('2022-01-01'),
            notified('2026-06-01'),
          ],
          [covering('pcs')],
        ),
      ),
      on: '2026-11-21',
      // the recent one is followed six months and leaves; at twelve one of the three followed adopts: 2 of 3 still due
      expected: { value: 2 / 3 },
    },
    {
      title: { fr: 'on ne sait pas si les plans existent', en: 'whether the plans exist is not known' },
      dossier: exampleDepartement(exampleCommunes([notified('2022-01-01'), notified('2022-01-01')])),
      on: '2026-11-21',
      expected: { value: null },
    },
    {
      title: { fr: 'aucune notification connue', en: 'no notification known' },
      dossier: exampleDepartement(exampleCommunes([nothing])),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const MONTHS_PER_YEAR = 12;
/** months at which the curve is read as parts */
const READ = [12, 24, 36, 60];

/**
 * How long a notified commune waited for its plan, in months: until it was adopted (event), until today (no event), or
 * nobody knows (null). A plan adopted before its notification waited for nothing.
 */
function waitOf(commune: Dossier, on: string): { months: number; event: boolean | null } | undefined {
  const [notifiedOn] = recordsOn(commune, pcs, on).flatMap(({ body }) => body.notifiedOn ?? []);
  if (!hasHappened(notifiedOn, on)) return undefined;
  const { known, record } = knownPcs(commune, on);
  const adoptedOn = record?.body.adoptedOn;
  const adopted = known === 'done' && hasHappened(adoptedOn, on) ? adoptedOn : undefined;
  const months = Math.max(0, (middleOf(adopted ?? on, on) - middleOf(notifiedOn, on)) / DAYS_PER_MONTH);
  return { months, event: adopted ? true : isStillDue(commune, on) ? false : null };
}

/** The middle of the days that a past date may mean, in days. */
function middleOf(date: string, on: string): number {
  const { first, last } = pastRange(date, on);
  return (daysBetween(ORIGIN, first) + daysBetween(ORIGIN, last)) / 2;
}

/** any day: only differences count */
const ORIGIN = '2000-01-01';

/** Is the plan known not to be adopted: a record of it, and a list of every plan adopted? */
function isStillDue(commune: Dossier, on: string): boolean {
  return knownPcs(commune, on).known !== 'done' && coverageOf(commune, 'pcs').length > 0;
}

const NOTIFICATIONS: Missing = {
  type: 'pcs',
  what: { fr: 'les notifications et les arrêtés des plans', en: 'the notifications and adoptions of plans' },
};
const SAYS = {
  fr: 'Communes notifiées : {notified} ; plan arrêté depuis : {adopted} ; inconnu : {unknown}.',
  en: 'Communes notified: {notified}; plan adopted since: {adopted}; not known: {unknown}.',
};
