// The migration steps: one line each.
export { ort10To11 } from './ort-1-0-to-1-1.ts';
