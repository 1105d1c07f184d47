import type { Fault, Language, Severity } from '@maillage/schemas';

/** results in one run: what code review tools accept — SARIF support of GitHub, 2026, "25 000 results per run" */
const MOST = 25_000;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Collects faults for a code review tool.
 *
 * @source  SARIF 2.1.0, OASIS Standard, 27 March 2020
 */
export class SarifLog {
  readonly #language: Language;
  readonly #results: unknown[] = [];
  readonly #rules = new Map<string, unknown>();
  #left = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  add(fault: Fault): void {
    if (this.#results.length >= MOST) this.#left += 1;
    else this.#results.push(this.#resultOf(fault));
  }

  #resultOf({ issue, place }: Fault): unknown {
    if (!this.#rules.has(issue.code)) {
      const { reference } = issue;
      this.#rules.set(issue.code, {
        id: issue.code,
        shortDescription: { text: reference ? `${issue.code} — ${reference.article}` : issue.code },
        ...(reference?.url && { helpUri: reference.url }),
      });
    }
    const region =
      place.line === undefined
        ? undefined
        : {
            startLine: place.line,
            ...(place.column !== undefined && place.name === undefined && { startColumn: place.column }),
          };
    return {
      ruleId: issue.code,
      level: LEVELS[issue.severity],
      message: { text: issue.message[this.#language] },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: encodeURI(place.file) }, ...(region && { region }) },
          ...(place.pointer && { logicalLocations: [{ fullyQualifiedName: place.pointer }] }),
        },
      ],
    };
  }

  toText(): string {
    const left = {
      fr: `${this.#left} faute(s) de plus ne sont pas listées.`,
      en: `${this.#left} more fault(s) are not listed.`,
    };
    const run = {
      tool: {
        driver: {
          name: 'maillage',
          informationUri: 'https://w3id.org/maillage/',
          rules: [...this.#rules.values()],
        },
      },
      columnKind: 'utf16CodeUnits',
      results: this.#results,
      invocations: [
        {
          executionSuccessful: true,
          ...(this.#left > 0 && {
            toolExecutionNotifications: [{ level: 'warning', message: { text: left[this.#language] } }],
          }),
        },
      ],
    };
    return JSON.stringify(
      { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
      null,
      2,
    );
  }
}
