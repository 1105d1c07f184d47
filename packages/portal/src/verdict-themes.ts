import type { Text, Verdict } from '@maillage/schemas';

/** A heading under which verdicts are read together. */
export type VerdictTheme = {
  readonly id: string;
  readonly label: Text;
  readonly holds: (verdict: Verdict) => boolean;
};

/** Content is what R731-1, R731-2 and R731-5 III ask a plan to hold; the article says it, not the number of the rule. */
const isContent = ({ reference }: Verdict): boolean => /R731-(?:1|2|5 III)\b/.test(reference.article);

const startsWith =
  (...prefixes: string[]) =>
  ({ rule }: Verdict): boolean =>
    prefixes.some((prefix) => rule.startsWith(prefix));

/** In reading order; a verdict goes under the first that holds it, the last holds all that the others left. */
const VERDICT_THEMES: readonly VerdictTheme[] = [
  {
    id: 'intercommunal',
    label: { fr: 'Plan intercommunal (PICS)', en: 'Intercommunal plan (PICS)' },
    holds: startsWith('PIC-'),
  },
  {
    id: 'information',
    label: { fr: 'DICRIM et information de la population', en: 'DICRIM and public information' },
    holds: startsWith('DIC-', 'INF-'),
  },
  {
    id: 'contenu-du-plan',
    label: { fr: 'Contenu du plan communal', en: 'Content of the communal plan' },
    holds: (verdict) => startsWith('PCS-', 'RES-')(verdict) && isContent(verdict),
  },
  {
    id: 'plan',
    label: { fr: 'Plan communal de sauvegarde (PCS)', en: 'Communal safeguard plan (PCS)' },
    holds: startsWith('PCS-'),
  },
  { id: 'autres', label: { fr: 'Autres obligations', en: 'Other duties' }, holds: () => true },
];

/** The order in which themes are shown; they are tried in another, from the narrowest. */
const SHOWN = ['plan', 'contenu-du-plan', 'information', 'intercommunal', 'autres'];

/** Verdicts by theme, in the order shown, themes without any left out. */
export function byTheme(
  verdicts: readonly Verdict[],
): readonly { readonly theme: VerdictTheme; readonly verdicts: readonly Verdict[] }[] {
  const found = Map.groupBy(verdicts, (verdict) => VERDICT_THEMES.find((theme) => theme.holds(verdict)));
  return SHOWN.flatMap((id) => {
    const theme = VERDICT_THEMES.find((one) => one.id === id);
    const held = theme && found.get(theme);
    return theme && held ? [{ theme, verdicts: held }] : [];
  });
}
