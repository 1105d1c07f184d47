import { defineSource } from '../../define-source.ts';
import { OUTLINES } from '../../territories/outlines.ts';
import { readOutlines } from '../../territories/read-outlines.ts';

export const contoursDepartements = defineSource({
  ...OUTLINES,
  id: 'contours-departements',
  title: { fr: 'Contours des départements', en: 'Outlines of départements' },
  files: ['departements*.geojson'],
  read: (input, context) => readOutlines(input, context, 'departement'),
});
