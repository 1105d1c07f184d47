import { communeCode } from '../codes/commune.ts';
import { field } from '../field.ts';

/** The commune that a record is about: the one of today, found again when the source's has merged. */
export const commune = field(communeCode, {
  label: { fr: 'Commune', en: 'Commune' },
  description: {
    fr: 'Code INSEE de la commune actuelle',
    en: 'INSEE code of the present commune',
  },
  disclosure: 'public',
  iri: 'dct:spatial',
});

/** The code that the source wrote, kept when that commune has since merged into another. */
export const communeAtSource = field(communeCode, {
  label: { fr: 'Commune dans la source', en: 'Commune at the source' },
  description: {
    fr: "Code écrit par la source, gardé quand cette commune a depuis fusionné ; à laisser vide s'il n'a pas changé",
    en: 'Code written by the source, kept when that commune has since merged; leave out when it has not changed',
  },
  disclosure: 'public',
  iri: 'prov:wasDerivedFrom',
}).optional();
