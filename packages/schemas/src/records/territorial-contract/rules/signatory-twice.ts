import { defineRule } from '../../../define-rule.ts';
import type { TerritorialContract } from '../territorial-contract.ts';

function repeated({ signatories }: TerritorialContract): number {
  return signatories.findIndex((siren, i) => signatories.indexOf(siren) < i);
}

export const signatoryTwice = defineRule<TerritorialContract>({
  code: 'territorial-contract/signatory-twice',
  severity: 'error',
  path: ['signatories'],
  at: (body) => ['signatories', repeated(body)],
  message: {
    fr: "L'intercommunalité {found} figure deux fois parmi les signataires. Gardez une seule ligne.",
    en: 'The intercommunality {found} appears twice among the signatories. Keep one line.',
  },
  holds: (body) => repeated(body) < 0,
});
