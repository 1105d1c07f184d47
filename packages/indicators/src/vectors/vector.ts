/** How far from the expected figures ours may be: relative (with a floor of 1e-12) or absolute. */
export type Tolerance = { readonly rel?: number; readonly abs?: number };

/**
 * A vector: inputs and the figures that others published or computed with independent software.
 * `tolerance` may name a part of `expected` that has a tolerance of its own.
 */
export type Vector = {
  readonly id: string;
  readonly title: string;
  readonly method: unknown;
  // biome-ignore lint/suspicious/noExplicitAny: each vector has a shape of its own, known to its adapter
  readonly inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly expected: any;
  readonly tolerance: Tolerance & { readonly note?: string } & Readonly<Record<string, unknown>>;
};

/**
 * What links a vector to our methods: one file for each, named after it.
 *
 * - `methods`: the functions under test, for the table
 * - `compute`: our figures in the shape of `expected`, which it may read only to settle what is arbitrary (a sign, an
 *   order of factors); `read` gives another vector whose inputs this one takes
 * - `apart`: parts of `expected` that are no figure of a method, by path, and why
 */
export type Adapter = {
  readonly id: string;
  readonly methods: readonly string[];
  readonly compute: (vector: Vector, read: (id: string) => Vector) => unknown;
  readonly apart?: Readonly<Record<string, string>>;
};

/** Declares an adapter; the identity function, with its types checked. */
export function defineAdapter(adapter: Adapter): Adapter {
  return adapter;
}
