import type { Text } from '@maillage/schemas';
import type { Failure } from '../failures.ts';

type Explanations = { readonly [T in Failure['_tag']]: (failure: Extract<Failure, { _tag: T }>) => Text };

const EXPLANATIONS: Explanations = {
  BadRequest: ({ detail }) => detail,
  Unauthorized: ({ given }) =>
    given
      ? {
          fr: "Ce jeton n'est pas connu de ce nœud. Vérifiez-le, ou retirez l'en-tête Authorization pour lire ce qui est public.",
          en: 'This token is not known to this node. Check it, or leave the Authorization header out to read what is public.',
        }
      : {
          fr: 'Il faut un jeton : ajoutez un en-tête « Authorization: Bearer … ».',
          en: 'A token is needed: add a header "Authorization: Bearer …".',
        },
  Forbidden: ({ name }) => ({
    fr: `Le jeton « ${name} » permet de lire, pas d'écrire.`,
    en: `Token "${name}" may read, not write.`,
  }),
  RouteNotFound: ({ path }) => ({
    fr: `Rien à l'adresse ${path}. La liste des adresses est dans /openapi.json, ou en page à /reference.`,
    en: `Nothing at ${path}. The list of addresses is in /openapi.json, or as a page at /reference.`,
  }),
  MethodNotAllowed: ({ method, allowed }) => ({
    fr: `Cette adresse ne prend pas ${method} ; elle prend ${allowed.join(', ')}.`,
    en: `This address does not take ${method}; it takes ${allowed.join(', ')}.`,
  }),
  RecordNotFound: ({ type, id }) => ({
    fr: `Aucune fiche ${type} ne porte l'identifiant « ${id} ».`,
    en: `No ${type} record has the id "${id}".`,
  }),
  RecordGone: ({ type, id }) => ({
    fr: `La fiche ${type} « ${id} » a été supprimée ; ses versions restent à l'adresse …/${id}/history.`,
    en: `The ${type} record "${id}" was deleted; its versions remain at …/${id}/history.`,
  }),
  TerritoryNotFound: ({ territory }) => ({
    fr: `Ce nœud ne connaît pas le territoire ${territory}. Il ne sert que les territoires qu'on y a chargés.`,
    en: `This node does not know the territory ${territory}. It serves only the territories loaded into it.`,
  }),
  RuleNotFound: ({ rule, known }) => ({
    fr: `Aucune règle ne s'appelle « ${rule} ». Règles connues : ${known.join(', ')}.`,
    en: `No rule is called "${rule}". Known rules: ${known.join(', ')}.`,
  }),
  IndicatorNotFound: ({ indicator }) => ({
    fr: `Aucun indicateur ne s'appelle « ${indicator} ». Le catalogue est à /v1/indicators.`,
    en: `No indicator is called "${indicator}". The catalogue is at /v1/indicators.`,
  }),
  NotAcceptable: ({ available }) => ({
    fr: `Cette adresse répond en ${available.join(' ou ')}.`,
    en: `This address answers in ${available.join(' or ')}.`,
  }),
  VersionConflict: ({ type, id, exists }) =>
    exists
      ? {
          fr: `La fiche ${type} « ${id} » n'est plus dans la version attendue. Relisez-la, reportez vos changements, puis renvoyez-les avec son nouvel ETag.`,
          en: `The ${type} record "${id}" is no longer in the version expected. Read it again, redo your changes, then send them with its new ETag.`,
        }
      : {
          fr: `La fiche ${type} « ${id} » n'existe pas : il n'y a pas de version à changer.`,
          en: `The ${type} record "${id}" does not exist: there is no version to change.`,
        },
  PreconditionRequired: ({ type, id }) => ({
    fr: `La fiche ${type} « ${id} » existe déjà. Pour la changer, envoyez son ETag dans If-Match : personne n'écrasera ainsi le travail d'un autre.`,
    en: `The ${type} record "${id}" already exists. To change it, send its ETag in If-Match: nobody will then overwrite another's work.`,
  }),
  BodyTooLarge: ({ limitBytes }) => ({
    fr: `Le contenu dépasse ${limitBytes} octets.`,
    en: `The body is longer than ${limitBytes} bytes.`,
  }),
  UnsupportedMediaType: ({ given, accepted }) => ({
    fr: `Type de contenu « ${given} » ; attendu ${accepted.join(' ou ')}.`,
    en: `Content type "${given}"; expected ${accepted.join(' or ')}.`,
  }),
  InvalidBody: ({ issues }) => {
    const errors = issues.filter((issue) => issue.severity === 'error').length;
    return {
      fr: `${errors} erreur${errors > 1 ? 's' : ''} à corriger ; rien n'a été écrit.`,
      en: `${errors} error${errors > 1 ? 's' : ''} to correct; nothing was written.`,
    };
  },
  StoreUnavailable: ({ fault }) =>
    fault.reason === 'busy'
      ? {
          fr: 'Le stockage est occupé, sans doute par un import. Réessayez dans quelques secondes.',
          en: 'The store is busy, probably with an import. Try again in a few seconds.',
        }
      : {
          fr: "Le stockage de ce nœud ne répond pas ; la personne qui l'exploite trouvera la cause dans son journal.",
          en: 'The store of this node does not answer; whoever runs it will find the cause in its log.',
        },
};

/** The sentence that helps whoever met this failure. */
export function explain(failure: Failure): Text {
  return (EXPLANATIONS[failure._tag] as (failure: Failure) => Text)(failure);
}
