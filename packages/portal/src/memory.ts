/** What was read a moment ago. A failed reading is not kept. */
export interface Memory {
  /** What `key` gave less than `seconds` ago; read anew otherwise. Two askers at once share one reading. */
  keep<T>(key: string, seconds: number, read: () => Promise<T>): Promise<T>;
}

/** entries above which the oldest is forgotten: enough for every département's map, small enough to stay in memory */
const MOST = 256;

/** A memory that tells time by `now`, in the process. */
export function createMemory(now: () => Date): Memory {
  const kept = new Map<string, { readonly until: number; readonly value: Promise<unknown> }>();
  return {
    keep<T>(key: string, seconds: number, read: () => Promise<T>): Promise<T> {
      const at = now().getTime();
      const found = kept.get(key);
      if (found && found.until > at) return found.value as Promise<T>;
      const value = read();
      kept.delete(key);
      kept.set(key, { until: at + seconds * 1000, value });
      value.catch(() => {
        if (kept.get(key)?.value === value) kept.delete(key);
      });
      const oldest = kept.size > MOST ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return value;
    },
  };
}
