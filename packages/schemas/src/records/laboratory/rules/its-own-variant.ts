import { defineRule } from '../../../define-rule.ts';
import type { Laboratory } from '../laboratory.ts';

export const itsOwnVariant = defineRule<Laboratory>({
  code: 'laboratory/its-own-variant',
  severity: 'info',
  path: ['variants'],
  message: {
    fr: '« {name} » figure aussi parmi ses autres graphies. Retirez-le de la liste : elle ne garde que les écritures différentes.',
    en: '"{name}" is also among its other spellings. Take it out of the list, which keeps different spellings only.',
  },
  holds: ({ name, variants }) => (variants ? !variants.includes(name) : null),
});
