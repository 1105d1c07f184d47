import { defineLegalRule } from '../define-legal-rule.ts';
import { knownDicrim } from '../documents/known-dicrim.ts';
import { dicrimDuty } from '../duties/dicrim-duty.ts';
import { type DutyWords, findDuty } from '../duty-finding.ts';

/** Must the commune have a DICRIM, and has it one? The cases are wider than the PCS's. */
export const dic01Obligation = defineLegalRule({
  id: 'DIC-01',
  level: 'commune',
  label: { fr: "Obligation d'avoir un DICRIM", en: 'Duty to have a DICRIM' },
  reference: {
    article: 'CE R125-10',
    certainty: 'read-in-the-text',
    version: 'rédaction de 2020',
    note: 'modifié après la loi 2021-1520, art. 10',
  },
  since: '2020-09-01',
  find: (dossier, on) => findDuty(dicrimDuty(dossier, on), knownDicrim(dossier, on), WORDS),
});

const WORDS: DutyWords = {
  obliged: { fr: 'La commune doit avoir un DICRIM', en: 'The commune must have a DICRIM' },
  free: {
    fr: "La commune n'est pas obligée d'avoir un DICRIM : aucun des cas du règlement n'est rempli",
    en: 'The commune need not have a DICRIM: no case of the regulation is met',
  },
  undecided: {
    fr: "Aucun cas connu ici n'oblige la commune à avoir un DICRIM",
    en: 'No case known here obliges the commune to have a DICRIM',
  },
  unknownDocument: {
    fr: 'ce nœud ne sait pas si elle en a un',
    en: 'this node does not know whether it has one',
  },
  missingDocument: {
    type: 'dicrim',
    what: { fr: 'le DICRIM de la commune', en: "the commune's DICRIM" },
  },
};
