import { defineRule } from '../../../define-rule.ts';
import type { Need } from '../need.ts';

export const fromNowhere = defineRule<Need>({
  code: 'need/from-nowhere',
  severity: 'info',
  path: ['diagnosis'],
  message: {
    fr: "Ce besoin ne vient d'aucun diagnostic ni d'aucune contribution : dites qui l'a exprimé.",
    en: 'This need comes from no diagnosis and no contribution: say who expressed it.',
  },
  reference: { article: 'Projet résilience des territoires, fiche 3.1', certainty: 'read-in-the-text' },
  holds: ({ diagnosis, contributions = [] }) => diagnosis !== undefined || contributions.length > 0,
});
