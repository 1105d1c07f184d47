import { beforeAll, describe, expect, it } from 'vitest';
import type { Portal } from '../create-portal.ts';
import { openPortal } from '../testing/open-portal.ts';
import { read } from '../testing/read.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});

describe('the concertation of founding document 000', () => {
  const page = () => read(portal, '/concertations/pas-de-calais-2025');

  it('adds its workshops to ten: nine held, one announced', async () => {
    expect((await page()).text).toContain('10 ateliers : 9 ont eu lieu, 1 est annoncé.');
  });

  it('keeps what took place and what is announced apart', async () => {
    const { text } = await page();
    const [held = '', announced = ''] = text
      .slice(text.indexOf('Ce qui a eu lieu'))
      .split('Ce qui est annoncé');
    expect(held).toContain(
      '3 ateliers , entre le 7 mars et le 25 avril 2025, environ 50 participants chacun.',
    );
    expect(held).toContain('4 ateliers , entre le 28 avril et le 27 mai 2025');
    expect(held).toContain('1 atelier , le 19 mai 2025, environ 50 participants.');
    expect(held).toContain('1 atelier , le 22 mai 2025');
    expect(held).not.toContain('7 juillet');
    expect(announced).toContain('1 atelier , le 7 juillet 2025');
  });

  it('does not say that a workshop was held because its date has passed', async () => {
    expect((await page()).text).toContain(
      'La date est passée ; la source, écrite avant, ne dit pas s’il s’est tenu.',
    );
  });

  it('says that the source gives a period, not days', async () => {
    expect((await page()).text.match(/La source donne la période, pas le jour de chacun/g)).toHaveLength(2);
  });

  it('says its phases, an open one by its start, and its related event', async () => {
    const { text, html } = await page();
    expect(text).toContain('du 7 mars au 7 juillet 2025');
    expect(text).toContain('à partir du 1er septembre 2025');
    expect(html).toContain('href="/evenements/atelier-conclusif"');
  });

  it('says the same in English', async () => {
    const { text } = await read(portal, '/en/concertations/pas-de-calais-2025');
    expect(text).toContain('10 workshops: 9 were held, 1 is announced.');
    expect(text).toContain('between 7 March and 25 April 2025, about 50 participants each.');
  });
});

describe('events', () => {
  const names = (html: string) => [...html.matchAll(/<a href="\/evenements\/([\w-]+)"/g)].map(([, id]) => id);

  it('lists the latest first among those past, and says which were never confirmed', async () => {
    const { html, text } = await read(portal, '/evenements');
    expect(names(html)).toEqual(['atelier-conclusif', 'simplificathon']);
    expect(text.match(/aucune source chargée ne dit s’il s’est tenu/g)).toHaveLength(1);
    expect(text).toContain('du 17 octobre au 4 décembre 2020');
  });

  it.each([
    ['quand=passes', ['atelier-conclusif', 'simplificathon']],
    ['quand=a-venir', []],
    ['statut=held', ['simplificathon']],
    ['territoire=departement%3A62', ['atelier-conclusif']],
    ['quand=n-importe&territoire=n-importe', ['atelier-conclusif', 'simplificathon']],
  ])('narrows by %s', async (query, expected) => {
    expect(names((await read(portal, `/evenements?${query}`)).html)).toEqual(expected);
  });

  it('says a quoted figure as it was quoted', async () => {
    expect((await read(portal, '/evenements/simplificathon')).text).toContain('plus de 100 (réalisé)');
  });

  it('describes itself to machines', async () => {
    const { html } = await read(portal, '/evenements/simplificathon');
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    expect(data).toMatchObject({
      '@type': 'Event',
      startDate: '2020-10-17',
      endDate: '2020-12-04',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
  });

  it('never shows who to call: contacts are restricted', async () => {
    const { html } = await read(portal, '/evenements/atelier-conclusif');
    expect(html).not.toContain('Service de presse');
    expect(html).not.toContain('03 00 00 00 00');
  });
});
