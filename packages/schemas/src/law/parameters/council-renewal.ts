import { defineParameter } from '../parameter.ts';

/**
 * When the councils of the last general renewal were installed, as a partial date: the first meeting is held between the
 * Friday and the Sunday after the round that completes the council (CGCT L2121-7).
 */
export const councilRenewal = defineParameter<string>({
  id: 'council-renewal',
  label: {
    fr: 'Installation des conseils municipaux après leur renouvellement général',
    en: 'Installation of municipal councils after their general renewal',
  },
  unit: 'partial date',
  nature: 'legal',
  values: [
    {
      from: '2020-05-23',
      value: '[2020-05-23..2020-07-05]',
      reference: {
        article: 'Élections du 15 mars et du 28 juin 2020',
        certainty: 'to-be-confirmed',
        note: 'entrée en fonction des conseils complets au premier tour différée à mai 2020',
      },
    },
    {
      from: '2026-03-20',
      value: '[2026-03-20..2026-03-29]',
      reference: {
        article: 'Décret 2025-848 du 27 août 2025 (élections des 15 et 22 mars 2026) ; CGCT L2121-7',
        certainty: 'secondary-source',
        url: 'https://www.venerand.fr/?p=7517',
      },
    },
  ],
});
