import { recordKey } from './record-key.ts';
import { sha256 } from './sha256.ts';
import type { Write, WriteResult } from './store.ts';
import { tombstoneText } from './tombstone.ts';
import type { Standing, Succession, Version } from './version.ts';

/** What a batch would do. `successions` is empty as soon as one write is refused. */
export type Plan = {
  readonly refused: boolean;
  readonly results: readonly WriteResult[];
  readonly successions: readonly Succession[];
};

/** Finds the version in place, tombstones included. */
export type FindStanding = (type: string, id: string) => Standing | undefined;

/**
 * Decides a batch without writing anything, so that every engine decides alike: each write sees those before it.
 *
 * @param at  the instant that the new versions carry
 */
export function planWrites(find: FindStanding, writes: readonly Write[], at: string): Plan {
  const planned = new Map<string, Standing>();
  const results: WriteResult[] = [];
  const successions: Succession[] = [];
  for (const write of writes) {
    const key = keyOf(write);
    const over = planned.get(key) ?? find(write.type, write.id);
    const result = judge(over, write, at);
    if ('version' in result) {
      planned.set(key, result.version);
      successions.push({ ...result, over });
      results.push(resultOf(result.version, over));
    } else {
      results.push(result);
    }
  }
  const refused = results.some(isRefusal);
  return refused
    ? { refused, results: results.map(skipped), successions: [] }
    : { refused, results, successions };
}

/** Is this the result of a write that could not go in? */
function isRefusal(result: WriteResult): boolean {
  return result.outcome === 'conflict' || result.outcome === 'absent';
}

function skipped(result: WriteResult): WriteResult {
  return isRefusal(result) || result.outcome === 'unchanged' ? result : { outcome: 'skipped' };
}

function keyOf(write: Write): string {
  refuseUnwritable('type', write.type);
  refuseUnwritable('id', write.id);
  return recordKey(write.type, write.id);
}

/** A lone surrogate has no UTF-8: two ids that differ by one would become the same on disk. */
function refuseUnwritable(what: string, text: string): void {
  if (text === '' || !text.isWellFormed()) throw new RangeError(`${what}: ${JSON.stringify(text)}`);
}

type Judged = WriteResult | Omit<Succession, 'over'>;

function judge(over: Standing | undefined, write: Write, at: string): Judged {
  const live = over?.op === 'put' ? over : undefined;
  if (write.op === 'delete' && !live) return { outcome: 'absent' };
  if (!meets(live, write.expected)) return { outcome: 'conflict', currentTag: live?.fullTag };
  if (write.op === 'delete') return { version: buried(write, live as Standing, at) };
  if (live && live.contentTag === write.contentTag && live.schema === write.schema) {
    return { outcome: 'unchanged', ...tagsOf(live) };
  }
  return { version: rendered(write, (over?.revision ?? 0) + 1, at), indexed: write.indexed };
}

function meets(live: Standing | undefined, expected: string | undefined): boolean {
  if (expected === undefined) return true;
  if (expected === 'absent') return live === undefined;
  return live !== undefined && (live.fullTag === expected || live.publicTag === expected);
}

function rendered(write: Extract<Write, { op: 'put' }>, revision: number, at: string): Version {
  const { publicText, fullText } = write.render(revision, at);
  const publicTag = sha256(publicText);
  return {
    type: write.type,
    id: write.id,
    revision,
    op: 'put',
    at,
    by: write.by,
    schema: write.schema,
    contentTag: write.contentTag,
    publicText,
    publicTag,
    fullText,
    fullTag: fullText === publicText ? publicTag : sha256(fullText),
  };
}

function buried(write: Extract<Write, { op: 'delete' }>, live: Standing, at: string): Version {
  const { type, id, by, reason } = write;
  const revision = live.revision + 1;
  const text = tombstoneText({ type, id, revision, at, ...(reason !== undefined && { reason }) });
  const tag = sha256(text);
  return {
    type,
    id,
    revision,
    op: 'delete',
    at,
    by,
    schema: live.schema,
    contentTag: '',
    publicText: text,
    publicTag: tag,
    fullText: text,
    fullTag: tag,
  };
}

function resultOf(version: Version, over: Standing | undefined): WriteResult {
  if (version.op === 'delete') return { outcome: 'deleted', ...tagsOf(version) };
  return { outcome: over?.op === 'put' ? 'updated' : 'created', ...tagsOf(version) };
}

function tagsOf(version: Standing) {
  return { revision: version.revision, publicTag: version.publicTag, fullTag: version.fullTag };
}
