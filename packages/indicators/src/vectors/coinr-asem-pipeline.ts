import { type Column, figures } from '../methods/column.ts';
import { consistency } from '../methods/correlate/cronbach.ts';
import { asemComposite, asemInputs } from './asem.ts';
import { columnsNamed } from './columns-of.ts';
import { defineAdapter } from './vector.ts';

const STAGES = { denominated: 0, imputed: 1, screened: 2, treated: 3 } as const;

export const coinrAsemPipeline = defineAdapter({
  id: 'coinr-asem-pipeline',
  methods: [
    'buildComposite',
    'denominate',
    'imputeGroupCentre',
    'screen',
    'treatOutliers',
    'minMax',
    'aggregateColumns',
    'rankUnits',
    'consistency',
  ],
  apart: { 'cronbach.note': 'a remark' },
  compute: (vector) => {
    const composite = asemComposite(vector);
    const { uCode } = vector.inputs.raw;
    const shown = (table: Readonly<Record<string, Column>>) => ({
      uCode,
      ...Object.fromEntries(Object.entries(table).map(([name, x]) => [name, figures(x)])),
    });
    const stage = (k: number) => composite.stages[k]?.table ?? {};
    const accounts = composite.stages[STAGES.treated]?.treatments ?? {};
    const codes = vector.expected.treatment.iCode as string[];
    const account = (code: string) => accounts[code];
    const wins = (code: string) => account(code)?.by !== 'nothing';
    const parents = vector.inputs.indicatorMeta as { iCode: string[]; Parent: string[] };
    const members = (name: string) => parents.iCode.filter((_, k) => parents.Parent[k] === name);
    const { units } = asemInputs(vector);
    const best = (vector.expected.results.uCode as string[]).map((code) => units.indexOf(code));
    const { uCode: _, Rank: __, ...branches } = vector.expected.results;
    const rounded = (x: Column | undefined) =>
      best.map((i) => Math.round((x?.values[i] as number) * 1e10) / 1e10);
    return {
      ...Object.fromEntries(Object.entries(STAGES).map(([name, k]) => [name, shown(stage(k))])),
      removedUnits: [],
      treatment: {
        iCode: codes,
        'check_SkewKurt0.Pass': codes.map((code) => account(code)?.before.passes),
        'check_SkewKurt0.Skew': codes.map((code) => account(code)?.before.skewness),
        'check_SkewKurt0.Kurt': codes.map((code) => account(code)?.before.kurtosis),
        'winsorise.nwin': codes.map((code) => (wins(code) ? account(code)?.touched : null)),
        'check_SkewKurt1.Pass': codes.map((code) => (wins(code) ? account(code)?.after.passes : null)),
        'check_SkewKurt1.Skew': codes.map((code) => (wins(code) ? account(code)?.after.skewness : null)),
        'check_SkewKurt1.Kurt': codes.map((code) => (wins(code) ? account(code)?.after.kurtosis : null)),
      },
      normalised: shown(composite.normalised),
      aggregated: shown({ ...composite.normalised, ...composite.scores }),
      results: {
        uCode: best.map((i) => units[i]),
        Rank: best.map((i) => composite.ranks.values[i]),
        ...Object.fromEntries(Object.keys(branches).map((name) => [name, rounded(composite.scores[name])])),
      },
      cronbach: {
        Physical: consistency(columnsNamed(vector.inputs.raw, members('Physical'))).alpha,
        ConEcFin_Normalised: consistency(
          members('ConEcFin').map((name) => composite.normalised[name] as Column),
        ).alpha,
      },
    };
  },
});
