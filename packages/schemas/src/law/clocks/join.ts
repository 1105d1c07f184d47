import type { Text } from '../../text.ts';
import type { Finding } from '../define-legal-rule.ts';
import type { VerdictValue } from '../verdict.ts';

/** From the answer that decides to the one that yields to every other. */
const PRECEDENCE: readonly VerdictValue[] = [
  'non-compliant',
  'unknown',
  'due-soon',
  'compliant',
  'not-concerned',
];

/** Several duties as one: the worst answer is the whole's, and every reason is given. */
export function joinFindings(findings: readonly [Finding, ...Finding[]]): Finding {
  const value = worst(findings.map((finding) => finding.value));
  return {
    value,
    possible: possibleTogether(findings),
    reason: inTurn(findings.map(({ reason }) => reason)),
    evidence: findings.flatMap(({ evidence = [] }) => evidence),
    missing: findings.flatMap(({ missing = [] }) => missing),
  };
}

/** The worst of every way that each may turn out. */
function possibleTogether(findings: readonly Finding[]): readonly VerdictValue[] {
  const together = findings.reduce<readonly VerdictValue[]>(
    (soFar, { possible, value }) =>
      (possible ?? [value]).flatMap((one) => soFar.map((other) => worst([one, other]))),
    ['not-concerned'],
  );
  return PRECEDENCE.filter((value) => together.includes(value));
}

function worst(values: readonly VerdictValue[]): VerdictValue {
  return PRECEDENCE.find((value) => values.includes(value)) ?? 'unknown';
}

function inTurn(reasons: readonly Text[]): Text {
  return { fr: reasons.map(({ fr }) => fr).join(' '), en: reasons.map(({ en }) => en).join(' ') };
}
