/**
 * The script of the page: fills the path, sends the request, shows what came back. Bodies start from the smallest draft of the
 * type chosen.
 */
export const SCRIPT = `
'use strict';
const type = document.getElementById('type');
const token = document.getElementById('token');
const language = document.documentElement.lang;
const drafts = JSON.parse(document.getElementById('drafts').textContent);
const patch = { source: { date: '2026-01' } };
function prefill(form) {
  const body = form.elements.namedItem('body');
  if (!body || body.dataset.from === type.value) return;
  body.value = JSON.stringify(body.dataset.kind === 'Patch' ? patch : drafts[type.value], null, 2);
  body.dataset.from = type.value;
}
function addressOf(form) {
  let path = form.dataset.path.replace('{type}', type.value);
  const query = new URLSearchParams();
  for (const field of form.querySelectorAll('[data-in]')) {
    if (field.dataset.in === 'path') path = path.replace('{' + field.name + '}', encodeURIComponent(field.value));
    if (field.dataset.in === 'query' && field.value !== '') query.set(field.name, field.value);
  }
  return query.size > 0 ? path + '?' + query : path;
}
function headersOf(form) {
  const headers = { 'Accept-Language': language };
  if (token.value !== '') headers.Authorization = 'Bearer ' + token.value;
  for (const field of form.querySelectorAll('[data-in="header"]')) {
    if (field.value !== '') headers[field.name] = field.value;
  }
  if (form.dataset.sends) headers['Content-Type'] = form.dataset.sends;
  return headers;
}
async function send(form) {
  const output = form.querySelector('pre');
  const address = addressOf(form);
  const body = form.elements.namedItem('body');
  try {
    const answer = await fetch(address.slice(1), {
      method: form.dataset.method, headers: headersOf(form), body: body ? body.value : undefined, cache: 'no-store',
    });
    const text = await answer.text();
    const told = ['etag', 'link', 'location'].flatMap((name) =>
      answer.headers.has(name) ? [name + ': ' + answer.headers.get(name)] : []);
    output.textContent = [form.dataset.method + ' ' + address, answer.status + ' ' + answer.statusText, ...told, '', pretty(text)].join('\\n');
  } catch {
    output.textContent = output.dataset.unreachable;
  }
  output.hidden = false;
}
function pretty(text) {
  try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; }
}
for (const form of document.querySelectorAll('form[data-path]')) {
  form.addEventListener('submit', (event) => { event.preventDefault(); send(form); });
  prefill(form);
}
type.addEventListener('change', () => {
  for (const form of document.querySelectorAll('form[data-path]')) prefill(form);
});
`;
