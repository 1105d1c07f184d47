import type { Missing } from '@maillage/schemas';
import { ABOVE_COMMUNE } from '../../communes-of.ts';
import { defineIndicator } from '../../define-indicator.ts';
import { exampleAlert, exampleWatch } from '../../example-watch.ts';
import { alertsOf } from '../../facts/watch.ts';
import { shareOfRecords } from '../../results/share-of-records.ts';

export const falseAlerts = defineIndicator({
  id: 'watch/false-alerts',
  version: '1.0',
  label: { fr: 'Part de fausses alertes', en: 'Share of false alerts' },
  description: {
    fr: "Alertes reconnues fausses après coup, sur les alertes réellement émises ; une alerte tardive n'est pas fausse. Celles dont personne n'a dit ce qu'elles valaient ouvrent les bornes.",
    en: 'Alerts found false afterwards, over the alerts really issued; a late alert is not a false one. Those of which nobody said what they were worth widen the bounds.',
  },
  cannotSay: {
    fr: "Qu'un faible taux est bon : qui n'alerte jamais ne se trompe jamais. Les événements survenus sans alerte n'y sont pas.",
    en: 'That a low rate is good: who never alerts is never wrong. Events that came without an alert are left out.',
  },
  unit: '1',
  range: [0, 1],
  direction: -1,
  levels: ['commune', ...ABOVE_COMMUNE],
  inputs: ['alert'],
  references: [{ article: 'Projet résilience des territoires, fiche 1.4', certainty: 'read-in-the-text' }],
  formula: (dossier, on) =>
    shareOfRecords(
      dossier,
      alertsOf(dossier, on).map((record) => ({ record, has: OUTCOMES[record.body.outcome ?? 'unknown'] })),
      { list: ALERTS, says: SAYS },
    ),
  examples: [
    {
      title: { fr: 'une fausse, une justifiée, une tardive', en: 'one false, one justified, one late' },
      dossier: exampleWatch({
        alert: [exampleAlert('false'), exampleAlert('justified'), exampleAlert('late')],
      }),
      on: '2026-11-21',
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 1 / 3 } },
    },
    {
      title: { fr: 'une alerte dont on ne sait pas ce qu’elle valait', en: 'one alert of unknown worth' },
      dossier: exampleWatch({ alert: [exampleAlert('false'), exampleAlert('justified'), exampleAlert()] }),
      on: '2026-11-21',
      // one of three false for sure, two at most
      expected: { value: 1 / 3, bounds: { lower: 1 / 3, upper: 2 / 3 } },
    },
    {
      title: { fr: 'un essai seulement', en: 'a test only' },
      dossier: exampleWatch({ alert: [{ ...exampleAlert('false'), status: 'test' }] }),
      on: '2026-11-21',
      expected: { value: null },
    },
  ],
});

const OUTCOMES = { false: true, justified: false, late: false, unknown: null } as const;
const ALERTS: Missing = {
  type: 'alert',
  what: { fr: 'les alertes et ce qui en est advenu', en: 'alerts and what became of them' },
};
const SAYS = {
  fr: 'Alertes émises : {concerned} ; fausses : {having}, fondées ou tardives : {without}, inconnu : {unknown}.',
  en: 'Alerts issued: {concerned}; false: {having}, justified or late: {without}, not known: {unknown}.',
};
