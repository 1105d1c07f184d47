import { communeRef, type TerritoryRef } from '@maillage/schemas';
import {
  type Cover,
  defineSource,
  type Input,
  type ReadContext,
  type ReadEvent,
  type RowNote,
} from '../../define-source.ts';
import { LICENCE_OUVERTE } from '../../licences.ts';
import { type CommuneAt, placeOf } from '../../read/cells.ts';
import { checkKeys, readJson } from '../../read/json.ts';
import { note } from '../../read/note.ts';
import { recordId } from '../../read/record-id.ts';
import { PLAN_MODELS } from './plan-models.ts';

const ID = 'rouages-risques';

/** The file: tables of labels, then for each commune ranks in these tables. */
type File = {
  readonly risques: readonly string[];
  readonly jo: readonly string[];
  readonly modeles: readonly string[];
  readonly etats: readonly string[];
  readonly c: Readonly<Record<string, Entry>>;
};

/** A commune: families of DDRM risks with what is in them; tallies of decrees by hazard with the last event; plans in force. */
type Entry = {
  readonly ddrm: readonly (readonly [number, readonly number[]])[];
  readonly catnat: readonly (readonly [number, number, string])[];
  readonly ppr: readonly {
    readonly m: number;
    readonly nom: string;
    readonly e: number;
    readonly date: string;
  }[];
  readonly dicrim?: string;
};

/**
 * GASPAR as rouages.fr republishes it, a file per département: lighter than the archive, with counts in place of decrees and
 * without the plans that ended. Each fact of a commune is a row.
 */
export const rouagesRisques = defineSource({
  id: ID,
  title: {
    fr: 'Risques par commune, tirés de GASPAR par rouages.fr',
    en: 'Risks by commune, drawn from GASPAR by rouages.fr',
  },
  producer: 'DGPR, BRGM (Géorisques), rouages.fr',
  licence: LICENCE_OUVERTE,
  url: 'https://github.com/MayetSoft/rouages.fr',
  cadence: { fr: 'à chaque édition de GASPAR', en: 'at each edition of GASPAR' },
  files: ['*-risques*.json'],
  // what it covers depends on the communes that the file lists: told while reading
  covers: () => [],
  read,
});

async function* read(input: Input, context: ReadContext): AsyncGenerator<ReadEvent> {
  const { value, bytes } = await readJson(input);
  checkKeys([Object(value)], ['risques', 'jo', 'modeles', 'etats', 'c']);
  const file = value as File;
  checkKeys(Object.values(file.c).map(Object), ['ddrm', 'catnat', 'ppr']);
  const wholly: TerritoryRef[] = [];
  let rows = 0;
  for (const [i, [code, entry]] of Object.entries(file.c).entries()) {
    const facts = factsOf(file, entry);
    rows += facts.length;
    const at = placeOf(code, context);
    yield* tell(facts, code, at, i + 1);
    // of a commune that has merged, or of which something was not understood, the file does not tell all
    const isWhole = typeof at !== 'string' && !at.communeAtSource && !facts.some((fact) => 'refused' in fact);
    if (isWhole) wholly.push(communeRef(code));
  }
  for (const cover of coversOf(wholly)) yield { event: 'covers', cover };
  yield { event: 'progress', rows, bytes };
  yield { event: 'end', rows };
}

/** A fact of a commune: the key that tells it from the others of the commune, and the record it makes; or why it makes none. */
type Fact =
  | {
      readonly key: readonly string[];
      readonly type: string;
      readonly body: object;
      readonly source?: string;
    }
  | { readonly refused: Pick<RowNote, 'column' | 'found' | 'expected'> };

function factsOf(file: File, entry: Entry): readonly Fact[] {
  return [
    ...entry.ddrm.flatMap(([family, subs]) => [family, ...subs]).map((rank) => exposure(file.risques[rank])),
    ...entry.catnat.map(([rank, count, last]) => tally(file.jo[rank], count, last)),
    ...entry.ppr.map(({ m, nom, e, date }) => plan(file.modeles[m], nom, file.etats[e], date)),
    ...(entry.dicrim === undefined ? [] : [dicrim(entry.dicrim)]),
  ];
}

function exposure(label = ''): Fact {
  return { key: [label], type: 'risk-exposure', body: { kind: 'ddrm', hazard: { label } } };
}

function tally(label = '', count: number, lastEventOn: string): Fact {
  return { key: [label], type: 'catnat-tally', body: { hazard: { label }, count, lastEventOn } };
}

/** The two states of the file, and the step that its date is then that of. */
const DATED_STATES: Readonly<Record<string, readonly [string, string]>> = {
  Opposable: ['approved', 'approvedOn'],
  Prescrit: ['prescribed', 'prescribedOn'],
};

function plan(model = '', name: string, label = '', date: string): Fact {
  const [about, dated] = [PLAN_MODELS[model], DATED_STATES[label]];
  if (!about) return refused('modeles', model, PLAN_MODELS);
  if (!dated) return refused('etats', label, DATED_STATES);
  const [state, step] = dated;
  const hazards = about.hazard ? [{ label: about.hazard }] : [];
  const body = { name, kind: about.kind, hazards, state, [step]: date };
  return { key: [model, name, label, date], type: 'risk-prevention-plan', body };
}

function refused(column: string, found: string, known: object): Fact {
  return { refused: { column, found, expected: Object.keys(known).join(', ') } };
}

/** The same record as the one of `gaspar-dicrim`, by the same key. */
function dicrim(publishedOn: string): Fact {
  return { key: [], type: 'dicrim', body: { publishedOn }, source: 'gaspar-dicrim' };
}

function* tell(
  facts: readonly Fact[],
  code: string,
  at: CommuneAt | 'outside-scope' | 'unknown-commune',
  line: number,
): Iterable<ReadEvent> {
  const where = { line, column: 'c', found: code };
  if (typeof at === 'string') {
    yield* facts.map(() => note(at, where));
    return;
  }
  if (at.communeAtSource) yield note('merged-commune', { ...where, expected: at.commune });
  const seen = new Set<string>();
  for (const fact of facts) yield tellFact(fact, code, at, line, seen);
}

function tellFact(fact: Fact, code: string, at: CommuneAt, line: number, seen: Set<string>): ReadEvent {
  if ('refused' in fact) return note('unknown-value', { line, ...fact.refused });
  const { key, type, body, source } = fact;
  const id = source ? recordId(source, code) : recordId(ID, type, code, ...key);
  if (seen.has(id)) return note('same-fact', { line, found: key[1] ?? key[0] ?? '' });
  seen.add(id);
  return { event: 'record', line, record: { type, id, body: { ...at, ...body } } };
}

/**
 * Of the communes listed, the file gives every plan in force, every tally and the whole of the DDRM's list: a hazard that is
 * not there is not in the DDRM, which is no all-clear. Not so DICRIMs, which depend on who types them in.
 */
function coversOf(territories: readonly TerritoryRef[]): readonly Cover[] {
  if (territories.length === 0) return [];
  return [
    { type: 'risk-prevention-plan', kind: 'pprn', territories, exhaustive: true },
    { type: 'risk-prevention-plan', kind: 'pprt', territories, exhaustive: true },
    { type: 'catnat-tally', territories, exhaustive: true },
    { type: 'risk-exposure', kind: 'ddrm', territories, exhaustive: true },
    { type: 'dicrim', territories, exhaustive: false },
  ];
}
