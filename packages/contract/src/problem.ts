import type { Reference, Severity, Text } from '@maillage/schemas';
import { z } from 'zod';
import { about, component } from './answers/about.ts';

/** An issue as it is told to someone: the message in their language, the path as a JSON pointer (RFC 6901). */
export type ToldIssue = {
  readonly code: string;
  readonly severity: Severity;
  readonly pointer: string;
  readonly message: string;
  readonly reference?: Reference;
  readonly found?: unknown;
};

/** A parameter that was refused, and why. */
export type RefusedParameter = { readonly name: string; readonly message: string; readonly found?: string };

/**
 * An RFC 9457 problem as this project writes it.
 *
 * - `title`, `detail`: in the language asked for
 * - `issues`: everything wrong with the body sent
 * - `parameters`: every parameter refused, of the path, the query or the headers
 * - `line`, `column`: where text that is not JSON stops being so, from 1
 * - `reference`: what to quote to the operator of the node, with a Defect
 */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly issues?: readonly ToldIssue[];
  readonly parameters?: readonly RefusedParameter[];
  readonly line?: number;
  readonly column?: number;
  readonly reference?: string;
};

const text = (fr: string, en: string): Text => ({ fr, en });

export const reference: z.ZodType<Reference> = component(
  'Reference',
  z.object({
    article: z.string(),
    certainty: z.enum(['read-in-the-text', 'secondary-source', 'to-be-confirmed']),
    version: z.string().exactOptional(),
    url: z.string().exactOptional(),
    note: z.string().exactOptional(),
  }),
  text(
    'Article de loi ou document, et le degré de certitude',
    'Article of law or document, and how sure we are',
  ),
);

export const toldIssue: z.ZodType<ToldIssue> = component(
  'Issue',
  z.object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    pointer: about(z.string(), text('Pointeur JSON (RFC 6901)', 'JSON pointer (RFC 6901)')),
    message: z.string(),
    reference: reference.exactOptional(),
    found: z.unknown().exactOptional(),
  }),
  text('Ce qui ne va pas dans les données', 'Something wrong in data'),
);

export const problem: z.ZodType<Problem> = component(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().exactOptional(),
    instance: z.string().exactOptional(),
    issues: z.array(toldIssue).exactOptional(),
    parameters: z
      .array(z.object({ name: z.string(), message: z.string(), found: z.string().exactOptional() }))
      .exactOptional(),
    line: z.int().exactOptional(),
    column: z.int().exactOptional(),
    reference: z.string().exactOptional(),
  }),
  text('Problème (RFC 9457), dans la langue demandée', 'Problem (RFC 9457), in the language asked for'),
);
