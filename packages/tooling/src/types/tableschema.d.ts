/** The part of the Frictionless implementation that the tests call; it comes without types. */
declare module 'tableschema' {
  export class Schema {
    static load(descriptor: unknown, options?: { strict?: boolean }): Promise<Schema>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
  }
  export class Table {
    static load(source: unknown, options: { schema: unknown; strict?: boolean }): Promise<Table>;
    read(options?: { keyed?: boolean; forceCast?: boolean }): Promise<readonly unknown[]>;
  }
}
