import { defineRule } from '../../../define-rule.ts';
import type { ActorLink } from '../actor-link.ts';

export const withItself = defineRule<ActorLink>({
  code: 'actor-link/with-itself',
  severity: 'error',
  path: ['to'],
  message: {
    fr: "Un acteur relié à lui-même ({from}). Les deux identifiants sont les mêmes : corrigez l'un des deux.",
    en: 'An actor linked to itself ({from}). Both identifiers are the same: correct one of them.',
  },
  holds: ({ from, to }) => from !== to,
});
