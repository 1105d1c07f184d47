import { couldFollow } from '../codes/partial-date.ts';
import { defineRule, type Rule } from '../define-rule.ts';

/** A last day cannot come before the first: the two were probably swapped. */
export function endsBeforeItStarts<Start extends string, End extends string>(
  record: string,
  start: Start,
  end: End,
): Rule<{ readonly [Key in Start | End]?: string | undefined }> {
  return defineRule({
    code: `${record}/ends-before-it-starts`,
    severity: 'error',
    path: [end],
    message: {
      fr: `Fin le {${end}}, avant le début ({${start}}). Les deux dates sont sans doute inversées.`,
      en: `Ends on {${end}}, before it starts ({${start}}). The two dates are probably swapped.`,
    },
    holds: (body) => couldFollow(body[end], body[start]),
  });
}
