import { defineSource } from '../../define-source.ts';
import { OUTLINES } from '../../territories/outlines.ts';
import { readOutlines } from '../../territories/read-outlines.ts';

export const contoursCommunes = defineSource({
  ...OUTLINES,
  id: 'contours-communes',
  title: { fr: 'Contours des communes', en: 'Outlines of communes' },
  files: ['communes*.geojson'],
  read: (input, context) => readOutlines(input, context, 'commune'),
});
