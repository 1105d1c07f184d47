import {
  aboutField,
  figure,
  grammarOf,
  parseTerritoryKey,
  type TerritoryRef,
  unwrap,
} from '@maillage/schemas';
import { formatFigure, type QuotedFigure } from '../format/figure.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatValue } from '../format/unit.ts';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { recordWords } from '../words/record.ts';
import { dated } from './dated.ts';
import { facts } from './facts.ts';
import { instantInWords } from './instant.ts';
import { type FieldSchema, shapeOf } from './schema-shape.ts';
import { territoryLink } from './territory-link.ts';

/**
 * The value of any field of any record, read from its declaration: labels of choices, dates in words, codes as links,
 * blocks as lists of facts. An absent value is undefined and shows nothing.
 */
export function fieldValue(voice: Voice, schema: FieldSchema, value: unknown): Html | undefined {
  if (value === undefined) return undefined;
  if (value === null) return html`<span class="soft">${voice.say(recordWords.unsayable)}</span>`;
  if (Array.isArray(value)) return listValue(voice, schema, value);
  if (typeof value === 'object') return blockValue(voice, schema, value as Readonly<Record<string, unknown>>);
  return plainValue(voice, schema, value as string | number | boolean);
}

function plainValue(voice: Voice, schema: FieldSchema, value: string | number | boolean): Html {
  const about = aboutField(schema);
  if (typeof value === 'boolean') return html`${voice.say(value ? recordWords.yes : recordWords.no)}`;
  if (typeof value === 'number') {
    const unit = about?.unit;
    const isCount = unit === undefined || unit === '1';
    return html`${isCount ? formatNumber(voice.language, value) : formatValue(voice.language, value, unit)}`;
  }
  const choice = about?.values?.[value];
  return choice ? html`${voice.say(choice)}` : textValue(voice, schema, value);
}

/** A text says what it is by its grammar: a date, the code of a territory, an instant; or it is an address, or words. */
function textValue(voice: Voice, schema: FieldSchema, value: string): Html {
  const grammar = grammarOf(unwrap(schema))?.name;
  if (grammar === 'partial-date' || grammar === 'day') return dated(voice, value);
  if (grammar === 'instant') return instantInWords(voice, value);
  if (grammar === 'period') return html`${formatPeriod(voice.language, value)}`;
  const territory = grammar === undefined ? undefined : parseTerritoryKey(`${grammar}:${value}`);
  if (territory) return territoryLink(voice, territory);
  return /^https?:\/\//.test(value) ? html`<a href="${value}">${value}</a>` : html`${value}`;
}

/** coordinates and other long lists of numbers are said by their length, not printed */
const LONGEST = 200;

function listValue(voice: Voice, schema: FieldSchema, values: readonly unknown[]): Html {
  const { item } = shapeOf(schema);
  if (!item || values.length > LONGEST || Array.isArray(values[0])) {
    return html`<span class="soft">${formatNumber(voice.language, values.length)} ${voice.say(recordWords.items)}</span>`;
  }
  return html`<ul>${values.map((value) => html`<li>${fieldValue(voice, item, value)}</li>`)}</ul>`;
}

function blockValue(voice: Voice, schema: FieldSchema, value: Readonly<Record<string, unknown>>): Html {
  if (isTerritoryRef(value)) return territoryLink(voice, value);
  const quoted = figure.safeParse(value);
  if (quoted.success) return quotedFigure(voice, quoted.data);
  const { fields } = shapeOf(schema, value);
  return facts(
    Object.entries(fields).map(([name, inner]) => [
      voice.say(aboutField(inner)?.label ?? name),
      fieldValue(voice, inner, value[name]),
    ]),
  );
}

function quotedFigure(voice: Voice, quoted: QuotedFigure & { readonly status: string }): Html {
  const status = aboutField(figure.shape.status)?.values?.[quoted.status];
  return html`${formatFigure(voice.language, quoted)} <span class="soft">(${status ? voice.say(status) : quoted.status})</span>`;
}

function isTerritoryRef(value: Readonly<Record<string, unknown>>): value is TerritoryRef {
  return Object.keys(value).length === 2 && parseTerritoryKey(`${value.level}:${value.code}`) !== undefined;
}
