import { OBLIGATION_LABELS, type Obligation, VERDICT_LABELS, type VerdictValue } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { sign } from './sign.ts';

/** A verdict in a word, with its sign and its colour. */
export function verdictBadge(voice: Voice, value: VerdictValue): Html {
  return html`<span class="verdict v-${value}">${sign(value)}${voice.say(VERDICT_LABELS[value])}</span>`;
}

/** Whether a duty exists, in a word, with its sign. Being obliged is neither good nor bad: no verdict's colour. */
export function obligationBadge(voice: Voice, obligation: Obligation): Html {
  return html`<span class="verdict v-${obligation}">${sign(obligation)}${voice.say(OBLIGATION_LABELS[obligation])}</span>`;
}
