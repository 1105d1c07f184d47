import { z } from 'zod';
import { toldIssue } from '../problem.ts';
import { component } from './about.ts';
import type { ValidationReport } from './record.ts';

export const validationReport: z.ZodType<ValidationReport> = component(
  'ValidationReport',
  z.object({ valid: z.boolean(), issues: z.array(toldIssue), notRun: z.array(z.string()) }),
  {
    fr: "Ce que dit la vérification d'une fiche ; notRun : les règles qui n'ont pas pu jouer",
    en: 'What checking a record says; notRun: the rules that could not run',
  },
);
