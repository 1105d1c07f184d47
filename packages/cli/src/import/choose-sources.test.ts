import { expect, it } from 'vitest';
import { Complaint } from '../command.ts';
import { chooseSources } from './choose-sources.ts';

const ids = (args: readonly string[]) =>
  chooseSources(args).map(({ connector, location }) => [connector.id, location]);

it('knows a file by its name, whatever its folder, its date or its compression', () => {
  expect(
    ids([
      'data/dicrim_gaspar.csv',
      'https://exemple.fr/tim_gaspar_2026-09-21.csv',
      'mouvements-communes.csv.gz',
    ]),
  ).toEqual([
    ['gaspar-dicrim', 'data/dicrim_gaspar.csv'],
    ['gaspar-tim', 'https://exemple.fr/tim_gaspar_2026-09-21.csv'],
    ['cog-movements', 'mouvements-communes.csv.gz'],
  ]);
});

it('takes the word of the person over the name of the file', () => {
  expect(ids(['gaspar-dicrim', 'export.csv'])).toEqual([['gaspar-dicrim', 'export.csv']]);
});

it('refuses a name that tells nothing, and a source without a file', () => {
  expect(() => chooseSources(['export.csv'])).toThrow(Complaint);
  expect(() => chooseSources(['gaspar-dicrim'])).toThrow(/dicrim_gaspar/);
  expect(() => chooseSources(['gaspar-dicrim', 'gaspar-tim', 'a.csv'])).toThrow(Complaint);
});
