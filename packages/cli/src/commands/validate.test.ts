import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../testing.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-validate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('maillage validate', () => {
  it('answers 0 for plans that hold, and says how many it read', async () => {
    const path = file(
      'ok.json',
      JSON.stringify([{ commune: '62225' }, { commune: '2A004', adoptedOn: '2019' }]),
    );
    const ran = await run(['validate', path, '--type', 'pcs']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('2 fiche(s) lue(s) : 2 valide(s)');
  });

  it('names the file, the place, what was found and what was expected', async () => {
    const path = file('bad.json', JSON.stringify([{ commune: '62225' }, { commune: '6222' }]));
    const ran = await run(['validate', path, '--type', 'pcs']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${path} · ligne 1 · /1/commune`);
    expect(ran.out).toContain('trouvé « 6222 »');
    expect(ran.out).toContain('pcs/wrong-format');
  });

  it('gives the line in NDJSON, and goes on after a line that is not JSON', async () => {
    const path = file('lines.ndjson', '{"commune":"62225"}\n{"commune":\n\n{"commune":"1"}\n');
    const ran = await run(['validate', path, '--type', 'pcs', '--json']);
    const report = JSON.parse(ran.out);
    expect(report.documents).toBe(3);
    const places = report.findings.map(
      (finding: { code: string; examples: { place: { line: number } }[] }) => [
        finding.examples[0]?.place.line,
        finding.code,
      ],
    );
    expect(places).toEqual([
      [2, 'document/not-json'],
      [4, 'pcs/wrong-format'],
    ]);
  });

  it('reads a draft without being told its form, and a whole record without being told its type', async () => {
    const source = { title: 'Dossier', producer: 'Commune', licence: 'Licence Ouverte 2.0' };
    const draft = file('draft.json', JSON.stringify({ source, body: { commune: '62225' } }));
    expect((await run(['validate', draft, '--type', 'pcs'])).code).toBe(0);
    const whole = {
      id: 'http://localhost:8080/v1/pcs/a',
      type: 'pcs',
      version: '1.0',
      revision: 1,
      origin: 'http://localhost:8080',
      recordedAt: '2026-11-21T10:00:00Z',
      source,
      body: { commune: '62225' },
    };
    expect((await run(['validate', file('whole.json', JSON.stringify(whole))])).code).toBe(0);
  });

  it('says which types there are when a bare body tells none', async () => {
    const ran = await run(['validate', file('bare.json', '{"commune":"62225"}'), '--lang', 'en']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Give --type with one of');
    expect(ran.out).toContain('risk-prevention-plan');
  });

  it('names the rules that could not run: their silence is not approval', async () => {
    const ran = await run(['validate', file('short.json', '{"commune":"62225"}'), '--type', 'pcs', '--json']);
    expect(JSON.parse(ran.out).checks).toContainEqual(
      expect.objectContaining({ code: 'pcs/adopted-before-notified', ran: 0, notRun: 1 }),
    );
  });

  it('answers 3 for a file that is not there, 2 for none', async () => {
    expect(await run(['validate', join(folder, 'nowhere.json')])).toMatchObject({ code: 3 });
    expect(await run(['validate'])).toMatchObject({ code: 2 });
  });

  const table = 'Code INSEE;Arrêté le\n62225;2019-03-01\n1004;14/07/2019\n 62226 ;2020\n';

  it('reads a table, and says what it took the columns for and what a safe repair would give', async () => {
    const ran = await run(['validate', file('pcs-2026.csv', table), '--type', 'pcs']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('ligne 3 · colonne « Code INSEE »');
    expect(ran.out).toContain('Réparation sûre : "01004"');
    expect(ran.out).toContain('« Arrêté le » → adoptedOn (par son libellé)');
  });

  it('writes a repaired copy that holds, lists what was repaired, and leaves the file as it is', async () => {
    const path = file('pcs-fix.csv', table);
    const ran = await run(['validate', path, '--type', 'pcs', '--fix']);
    expect(ran.err).toContain('zéro perdu rendu à un code');
    expect(readFileSync(path, 'utf8')).toBe(table);
    const copy = path.replace('.csv', '.repaired.csv');
    expect(readFileSync(copy, 'utf8')).toBe(
      'Code INSEE;Arrêté le\n62225;2019-03-01\n01004;2019-07-14\n62226;2020\n',
    );
    expect((await run(['validate', copy, '--type', 'pcs'])).code).toBe(0);
  });

  it('repairs JSON and NDJSON in their own form', async () => {
    const lines = file('fix.ndjson', '{"commune":"1004","adoptedOn":null}\n{"commune":"62225"}\n');
    await run(['validate', lines, '--type', 'pcs', '--fix']);
    const copy = readFileSync(lines.replace('.ndjson', '.repaired.ndjson'), 'utf8');
    expect(copy).toBe('{"commune":"01004"}\n{"commune":"62225"}\n');
    const list = file('fix.json', '[{"commune":1004},{"commune":"62225"}]');
    await run(['validate', list, '--type', 'pcs', '--fix']);
    expect(JSON.parse(readFileSync(list.replace('.json', '.repaired.json'), 'utf8'))).toEqual([
      { commune: '01004' },
      { commune: '62225' },
    ]);
  });

  it('gives the faults as SARIF, one result each', async () => {
    const ran = await run(['validate', file('sarif.csv', table), '--type', 'pcs', '--format', 'sarif']);
    const log = JSON.parse(ran.out);
    expect(log.version).toBe('2.1.0');
    expect(log.runs[0].results.length).toBe(3);
    expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'pcs/wrong-format', level: 'error' });
    expect(log.runs[0].results[0].locations[0].physicalLocation.region).toEqual({ startLine: 3 });
  });

  it('gives the faults as a table to hand back, which no spreadsheet takes for formulas', async () => {
    const path = file('back.csv', 'commune;adoptedOn\n=1+1;2019\n');
    const ran = await run(['validate', path, '--type', 'pcs', '--format', 'csv']);
    const [header, line] = ran.out.split('\n');
    expect(header).toMatch(/^fichier;ligne;colonne;champ/);
    expect(line).toContain(";'=1+1;");
  });

  it('gives a page that stands alone and escapes what it quotes', async () => {
    const path = file('page.csv', 'commune;adoptedOn\n<script>;2019\n');
    const ran = await run(['validate', path, '--type', 'pcs', '--format', 'html']);
    expect(ran.out).toContain('<html lang="fr">');
    expect(ran.out).not.toContain('<script>');
    expect(ran.out).toContain('&#60;script&#62;');
  });

  it('follows a mapping, and refuses one that is not', async () => {
    const path = file('mapped.csv', 'C;D\n62225;2019\n');
    const mapping = file('mapping.json', '{"C":"commune","D":"adoptedOn"}');
    expect((await run(['validate', path, '--type', 'pcs', '--mapping', mapping])).code).toBe(0);
    const wrong = file('wrong.json', '[1]');
    expect((await run(['validate', path, '--mapping', wrong])).code).toBe(2);
  });

  it('finds the communes that are gone, with the one that replaces them', async () => {
    const communes = file(
      'v_commune_2026.csv',
      'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT\nCOM,27198,28,27,27D,273,0,CROIX MESNIL,Croix-Mesnil,Croix-Mesnil,2711,\n',
    );
    const path = file('gone.json', '[{"commune":"27198"},{"commune":"27999"}]');
    const ran = await run(['validate', path, '--type', 'pcs', '--communes', communes, '--json']);
    const { findings } = JSON.parse(ran.out);
    expect(findings.map((one: { code: string; count: number }) => [one.code, one.count])).toEqual([
      ['document/no-such-commune', 1],
    ]);
  });

  it('reads a file of a public source as its import does, and says each trap that it finds in it', async () => {
    // rows written like those of GASPAR (Géorisques, DGPR/BRGM, Licence Ouverte 2.0)
    const rows = [
      'cod_commune;lib_commune;dat_publi_dicrim',
      '62225;Clairmarais;1900-01-01 12:00:00',
      '30014;AspÃ¨res;2014-01-01 12:00:00',
      ';;',
    ];
    const ran = await run(['validate', file('dicrim_gaspar_2026.csv', `${rows.join('\n')}\n`), '--json']);
    const { findings, files } = JSON.parse(ran.out);
    expect(findings.map(({ code }: { code: string }) => code).sort()).toEqual([
      'document/double-encoded-name',
      'document/empty-row',
      'document/null-date',
      'document/year-only-date',
    ]);
    expect(files[0].remarks[0].fr).toContain('GASPAR');
  });
});
