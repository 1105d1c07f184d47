/** What a reader holds at most: past these, an issue and not a full memory. */
export const LIMITS = {
  /** characters of one record, one line of NDJSON: 16 Mi; the outline of a région is under 2 */
  record: 1 << 24,
  /** characters of one row of a table, 1 Mi: more is a quote that was never closed */
  row: 1 << 20,
  /** columns of a table; spreadsheets stop at 16 384 */
  columns: 16_384,
  /** bytes that one file of an archive may unfold to: 4 GiB */
  unfolded: 2 ** 32,
  /** bytes out for one byte in, past the first 16 MiB: text packs 5 to 20 times, a bomb a thousand */
  ratio: 200,
  /** files of an archive */
  entries: 10_000,
  /** bytes of the directory of an archive: 16 MiB */
  directory: 1 << 24,
  /** bytes of an archive that comes without a way to jump in it, on a pipe for instance: 256 MiB */
  spooled: 1 << 28,
  /** characters of the shared texts of a workbook: 64 Mi */
  sharedTexts: 1 << 26,
} as const;
