import {
  familiesOf,
  fill,
  type GoodPractice,
  type Missing,
  RISK_FAMILIES,
  sketchDossier,
} from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { practicesPublished } from '../../facts/practices.ts';
import { readIn } from '../../facts/read-in.ts';
import { isMeasured } from '../../methods/measure.ts';
import { shareAmong } from '../../methods/tally/share-among.ts';
import { noneRecorded } from '../../results/none-recorded.ts';

const departement = { about: { level: 'departement', code: '62' } as const, name: 'Pas-de-Calais' };
const PHASES = ['before', 'during', 'after'] as const;
type Phase = (typeof PHASES)[number];
/** phases × families of risk */
const CELLS = PHASES.length * RISK_FAMILIES.length;
const practice = (phases: readonly Phase[], ...hazards: readonly string[]) => ({
  name: 'Pratique',
  phases,
  territory: departement.about,
  context: 'Vallée habitée',
  ...(hazards.length > 0 && { hazards: hazards.map((label) => ({ label })) }),
});

export const phaseHazardCoverage = defineIndicator({
  id: 'knowledge/phase-hazard-coverage',
  version: '1.0',
  label: {
    fr: 'Part des cases phase × aléa où une bonne pratique est connue',
    en: 'Share of phase × hazard cells with a known good practice',
  },
  description: {
    fr: 'Cases croisant les phases (avant, pendant, après) et les familles de risques où la banque a au moins une pratique, sur toutes ; les trous sont nommés en parties. Une pratique qui ne nomme aucun aléa en sert peut-être : elle ouvre les bornes.',
    en: 'Cells crossing the phases (before, during, after) and the families of risks where the bank has at least one practice, over all; the holes are named as parts. A practice that names no hazard may serve any: it widens the bounds.',
  },
  cannotSay: {
    fr: "Que les pratiques sont bonnes, ni que le territoire est exposé à tous ces aléas : un trou sur un aléa qui n'y existe pas n'en est pas un.",
    en: 'That the practices are good, nor that the territory is exposed to all these hazards: a hole on a hazard it does not know is none.',
  },
  unit: '1',
  range: [0, 1],
  direction: 1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['good-practice'],
  references: [{ article: 'Projet résilience des territoires, fiche 2.1', certainty: 'read-in-the-text' }],
  formula: (dossier, on) => {
    const practices = practicesPublished(dossier, on);
    if (practices.length === 0) return noneRecorded(dossier, PRACTICES);
    const cells = cellsOf(practices.map(({ body }) => body));
    const share = shareAmong(cells.map(({ has }) => ({ concerned: true, has })));
    const holes = cells.filter(({ has }) => has !== true);
    const said = {
      explanation: fill(SAYS, {
        practices: practices.length,
        filled: cells.length - holes.length,
        cells: cells.length,
      }),
      used: practices.map(readIn),
      parts: Object.fromEntries(
        holes.map(({ phase, family, has }) => [`${phase} / ${family}`, has === null ? null : 0]),
      ),
    };
    if (!isMeasured(share)) return { value: null, why: share.why, ...said };
    return { value: share.share, bounds: share.bounds, ...said };
  },
  examples: [
    {
      title: {
        fr: "une pratique d'inondation, avant et pendant",
        en: 'one flood practice, before and during',
      },
      dossier: sketchDossier({
        ...departement,
        records: { 'good-practice': [practice(['before', 'during'], 'Inondation')] },
      }),
      on: '2026-11-21',
      expected: { value: 2 / CELLS, bounds: { lower: 2 / CELLS, upper: 2 / CELLS } },
    },
    {
      title: {
        fr: "une pratique d'après-crise pour tous les aléas peut-être",
        en: 'a practice for after the crisis, of any hazard perhaps',
      },
      dossier: sketchDossier({
        ...departement,
        records: { 'good-practice': [practice(['before'], 'Inondation'), practice(['after'])] },
      }),
      on: '2026-11-21',
      // every cell of one phase in three may be served
      expected: { value: 1 / CELLS, bounds: { lower: 1 / CELLS, upper: 1 / CELLS + 1 / 3 } },
    },
    {
      title: { fr: 'aucune pratique connue', en: 'no practice known' },
      dossier: sketchDossier(departement),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

/** Each cell of the bank: true when a practice names it, null when one that names no hazard may serve it. */
function cellsOf(practices: readonly GoodPractice[]) {
  return PHASES.flatMap((phase) => {
    const inPhase = practices.filter(({ phases }) => phases.includes(phase));
    const named = new Set(
      inPhase.flatMap(({ hazards = [] }) => hazards.flatMap(({ label }) => familiesOf(label))),
    );
    const isOpen = inPhase.some(({ hazards = [] }) => hazards.length === 0);
    return RISK_FAMILIES.map(({ id: family }) => ({
      phase,
      family,
      has: named.has(family) ? true : isOpen ? null : false,
    }));
  });
}

const PRACTICES: Missing = {
  type: 'good-practice',
  what: { fr: 'les bonnes pratiques publiées', en: 'the good practices published' },
};
const SAYS = {
  fr: 'Pratiques publiées : {practices} ; cases servies : {filled} sur {cells}.',
  en: 'Practices published: {practices}; cells served: {filled} of {cells}.',
};
