import { hash } from 'node:crypto';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** Only the page's own style and script run, and they speak to this node alone. */
export const REFERENCE_POLICY: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    `style-src '${sourceOf(STYLE)}'`,
    `script-src '${sourceOf(SCRIPT)}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
};

function sourceOf(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`;
}
