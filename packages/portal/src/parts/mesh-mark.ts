import { type Html, raw } from '../html.ts';

/** The sign of the house: seven knots of a net, one of them warm. */
export function meshMark(): Html {
  return raw(
    '<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">' +
      '<path class="thread" fill="none" stroke-width="1.3" d="M16 3 27 9.5V22.5L16 29 5 22.5V9.5ZM16 3V29M5 9.5 27 22.5M27 9.5 5 22.5"/>' +
      '<g fill="currentColor"><circle cx="16" cy="3" r="2"/><circle cx="27" cy="9.5" r="2"/><circle cx="27" cy="22.5" r="2"/>' +
      '<circle cx="16" cy="29" r="2"/><circle cx="5" cy="22.5" r="2"/><circle cx="5" cy="9.5" r="2"/></g>' +
      '<circle class="knot" cx="16" cy="16" r="3.6"/></svg>',
  );
}
