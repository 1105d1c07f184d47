import type { Dossier } from '../../dossier.ts';
import { type Pcs, pcs } from '../../records/pcs/pcs.ts';
import { LISTS } from '../lists.ts';
import { oncePerDossier } from '../once.ts';
import { type DocumentProof, type KnownDocument, lookForDocument } from './known-document.ts';

/** What is known of a commune's PCS on a day. A plan counts from the mayor's arrêté; a revision supposes one. */
export const knownPcs: (dossier: Dossier, on: string) => KnownDocument<'pcs', Pcs> = oncePerDossier(
  (dossier, on) => lookForDocument(dossier, on, pcs, PROOF),
);

const PROOF: DocumentProof<Pcs> = {
  steps: [
    { field: 'adoptedOn', says: { fr: 'PCS arrêté {on}', en: 'PCS adopted {on}' } },
    { field: 'revisedOn', says: { fr: 'PCS révisé {on}', en: 'PCS revised {on}' } },
  ],
  undated: {
    known: 'undated',
    says: { fr: "PCS enregistré sans date d'arrêté", en: 'PCS recorded without a date of adoption' },
  },
  list: LISTS.pcs,
};
