/** What the command line answers with; documented in `maillage --help`. */
export const EXIT = {
  /** done, nothing wrong */
  ok: 0,
  /** done, and the data has faults, or some rows were refused */
  faults: 1,
  /** the command was not written as it should be */
  usage: 2,
  /** the machine stood in the way: a port taken, a folder not writable, a store that cannot be read */
  environment: 3,
  /** a fault of ours */
  defect: 70,
  /** stopped by the person */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
