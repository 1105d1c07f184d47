import { type Dossier, type Sketch, sketchDossier } from '@maillage/schemas';

const DEPARTEMENT = { level: 'departement', code: '62' } as const;

/** A département whose watch holds these records. */
export function exampleWatch(records: NonNullable<Sketch['records']>): Dossier {
  return sketchDossier({ about: DEPARTEMENT, name: 'Pas-de-Calais', records });
}

/** Signals received at eight o'clock one morning, each followed by a decision so many minutes later. */
export function exampleDecisions(minutes: readonly number[]): Dossier {
  return exampleWatch({
    signal: minutes.map(() => exampleSignal()),
    decision: minutes.map((delay, index) => ({
      name: 'Mise en œuvre du plan',
      territory: DEPARTEMENT,
      takenBy: 'Directeur de cabinet',
      takenAt: new Date(Date.parse(MORNING) + delay * 60_000).toISOString(),
      signals: [`departement-62.${index + 1}`],
    })),
  });
}

/** A signal of the watch, received one morning of November 2023. */
export function exampleSignal() {
  return { subject: 'Crue signalée', territory: DEPARTEMENT, receivedAt: MORNING } as const;
}

/** An alert really issued that morning, and what became of it. */
export function exampleAlert(outcome?: 'justified' | 'false' | 'late' | 'unknown') {
  return {
    name: 'Vigilance crues',
    territory: DEPARTEMENT,
    level: 'orange',
    issuedBy: 'Préfecture',
    issuedAt: MORNING,
    recipients: ['Maires'],
    status: 'actual',
    ...(outcome && { outcome }),
  } as const;
}

const MORNING = '2023-11-06T08:00:00Z';
