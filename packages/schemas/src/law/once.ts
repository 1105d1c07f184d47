import type { Dossier } from '../dossier.ts';

/**
 * The same function, which remembers what it answered for a dossier on the last day asked: twenty rules and a dozen
 * indicators ask whether one commune is obliged. Nothing is kept longer than the dossier itself.
 */
export function oncePerDossier<V>(
  compute: (dossier: Dossier, on: string) => V,
): (dossier: Dossier, on: string) => V {
  const answers = new WeakMap<Dossier, { on: string; answer: V }>();
  return (dossier, on) => {
    const known = answers.get(dossier);
    if (known?.on === on) return known.answer;
    const answer = compute(dossier, on);
    answers.set(dossier, { on, answer });
    return answer;
  };
}
