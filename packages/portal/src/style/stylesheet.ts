import { digest } from '../digest.ts';
import { base } from './base.ts';
import { declare } from './declare.ts';
import { frame } from './frame.ts';
import { map } from './map.ts';
import { pages } from './pages.ts';
import { parts } from './parts.ts';
import { print } from './print.ts';
import { DARK, LIGHT } from './tokens.ts';

/** Type: what each system has of its own, an old-style serif for titles, its plain sans for the rest. Nothing is fetched. */
const FONTS = `--serif:"Iowan Old Style",P052,"URW Palladio L",Palatino,"Palatino Linotype","Book Antiqua","Noto Serif",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;
--mono:ui-monospace,"Cascadia Mono",Menlo,"Liberation Mono",monospace`;

/** The day's theme, the night's when the system asks for it, and the reader's own choice above both. */
const themes = `
:root{color-scheme:light;${declare(LIGHT)};${FONTS}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declare(DARK)}}}
:root[data-theme=dark]{color-scheme:dark;${declare(DARK)}}
`;

/** The whole style sheet, in the order that later rules win. */
export const stylesheet = [themes, base, frame, parts, map, pages, print].join('').replace(/\n+/g, '\n');

/** Its address: the name changes with the content, so that it can be kept for ever. */
export const stylesheetPath = `/assets/portal-${digest(stylesheet)}.css`;
