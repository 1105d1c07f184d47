import { describe, expect, it } from 'vitest';
import { type Change, levelOf } from './specs/change.ts';
import { fileChanges } from './specs/file-changes.ts';
import { tooLittle } from './specs-diff.ts';

const PCS = {
  type: 'object',
  properties: {
    commune: { type: 'string', pattern: '^\\d{5}$' },
    adoptedBy: { type: 'string', enum: ['maire', 'prefet-de-police'], title: 'Arrêté par' },
    reach: { type: 'number', minimum: 0, maximum: 1 },
  },
  required: ['commune'],
  additionalProperties: false,
};

/** The changes of `specs/schema/pcs/1.json` when a part of the schema becomes another. */
function changed(part: (schema: typeof PCS) => object): readonly Change[] {
  const path = 'schema/pcs/1.json';
  const after = { ...PCS, ...part(structuredClone(PCS)) };
  return fileChanges(new Map([[path, JSON.stringify(PCS)]]), new Map([[path, JSON.stringify(after)]]));
}

const withField = (name: string, schema: object) => ({ properties: { ...PCS.properties, [name]: schema } });

describe('a change of a schema', () => {
  it('is minor when a field that may be left out is added', () => {
    expect(levelOf(changed(() => withField('revisedOn', { type: 'string' })))).toBe('minor');
  });

  it('is major when a field is removed', () => {
    const { reach: _, ...others } = PCS.properties;
    expect(changed(() => ({ properties: others }))).toEqual([
      { at: 'schema/pcs/1.json', level: 'major', what: 'the field reach is gone' },
    ]);
  });

  it('is major when a value leaves a closed list, minor when one joins it', () => {
    expect(levelOf(changed(() => withField('adoptedBy', { type: 'string', enum: ['maire'] })))).toBe('major');
    const wider = { type: 'string', enum: ['maire', 'prefet-de-police', 'president'] };
    expect(levelOf(changed(() => withField('adoptedBy', wider)))).toBe('minor');
  });

  it('is major when a field becomes required, be it new', () => {
    expect(levelOf(changed(() => ({ required: ['commune', 'reach'] })))).toBe('major');
    const added = () => ({
      ...withField('revisedOn', { type: 'string' }),
      required: ['commune', 'revisedOn'],
    });
    expect(levelOf(changed(added))).toBe('major');
    expect(levelOf(changed(() => ({ required: [] })))).toBe('minor');
  });

  it('is minor when a bound widens, major when it narrows', () => {
    expect(levelOf(changed(() => withField('reach', { type: 'number', minimum: 0, maximum: 2 })))).toBe(
      'minor',
    );
    expect(levelOf(changed(() => withField('reach', { type: 'number', minimum: 0.5, maximum: 1 })))).toBe(
      'major',
    );
    expect(levelOf(changed(() => withField('reach', { type: 'number' })))).toBe('minor');
  });

  it('is major when a pattern changes: no one can tell what it lets go', () => {
    expect(levelOf(changed(() => withField('commune', { type: 'string', pattern: '^\\d{6}$' })))).toBe(
      'major',
    );
  });

  it('is none when a label changes', () => {
    const { adoptedBy } = PCS.properties;
    expect(changed(() => withField('adoptedBy', { ...adoptedBy, title: 'Signé par' }))).toEqual([]);
  });
});

describe('a change of the other files', () => {
  const of = (path: string, before: string, after: string) =>
    levelOf(fileChanges(new Map([[path, before]]), new Map([[path, after]])));

  it('is minor for a new schema, major for one that is gone', () => {
    const files = new Map([['schema/pcs/1.json', '{}']]);
    expect(levelOf(fileChanges(new Map(), files))).toBe('minor');
    expect(levelOf(fileChanges(files, new Map()))).toBe('major');
  });

  it('is weighed by the codes of a list, not by their labels', () => {
    const path = 'codes/hazards.csv';
    expect(of(path, 'code,label_fr\n11,Inondation\n', 'code,label_fr\n11,Inondations\n')).toBe('none');
    expect(of(path, 'code,label_fr\n11,Inondation\n', 'code,label_fr\n11,Inondation\n12,Séisme\n')).toBe(
      'minor',
    );
    expect(of(path, 'code,label_fr\n11,Inondation\n', 'code,label_fr\n12,Séisme\n')).toBe('major');
  });

  it('is major when a term of the context means something else', () => {
    const context = (iri: string) => JSON.stringify({ '@context': { pcs: { '@id': iri } } });
    expect(of('context/1.jsonld', context('a'), context('b'))).toBe('major');
  });

  it('is major when a column of a table is gone, or must now be filled', () => {
    const table = (...fields: object[]) => JSON.stringify({ fields });
    const column = (name: string, required: boolean) => ({ name, type: 'string', constraints: { required } });
    const one = table(column('commune', true));
    expect(of('table/tim/1.json', one, table(column('commune', true), column('sentOn', false)))).toBe(
      'minor',
    );
    expect(of('table/tim/1.json', one, table(column('commune', true), column('sentOn', true)))).toBe('major');
    expect(of('table/tim/1.json', table(column('commune', true), column('sentOn', false)), one)).toBe(
      'major',
    );
  });

  it('is major when the code of a rule is gone', () => {
    const rules = (...codes: string[]) =>
      JSON.stringify({ legal: [], records: codes.map((code) => ({ code })) });
    expect(of('rules.json', rules('pcs/a', 'pcs/b'), rules('pcs/a'))).toBe('major');
    expect(of('rules.json', rules('pcs/a'), rules('pcs/a', 'pcs/b'))).toBe('minor');
  });
});

describe('a changeset', () => {
  const major: Change[] = [{ at: 'schema/pcs/1.json', level: 'major', what: 'the field reach is gone' }];
  const minor: Change[] = [{ at: 'specs', level: 'minor', what: 'the file schema/rex/1.json is new' }];

  it('that says less than the specs is refused, with what changed', () => {
    expect(tooLittle(major, 'minor', true)).toEqual([
      expect.stringContaining('major for @maillage/schemas; the changesets say minor'),
      'schema/pcs/1.json: the field reach is gone',
    ]);
    expect(tooLittle(minor, 'none', true)).not.toEqual([]);
  });

  it('that says as much or more is taken', () => {
    expect(tooLittle(major, 'major', true)).toEqual([]);
    expect(tooLittle(minor, 'major', true)).toEqual([]);
    expect(tooLittle([], 'none', true)).toEqual([]);
  });

  it('may say minor for anything before the first release', () => {
    expect(tooLittle(major, 'minor', false)).toEqual([]);
    expect(tooLittle(major, 'none', false)).not.toEqual([]);
  });
});
