import {
  aboutField,
  type Disagreement,
  disagreementsOn,
  type Envelope,
  floodAtlas,
  type Hazard,
  riskExposure,
  riskPreventionPlan,
} from '@maillage/schemas';
import { recordsOn, type TerritorySheet } from '../answers.ts';
import { asSentence } from '../format/sentence.ts';
import { type Html, html, NOTHING } from '../html.ts';
import { dataTable } from '../parts/data-table.ts';
import { dated } from '../parts/dated.ts';
import { recordLink } from '../parts/record-link.ts';
import type { Voice } from '../voice.ts';
import { communeWords } from '../words/commune.ts';
import { dossierOf } from './dossier-of.ts';

/** What is known of a commune's risks: prevention plans, lists that name it, flood atlases, and where they disagree. */
export function risks(voice: Voice, sheet: TerritorySheet, on: string): Html {
  const plans = recordsOn(sheet, riskPreventionPlan);
  const exposures = recordsOn(sheet, riskExposure);
  const atlases = recordsOn(sheet, floodAtlas);
  if (plans.length + exposures.length + atlases.length === 0)
    return html`<p>${voice.say(communeWords.noRisk)}</p>`;
  return html`${disagreements(voice, disagreementsOn(dossierOf(sheet), on))}
<div class="stack">${plans.length > 0 ? planTable(voice, plans) : NOTHING}
${exposures.length > 0 ? exposureTable(voice, exposures) : NOTHING}
${atlases.length > 0 ? atlasTable(voice, atlases) : NOTHING}</div>`;
}

function disagreements(voice: Voice, found: readonly Disagreement[]): Html {
  if (found.length === 0) return NOTHING;
  return html`<div class="disagree"><h3>${voice.say(communeWords.disagree)}</h3>${found.map(
    ({ says }) => html`<p>${asSentence(voice.say(says))}</p>`,
  )}<p class="small soft">${voice.say(communeWords.disagreeLead)}</p></div>`;
}

function planTable(voice: Voice, plans: readonly Envelope<typeof riskPreventionPlan>[]): Html {
  const { kind, state } = riskPreventionPlan.fields.shape;
  return dataTable(
    voice.say(communeWords.preventionPlans),
    [
      { label: voice.say(communeWords.plan), cell: (plan) => recordLink(voice, plan, plan.body.name) },
      { label: voice.say(communeWords.kind), cell: ({ body }) => choiceLabel(voice, kind, body.kind) },
      { label: voice.say(communeWords.hazards), cell: ({ body }) => hazardList(body.hazards) },
      { label: voice.say(communeWords.state), cell: ({ body }) => choiceLabel(voice, state, body.state) },
      {
        label: voice.say(communeWords.prescribedOn),
        cell: ({ body }) => optionalDate(voice, body.prescribedOn),
      },
      { label: voice.say(communeWords.approvedOn), cell: ({ body }) => optionalDate(voice, body.approvedOn) },
    ],
    plans,
  );
}

function exposureTable(voice: Voice, exposures: readonly Envelope<typeof riskExposure>[]): Html {
  const { kind } = riskExposure.fields.shape;
  return dataTable(
    voice.say(communeWords.lists),
    [
      {
        label: voice.say(communeWords.hazard),
        cell: (one) =>
          recordLink(
            voice,
            one,
            one.body.hazard?.label ?? one.body.name ?? choiceLabel(voice, kind, one.body.kind),
          ),
      },
      { label: voice.say(communeWords.list), cell: ({ body }) => choiceLabel(voice, kind, body.kind) },
      { label: voice.say(communeWords.since), cell: ({ body }) => optionalDate(voice, body.since) },
    ],
    exposures,
  );
}

function atlasTable(voice: Voice, atlases: readonly Envelope<typeof floodAtlas>[]): Html {
  return dataTable(
    voice.say(communeWords.atlases),
    [
      { label: voice.say(communeWords.atlas), cell: (atlas) => recordLink(voice, atlas, atlas.body.name) },
      { label: voice.say(communeWords.hazards), cell: ({ body }) => hazardList(body.hazards) },
      { label: voice.say(communeWords.diffused), cell: ({ body }) => optionalDate(voice, body.diffusedOn) },
    ],
    atlases,
  );
}

function choiceLabel(voice: Voice, schema: Parameters<typeof aboutField>[0], value: string): string {
  return voice.say(aboutField(schema)?.values?.[value] ?? value);
}

function hazardList(hazards: readonly Hazard[]): string {
  return [...new Set(hazards.map(({ label }) => label))].join(', ');
}

function optionalDate(voice: Voice, date: string | undefined): Html | undefined {
  return date === undefined ? undefined : dated(voice, date);
}
