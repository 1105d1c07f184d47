import type { Example, Fault, Finding } from './finding.ts';

/** kinds of findings kept apart; past them, faults are counted by their code alone */
const MOST_KINDS = 2000;

type Group = Omit<Finding, 'count' | 'mendable' | 'examples'> & {
  count: number;
  mendable: number;
  examples: Example[];
};

/** Puts equal faults together as they come: ten thousand of them are one finding, with the first few as examples. */
export class FaultGroups {
  readonly #groups = new Map<string, Group>();
  readonly #shown: number;

  constructor(shown: number) {
    this.#shown = shown;
  }

  add(fault: Fault): void {
    const { issue, place, mend } = fault;
    const where = place.name ?? patternOf(place.pointer);
    const group = this.#groupOf(fault, where);
    group.count += 1;
    if (mend) group.mendable += 1;
    if (group.examples.length >= this.#shown) return;
    group.examples.push({
      place,
      message: issue.message,
      ...(issue.found !== undefined && { found: issue.found }),
      ...(mend && { mend }),
    });
  }

  #groupOf({ issue, place, record }: Fault, where: string): Group {
    const whole = `${place.file}\n${issue.code}\n${where}`;
    const full = this.#groups.size >= MOST_KINDS && !this.#groups.has(whole);
    const key = full ? `\n${issue.code}` : whole;
    let group = this.#groups.get(key);
    if (!group) {
      group = {
        code: issue.code,
        severity: issue.severity,
        ...(record !== undefined && { record }),
        file: full ? '' : place.file,
        where: full ? '' : where,
        message: issue.message,
        ...(issue.reference && { reference: issue.reference }),
        count: 0,
        mendable: 0,
        examples: [],
      };
      this.#groups.set(key, group);
    }
    return group;
  }

  /** The findings: errors first, then the most frequent. */
  list(): readonly Finding[] {
    return [...this.#groups.values()].toSorted(
      (a, b) => ORDER[a.severity] - ORDER[b.severity] || b.count - a.count,
    );
  }
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
