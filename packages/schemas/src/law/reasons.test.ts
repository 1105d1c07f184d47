import { describe, expect, it } from 'vitest';
import { sketchDossier } from '../sketch-dossier.ts';
import { judge } from './define-legal-rule.ts';
import { findLegalRule } from './judge-all.ts';

const on = '2026-11-21';
const commune = { about: { level: 'commune', code: '62999' } as const, name: 'Exemple-sur-Aa' };
const mining = {
  commune: '62999',
  name: 'PPRm du LENSOIS',
  kind: 'pprm',
  hazards: [{ label: 'Affaissement minier' }],
  state: 'approved',
  prescribedOn: '2015-06-09',
  approvedOn: '2017-11-16',
} as const;

function reasonOf(id: string, dossier: ReturnType<typeof sketchDossier>, day = on): string {
  const rule = findLegalRule(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return judge(rule, dossier, day).reason.fr;
}

describe('the reason of a verdict, as a sheet shows it', () => {
  it('names the case, the plan, its date and the source, then what is not known', () => {
    const dossier = sketchDossier({ ...commune, records: { 'risk-prevention-plan': [mining] } });
    expect(reasonOf('PCS-01', dossier)).toBe(
      "La commune est obligée d'avoir un PCS (cas 1° PPR naturel ou minier, prescrit ou approuvé — PPR minier « PPRm du LENSOIS », approuvé le 16 novembre 2017 (source : Jeu d'exemple)) ; ce nœud ne sait pas si elle a un plan.",
    );
  });

  it('says that a technological plan hints at a PPI without obliging', () => {
    const pprt = {
      ...mining,
      kind: 'pprt',
      name: 'CECA',
      prescribedOn: undefined,
      approvedOn: '2014-12-15',
    } as const;
    const { prescribedOn: _, ...plan } = pprt;
    const dossier = sketchDossier({ ...commune, records: { 'risk-prevention-plan': [plan] } });
    expect(reasonOf('PCS-01', dossier)).toContain(
      "PPR technologique « CECA », approuvé le 15 décembre 2014 (source : Jeu d'exemple) : un PPRT n'oblige pas à lui seul, mais laisse penser qu'un PPI existe.",
    );
  });

  it('says that the term has not started when nobody recorded the notification', () => {
    const dossier = sketchDossier({ ...commune, records: { 'risk-prevention-plan': [mining] } });
    expect(reasonOf('PCS-02', dossier)).toContain("le délai de deux ans n'a pas commencé");
  });

  it('calls the plan of a commune that owes none voluntary', () => {
    const covers = [
      { type: 'risk-prevention-plan', territories: [{ level: 'country', code: 'FR' }], exhaustive: true },
      { type: 'risk-exposure', territories: [{ level: 'country', code: 'FR' }], exhaustive: true },
    ] as const;
    const dossier = sketchDossier({
      ...commune,
      records: { pcs: [{ commune: '62999', adoptedOn: '2024-02-01' }] },
      covers,
    });
    expect(reasonOf('PCS-01', dossier)).toBe(
      "La commune n'est pas obligée d'avoir un PCS : aucun des cas de la loi n'est rempli. PCS arrêté le 1er février 2024 (source : Jeu d'exemple) : document volontaire.",
    );
  });

  it('lists what the sources contradict each other on, and how many decrees support it', () => {
    const dossier = sketchDossier({
      ...commune,
      records: {
        pcs: [{ commune: '62999', adoptedOn: '2023', risks: ['Séisme'] }],
        'risk-prevention-plan': [
          {
            commune: '62999',
            name: 'PPRN-I - Marais Audomarois',
            kind: 'pprn',
            hazards: [{ label: 'Inondation' }],
            state: 'approved',
            approvedOn: '2024-11-05',
          },
        ],
        'risk-exposure': [{ commune: '62999', kind: 'ddrm', hazard: { label: 'Séisme' } }],
        'catnat-tally': [
          { commune: '62999', hazard: { label: 'Inondations et/ou Coulées de Boue' }, count: 14 },
        ],
      },
      covers: [
        {
          type: 'risk-exposure',
          kind: 'ddrm',
          territories: [{ level: 'commune', code: '62999' }],
          exhaustive: true,
        },
      ],
    });
    const reason = reasonOf('PCS-07', dossier);
    expect(reason).toContain('Le plan ne traite pas : inondation');
    expect(reason).toContain('Les sources se contredisent : inondation');
    expect(reason).toContain('14 arrêté(s) de catastrophe naturelle, absent de la liste du DDRM');
  });

  it('names the prefects of an EPCI that lies in two départements', () => {
    const member = (code: string) =>
      sketchDossier({
        about: { level: 'commune', code },
        name: code,
        records: { 'risk-prevention-plan': [{ ...mining, commune: code }] },
      });
    const dossier = sketchDossier({
      about: { level: 'epci', code: '245900758' },
      name: 'CC Flandre Lys',
      members: [member('59999'), member('62999')],
    });
    expect(reasonOf('PIC-01', dossier)).toContain('plusieurs départements (59, 62) : autant de préfets');
  });

  it('says how far a partial date lets one conclude', () => {
    const dossier = sketchDossier({
      ...commune,
      records: { pcs: [{ commune: '62999', adoptedOn: '2021' }] },
    });
    expect(reasonOf('PCS-18', dossier)).toBe(
      "Plan arrêté en 2021 (source : Jeu d'exemple). Échéance pour la prochaine révision : en 2026. La date connue n'est pas assez précise pour dire si elle est passée.",
    );
  });
});
