/**
 * The colours of the portal, one set per theme: paper and ink by day, ink and paper by night.
 *
 * - `paper`, `sheet`, `raised`: the page, what lies on it, what stands out on that
 * - `ink`, `soft`: text, and text of second rank
 * - `rule`, `hair`: strong and faint lines
 * - `accent`, `onAccent`, `tint`: links and buttons; text upon them; the wash of a selection
 * - `mark`: the one warm note, for what must be noticed
 * - `compliant` … `unknown`: the five verdicts, told apart without red or green, each with a sign of its own beside
 * - `k0` … `k4`: classes of an indicator, from little to much, one hue
 */
export type Tokens = Readonly<Record<TokenName, string>>;

const TOKEN_NAMES = [
  'paper',
  'sheet',
  'raised',
  'ink',
  'soft',
  'rule',
  'hair',
  'accent',
  'onAccent',
  'tint',
  'mark',
  'compliant',
  'nonCompliant',
  'dueSoon',
  'notConcerned',
  'unknown',
  'onVerdict',
  'obliged',
  'free',
  'land',
  'k0',
  'k1',
  'k2',
  'k3',
  'k4',
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

export const LIGHT: Tokens = {
  paper: '#f7f2e7',
  sheet: '#fdfaf3',
  raised: '#efe7d6',
  ink: '#1f2321',
  soft: '#595446',
  rule: '#8b8069',
  hair: '#dccfb4',
  accent: '#12565c',
  onAccent: '#fdfaf3',
  tint: '#dfe7dd',
  mark: '#9a4416',
  compliant: '#1a6a78',
  nonCompliant: '#7d1f2e',
  dueSoon: '#8a6500',
  notConcerned: '#6f6a5c',
  unknown: '#6b6657',
  onVerdict: '#fffdf8',
  obliged: '#1c4f57',
  free: '#f3e6c4',
  land: '#e9dfc9',
  k0: '#efe3bf',
  k1: '#c9cf9f',
  k2: '#8fb08f',
  k3: '#4b8480',
  k4: '#174f5c',
};

export const DARK: Tokens = {
  paper: '#10181b',
  sheet: '#162125',
  raised: '#1f2c31',
  ink: '#ece5d6',
  soft: '#b3b1a3',
  rule: '#7d8580',
  hair: '#33423f',
  accent: '#84c9c3',
  onAccent: '#0d1719',
  tint: '#213a3b',
  mark: '#eba069',
  compliant: '#6cbecb',
  nonCompliant: '#f4847f',
  dueSoon: '#e2c05e',
  notConcerned: '#a3a396',
  unknown: '#a8a698',
  onVerdict: '#0d1719',
  obliged: '#74bfc2',
  free: '#4d4730',
  land: '#1a2529',
  k0: '#27383a',
  k1: '#32555a',
  k2: '#41797c',
  k3: '#64a59f',
  k4: '#bfe0c8',
};

/** Text upon ground, with the ratio that WCAG 2.1 AA asks: 4.5 for text, 3 for large text and signs. */
export const CONTRASTS: readonly (readonly [text: TokenName, ground: TokenName, ratio: number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'sheet', 7],
  ['ink', 'raised', 7],
  ['ink', 'tint', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'sheet', 4.5],
  ['soft', 'raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'sheet', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'tint', 4.5],
  ['onAccent', 'accent', 4.5],
  ['mark', 'paper', 4.5],
  ['mark', 'sheet', 4.5],
  ['mark', 'raised', 4.5],
  ['compliant', 'sheet', 4.5],
  ['nonCompliant', 'sheet', 4.5],
  ['dueSoon', 'sheet', 4.5],
  ['notConcerned', 'sheet', 4.5],
  ['unknown', 'sheet', 4.5],
  ['compliant', 'paper', 4.5],
  ['nonCompliant', 'paper', 4.5],
  ['dueSoon', 'paper', 4.5],
  ['notConcerned', 'paper', 4.5],
  ['unknown', 'paper', 4.5],
  ['onVerdict', 'compliant', 4.5],
  ['onVerdict', 'nonCompliant', 4.5],
  ['onVerdict', 'dueSoon', 4.5],
  ['onVerdict', 'obliged', 4.5],
  ['rule', 'paper', 3],
  ['rule', 'sheet', 3],
];
