import type { ObligationCase, Verdict } from '@maillage/schemas';
import { formatDate } from '../format/date.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Voice } from '../voice.ts';
import { CASE_STATE_LABELS, lawWords } from '../words/law.ts';
import { evidenceList } from './evidence.ts';
import { reference } from './reference.ts';
import { obligationBadge, verdictBadge } from './verdict-badge.ts';

/** One verdict: the answer, the rule, the reason in plain words; behind a fold, all that it rests on. */
export function verdictItem(voice: Voice, verdict: Verdict): Html {
  const badge = verdict.obligation
    ? obligationBadge(voice, verdict.obligation)
    : verdictBadge(voice, verdict.value);
  return html`<li class="rule" id="${verdict.rule}">${badge}<div>
<h4>${voice.say(verdict.label)}<span class="id">${verdict.rule} · ${verdict.reference.article}</span></h4>
<p>${voice.say(verdict.reason)}</p>
${deadline(voice, verdict)}
<details><summary>${voice.say(lawWords.detail)}</summary><dl class="fine">
<dt>${voice.say(lawWords.article)}</dt><dd>${reference(voice, verdict.reference)}</dd>
${possible(voice, verdict)}${cases(voice, verdict.cases)}${evidence(voice, verdict)}${missing(voice, verdict)}
</dl></details></div></li>`;
}

function deadline(voice: Voice, { deadline }: Verdict): Html {
  if (!deadline) return NOTHING;
  const { first, last } = deadline;
  const days = [...new Set([first, last])].map((day) => formatDate(voice.language, day)).join(' – ');
  return html`<p class="soft">${voice.colon(lawWords.deadline)} ${days}</p>`;
}

function possible(voice: Voice, { possible }: Verdict): Html {
  if (possible.length < 2) return NOTHING;
  return html`<dt>${voice.say(lawWords.possible)}</dt><dd>${possible.map((value) => html`${verdictBadge(voice, value)} `)}</dd>`;
}

function cases(voice: Voice, cases: readonly ObligationCase[] | undefined): Html {
  if (!cases) return NOTHING;
  return html`<dt>${voice.say(lawWords.cases)}</dt><dd><ul>${cases.map(
    (one) =>
      html`<li>${voice.colon(one.label)} <strong>${voice.say(CASE_STATE_LABELS[one.state])}</strong> <span class="soft">— ${one.reference.article}</span></li>`,
  )}</ul></dd>`;
}

function evidence(voice: Voice, { evidence }: Verdict): Html {
  if (evidence.length === 0) return NOTHING;
  return html`<dt>${voice.say(lawWords.because)}</dt><dd>${evidenceList(voice, evidence)}</dd>`;
}

function missing(voice: Voice, { missing }: Verdict): Html {
  if (missing.length === 0) return NOTHING;
  return html`<dt>${voice.say(lawWords.missing)}</dt><dd><ul>${missing.map((one) => html`<li>${voice.say(one.what)}</li>`)}</ul></dd>`;
}
