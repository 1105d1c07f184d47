import type { Verdict } from '@maillage/schemas';
import type { TerritorySheet } from '../answers.ts';
import { andMore } from '../format/and-more.ts';
import { countOf } from '../format/count.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { obligationBadge } from '../parts/verdict-badge.ts';
import type { Voice } from '../voice.ts';
import { communeWords, WAITING } from '../words/commune.ts';
import { dossierOf } from './dossier-of.ts';
import { knownFacts } from './known-facts.ts';
import { type UnknownFact, unknownFacts } from './unknown-facts.ts';

/** unknown facts told in the summary; the others stand with their rules below */
const TOLD = 6;

/** The top of a commune's sheet: is it obliged and why, what is known, what is not. */
export function brief(voice: Voice, sheet: TerritorySheet, verdicts: readonly Verdict[], on: string): Html {
  const known = knownFacts(voice, dossierOf(sheet), on);
  return html`<section class="brief" aria-labelledby="bref">
<h2 id="bref">${voice.say(communeWords.brief)}</h2>
${verdicts.filter((verdict) => verdict.obligation).map((verdict, i) => duty(voice, verdict, i === 0))}
<div class="two"><div><h3>${voice.say(communeWords.known)}</h3>
${known.length > 0 ? html`<ul>${known.map((fact) => html`<li>${fact}</li>`)}</ul>` : html`<p>${voice.say(communeWords.nothingKnown)}</p>`}</div>
${unknown(voice, unknownFacts(voice, verdicts))}</div></section>`;
}

/** The first duty is the one of the plan, and reads largest. */
function duty(voice: Voice, verdict: Verdict, isFirst: boolean): Html {
  if (!verdict.obligation) return NOTHING;
  return html`<p${isFirst ? html` class="first"` : NOTHING}>${obligationBadge(voice, verdict.obligation)} — <a href="#${verdict.rule}">${voice.say(verdict.label)}</a>. ${voice.say(verdict.reason)}</p>`;
}

function unknown(voice: Voice, facts: readonly UnknownFact[]): Html {
  if (facts.length === 0) return NOTHING;
  const rest = facts.length - TOLD;
  return html`<div><h3>${voice.say(communeWords.unknown)}</h3><ul>
${facts.slice(0, TOLD).map(({ what, rules }) => html`<li>${what} <span class="soft">(${countOf(voice.language, rules, WAITING)})</span></li>`)}
${rest > 0 ? html`<li>${andMore(voice.language, rest)}</li>` : NOTHING}
</ul><p class="small soft">${voice.say(communeWords.unknownLead)}</p></div>`;
}
