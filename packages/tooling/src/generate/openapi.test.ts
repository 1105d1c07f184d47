import { openapi } from '@maillage/contract';
import { records } from '@maillage/schemas';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectral from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { openApi } from './openapi.ts';

describe('the OpenAPI document', () => {
  it('is accepted by Redocly, every record in it', async () => {
    const files = await openApi.generate();
    const problems = await lintFromString({
      source: files['specs/openapi.json'] ?? '',
      absoluteRef: 'openapi.json',
      config: await createConfig({ extends: ['recommended'] }),
    });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 30_000);

  /** Spectral takes a minute over all the records, whose routes are all derived alike: it reads those whose shapes differ most. */
  it('is accepted by Spectral', async () => {
    const { pcs, event, territory, dicrim } = records;
    const linter = new spectral.Spectral();
    linter.setRuleset({ extends: [rulesets.oas] } as never);
    const found = await linter.run(openapi({ pcs, event, territory, dicrim }, { baseUrl: '/' }));
    expect(found.filter(({ severity }) => severity === ERROR)).toEqual([]);
  }, 60_000);

  it('would not be if a route answered with a shape that is not there', async () => {
    const linter = new spectral.Spectral();
    linter.setRuleset({ extends: [rulesets.oas] } as never);
    const text = JSON.stringify(openapi({ dicrim: records.dicrim }, { baseUrl: '/' }));
    const broken = JSON.parse(
      text.replaceAll('#/components/schemas/Problem', '#/components/schemas/Missing'),
    );
    const found = await linter.run(broken);
    expect(found.some(({ severity }) => severity === ERROR)).toBe(true);
  }, 60_000);
});

/** The severity of what makes a document wrong, in Spectral's numbers: 1 is a warning, 2 a remark, 3 a hint. */
const ERROR = 0;
