import { defineSource } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { readLatestDates } from '../../read/latest-dates.ts';
import { scopeOf } from '../../read/scope.ts';

const ID = 'gaspar-dicrim';
const FILE = { id: ID, type: 'dicrim', field: 'publishedOn', column: 'dat_publi_dicrim' };

/** Publication of DICRIMs. The file knows the year at best; the header is the same in both generations. */
export const gasparDicrim = defineSource({
  ...GASPAR,
  id: ID,
  title: { fr: 'GASPAR : publication des DICRIM', en: 'GASPAR: publication of DICRIMs' },
  files: ['dicrim_gaspar*.csv'],
  // who types into GASPAR varies more than who publishes (15 communes of Pas-de-Calais, 161 of the 163 of Alpes-Maritimes)
  covers: (context) => [{ type: 'dicrim', territories: scopeOf(context), exhaustive: false }],
  read: (input, context) => readLatestDates(input, context, FILE),
});
