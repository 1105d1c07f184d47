/** A whole node in memory, inside another program: write a plan, be refused a stale change, read what the public sees. */
import { createClient, MaillageProblem } from '@maillage/client';
import { createMemoryStore, createNode, tokenOf } from '@maillage/server';

const baseUrl = 'http://localhost:8080';
const node = createNode({
  baseUrl,
  store: createMemoryStore({ node: baseUrl }),
  tokens: [tokenOf('mairie', 'un-secret')],
});
const mairie = createClient({ baseUrl, token: 'un-secret', fetch: node.fetch });
const anyone = createClient({ baseUrl, fetch: node.fetch });

const source = {
  title: 'Saisie de la mairie',
  producer: 'Commune de Clairmarais',
  licence: 'Licence Ouverte 2.0',
};
const { record, tag } = await mairie.pcs.create({
  source,
  body: {
    commune: '62225',
    adoptedOn: '2021-06-14',
    directory: [{ function: 'Directeur des opérations de secours', phone: '03 00 00 00 00' }],
  },
});
const id = record.id.slice(record.id.lastIndexOf('/') + 1);

await mairie.pcs.patch(id, { body: { revisedOn: '2026-05-01' } }, { ifMatch: tag });
try {
  await mairie.pcs.patch(id, { body: { revisedOn: '2020-01-01' } }, { ifMatch: tag });
} catch (problem) {
  if (!(problem instanceof MaillageProblem)) throw problem;
  console.log(`refusé : ${problem.tag}`);
}

const seen = await anyone.pcs.get(id);
console.log(`révision ${seen.record.revision}, révisé le ${seen.record.body.revisedOn}`);
console.log(`annuaire public : ${JSON.stringify(seen.record.body.directory)}`);
await node.close();
