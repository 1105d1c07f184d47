import type { Dossier } from '../../dossier.ts';
import { type Dicrim, dicrim } from '../../records/dicrim/dicrim.ts';
import { LISTS } from '../lists.ts';
import { oncePerDossier } from '../once.ts';
import { type DocumentProof, type KnownDocument, lookForDocument } from './known-document.ts';

/** What is known of a commune's DICRIM on a day. A register that lists it without a date still says that it exists. */
export const knownDicrim: (dossier: Dossier, on: string) => KnownDocument<'dicrim', Dicrim> = oncePerDossier(
  (dossier, on) => lookForDocument(dossier, on, dicrim, PROOF),
);

const PROOF: DocumentProof<Dicrim> = {
  steps: [{ field: 'publishedOn', says: { fr: 'DICRIM publié {on}', en: 'DICRIM published {on}' } }],
  undated: {
    known: 'done',
    says: {
      fr: 'DICRIM connu, sans date de publication',
      en: 'DICRIM known, without its date of publication',
    },
  },
  list: LISTS.dicrim,
};
