/**
 * The day from which the State informs mayors and mayors inform residents of major risks: nothing can be dated before.
 *
 * @source décret 90-918 du 11 octobre 1990; from memory, to be confirmed
 */
export const PREVENTIVE_INFORMATION_SINCE = '1990-10-11';
