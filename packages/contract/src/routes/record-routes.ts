import type { AnyRecord, Envelope, Text } from '@maillage/schemas';
import type { Draft, DraftPatch, History, Page, ValidationReport } from '../answers/record.ts';
import { pascalCase } from '../names.ts';
import { localIdParameter } from '../parameters/local-id.ts';
import type { Parameters } from '../parameters/parameter.ts';
import { type ListQuery, listParameters } from '../queries/list-query.ts';
import { type RemovalQuery, removalParameters } from '../queries/removal-query.ts';
import { declareRoute } from './declare-route.ts';
import { GEOJSON_TYPE, inJson, JSON_TYPE, MERGE_PATCH_TYPE } from './media.ts';
import type { ReadRoute, RouteAbout, WriteRoute, WrittenQuery } from './route.ts';

type NoQuery = Record<never, never>;
type Collection<R extends AnyRecord> = `/v1/${R['name']}`;
type One<R extends AnyRecord> = `/v1/${R['name']}/:id`;

/** The routes that every record type has. */
export type RecordRoutes<R extends AnyRecord = AnyRecord> = {
  list: ReadRoute<Collection<R>, WrittenQuery<ListQuery>, { 200: Page<R> }>;
  create: WriteRoute<'POST', Collection<R>, NoQuery, Draft<R>, { 201: Envelope<R> }>;
  validate: WriteRoute<'POST', `/v1/${R['name']}/validate`, NoQuery, unknown, { 200: ValidationReport }>;
  get: ReadRoute<One<R>, NoQuery, { 200: Envelope<R>; 304: undefined }>;
  put: WriteRoute<'PUT', One<R>, NoQuery, Draft<R>, { 200: Envelope<R>; 201: Envelope<R> }>;
  patch: WriteRoute<'PATCH', One<R>, NoQuery, DraftPatch<R>, { 200: Envelope<R> }>;
  remove: WriteRoute<'DELETE', One<R>, WrittenQuery<RemovalQuery>, undefined, { 204: undefined }>;
  history: ReadRoute<`/v1/${R['name']}/:id/history`, NoQuery, { 200: History<R> }>;
};

const ONE: Parameters = { id: localIdParameter };

/** The routes of one record type, from its declaration alone. */
export function recordRoutes<R extends AnyRecord>(record: R, property: string): RecordRoutes<R> {
  const collection = `/v1/${record.name}`;
  const one = `${collection}/:id`;
  const shape = pascalCase(record.name);
  const about = aboutRecord(record, property);
  return {
    list: declareRoute('GET', collection, {
      ...about('list', { fr: 'lister', en: 'list' }),
      query: listParameters,
      answers: [
        {
          status: 200,
          says: { fr: 'Une page de fiches', en: 'A page of records' },
          media: { [JSON_TYPE]: `${shape}Page`, [GEOJSON_TYPE]: 'FeatureCollection' },
        },
      ],
    }),
    create: declareRoute('POST', collection, {
      ...about('create', { fr: 'créer, avec un nouvel identifiant', en: 'create, with a new id' }),
      access: 'token',
      body: inJson(`${shape}Draft`),
      answers: [
        {
          status: 201,
          says: { fr: 'La fiche créée', en: 'The record created' },
          media: inJson(`${shape}Record`),
        },
      ],
    }),
    validate: declareRoute('POST', `${collection}/validate`, {
      ...about('validate', { fr: 'vérifier sans rien écrire', en: 'check without writing anything' }),
      body: inJson(`${shape}Draft`),
      answers: [
        {
          status: 200,
          says: { fr: 'Ce que dit la vérification', en: 'What checking says' },
          media: inJson('ValidationReport'),
        },
      ],
    }),
    get: declareRoute('GET', one, {
      ...about('get', { fr: 'lire une fiche', en: 'read a record' }),
      path: ONE,
      headers: ['If-None-Match'],
      answers: [
        {
          status: 200,
          says: { fr: 'La fiche', en: 'The record' },
          media: { [JSON_TYPE]: `${shape}Record`, [GEOJSON_TYPE]: 'Feature' },
        },
        { status: 304, says: { fr: "La fiche n'a pas changé", en: 'The record has not changed' } },
      ],
      problems: ['RecordNotFound', 'RecordGone'],
    }),
    put: declareRoute('PUT', one, {
      ...about('put', { fr: 'écrire une fiche entière', en: 'write a whole record' }),
      access: 'token',
      path: ONE,
      headers: ['If-Match', 'If-None-Match'],
      body: inJson(`${shape}Draft`),
      answers: [
        {
          status: 200,
          says: { fr: 'La fiche changée', en: 'The record changed' },
          media: inJson(`${shape}Record`),
        },
        {
          status: 201,
          says: { fr: 'La fiche créée', en: 'The record created' },
          media: inJson(`${shape}Record`),
        },
      ],
      problems: ['VersionConflict', 'PreconditionRequired'],
    }),
    patch: declareRoute('PATCH', one, {
      ...about('patch', {
        fr: "changer une partie d'une fiche (RFC 7396)",
        en: 'change part of a record (RFC 7396)',
      }),
      access: 'token',
      path: ONE,
      headers: ['If-Match'],
      body: { [MERGE_PATCH_TYPE]: `${shape}Patch`, [JSON_TYPE]: `${shape}Patch` },
      answers: [
        {
          status: 200,
          says: { fr: 'La fiche changée', en: 'The record changed' },
          media: inJson(`${shape}Record`),
        },
      ],
      problems: ['RecordNotFound', 'RecordGone', 'VersionConflict', 'PreconditionRequired'],
    }),
    remove: declareRoute('DELETE', one, {
      ...about('remove', { fr: 'supprimer une fiche', en: 'delete a record' }),
      access: 'token',
      path: ONE,
      query: removalParameters,
      headers: ['If-Match'],
      answers: [{ status: 204, says: { fr: 'La fiche est supprimée', en: 'The record is deleted' } }],
      problems: ['RecordNotFound', 'RecordGone', 'VersionConflict', 'PreconditionRequired'],
    }),
    history: declareRoute('GET', `${one}/history`, {
      ...about('history', {
        fr: "lire toutes les versions d'une fiche",
        en: 'read all versions of a record',
      }),
      path: ONE,
      answers: [
        {
          status: 200,
          says: { fr: 'Les versions, la plus ancienne d’abord', en: 'The versions, oldest first' },
          media: inJson(`${shape}History`),
        },
      ],
      problems: ['RecordNotFound'],
    }),
  };
}

type Common = Pick<
  RouteAbout,
  'operation' | 'action' | 'record' | 'group' | 'deed' | 'summary' | 'access' | 'path' | 'query' | 'headers'
>;

function aboutRecord(record: AnyRecord, property: string) {
  const { one, many } = record.labels;
  return (action: keyof RecordRoutes, deed: Text): Common => ({
    operation: `${property}.${action}`,
    action,
    record: record.name,
    group: many,
    deed,
    summary: { fr: `${one.fr} : ${deed.fr}`, en: `${one.en}: ${deed.en}` },
    access: 'public',
    path: {},
    query: {},
    headers: [],
  });
}
