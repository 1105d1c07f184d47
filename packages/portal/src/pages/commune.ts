import {
  type Envelope,
  fill,
  isCommuneCode,
  type Territory,
  type territory,
  toCommuneCode,
  type Verdict,
} from '@maillage/schemas';
import type { IndicatorCard, IndicatorValue, TerritorySheet } from '../answers.ts';
import { brief } from '../commune/brief.ts';
import { decrees } from '../commune/decrees.ts';
import { documents } from '../commune/documents.ts';
import { identity } from '../commune/identity.ts';
import { risks } from '../commune/risks.ts';
import { definePage } from '../define-page.ts';
import { formatDate } from '../format/date.ts';
import { type Html, html } from '../html.ts';
import { indicatorList } from '../parts/indicator-item.ts';
import { locator } from '../parts/locator.ts';
import { opening } from '../parts/opening.ts';
import { type Section, sections } from '../parts/sections.ts';
import { sourcesList } from '../parts/sources-list.ts';
import { trailOf } from '../parts/trail-of.ts';
import { verdictGroup } from '../parts/verdict-group.ts';
import { paths } from '../paths.ts';
import { cardsOf } from '../readings/catalogue.ts';
import { redirectTo } from '../redirect.ts';
import { byTheme } from '../verdict-themes.ts';
import type { Visit } from '../visit.ts';
import { communeWords } from '../words/commune.ts';
import { lawWords } from '../words/law.ts';
import { sourceWords } from '../words/source.ts';
import { LEVEL_LABELS } from '../words/territory.ts';

/** The sheet of a commune: in brief, then its duties, its risks, its decrees, its documents, its figures, its sources. */
export const communePage = definePage({
  path: '/commune/:code',
  async answer(visit) {
    const { code = '' } = visit.params;
    const mended = toCommuneCode(code);
    if (!isCommuneCode(code) && mended) {
      return redirectTo(visit.link(paths.territory({ level: 'commune', code: mended })), 301);
    }
    const [sheet, verdicts, indicators, cards] = await Promise.all([
      visit.node.territories.sheet('commune', code),
      visit.node.territories.verdicts('commune', code, { on: visit.today }),
      visit.node.territories.indicators('commune', code, { on: visit.today }),
      cardsOf(visit),
    ]);
    const { body } = sheet.territory as Envelope<typeof territory>;
    const kicker = `${visit.say(LEVEL_LABELS.commune)} · ${body.code}`;
    return {
      title: `${visit.say(body.name)} (${body.code})`,
      description: visit.say(fill(communeWords.description, body)),
      place: 'territories',
      trail: trailOf(sheet.parents),
      data: linkedPlace(visit, sheet),
      main: html`${opening(visit.say(body.name), { kicker })}
<div class="beside"><div>${brief(visit, sheet, verdicts.items, verdicts.on)}</div>
<aside class="aside stack" aria-label="${visit.say(communeWords.identity)}">${await locatorOf(visit, sheet)}${identity(visit, sheet)}</aside>
<div>${sections(visit, [
        duties(visit, verdicts.items, verdicts.on),
        { id: 'risques', title: visit.say(communeWords.risks), content: risks(visit, sheet, verdicts.on) },
        { id: 'catastrophes', title: visit.say(communeWords.decrees), content: decrees(visit, sheet) },
        ...documentSection(visit, sheet),
        figures(visit, indicators.items, cards),
        {
          id: 'sources',
          title: visit.say(sourceWords.sources),
          content: sourcesList(visit, [sheet.territory, ...Object.values(sheet.records).flat()]),
        },
      ])}</div></div>`,
    };
  },
});

function duties(visit: Visit, verdicts: readonly Verdict[], on: string): Section {
  const judged = visit.say(fill(lawWords.judgedOn, { on: formatDate(visit.language, on) }));
  return {
    id: 'obligations',
    title: visit.say(communeWords.duties),
    content: html`<p class="soft">${judged}</p>${byTheme(verdicts).map((group) => verdictGroup(visit, group.theme, group.verdicts))}`,
  };
}

function documentSection(visit: Visit, sheet: TerritorySheet): readonly Section[] {
  const content = documents(visit, sheet);
  return content ? [{ id: 'documents', title: visit.say(communeWords.plans), content }] : [];
}

function figures(
  visit: Visit,
  indicators: readonly IndicatorValue[],
  cards: ReadonlyMap<string, IndicatorCard>,
): Section {
  return {
    id: 'indicateurs',
    title: visit.say(communeWords.indicators),
    content: indicatorList(visit, 'commune', indicators, cards),
  };
}

function locatorOf(visit: Visit, { parents, territory }: TerritorySheet): Promise<Html> {
  const { name, code } = territory.body as Territory;
  return locator(visit, {
    name,
    departements: parents.filter(({ level }) => level === 'departement').map((parent) => parent.code),
    isHere: (commune) => commune.code === code,
  });
}

/** The commune for search engines (schema.org AdministrativeArea). */
function linkedPlace(visit: Visit, { territory, parents }: TerritorySheet): unknown {
  const { name, code } = territory.body as Territory;
  return {
    '@context': 'https://schema.org',
    '@type': 'AdministrativeArea',
    name,
    identifier: code,
    url: `${visit.baseUrl}${visit.link(visit.path)}`,
    containedInPlace: parents.map((parent) => ({ '@type': 'AdministrativeArea', name: parent.name })),
  };
}
