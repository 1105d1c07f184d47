import { type AnyRoute, exampleOf, type Json, routesOf } from '@maillage/contract';
import { type Language, schemaPath, toDraftJsonSchema } from '@maillage/schemas';
import { html, raw } from 'hono/html';
import type { Settings } from '../../config/config.ts';
import { writeOperation } from './operation.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** The page to read and try the contract, in one language. Made of the routes; it asks nothing from elsewhere. */
export function writeReference(settings: Settings, language: Language): string {
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('title')} — Maillage</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
<header>
<h1>${say('title')}</h1>
<nav><a href="openapi.json">${say('document')}</a> · <a href="reference?lang=${other}" lang="${other}" hreflang="${other}">${other === 'fr' ? 'Français' : 'English'}</a></nav>
</header>
<main id="content">
<p>${say('intro')}</p>
<noscript><p>${say('noScript')}</p></noscript>
${settingsForm(settings, language)}
<h2>${say('records')}</h2>
<p>${say('recordsIntro')}</p>
${recordList(settings, language)}
${recordOperations(settings).map((route) => writeOperation(route, language))}
${[...otherGroups(settings, language)].map(
  ([group, routes]) => html`<h2>${group}</h2>${routes.map((route) => writeOperation(route, language))}`,
)}
</main>
<script type="application/json" id="drafts">${raw(draftsOf(settings))}</script>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
  return String(page);
}

function settingsForm(settings: Settings, language: Language) {
  const options = Object.values(settings.records).map(
    (record) => html`<option value="${record.name}">${record.labels.one[language]}</option>`,
  );
  return html`<div class="settings" role="group" aria-label="${WORDS.settings[language]}">
<div><label for="type">${WORDS.type[language]}</label><select id="type">${options}</select></div>
<div><label for="token">${WORDS.token[language]}</label><input id="token" type="password" autocomplete="off" spellcheck="false"></div>
</div>`;
}

function recordList(settings: Settings, language: Language) {
  const items = Object.values(settings.records).map(
    (record) =>
      html`<li><code>${record.name}</code> ${record.labels.one[language]} (<a href="specs/${schemaPath(record)}">${WORDS.schema[language]}</a>)</li>`,
  );
  return html`<details><summary>${WORDS.types[language]} (${items.length})</summary><ul class="types">${items}</ul></details>`;
}

/** The smallest draft of each record type, to start from; no text in it can close the element that holds it. */
function draftsOf({ records }: Settings): string {
  const drafts = Object.values(records).map((record) => {
    const schema = toDraftJsonSchema(record);
    return [record.name, exampleOf(schema, schema.$defs as Record<string, Json>)];
  });
  return JSON.stringify(Object.fromEntries(drafts)).replaceAll('<', '\\u003c');
}

/** The routes of one record type stand for those of all. */
function recordOperations({ contract }: Settings): readonly AnyRoute[] {
  const routes = routesOf(contract);
  const first = routes.find((route) => route.metadata.record !== undefined)?.metadata.record;
  return routes
    .filter((route) => route.metadata.record === first && first !== undefined)
    .map((route) => ({ ...route, path: route.path.replace(`/v1/${first}`, '/v1/{type}') }));
}

function otherGroups({ contract }: Settings, language: Language): Map<string, readonly AnyRoute[]> {
  const routes = routesOf(contract).filter((route) => route.metadata.record === undefined);
  return Map.groupBy(routes, (route) => route.metadata.group[language]);
}
