import type { Dossier } from '../../dossier.ts';
import { type Pics, pics } from '../../records/pics/pics.ts';
import { LISTS } from '../lists.ts';
import { oncePerDossier } from '../once.ts';
import { type DocumentProof, type KnownDocument, lookForDocument } from './known-document.ts';

/** What is known of an EPCI's PICS on a day. It counts from the president's arrêté; a revision supposes one. */
export const knownPics: (dossier: Dossier, on: string) => KnownDocument<'pics', Pics> = oncePerDossier(
  (dossier, on) => lookForDocument(dossier, on, pics, PROOF),
);

const PROOF: DocumentProof<Pics> = {
  steps: [
    {
      field: 'adoptedOn',
      says: { fr: 'PICS arrêté par le président {on}', en: 'PICS adopted by the president {on}' },
    },
    { field: 'revisedOn', says: { fr: 'PICS révisé {on}', en: 'PICS revised {on}' } },
  ],
  undated: {
    known: 'undated',
    says: { fr: "PICS enregistré sans date d'arrêté", en: 'PICS recorded without a date of adoption' },
  },
  list: LISTS.pics,
};
