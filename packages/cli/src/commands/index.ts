import type { Command } from '../command.ts';
import { diff } from './diff.ts';
import { exportRecords } from './export.ts';
import { importSource } from './import.ts';
import { indicator } from './indicator.ts';
import { serve } from './serve.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';

/** The commands of the program: one line each, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  importSource,
  validate,
  template,
  diff,
  indicator,
  exportRecords,
];
