import { type AnyRoute, type Parameter, PROBLEMS } from '@maillage/contract';
import type { Language } from '@maillage/schemas';
import { html } from 'hono/html';
import { WORDS } from './words.ts';

/** One route: what it does, a form to try it, the problems it may answer. Closed until one opens it. */
export function writeOperation(route: AnyRoute, language: Language) {
  const { deed, access, operation, problems, body } = route.metadata;
  const path = route.path.replace(/:(\w+)/g, '{$1}');
  const writes = access === 'token';
  const sends = body && Object.keys(body)[0];
  return html`<details>
<summary><span class="method ${writes ? 'write' : ''}">${route.method}</span> <span class="path">${path}</span> <span>${deed[language]}</span>${
    writes ? html` <span class="mark">${WORDS.needsToken[language]}</span>` : ''
  }</summary>
<form data-path="${path}" data-method="${route.method}" data-sends="${sends ?? ''}" aria-label="${route.method} ${path}">
${fieldsOf(route, language, operation)}
<button>${WORDS.send[language]}</button>
<pre hidden tabindex="0" role="status" aria-label="${WORDS.answer[language]}" data-unreachable="${WORDS.unreachable[language]}"></pre>
</form>
<p class="soft">${WORDS.problems[language]} ${problems
    .map((tag) => `${PROBLEMS[tag].status} ${PROBLEMS[tag].title[language]}`)
    .join(' · ')}</p>
</details>`;
}

function fieldsOf({ metadata }: AnyRoute, language: Language, operation: string) {
  const { path, query, headers, body, answers } = metadata;
  const media = Object.keys(answers.find((answer) => answer.media)?.media ?? {});
  return [
    ...Object.entries(path).map(([name, one]) => parameterField(operation, 'path', name, one, language)),
    ...Object.entries(query).map(([name, one]) => parameterField(operation, 'query', name, one, language)),
    ...headers.map((name) => headerField(operation, name)),
    ...(media.length > 1 ? [formatField(operation, media, language)] : []),
    ...(body ? [bodyField(operation, Object.values(body)[0] ?? '', language)] : []),
  ];
}

function parameterField(
  operation: string,
  where: 'path' | 'query',
  name: string,
  { description, required, example, schema }: Parameter,
  language: Language,
) {
  const id = `${operation}-${name}`;
  const needed = where === 'path' || required === true;
  const label = html`<label for="${id}">${name} <span class="soft">${description[language]}${
    needed ? ` (${WORDS.required[language]})` : ''
  }</span></label>`;
  if (Array.isArray(schema.enum)) {
    const options = [...(needed ? [] : ['']), ...schema.enum].map(
      (value) => html`<option>${String(value)}</option>`,
    );
    return html`<div>${label}<select id="${id}" name="${name}" data-in="${where}">${options}</select></div>`;
  }
  return html`<div>${label}<input id="${id}" name="${name}" data-in="${where}" placeholder="${example}" value="${
    needed ? example : ''
  }" ${needed ? 'required' : ''}></div>`;
}

function headerField(operation: string, name: string) {
  const id = `${operation}-${name}`;
  return html`<div><label for="${id}">${name}</label><input id="${id}" name="${name}" data-in="header"></div>`;
}

function formatField(operation: string, media: readonly string[], language: Language) {
  const id = `${operation}-accept`;
  const options = media.map((type) => html`<option>${type}</option>`);
  return html`<div><label for="${id}">${WORDS.format[language]}</label><select id="${id}" name="Accept" data-in="header">${options}</select></div>`;
}

/** `shape` ends with the kind of body: the script puts the type chosen before it. */
function bodyField(operation: string, shape: string, language: Language) {
  const id = `${operation}-body`;
  const kind = shape.endsWith('Patch') ? 'Patch' : 'Draft';
  return html`<div><label for="${id}">${WORDS.body[language]}</label><textarea id="${id}" name="body" data-kind="${kind}" spellcheck="false"></textarea></div>`;
}
