import { z } from 'zod';
import { choice } from '../../choice.ts';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { words } from '../../shapes/words.ts';
import { agreedBeforeProposed } from './rules/agreed-before-proposed.ts';
import { agreedByNobody } from './rules/agreed-by-nobody.ts';
import { matchWithoutLoss } from './rules/match-without-loss.ts';

const fields = z.strictObject({
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    disclosure: 'public',
    iri: 'dct:spatial',
  }),
  local: field(words, {
    label: { fr: 'Indicateur local', en: 'Local indicator' },
    description: { fr: 'Nom ou identifiant dans le territoire', en: 'Name or identifier in the territory' },
    disclosure: 'public',
    iri: 'prov:entity',
  }),
  localDefinition: field(words, {
    label: { fr: 'Définition locale', en: 'Local definition' },
    disclosure: 'public',
    iri: 'dct:description',
  }).optional(),
  localUnit: field(words, {
    label: { fr: 'Unité locale', en: 'Local unit' },
    disclosure: 'public',
    iri: 'schema:unitText',
  }).optional(),
  common: field(words, {
    label: { fr: 'Indicateur commun', en: 'Common indicator' },
    description: {
      fr: 'Identifiant au catalogue commun, par exemple plans/pcs-coverage',
      en: 'Identifier in the common catalogue, for instance plans/pcs-coverage',
    },
    disclosure: 'public',
    iri: 'prov:usedEntity',
  }),
  commonVersion: field(words, {
    label: { fr: 'Version', en: 'Version' },
    disclosure: 'public',
    iri: 'schema:version',
  }).optional(),
  match: choice(
    {
      exact: { fr: 'identique', en: 'exact' },
      close: { fr: 'proche', en: 'close' },
      broader: { fr: 'le commun est plus large', en: 'the common one is broader' },
      narrower: { fr: 'le commun est plus étroit', en: 'the common one is narrower' },
      none: { fr: 'sans équivalent', en: 'no equivalent' },
    },
    { label: { fr: 'Correspondance', en: 'Match' }, disclosure: 'public' },
  ),
  factor: field(z.number().min(0), {
    label: { fr: 'Facteur de conversion', en: 'Conversion factor' },
    description: {
      fr: 'Valeur commune = facteur × valeur locale',
      en: 'Common value = factor × local value',
    },
    disclosure: 'public',
    unit: '1',
  }).optional(),
  lost: field(words, {
    label: { fr: 'Ce qui se perd', en: 'What is lost' },
    disclosure: 'public',
  }).optional(),
  status: choice(
    {
      proposed: { fr: 'proposé', en: 'proposed' },
      agreed: { fr: 'agréé', en: 'agreed' },
      rejected: { fr: 'refusé', en: 'rejected' },
    },
    { label: { fr: 'Statut', en: 'Status' }, disclosure: 'public', iri: 'schema:creativeWorkStatus' },
  ),
  proposedOn: field(partialDate, {
    label: { fr: 'Proposé le', en: 'Proposed on' },
    disclosure: 'public',
  }).optional(),
  agreedOn: field(partialDate, {
    label: { fr: 'Agréé le', en: 'Agreed on' },
    disclosure: 'public',
  }).optional(),
  agreedBy: field(z.array(words), {
    label: { fr: 'Agréé par', en: 'Agreed by' },
    description: {
      fr: "Les territoires ou organismes qui l'ont agréé",
      en: 'The territories or organisations that agreed',
    },
    disclosure: 'public',
    iri: 'prov:wasAttributedTo',
  }).optional(),
  diagnosis: field(localId, {
    label: { fr: 'Diagnostic', en: 'Diagnosis' },
    description: {
      fr: "Identifiant local du diagnostic dont vient l'indicateur",
      en: 'Local identifier of the diagnosis the indicator comes from',
    },
    disclosure: 'public',
    iri: 'prov:wasInformedBy',
    refersTo: 'shared-diagnosis',
  }).optional(),
});

export type IndicatorMapping = z.output<typeof fields>;

export const indicatorMapping = defineRecord({
  name: 'indicator-mapping',
  version: '1.0',
  labels: {
    one: { fr: "Correspondance d'indicateurs", en: 'Indicator mapping' },
    many: { fr: "Correspondances d'indicateurs", en: 'Indicator mappings' },
  },
  description: {
    fr: "Le passage d'un indicateur local à un indicateur commun, proposé puis agréé : ce qu'il faut convertir et ce qui se perd.",
    en: 'The passage from a local indicator to a common one, proposed then agreed: what must be converted and what is lost.',
  },
  iri: 'prov:Derivation',
  service: 'indicators',
  reference: { article: 'Projet résilience des territoires, fiche 1.2', certainty: 'read-in-the-text' },
  fields,
  rules: [agreedByNobody, agreedBeforeProposed, matchWithoutLoss],
  title: (body) => `${body.local} → ${body.common}`,
  places: (body) => [body.territory],
  date: (body) => body.agreedOn ?? body.proposedOn,
});
