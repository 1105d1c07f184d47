/** The part of the JSON-LD processor that the tests call; it comes without types. */
declare module 'jsonld' {
  type Options = { readonly documentLoader?: (url: string) => Promise<never>; readonly safe?: boolean };
  const jsonld: {
    expand(document: object, options?: Options): Promise<readonly Record<string, unknown>[]>;
    compact(document: unknown, context: object, options?: Options): Promise<Record<string, unknown>>;
    toRDF(document: object, options: Options & { format: 'application/n-quads' }): Promise<string>;
  };
  export = jsonld;
}
