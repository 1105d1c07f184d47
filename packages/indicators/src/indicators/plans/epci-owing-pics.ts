import { type Dossier, fill, picsDuty, sketchDossier } from '@maillage/schemas';
import { communesOf } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { EVERY_CASE, exampleCommunes, nothing, obliged } from '../../example-communes.ts';
import type { Fact } from '../../facts/fact.ts';
import { owesPics } from '../../facts/owes-pics.ts';
import { countKnown } from '../../results/count-known.ts';
import { yesOrNo } from '../../results/yes-or-no.ts';

const epci = { about: { level: 'epci', code: '200069037' } as const, name: "Communauté d'exemple" };

export const epciOwingPics = defineIndicator({
  id: 'plans/epci-owing-pics',
  version: '1.0',
  label: {
    fr: 'Intercommunalités qui doivent un PICS',
    en: 'Intercommunalities that owe a PICS',
  },
  description: {
    fr: "Pour une intercommunalité : 1 quand une de ses communes est obligée d'avoir un PCS. Pour un territoire plus grand : le nombre d'intercommunalités dont une commune de ce territoire est obligée.",
    en: 'For an intercommunality: 1 when one of its communes must have a PCS. For a larger territory: how many intercommunalities have an obliged commune in that territory.',
  },
  cannotSay: {
    fr: "Si le PICS existe. Une intercommunalité à cheval sur deux départements est comptée dans chacun, d'après ses seules communes de ce département.",
    en: 'Whether the PICS exists. An intercommunality across two départements is counted in each, by its communes of that département alone.',
  },
  unit: 'epci',
  range: [0, null],
  direction: 0,
  levels: ['epci', 'arrondissement', 'departement', 'region', 'country'],
  inputs: ['risk-prevention-plan', 'risk-exposure', 'dataset'],
  references: [
    { article: 'CSI L731-4 I', certainty: 'read-in-the-text' },
    {
      article: 'Loi 2021-1520 : échéance du 26 novembre 2026',
      certainty: 'secondary-source',
      url: 'https://www.mairesdefrance.com/m/article/?id=28526',
    },
  ],
  formula: (dossier, on) => {
    if (dossier.about.level === 'epci') return yesOrNo(owesPics(dossier, on), wordsFor(dossier, on));
    const groups = [...byEpci(communesOf(dossier)).values()];
    return countKnown(
      groups.map((members) => oweTogether(dossier, members, on)),
      SAYS,
    );
  },
  examples: [
    {
      title: { fr: 'une commune obligée sur deux', en: 'one commune of two obliged' },
      dossier: sketchDossier({ ...epci, members: exampleCommunes([obliged, nothing]) }),
      on: '2026-11-21',
      expected: { value: 1 },
    },
    {
      title: { fr: 'des communes dont on ne sait rien', en: 'communes of which nothing is known' },
      dossier: sketchDossier({ ...epci, members: exampleCommunes([nothing]) }),
      on: '2026-11-21',
      expected: { value: null, bounds: { lower: 0, upper: 1 } },
    },
    {
      title: { fr: 'toutes connues, aucune obligée', en: 'all known, none obliged' },
      dossier: sketchDossier({ ...epci, members: exampleCommunes([nothing], EVERY_CASE) }),
      on: '2026-11-21',
      expected: { value: 0 },
    },
    {
      title: {
        fr: 'un département de deux intercommunalités, dont une inconnue',
        en: 'a département of two intercommunalities, one not known',
      },
      dossier: sketchDossier({
        about: { level: 'departement', code: '62' },
        name: 'Pas-de-Calais',
        members: [
          ...exampleCommunes([obliged, nothing]),
          sketchDossier({
            about: { level: 'commune', code: '62999' },
            name: 'Exemple-sur-Aa',
            parents: [{ level: 'epci', code: '200069672' }],
          }),
        ],
      }),
      on: '2026-11-21',
      expected: { value: 1, bounds: { lower: 1, upper: 2 } },
    },
  ],
});

/** The communes of a territory by the EPCI they lie in; the few that lie in none are left out. */
function byEpci(communes: readonly Dossier[]): ReadonlyMap<string, readonly Dossier[]> {
  const groups = new Map<string, Dossier[]>();
  for (const commune of communes) {
    const code = commune.parents.find(({ level }) => level === 'epci')?.code;
    if (code === undefined) continue;
    const members = groups.get(code) ?? [];
    members.push(commune);
    groups.set(code, members);
  }
  return groups;
}

/** Does an EPCI owe a PICS, by these communes of it? */
function oweTogether(within: Dossier, members: readonly Dossier[], on: string): Fact {
  return owesPics({ ...within, members }, on);
}

function wordsFor(dossier: Dossier, on: string) {
  const obligedMembers = picsDuty(dossier, on).cases.flatMap(({ evidence }) => evidence).length;
  const members = dossier.members.length;
  return {
    yes: fill(YES, { obligedMembers, members }),
    no: fill(NO, { members }),
    unknown: fill(UNKNOWN, { members }),
  };
}

const YES = {
  fr: "Communes obligées d'avoir un PCS : {obligedMembers} sur {members} ; une seule suffit.",
  en: 'Communes that must have a PCS: {obligedMembers} of {members}; one is enough.',
};
const NO = {
  fr: "Aucune des communes ({members}) n'est obligée d'avoir un PCS.",
  en: 'None of the communes ({members}) must have a PCS.',
};
const UNKNOWN = {
  fr: "Aucune des communes ({members}) n'est connue comme obligée, mais toutes ne sont pas connues.",
  en: 'None of the communes ({members}) is known to be obliged, but not all are known.',
};
const SAYS = {
  fr: "Doivent un PICS : {yes} ; n'en doivent pas : {no} ; inconnu : {unknown}.",
  en: 'Owe a PICS: {yes}; owe none: {no}; not known: {unknown}.',
};
