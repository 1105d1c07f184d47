import {
  type ActionSheet,
  boundsOf,
  type Edition,
  type Event,
  findItem,
  type IdeaBox,
  type InnovationProject,
  knownPart,
  type Laboratory,
  lists,
  type QuotedFigure,
  readEnvelope,
  records,
} from '@maillage/schemas';
import { describe, expect, it } from 'vitest';
import { type CountingRule, isIn } from './src/count-in.ts';
import { type FoundingRecord, readDemonstration, readFiles, readFounding } from './src/read-founding.ts';
import { referencesOf } from './src/references.ts';

const all = readFounding();
const bodiesOf = <B>(type: string, from: readonly FoundingRecord[] = all): B[] =>
  from.filter((one) => one.type === type).map(({ envelope }) => envelope.body as B);
const bodyOf = <B>(type: string, id: string): B =>
  all.find((one) => one.type === type && one.localId === id)?.envelope.body as B;
const figureOf = (id: string) => bodyOf<QuotedFigure>('quoted-figure', id);

describe('the data set', () => {
  it.each(all.map((one) => [`${one.type}/${one.localId}`, one] as const))('takes %s', (_, { envelope }) => {
    const read = readEnvelope(envelope);
    expect(read.kind === 'refused' && read.issues).toBe(false);
    expect(read.kind).toBe('current');
    if (read.kind === 'current')
      expect(read.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const known = new Set(all.map(({ type, localId }) => `${type}/${localId}`));
    const lost = all.flatMap(referencesOf).filter(({ to }) => !known.has(to));
    expect(lost).toEqual([]);
  });

  it('has references to follow, and figures about records that exist', () => {
    const known = new Set(all.map(({ type, localId }) => `${type}/${localId}`));
    expect(all.flatMap(referencesOf).length).toBeGreaterThan(50);
    for (const { about } of bodiesOf<QuotedFigure>('quoted-figure'))
      if (about) expect(known).toContain(about);
  });

  it('names no one: no e-mail, no phone, no contact at all', () => {
    for (const { envelope, type } of readFiles()) {
      const text = JSON.stringify(envelope);
      expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w/);
      expect(text).not.toMatch(/\b0\d(?:[ .]?\d{2}){4}\b/);
      expect(text).not.toMatch(/"(?:contact|contacts|lead|author|person|member)":\{/);
      expect(type).not.toBe('facilitator');
    }
  });

  it('holds nothing that our own vocabulary does not know', () => {
    for (const { envelope, type } of readFiles()) {
      const record = Object.values(records).find(({ name }) => name === type);
      expect(record && knownPart(record.fields, envelope.body).unknown, type).toEqual([]);
    }
  });

  it('says where each record comes from', () => {
    for (const { envelope } of all) expect(envelope.source).toMatchObject({ title: expect.any(String) });
  });
});

describe('the concertation of Pas-de-Calais (000)', () => {
  const workshops = bodiesOf<Event>('event').filter(
    ({ concertation }) => concertation === 'concertation-pas-de-calais-2025',
  );

  it('has ten workshops: 3 with mayors, 4 with residents, 2 with economic actors, 1 for all', () => {
    expect(workshops).toHaveLength(10);
    const dates = workshops.map(({ on }) => on);
    const at = (on: string) => dates.filter((date) => date === on).length;
    expect([at('[2025-03-07..2025-04-25]'), at('[2025-04-28..2025-05-27]')]).toEqual([3, 4]);
    expect([at('2025-05-19') + at('2025-05-22'), at('2025-07-07')]).toEqual([2, 1]);
  });

  it('gathered about 500 participants: ten times about fifty', () => {
    const each = figureOf('ateliers-participants').figure;
    expect(workshops.length * each.value).toBe(500);
    expect(boundsOf(each)).toEqual({});
  });

  it('met the mayors before the residents, and the economic actors among the residents', () => {
    expect('2025-04-25' < '2025-04-28').toBe(true);
    for (const on of ['2025-05-19', '2025-05-22']) {
      expect(isIn({ on }, { from: '2025-04-28', until: '2025-05-27' }, 'entirely-in')).toBe(true);
      expect(isIn({ on }, { from: '2025-03-07', until: '2025-04-25' }, 'overlaps')).toBe(false);
    }
  });

  it('was updated after the day that it still announces', () => {
    const last = workshops.find(({ on }) => on === '2025-07-07');
    expect(last?.status).toBe('announced');
    const updated = all.find(({ localId }) => localId === 'concertation-pas-de-calais-2025')?.envelope.source;
    expect((updated as { date: string }).date > '2025-07-07').toBe(true);
  });

  it('promises three deliverables and four themes', () => {
    expect(bodiesOf('deliverable')).toHaveLength(3);
    expect(bodiesOf('theme')).toHaveLength(4);
  });
});

describe('the month of public innovation 2020 (001 and 003)', () => {
  const edition = bodyOf<Edition>('edition', 'mois-innovation-2020');
  const month = { from: edition.from, until: edition.until };
  const events = bodiesOf<Event>('event').filter((one) => one.edition === edition.name);
  const on = (prefix: string) =>
    all
      .filter(({ type, localId }) => type === 'event' && localId.startsWith(prefix))
      .map(({ envelope }) => envelope.body as Event);

  it('announced more than 200 events and held more than 350: the ratio is nominal, and bounded by nothing', () => {
    const [announced, held] = [figureOf('evenements-annonces'), figureOf('evenements-tenus')];
    expect(held.figure.value / announced.figure.value).toBe(1.75);
    expect(boundsOf(announced.figure)).toEqual({ least: 201 });
    expect(boundsOf(held.figure)).toEqual({ least: 351 });
    expect(held.replaces).toBe('evenements-annonces');
  });

  it('leaves 128 of 350 events at least with none of the three themes', () => {
    const themes = ['theme-usager', 'theme-managerial', 'theme-territorial'].map(
      (id) => figureOf(id).figure.value,
    );
    const sum = themes.reduce((total, value) => total + value, 0);
    expect([sum, 350 - sum]).toEqual([222, 128]);
    expect(themes.map((value) => Math.round((value / 350) * 1000) / 10)).toEqual([28.6, 18.6, 16.3]);
  });

  it('held its four Mardis on Tuesdays, from 9:30 to 11:30', () => {
    const tuesdays = on('mois-innovation-2020-mardi-');
    expect(tuesdays.map((one) => one.on)).toEqual(['2020-11-03', '2020-11-10', '2020-11-17', '2020-11-24']);
    for (const one of tuesdays) {
      expect(new Date(`${one.on}T12:00:00Z`).getUTCDay()).toBe(2);
      expect(one.timings?.[0]?.start).toContain('T09:30');
      expect(one.timings?.[0]?.end).toContain('T11:30');
    }
  });

  it('met the press on four days, one of them outside the month', () => {
    const press = on('mois-innovation-2020-presse-');
    expect(press.map((one) => one.on)).toEqual(['2020-11-06', '2020-11-13', '2020-11-20', '2020-12-04']);
    expect(press.filter((one) => !isIn(one as never, month, 'overlaps')).map((one) => one.on)).toEqual([
      '2020-12-04',
    ]);
  });

  it.each<[string, CountingRule, boolean]>([
    ['mois-innovation-2020-faisons-simple', 'starts-in', false],
    ['mois-innovation-2020-faisons-simple', 'overlaps', true],
    ['mois-innovation-2020-faisons-simple', 'entirely-in', false],
    ['mois-innovation-2020-dgfip-webconferences', 'starts-in', true],
    ['mois-innovation-2020-dgfip-webconferences', 'overlaps', true],
    ['mois-innovation-2020-dgfip-webconferences', 'entirely-in', false],
    ['mois-innovation-2020-appel-donnees-publiques', 'starts-in', false],
    ['mois-innovation-2020-appel-donnees-publiques', 'overlaps', true],
    ['mois-innovation-2020-appel-donnees-publiques', 'entirely-in', false],
  ])('counts %s by the rule %s: %s', (id, rule, counted) => {
    expect(isIn(bodyOf<Event>('event', id) as never, month, rule)).toBe(counted);
  });

  it('counts its own programme in three ways', () => {
    const by = (rule: CountingRule) => events.filter((one) => isIn(one as never, month, rule)).length;
    // 23 events: two end the month or come after it (4 December, 1 December), two start before it, one ends after it
    expect(events).toHaveLength(23);
    expect([by('overlaps'), by('starts-in'), by('entirely-in')]).toEqual([21, 19, 18]);
  });

  it('focuses its programme on regions: 2 HDF, 3 IDF, 1 NAQ, 1 OCC, 1 PDL', () => {
    const focus = [
      'faisons-simple',
      'relance-inclusion',
      'appel-donnees',
      'pole-emploi',
      'incubateur',
      'tester-demain',
      'ateliers-du-lab',
      'tables-rondes-design-sante',
    ];
    const found = focus.map((name) => on(`mois-innovation-2020-${name}`)[0]?.territory);
    const regions = found.map((place) =>
      place?.level === 'departement' && place.code === '59' ? '32' : place?.code,
    );
    expect(regions).toEqual(['32', '32', '11', '11', '11', '75', '76', '52']);
  });

  it('contradicts itself on its own length, and both are kept', () => {
    const [cover, contents] = [figureOf('duree-titre'), figureOf('duree-sommaire')];
    expect([cover.figure.value, contents.figure.value]).toEqual([29, 2]);
    expect([cover.contradicts, contents.contradicts]).toEqual([['duree-sommaire'], ['duree-titre']]);
  });
});

describe('the laboratories (003)', () => {
  const labs = bodiesOf<Laboratory>('laboratory');
  const ofTheState = labs.filter(({ code }) => code !== 'fabrik59' && code !== 'lab-brasserie');

  it('lists eight names for « une dizaine »', () => {
    expect(ofTheState).toHaveLength(8);
    expect(figureOf('labs-nombre').contradicts).toEqual(['labs-listes']);
    expect(figureOf('labs-listes').figure.value).toBe(ofTheState.length);
  });

  it('gives each laboratory one record, whatever the spelling', () => {
    const codes = labs.map(({ code, name }) => findItem(lists.labs, code ?? name)?.code);
    expect(new Set(codes).size).toBe(labs.length);
    for (const { name, variants = [], code } of labs) {
      for (const spelled of [name, ...variants]) expect(findItem(lists.labs, spelled)?.code).toBe(code);
    }
  });

  it('counts 80 + 90 = 170 projects against « près de 200 », and keeps both', () => {
    const sum = figureOf('labs-projets-somme');
    const parts = (sum.sumOf ?? []).map((id) => figureOf(id).figure.value);
    expect(parts).toEqual([80, 90]);
    expect(parts.reduce((total, value) => total + value, 0)).toBe(sum.figure.value);
    expect([sum.figure.value, figureOf('labs-projets-total').figure.value]).toEqual([170, 200]);
    expect(sum.contradicts).toEqual(['labs-projets-total']);
  });

  it('tells of SIILAB: 2017, 16 actors, more than 650 workshops, more than 50 projects', () => {
    const { createdOn, partners, workshops, projectsCarried } = bodyOf<Laboratory>('laboratory', 'siilab');
    expect([createdOn, partners?.value]).toEqual(['2017', 16]);
    expect([workshops && boundsOf(workshops), projectsCarried && boundsOf(projectsCarried)]).toEqual([
      { least: 651 },
      { least: 51 },
    ]);
  });
});

describe('the projects (003)', () => {
  const project = (id: string) => bodyOf<InnovationProject>('innovation-project', id);

  it('are twelve', () => expect(bodiesOf('innovation-project')).toHaveLength(12));

  it('narrow from 8 000 agents to 120 proposals (1.5 %) to 4 subjects', () => {
    const { asked, received, kept, themes } = bodyOf<IdeaBox>('idea-box', 'faisons-simple');
    expect([asked?.value, received?.value, kept?.value, themes?.length]).toEqual([8000, 120, 4, 4]);
    expect((received?.value ?? 0) / (asked?.value ?? 1)).toBe(0.015);
  });

  it('hold 4 subjects × 3 workshops = 12', () => {
    const counted = Object.fromEntries(
      (project('faisons-simple').figures ?? []).map(({ what, figure }) => [what, figure.value]),
    );
    expect((counted['Sujets retenus'] ?? 0) * (counted['Ateliers par sujet'] ?? 0)).toBe(12);
  });

  it('tried the repairability index on 140 000 customers from December 2019 to February 2020, before January 2021', () => {
    const { experiments, inForceOn } = project('indice-reparabilite');
    expect(experiments?.[0]?.population?.value).toBe(140_000);
    expect(experiments?.[0]?.period).toBe('2019-12-01/2020-02-29');
    expect(inForceOn).toBe('2021-01');
  });

  it('leave health data out of the commons', () => {
    for (const id of ['bilan-sdis-77', 'covidom']) expect(project(id).outOfCommons).toContain('santé');
  });
});

describe('the thirteen actions (004)', () => {
  const actions = bodiesOf<ActionSheet>('action-sheet');
  const idOf = (code: string) => `action-${code.replace('.', '-')}`;

  it('are 4 + 4 + 5, in three axes', () => {
    expect(actions).toHaveLength(13);
    expect([1, 2, 3].map((axis) => actions.filter((one) => one.axis === axis).length)).toEqual([4, 4, 5]);
  });

  it('are all reached from the first, whichever way one walks: no action stands alone', () => {
    const reached = new Set([idOf('1.1')]);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const { code, links } of actions) {
        for (const { action } of links) {
          if (reached.has(idOf(code))) reached.add(action);
          if (reached.has(action)) reached.add(idOf(code));
        }
      }
    }
    expect(reached.size).toBe(13);
  });

  it('keeps the wrong number that sheet 3.2 cites, beside the right one', () => {
    const wrong = bodyOf<ActionSheet>('action-sheet', idOf('3.2')).links.find(({ citedAs }) => citedAs);
    expect(wrong).toMatchObject({ action: 'action-2-2', citedAs: '2.4' });
  });

  it('gives seven examples of training, numbered to six', () => expect(bodiesOf('training')).toHaveLength(7));

  it('says the three capacities of a resilient territory', () => {
    expect(new Set(actions.flatMap(({ capacities = [] }) => capacities))).toEqual(
      new Set(['anticipate', 'rebound', 'evolve']),
    );
  });
});

describe('the levers (002)', () => {
  it('are those of the controlled list, the unread ones aside', () => {
    const levers = bodiesOf<{ code: string; name: string }>('lever');
    const known = lists.levers.items.filter(({ unknown }) => !unknown);
    expect(levers.map(({ code, name }) => [code, name])).toEqual(
      known.map(({ code, label }) => [code, label.fr]),
    );
  });
});

it('reads the demonstration rather than repeating it', () => {
  const repeated = readDemonstration().filter(({ type, localId }) =>
    readFiles().some((one) => one.type === type && one.localId === localId),
  );
  expect(repeated).toEqual([]);
});
