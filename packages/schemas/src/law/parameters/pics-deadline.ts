import { defineParameter } from '../parameter.ts';

/** The last day for an EPCI that owes a PICS to have it arrêté: five years from promulgation of loi 2021-1520. */
export const picsDeadline = defineParameter<string>({
  id: 'pics-deadline',
  label: { fr: 'Date limite des PICS', en: 'Deadline of the PICS' },
  unit: 'day',
  nature: 'legal',
  values: [
    {
      from: '2021-11-27',
      value: '2026-11-26',
      reference: {
        article: 'Loi 2021-1520 du 25 novembre 2021 ; CSI L731-4',
        certainty: 'secondary-source',
        url: 'https://www.mairesdefrance.com/m/article/?id=28526',
        note: "aucun report n'a été trouvé dans des pages lues qui s'arrêtent en 2025",
      },
    },
  ],
});
