/**
 * Pages of write-ahead log before they are copied into the file. A write changes about 22 pages of 4 KiB, half of them of the
 * word index: the 1 000 that SQLite takes by default would stop every 45th write to copy.
 */
export const CHECKPOINT_PAGES = 4_000;
