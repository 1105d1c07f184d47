import { z } from 'zod';
import { choice } from '../../choice.ts';
import { finess } from '../../codes/finess.ts';
import { rna } from '../../codes/rna.ts';
import { siren, siret } from '../../codes/siren.ts';
import { territoryRef } from '../../codes/territory-ref.ts';
import { uai } from '../../codes/uai.ts';
import { webAddress } from '../../codes/web-address.ts';
import { defineRecord } from '../../define-record.ts';
import { field } from '../../field.ts';
import { contact } from '../../shapes/contact.ts';
import { words } from '../../shapes/words.ts';
import { rnaOfNoAssociation } from './rules/rna-of-no-association.ts';
import { siretOfAnotherSiren } from './rules/siret-of-another-siren.ts';
import { withoutTerritory } from './rules/without-territory.ts';

const fields = z.strictObject({
  name: field(words, {
    label: { fr: 'Nom', en: 'Name' },
    disclosure: 'public',
    iri: 'schema:name',
  }),
  kind: choice(
    {
      commune: { fr: 'commune', en: 'commune' },
      epci: { fr: 'intercommunalité', en: 'intercommunality' },
      departement: { fr: 'conseil départemental', en: 'departmental council' },
      region: { fr: 'conseil régional', en: 'regional council' },
      sdis: { fr: "service d'incendie et de secours (SDIS)", en: 'fire and rescue service (SDIS)' },
      sidpc: {
        fr: 'service interministériel de défense et de protection civiles (SIDPC)',
        en: 'interministerial civil-protection service (SIDPC)',
      },
      prefecture: { fr: 'préfecture', en: 'prefecture' },
      ars: { fr: 'agence régionale de santé (ARS)', en: 'regional health agency (ARS)' },
      police: { fr: 'police', en: 'police' },
      gendarmerie: { fr: 'gendarmerie', en: 'gendarmerie' },
      dreal: {
        fr: "direction régionale de l'environnement (DREAL)",
        en: 'regional directorate for the environment (DREAL)',
      },
      ddtm: {
        fr: 'direction départementale des territoires (DDT, DDTM)',
        en: 'departmental directorate for territories (DDT, DDTM)',
      },
      'state-service': { fr: "autre service de l'État", en: 'other State service' },
      cnfpt: {
        fr: 'formation territoriale (CNFPT, INSET, INET)',
        en: 'training of local authorities (CNFPT, INSET, INET)',
      },
      laboratory: { fr: 'laboratoire', en: 'laboratory' },
      university: { fr: 'université', en: 'university' },
      chair: { fr: 'chaire', en: 'research chair' },
      association: { fr: 'association', en: 'association' },
      company: { fr: 'entreprise', en: 'company' },
      resident: { fr: "habitant ou collectif d'habitants", en: 'resident or group of residents' },
    },
    { label: { fr: 'Nature', en: 'Kind' }, disclosure: 'public', iri: 'org:classification' },
  ),
  territory: field(territoryRef, {
    label: { fr: 'Territoire', en: 'Territory' },
    description: { fr: 'Celui sur lequel il agit', en: 'The one it acts on' },
    disclosure: 'public',
    iri: 'schema:areaServed',
  }).optional(),
  scale: choice(
    {
      local: { fr: 'local', en: 'local' },
      departemental: { fr: 'départemental', en: 'departmental' },
      regional: { fr: 'régional', en: 'regional' },
      national: { fr: 'national', en: 'national' },
    },
    { label: { fr: 'Échelle', en: 'Scale' }, disclosure: 'public' },
  ).optional(),
  siren: field(siren, {
    label: { fr: 'SIREN', en: 'SIREN' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  siret: field(siret, {
    label: { fr: 'SIRET', en: 'SIRET' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  rna: field(rna, {
    label: { fr: 'Numéro RNA', en: 'RNA number' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  finess: field(finess, {
    label: { fr: 'Numéro FINESS', en: 'FINESS number' },
    description: { fr: 'Établissements sanitaires et sociaux', en: 'Health and social establishments' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  uai: field(uai, {
    label: { fr: 'Numéro UAI', en: 'UAI number' },
    description: { fr: "Établissements d'enseignement", en: 'Schools and universities' },
    disclosure: 'public',
    iri: 'org:identifier',
  }).optional(),
  url: field(webAddress, {
    label: { fr: 'Site', en: 'Website' },
    disclosure: 'public',
    iri: 'schema:url',
  }).optional(),
  contacts: field(z.array(contact), {
    label: { fr: 'Contacts', en: 'Contacts' },
    description: {
      fr: 'Les fonctions sont publiques ; les noms, téléphones et courriels ne le sont pas',
      en: 'Functions are public; names, phones and e-mails are not',
    },
    disclosure: 'public',
    iri: 'schema:contactPoint',
  }).optional(),
});

export type Actor = z.output<typeof fields>;

export const actor = defineRecord({
  name: 'actor',
  version: '1.1',
  labels: {
    one: { fr: 'Acteur', en: 'Actor' },
    many: { fr: 'Acteurs', en: 'Actors' },
  },
  description: {
    fr: "Un service, une collectivité, un laboratoire, une association, une entreprise ou un collectif qui prend part à la résilience d'un territoire.",
    en: 'A service, an authority, a laboratory, an association, a company or a group that takes part in the resilience of a territory.',
  },
  iri: 'prov:Agent',
  service: 'registry',
  fields,
  rules: [siretOfAnotherSiren, rnaOfNoAssociation, withoutTerritory],
  title: (body) => body.name,
  places: (body) => (body.territory ? [body.territory] : []),
  date: () => undefined,
});
