import { fill, type TerritoryLevel } from '@maillage/schemas';
import type { IndicatorCard, IndicatorValue } from '../answers.ts';
import { andMore } from '../format/and-more.ts';
import { isSpread, type Scale, sayMeasured, sayWhy, scaleOf } from '../format/indicator-value.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Voice } from '../voice.ts';
import { indicatorWords } from '../words/indicator.ts';
import { territoryWords } from '../words/territory.ts';
import { evidenceList } from './evidence.ts';
import { reference } from './reference.ts';
import { verdictBadge } from './verdict-badge.ts';

/** facts shown under an indicator before the rest is only counted: a département's rests on hundreds */
const SHOWN = 8;

/** Every indicator of a territory, or a sentence that says there is none. */
export function indicatorList(
  voice: Voice,
  level: TerritoryLevel,
  indicators: readonly IndicatorValue[],
  cards: ReadonlyMap<string, IndicatorCard>,
): Html {
  if (indicators.length === 0) return html`<p>${voice.say(territoryWords.noIndicator)}</p>`;
  return html`<ul class="rules measures">${indicators.map((one) => indicatorItem(voice, level, one, cards.get(one.indicator)))}</ul>`;
}

/** One indicator: its value, the sentence that explains it, and what must not be concluded from it. */
function indicatorItem(
  voice: Voice,
  level: TerritoryLevel,
  indicator: IndicatorValue,
  card: IndicatorCard | undefined,
): Html {
  const scale = scaleOf(card ?? { ...indicator, levels: [level] }, level);
  return html`<li class="rule">${measure(voice, indicator, scale)}<div>
<h3>${voice.say(indicator.label)}</h3>
<p>${voice.say(indicator.explanation)}</p>
${card ? html`<p class="small soft">${voice.colon(indicatorWords.cannotSay)} ${voice.say(card.cannotSay)}</p>` : NOTHING}
<details><summary>${voice.say(indicatorWords.how)}</summary><dl class="fine">
${card ? about(voice, card) : NOTHING}${used(voice, indicator)}${missing(voice, indicator)}
</dl></details></div></li>`;
}

/** The value itself; what cannot be said has the sign of the unknown, what has no object that of the not concerned. */
function measure(voice: Voice, indicator: IndicatorValue, scale: Scale): Html {
  if (indicator.value !== null || (isSpread(indicator) && !scale.isYesNo)) {
    return html`<strong>${sayMeasured(voice, indicator, scale)}</strong>`;
  }
  const value = indicator.why === 'not-applicable' ? 'not-concerned' : 'unknown';
  const reason = value === 'unknown' ? sayWhy(voice, indicator.why) : undefined;
  return html`<div>${verdictBadge(voice, value)}${reason ? html`<br><span class="small soft">${reason}</span>` : NOTHING}</div>`;
}

function about(voice: Voice, card: IndicatorCard): Html {
  return html`<dt>${voice.say(indicatorWords.measures)}</dt><dd>${voice.say(card.description)} <span class="soft">(${card.id}, ${voice.say(fill(indicatorWords.version, card))})</span></dd>
<dt>${voice.say(indicatorWords.references)}</dt><dd><ul>${card.references.map((one) => html`<li>${reference(voice, one)}</li>`)}</ul></dd>`;
}

function used(voice: Voice, { used }: IndicatorValue): Html {
  if (used.length === 0) return NOTHING;
  return html`<dt>${voice.say(indicatorWords.used)}</dt><dd>${evidenceList(voice, used.slice(0, SHOWN))}${rest(voice, used.length)}</dd>`;
}

function missing(voice: Voice, { missing }: IndicatorValue): Html {
  if (missing.length === 0) return NOTHING;
  const lines = [...new Set(missing.map((one) => voice.say(one.what)))];
  return html`<dt>${voice.say(indicatorWords.missing)}</dt><dd><ul>${lines.slice(0, SHOWN).map((line) => html`<li>${line}</li>`)}</ul>${rest(voice, lines.length)}</dd>`;
}

function rest(voice: Voice, length: number): Html {
  if (length <= SHOWN) return NOTHING;
  return html`<p class="soft">${andMore(voice.language, length - SHOWN)}</p>`;
}
