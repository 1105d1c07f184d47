import type { Text } from '@maillage/schemas';
import { sha256 } from './sha256.ts';
import type { Version } from './version.ts';

type Tagged = Pick<Version, 'type' | 'id' | 'revision' | 'publicText' | 'publicTag' | 'fullText' | 'fullTag'>;

/** Are the tags of a version those of its texts? */
export function checkTags(version: Tagged): readonly Text[] {
  const holds =
    sha256(version.publicText) === version.publicTag && sha256(version.fullText) === version.fullTag;
  if (holds) return [];
  const name = `${version.type}/${version.id}`;
  return [
    {
      fr: `${name}, révision ${version.revision} : le texte a changé depuis son écriture.`,
      en: `${name}, revision ${version.revision}: the text has changed since it was written.`,
    },
  ];
}
