import type { Text } from '@maillage/schemas';
import { type Html, html } from '../html.ts';
import type { Voice } from '../voice.ts';
import { frameWords } from '../words/frame.ts';

/** A band above every page of a demonstration: what its data are and are not. */
export function notice(voice: Voice, demo: Text): Html {
  return html`<aside class="notice" aria-label="${voice.say(frameWords.demo)}"><div class="wrap"><p><b>${voice.say(frameWords.demo)}</b> — ${voice.say(demo)}</p></div></aside>`;
}
