import type { Territory } from '@maillage/schemas';
import { expect, it } from 'vitest';
import { bodiesOf, importRecordings } from '../../testing/import-all.ts';

it('gives the 94 overseas communes and the collectivities they lie in', async () => {
  const { records, report } = await importRecordings([
    ['collectivites-outremer', 'collectivites-outremer.csv'],
  ]);
  const bodies = bodiesOf<Territory>({ records, report, reports: [report] }, 'territory');
  expect(bodies.filter(({ level }) => level === 'commune')).toHaveLength(94);
  expect(bodies.filter(({ level }) => level === 'departement').map(({ name }) => name)).toContain(
    'Polynésie française',
  );
  expect(bodies.find(({ code }) => code === '98711')).toMatchObject({
    name: 'Anaa',
    postalCodes: ['98760', '98786', '98790'],
    parents: [
      { level: 'departement', code: '987' },
      { level: 'country', code: 'FR' },
    ],
  });
});
