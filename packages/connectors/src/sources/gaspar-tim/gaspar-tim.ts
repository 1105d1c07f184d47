import { defineSource } from '../../define-source.ts';
import { GASPAR } from '../../gaspar.ts';
import { readLatestDates } from '../../read/latest-dates.ts';
import { scopeOf } from '../../read/scope.ts';

const ID = 'gaspar-tim';
const FILE = { id: ID, type: 'tim', field: 'sentOn', column: 'dat_transmission_tim' };

/** Information on risks that prefects sent to mayors. */
export const gasparTim = defineSource({
  ...GASPAR,
  id: ID,
  title: { fr: "GASPAR : transmissions d'information aux maires", en: 'GASPAR: information sent to mayors' },
  files: ['tim_gaspar*.csv'],
  // typed in by each préfecture, or not (86 communes of Nord, 163 of the 163 of Alpes-Maritimes)
  covers: (context) => [{ type: 'tim', territories: scopeOf(context), exhaustive: false }],
  read: (input, context) => readLatestDates(input, context, FILE),
});
