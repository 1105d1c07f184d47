import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash, EMPTY_HEADS, entryText, GENESIS, linkBoth } from './change-log.ts';
import { sha256 } from './sha256.ts';
import { tombstoneText } from './tombstone.ts';
import type { Version } from './version.ts';

/** Any text that has a UTF-8: quotes, controls, NUL and pairs of surrogates included. */
const text = fc.string({ unit: 'binary', maxLength: 30 });
const count = fc.nat();

describe('an entry of the log', () => {
  it('is written as a general canonicaliser writes it, whatever it says', () => {
    const entry = fc.record({
      v: fc.constant(1 as const),
      node: text,
      epoch: text,
      seq: count,
      ts: text,
      op: fc.constantFrom('put' as const, 'delete' as const),
      type: text,
      id: text,
      rev: count,
      schema: text,
      contentHash: text,
      prev: text,
    });
    fc.assert(
      fc.property(entry, (said) => {
        expect(entryText(said)).toBe(canonicalize(said));
      }),
    );
  });
});

describe('a tombstone', () => {
  it('is written as a general canonicaliser writes it, with or without a reason', () => {
    const tombstone = fc.record(
      { type: text, id: text, revision: count, at: text, reason: text },
      { requiredKeys: ['type', 'id', 'revision', 'at'] },
    );
    fc.assert(
      fc.property(tombstone, ({ at, ...said }) => {
        expect(tombstoneText({ at, ...said })).toBe(canonicalize({ ...said, recordedAt: at, deleted: true }));
      }),
    );
  });
});

describe('a content hash', () => {
  it('is the SHA-256 of the salt followed by the record', () => {
    // printf 'saltrecord' | sha256sum
    expect(contentHash('salt', 'record')).toBe(
      'be750a5fee5ac2361e2e787acd98ed443469cfe830ee65fcc24a62b99506405a',
    );
  });
});

describe('linking a version', () => {
  const version: Version = {
    type: 'pcs',
    id: 'a',
    revision: 1,
    op: 'put',
    at: '2026-11-21T20:00:00.000Z',
    by: 'someone',
    schema: 'pcs@1.0',
    contentTag: '',
    publicText: '{"id":"a"}',
    publicTag: '',
    fullText: '{"id":"a","phone":"06"}',
    fullTag: '',
  };
  const origin = { node: 'https://example.org', epoch: 'e' };

  it('chains to the end of both logs, each over its own text', () => {
    const first = linkBoth(origin, EMPTY_HEADS, version);
    const second = linkBoth(origin, first, { ...version, revision: 2 });
    expect(JSON.parse(first.public.text)).toMatchObject({ seq: 1, prev: GENESIS });
    expect(JSON.parse(second.public.text)).toMatchObject({ seq: 2, prev: sha256(first.public.text) });
    expect(JSON.parse(second.full.text)).toMatchObject({ seq: 2, prev: sha256(first.full.text) });
    expect(JSON.parse(first.full.text).contentHash).toBe(contentHash(first.full.salt, version.fullText));
  });

  it('draws a new salt each time, so that equal records have different hashes', () => {
    const same = { ...version, fullText: version.publicText };
    const { public: open, full } = linkBoth(origin, EMPTY_HEADS, same);
    expect(JSON.parse(open.text).contentHash).not.toBe(JSON.parse(full.text).contentHash);
  });
});
