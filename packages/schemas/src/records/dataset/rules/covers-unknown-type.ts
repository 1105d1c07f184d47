import { defineRule } from '../../../define-rule.ts';
import type { Dataset } from '../dataset.ts';

const NAME = /^[a-z]+(?:-[a-z]+)*$/;

function misnamed({ covers }: Dataset): number {
  return covers.findIndex((cover) => !NAME.test(cover.type));
}

export const coversUnknownType = defineRule<Dataset>({
  code: 'dataset/covers-unknown-type',
  severity: 'error',
  path: ['covers'],
  at: (body) => ['covers', misnamed(body), 'type'],
  message: {
    fr: "« {found} » n'est pas écrit comme un type de fiche (des minuscules et des tirets, par exemple risk-prevention-plan). Sans le bon type, la couverture ne servira à rien.",
    en: 'The name {found} is not written as a record type (lower case and dashes, for instance risk-prevention-plan). Without the right type the coverage will serve nothing.',
  },
  holds: (body) => (body.covers.length > 0 ? misnamed(body) < 0 : null),
});
