import { LANGUAGES } from '@maillage/schemas';
import type { Sheet } from '../define-page.ts';
import { type Html, html, NOTHING, raw } from '../html.ts';
import { scriptPath } from '../script/script.ts';
import { stylesheetPath } from '../style/stylesheet.ts';
import { DARK, LIGHT } from '../style/tokens.ts';
import type { Visit } from '../visit.ts';
import { createVoice } from '../voice.ts';
import { frameWords } from '../words/frame.ts';
import { foot } from './foot.ts';
import { head } from './head.ts';
import { notice } from './notice.ts';
import { patterns } from './patterns.ts';
import { signSheet } from './sign.ts';
import { trail } from './trail.ts';

/** What the whole portal says on every page: the notice of a demonstration, if it is one. */
export type House = { readonly demo?: { readonly fr: string; readonly en: string } };

/** A whole HTML document: the page, and the frame around it. */
export function framed(visit: Visit, sheet: Sheet, house: House): Html {
  return html`<!doctype html>
<html lang="${visit.language}"${theme(visit)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${titleOf(visit, sheet)}</title>
${sheet.description === undefined ? NOTHING : html`<meta name="description" content="${sheet.description}">`}
<meta name="theme-color" media="(prefers-color-scheme: light)" content="${LIGHT.sheet}">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="${DARK.sheet}">
<link rel="stylesheet" href="${stylesheetPath}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="canonical" href="${visit.baseUrl}${visit.link(visit.path)}">
${alternates(visit)}
<script src="${scriptPath}" defer></script>
${sheet.data === undefined ? NOTHING : linkedData(sheet.data)}
</head>
<body>
<a class="skip" href="#contenu">${visit.say(frameWords.skip)}</a>
${signSheet()}${patterns()}
${head(visit, sheet.place)}
${house.demo ? notice(visit, house.demo) : NOTHING}
${trail(visit, sheet.trail)}
<main id="contenu" tabindex="-1"><div class="wrap">${sheet.main}</div></main>
${foot(visit)}
</body>
</html>`;
}

function titleOf(visit: Visit, sheet: Sheet): string {
  const name = visit.say(frameWords.name);
  return sheet.title === name ? `${name} · ${visit.say(frameWords.tagline)}` : `${sheet.title} · ${name}`;
}

function theme(visit: Visit): Html {
  return visit.theme === 'auto' ? NOTHING : html` data-theme="${visit.theme}"`;
}

function alternates(visit: Visit): Html {
  const links = LANGUAGES.map(
    (language) =>
      html`<link rel="alternate" hreflang="${language}" href="${visit.baseUrl}${createVoice(language).link(visit.path)}">`,
  );
  return html`${links}<link rel="alternate" hreflang="x-default" href="${visit.baseUrl}${visit.path}">`;
}

/** JSON-LD; `<` is written `\u003c`, so that no text in the data can close the element. */
function linkedData(data: unknown): Html {
  return raw(`<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`);
}
