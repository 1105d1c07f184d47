import { SOURCES } from '@maillage/connectors';
import { type Generator, toJsonText } from './generator.ts';

/** `specs/sources.json`: the public sources that can be read, with their producer, licence and cadence. */
export const sources: Generator = {
  name: 'sources',
  generate: () => ({
    'specs/sources.json': toJsonText(
      SOURCES.map(({ id, title, producer, licence, url, download, cadence, files }) => ({
        id,
        title,
        producer,
        licence,
        url,
        ...(download !== undefined && { download }),
        cadence,
        files,
      })),
    ),
  }),
};
