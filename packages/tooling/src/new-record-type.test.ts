import { createClient, MaillageProblem } from '@maillage/client';
import {
  communeCode,
  communeRef,
  day,
  defineRecord,
  defineRule,
  field,
  records,
  toJsonSchema,
} from '@maillage/schemas';
import { createMemoryStore, createNode, tokenOf } from '@maillage/server';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';

/**
 * Adding a record type is declaring it. What follows is all that the folder of one would hold; nothing else in the house
 * was opened for it to be routed, checked, stored, found, drawn, hidden, documented and called by a typed client.
 */
const fields = z.strictObject({
  commune: field(communeCode, {
    label: { fr: 'Commune', en: 'Commune' },
    disclosure: 'public',
  }),
  name: field(z.string().min(1), { label: { fr: 'Nom', en: 'Name' }, disclosure: 'public' }),
  testedOn: field(day, { label: { fr: 'Essayée le', en: 'Tested on' }, disclosure: 'public' }).optional(),
  decibels: field(z.number().min(0), {
    label: { fr: 'Niveau sonore', en: 'Loudness' },
    disclosure: 'public',
    unit: 'dB',
  }).optional(),
  keyHolder: field(z.string().min(1), {
    label: { fr: 'Qui a la clé', en: 'Who has the key' },
    disclosure: 'restricted',
  }).optional(),
  position: field(z.tuple([z.number(), z.number()]), {
    label: { fr: 'Position', en: 'Position' },
    disclosure: 'public',
  }).optional(),
});

type AlertSiren = z.output<typeof fields>;

const tooQuiet = defineRule<AlertSiren>({
  code: 'alert-siren/too-quiet',
  severity: 'warning',
  path: ['decibels'],
  message: {
    fr: 'Sirène à {decibels} dB : on ne l’entendra guère. Vérifiez la mesure.',
    en: 'Siren at {decibels} dB: it will hardly be heard. Check the measure.',
  },
  holds: ({ decibels }) => (decibels === undefined ? null : decibels >= 60),
});

const alertSiren = defineRecord({
  name: 'alert-siren',
  version: '1.0',
  labels: {
    one: { fr: "Sirène d'alerte", en: 'Alert siren' },
    many: { fr: "Sirènes d'alerte", en: 'Alert sirens' },
  },
  description: { fr: 'Une sirène, pour cet essai seulement.', en: 'A siren, for this trial only.' },
  iri: 'schema:Place',
  service: 'registry',
  fields,
  rules: [tooQuiet],
  title: (body) => body.name,
  places: (body) => [communeRef(body.commune)],
  date: (body) => body.testedOn,
  geometry: (body) => body.position && { type: 'Point', coordinates: body.position },
});

const all = { ...records, alertSiren };

const baseUrl = 'http://noeud.example';
const source = { title: 'Essai', producer: 'Maillage', licence: 'Licence Ouverte 2.0' };

function newNode() {
  const node = createNode({
    baseUrl,
    store: createMemoryStore({ node: baseUrl }),
    records: all,
    tokens: [tokenOf('essai', 'secret')],
  });
  const speak = (token?: string) =>
    createClient({ baseUrl, records: all, fetch: node.fetch, ...(token !== undefined && { token }) });
  return { node, open: speak(), writer: speak('secret') };
}

describe('a record type declared in one place', () => {
  it('goes round, from a typed client to the store and back', async () => {
    const { open, writer } = newNode();
    const body = {
      commune: '62225',
      name: 'Sirène de la mairie',
      testedOn: '2026-11-04',
      keyHolder: 'A-TAIRE',
      position: [2.3, 50.7] as [number, number],
    };
    const made = await writer.alertSiren.create({ source, body });
    expect(made.record.body).toEqual(body);
    const id = made.record.id.split('/').at(-1) as string;

    const { keyHolder: _, ...shown } = body;
    const read = await open.alertSiren.get(id);
    expectTypeOf(read.record.body).toEqualTypeOf<AlertSiren>();
    expect(read.record.body).toEqual(shown);
    expect(await open.alertSiren.get(id, { ifNoneMatch: read.tag })).toEqual({
      unchanged: true,
      tag: read.tag,
    });

    const changed = await writer.alertSiren.patch(id, { body: { decibels: 110 } }, { ifMatch: read.tag });
    expect(changed.record).toMatchObject({ revision: 2, body: { decibels: 110, keyHolder: 'A-TAIRE' } });
    await expect(writer.alertSiren.put(id, { source, body }, { ifMatch: made.tag })).rejects.toMatchObject({
      tag: 'VersionConflict',
      status: 412,
      retryable: false,
    });

    expect((await open.alertSiren.list({ territory: 'commune:62225', from: '2026-11' })).items).toHaveLength(
      1,
    );
    expect((await open.search('sirène')).items.map((found) => found.type)).toEqual(['alert-siren']);
    expect((await open.alertSiren.history(id)).items.map((version) => version.revision)).toEqual([1, 2]);

    await writer.alertSiren.remove(id, { ifMatch: changed.tag, reason: 'essai fini' });
    await expect(open.alertSiren.get(id)).rejects.toMatchObject({ tag: 'RecordGone' });
    expect((await open.health()).records).toEqual({});
  });

  it('is checked by its own fields and rules, in words of its own', async () => {
    const { open, writer } = newNode();
    const refused = await writer.alertSiren
      .create({ source, body: { commune: '6222', decibel: 110 } as never })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MaillageProblem);
    expect((refused as MaillageProblem).problem.issues?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/body/commune', 'alert-siren/wrong-format'],
      ['/body/name', 'alert-siren/missing-field'],
      ['/body/decibel', 'alert-siren/unknown-field'],
    ]);
    const report = await open.alertSiren.validate({
      source,
      body: { commune: '62225', name: 'Sirène', decibels: 20 },
    });
    expect(report).toMatchObject({
      valid: true,
      issues: [{ code: 'alert-siren/too-quiet', severity: 'warning' }],
    });
    expect(report.issues[0]?.message).toMatch(/^Sirène à 20/);
  });

  it('is drawn, listed among the rules and documented', async () => {
    const { node, writer } = newNode();
    await writer.alertSiren.put('mairie', {
      source,
      body: { commune: '62225', name: 'Sirène', position: [2.3, 50.7] },
    });
    const ask = async (path: string, accept = 'application/json') =>
      (await node.fetch(new Request(baseUrl + path, { headers: { accept } }))).json();
    expect(await ask('/v1/alert-siren', 'application/geo+json')).toMatchObject({
      features: [{ geometry: { type: 'Point', coordinates: [2.3, 50.7] } }],
    });
    const { records: rules } = await ask('/v1/rules');
    expect(rules).toContainEqual(
      expect.objectContaining({ code: 'alert-siren/too-quiet', type: 'alert-siren' }),
    );
    const document = await ask('/openapi.json');
    expect(document.paths).toHaveProperty(['/v1/alert-siren/{id}/history']);
    expect(document.components.schemas).toHaveProperty('AlertSirenDraft');
    expect(await ask('/specs/schema/alert-siren/1.json')).toEqual(toJsonSchema(alertSiren));
  });
});
