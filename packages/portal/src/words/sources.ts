import type { Text } from '@maillage/schemas';

/** The page of data sets. */
export const sourcesWords = {
  title: { fr: 'Sources', en: 'Sources' },
  lead: {
    fr: 'Tout ce qui a été chargé dans ce nœud : qui le produit, sous quelle licence, de quand il date, et ce que son silence permet de dire.',
    en: 'All that was loaded into this node: who produces it, under which licence, of what date, and what its silence allows one to say.',
  },
  none: {
    fr: 'Aucun jeu de données n’est chargé. La commande « maillage import » en charge.',
    en: 'No data set is loaded. The command "maillage import" loads some.',
  },
  edition: { fr: 'Édition', en: 'Edition' },
  imported: { fr: 'Importé', en: 'Imported' },
  licence: { fr: 'Licence', en: 'Licence' },
  producer: { fr: 'Producteur', en: 'Producer' },
  address: { fr: 'Adresse', en: 'Address' },
  rows: { fr: 'Lignes', en: 'Rows' },
  rowsLine: {
    fr: '{read} lues, {written} fiches écrites, {refused} refusées',
    en: '{read} read, {written} records written, {refused} refused',
  },
  silence: { fr: 'Ce que son silence veut dire', en: 'What its silence means' },
  exhaustive: {
    fr: '{type}, {places} : liste complète. Une absence veut dire « non ».',
    en: '{type}, {places}: a complete list. An absence means "no".',
  },
  partial: {
    fr: '{type}, {places} : liste partielle. Une absence ne dit rien.',
    en: '{type}, {places}: a partial list. An absence says nothing.',
  },
  completes: {
    fr: 'Rien : ce jeu complète des fiches qui viennent d’ailleurs.',
    en: 'Nothing: this data set completes records that come from elsewhere.',
  },
  seeRecord: { fr: 'Voir la fiche', en: 'See the record' },
  unknown: { fr: 'non donné', en: 'not given' },
} as const satisfies Record<string, Text>;
