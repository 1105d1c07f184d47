import type { Verdict } from '@maillage/schemas';
import { countOf } from '../format/count.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { VerdictTheme } from '../verdict-themes.ts';
import type { Voice } from '../voice.ts';
import { FOLD_LABELS, RULES } from '../words/law.ts';
import { sign } from './sign.ts';
import { verdictItem } from './verdict-item.ts';

/**
 * The verdicts of a theme: first those that say something, then, folded, those that cannot be judged and those that do
 * not apply. Whether a duty exists is never folded: "unknown" is its most important answer.
 */
export function verdictGroup(voice: Voice, theme: VerdictTheme, verdicts: readonly Verdict[]): Html {
  const told = verdicts.filter((verdict) => verdict.obligation || !isFolded(verdict.value));
  return html`<h3 id="${theme.id}">${voice.say(theme.label)}</h3>
${told.length > 0 ? list(voice, told) : NOTHING}
${(['unknown', 'not-concerned'] as const).map((value) => fold(voice, value, verdicts))}`;
}

function isFolded(value: Verdict['value']): value is keyof typeof FOLD_LABELS {
  return value in FOLD_LABELS;
}

function fold(voice: Voice, value: keyof typeof FOLD_LABELS, verdicts: readonly Verdict[]): Html {
  const held = verdicts.filter((verdict) => verdict.value === value && !verdict.obligation);
  if (held.length === 0) return NOTHING;
  return html`<details class="fold"><summary><span class="verdict v-${value}">${sign(value)}${countOf(voice.language, held.length, RULES)}</span> ${voice.say(FOLD_LABELS[value])}</summary>${list(voice, held)}</details>`;
}

function list(voice: Voice, verdicts: readonly Verdict[]): Html {
  return html`<ul class="rules">${verdicts.map((verdict) => verdictItem(voice, verdict))}</ul>`;
}
