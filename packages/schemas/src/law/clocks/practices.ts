import { rangeOf } from '../../codes/partial-date.ts';
import { type TerritoryRef, toTerritoryKey } from '../../codes/territory-ref.ts';
import { coverageOf, type Dossier, recordsOn } from '../../dossier.ts';
import { localIdOf } from '../../envelope.ts';
import { activation } from '../../records/activation/activation.ts';
import { type Exercise, exercise } from '../../records/exercise/exercise.ts';
import { rex } from '../../records/rex/rex.ts';
import type { Practice } from '../../shapes/practice.ts';
import { fill, type Text } from '../../text.ts';
import { evidenceOf } from '../evidence.ts';
import { sayDate } from '../say-date.ts';
import { hasHappened } from '../timeline.ts';
import type { DatedFact } from './clock.ts';

/** An exercise or a real use of a plan, with the fact that it is. */
export type KnownPractice = { readonly practice: Practice; readonly fact: DatedFact };

/**
 * The exercises and real uses of a territory that have a record of their own and are past on a day.
 *
 * An exercise counts once held, for the territory whose it is and for each commune that took part (CSI D731-10 I). A plan
 * set on watch was not used: only a partial or full activation counts, or one whose extent nobody gave.
 */
export function recordedPractices(dossier: Dossier, on: string): readonly KnownPractice[] {
  return [...exercisesOf(dossier, on), ...activationsOf(dossier, on)];
}

/** Does the node list every exercise and every real use of the territory, so that none means none? */
export function listsEveryPractice(dossier: Dossier): boolean {
  return ['exercise', 'activation'].every((type) => coverageOf(dossier, type).length > 0);
}

/**
 * The practices that a plan tells and those that have a record, each once: an exercise of the same kind and of the same days
 * is the same exercise, and what either says of it holds.
 */
export function mergePractices(
  told: readonly KnownPractice[],
  recorded: readonly KnownPractice[],
): readonly KnownPractice[] {
  const isSame = (a: KnownPractice, b: KnownPractice) =>
    a.practice.kind === b.practice.kind && overlap(a.practice.on, b.practice.on);
  const completed = recorded.map((one) => {
    const same = told.filter((other) => isSame(one, other));
    return same.reduce((soFar, { practice }) => complete(soFar, practice), one);
  });
  return [...told.filter((one) => !recorded.some((other) => isSame(one, other))), ...completed];
}

function exercisesOf(dossier: Dossier, on: string): readonly KnownPractice[] {
  return recordsOn(dossier, exercise, on).flatMap((record) => {
    const { body } = record;
    const date = body.until ?? body.on;
    if (body.status !== 'held' || !hasHappened(date, on) || !tookPart(dossier.about, body)) return [];
    const feedback = feedbackOf(dossier, localIdOf(record.id), on);
    const kind = dossier.about.level === 'commune' && body.frame === 'epci' ? 'epci-exercise' : 'exercise';
    const practice: Practice = {
      on: date,
      kind,
      ...(body.evaluation !== undefined && { evaluation: body.evaluation }),
      ...(feedback !== undefined && { feedback }),
    };
    const says = fill(EXERCISE, { name: body.name, on: sayDate(date) });
    return [{ practice, fact: { date, evidence: evidenceOf(record, says, 'on') } }];
  });
}

function activationsOf(dossier: Dossier, on: string): readonly KnownPractice[] {
  return recordsOn(dossier, activation, on).flatMap((record) => {
    const { territory, event, startedAt, level } = record.body;
    const date = startedAt.slice(0, 10) as Practice['on'];
    const isUse = level !== 'watch' && isSameTerritory(territory, dossier.about);
    if (!isUse || !hasHappened(date, on)) return [];
    const says = fill(ACTIVATION, { event, on: sayDate(date) });
    const evidence = evidenceOf(record, says, 'startedAt');
    return [{ practice: { on: date, kind: 'activation' } as const, fact: { date, evidence } }];
  });
}

/** Is there a report on an exercise? No only where every report is listed. */
function feedbackOf(dossier: Dossier, of: string, on: string): boolean | undefined {
  const isWritten = recordsOn(dossier, rex, on).some(
    ({ body }) => body.exercise === of && hasHappened(body.on, on),
  );
  if (isWritten) return true;
  return coverageOf(dossier, 'rex').length > 0 ? false : undefined;
}

function tookPart(about: TerritoryRef, { territory, communes = [] }: Exercise): boolean {
  const isPresent = about.level === 'commune' && (communes as readonly string[]).includes(about.code);
  return isPresent || isSameTerritory(territory, about);
}

function isSameTerritory(a: TerritoryRef, b: TerritoryRef): boolean {
  return toTerritoryKey(a) === toTerritoryKey(b);
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

function complete({ practice, fact }: KnownPractice, told: Practice): KnownPractice {
  const evaluation = practice.evaluation || told.evaluation || practice.evaluation;
  const feedback = practice.feedback === true ? true : (told.feedback ?? practice.feedback);
  return {
    practice: {
      ...practice,
      ...(evaluation !== undefined && { evaluation }),
      ...(feedback !== undefined && { feedback }),
    },
    fact,
  };
}

const EXERCISE: Text = { fr: 'Exercice « {name} » tenu {on}', en: 'Exercise "{name}" held {on}' };
const ACTIVATION: Text = {
  fr: 'Plan réellement employé {on} (« {event} »)',
  en: 'Plan really used {on} ("{event}")',
};
