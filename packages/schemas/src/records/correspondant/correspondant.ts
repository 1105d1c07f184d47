import { z } from 'zod';
import { localId } from '../../codes/local-id.ts';
import { partialDate } from '../../codes/partial-date.ts';
import { communeRef } from '../../codes/territory-ref.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { commune } from '../../shapes/commune.ts';
import { contact } from '../../shapes/contact.ts';
import { namedBeforeCouncil } from './rules/named-before-council.ts';
import { toldBeforeNamed } from './rules/told-before-named.ts';
import { vacantBeforeNamed } from './rules/vacant-before-named.ts';

const fields = z.strictObject({
  commune,
  councilInstalledOn: field(partialDate, {
    label: { fr: 'Conseil municipal installé le', en: 'Municipal council installed on' },
    disclosure: 'public',
  }).optional(),
  needed: field(z.boolean(), {
    label: { fr: 'Requis', en: 'Needed' },
    description: {
      fr: 'Faux quand un adjoint ou un conseiller est chargé de la sécurité civile',
      en: 'False when a deputy mayor or councillor is in charge of civil security',
    },
    disclosure: 'public',
    reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  }).optional(),
  namedOn: field(partialDate, {
    label: { fr: 'Désigné le', en: 'Named on' },
    disclosure: 'public',
    reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  }).optional(),
  prefectInformedOn: field(partialDate, {
    label: { fr: 'Préfet informé le', en: 'Prefect informed on' },
    disclosure: 'public',
    reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  }).optional(),
  sdisInformedOn: field(partialDate, {
    label: { fr: 'SDIS informé le', en: 'SDIS informed on' },
    description: { fr: "Le président du conseil d'administration", en: 'The president of its board' },
    disclosure: 'public',
    reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  }).optional(),
  vacantSince: field(partialDate, {
    label: { fr: 'Vacant depuis', en: 'Vacant since' },
    disclosure: 'public',
  }).optional(),
  trainedOn: field(partialDate, {
    label: { fr: 'Formé le', en: 'Trained on' },
    disclosure: 'public',
  }).optional(),
  person: field(contact, {
    label: { fr: "Qui l'exerce", en: 'Who holds it' },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
  pcs: field(localId, {
    label: { fr: 'PCS', en: 'PCS' },
    description: {
      fr: 'Identifiant local du plan de la commune',
      en: 'Local identifier of the plan of the commune',
    },
    disclosure: 'public',
    iri: 'dct:isPartOf',
    refersTo: 'pcs',
  }).optional(),
});

export type Correspondant = z.output<typeof fields>;

export const correspondant = defineRecord({
  name: 'correspondant',
  version: '1.0',
  labels: {
    one: { fr: 'Correspondant incendie et secours', en: 'Fire and rescue correspondent' },
    many: { fr: 'Correspondants incendie et secours', en: 'Fire and rescue correspondents' },
  },
  description: {
    fr: "La fonction de correspondant incendie et secours d'une commune : quand il a été désigné, à qui la désignation a été transmise, et depuis quand la place est vacante. Le nom n'est pas public.",
    en: 'The function of fire and rescue correspondent of a commune: when named, to whom the naming was sent, and since when the seat is vacant. The name is not public.',
  },
  iri: 'org:Role',
  service: 'registry',
  reference: { article: 'CSI D731-14', certainty: 'secondary-source' },
  fields,
  rules: [namedBeforeCouncil, toldBeforeNamed, vacantBeforeNamed],
  title: (body) => ({ fr: `Correspondant de ${body.commune}`, en: `Correspondent of ${body.commune}` }),
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.namedOn,
});
