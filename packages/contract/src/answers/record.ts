import type { AnyRecord, DraftInput, Envelope } from '@maillage/schemas';
import type { ToldIssue } from '../problem.ts';

/** A page of records. `next` is there as long as something may follow: send it back as `after`. */
export type Page<R extends AnyRecord = AnyRecord> = {
  readonly items: readonly Envelope<R>[];
  readonly next?: string;
};

/** What a writer sends; codes and dates are plain text here, checked when they arrive. */
export type Draft<R extends AnyRecord = AnyRecord> = DraftInput<R>;

/** A version of a record: what was done, when, by whom (told to token holders only), and the record as it stood. */
export type Version<R extends AnyRecord = AnyRecord> = {
  readonly revision: number;
  readonly op: 'put' | 'delete';
  readonly at: string;
  readonly by?: string;
  readonly record?: Envelope<R>;
};

/** All versions of a record, oldest first. */
export type History<R extends AnyRecord = AnyRecord> = { readonly items: readonly Version<R>[] };

/** A merge patch (RFC 7396) of a draft: what is given replaces, null removes, the rest stays. */
export type DraftPatch<R extends AnyRecord = AnyRecord> = MergePatch<Draft<R>>;

/** Any part of an object, at any depth; null removes. Lists are replaced whole. */
export type MergePatch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: MergePatch<T[K]> | null }
    : T;

/** What checking a draft found, without writing anything. `notRun`: rules that had too little to run on. */
export type ValidationReport = {
  readonly valid: boolean;
  readonly issues: readonly ToldIssue[];
  readonly notRun: readonly string[];
};
