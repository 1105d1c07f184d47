import type { Parameter } from './parameter.ts';

/** The code of a territory, whose grammar depends on the level beside it. */
export const territoryCodeParameter: Parameter<string> = {
  description: {
    fr: 'Code INSEE du territoire, ou SIREN pour une intercommunalité',
    en: 'INSEE code of the territory, or SIREN for an intercommunality',
  },
  expected: {
    fr: 'un code INSEE (62225, 2A004, 62), un SIREN, ou FR',
    en: 'an INSEE code (62225, 2A004, 62), a SIREN, or FR',
  },
  example: '62225',
  schema: { type: 'string', pattern: '^[0-9A-Z]{1,9}$' },
  read: (text) => (/^[0-9A-Z]{1,9}$/.test(text) ? text : undefined),
};
