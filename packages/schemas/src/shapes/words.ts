import { z } from 'zod';

/** A text that says something: at least one character. Absent is written by leaving the field out, never by ''. */
export const words = z.string().min(1);
