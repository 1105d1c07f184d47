import { defineSource } from '../../define-source.ts';
import { OUTLINES } from '../../territories/outlines.ts';
import { readOutlines } from '../../territories/read-outlines.ts';

export const contoursRegions = defineSource({
  ...OUTLINES,
  id: 'contours-regions',
  title: { fr: 'Contours des régions', en: 'Outlines of régions' },
  files: ['regions*.geojson'],
  read: (input, context) => readOutlines(input, context, 'region'),
});
