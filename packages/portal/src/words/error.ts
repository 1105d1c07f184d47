import type { Text } from '@maillage/schemas';

/** What went wrong, and what to do. */
export const errorWords = {
  notFoundTitle: { fr: 'Cette page n’existe pas', en: 'There is no such page' },
  notFoundLead: {
    fr: 'L’adresse est peut-être incomplète, ou ce nœud ne tient rien sous ce code : il ne couvre que les territoires chargés.',
    en: 'The address may be incomplete, or this node holds nothing under this code: it covers only the territories loaded.',
  },
  goneTitle: { fr: 'Cette fiche a été supprimée', en: 'This record was deleted' },
  goneLead: {
    fr: 'Elle a existé à cette adresse et n’y est plus. Son historique reste lisible par l’API.',
    en: 'It was at this address and is no more. Its history can still be read through the API.',
  },
  refusedTitle: { fr: 'Cette demande n’a pas été comprise', en: 'This request was not understood' },
  refusedLead: {
    fr: 'Un code ou un paramètre de l’adresse n’est pas écrit comme attendu : une commune a cinq caractères (62225), un département deux ou trois (62, 974), une intercommunalité neuf chiffres.',
    en: 'A code or a parameter of the address is not written as expected: a commune has five characters (62225), a département two or three (62, 974), an intercommunality nine digits.',
  },
  awayTitle: { fr: 'Les données ne répondent pas', en: 'The data do not answer' },
  awayLead: {
    fr: 'La page est là, mais le nœud qui tient les données n’a pas répondu. Réessayez dans un instant.',
    en: 'The page is there, but the node that holds the data did not answer. Try again in a moment.',
  },
  brokenTitle: { fr: 'Cette page a failli', en: 'This page failed' },
  brokenLead: {
    fr: 'L’erreur est de notre côté, elle est notée. Réessayez, ou passez par la recherche.',
    en: 'The fault is ours, and it is noted. Try again, or go through the search.',
  },
  next: { fr: 'Que faire', en: 'What to do' },
  home: { fr: 'Revenir à l’accueil', en: 'Back to the home page' },
  sources: { fr: 'Voir ce qui est chargé dans ce nœud', en: 'See what is loaded in this node' },
} as const satisfies Record<string, Text>;
