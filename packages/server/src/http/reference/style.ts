/** The style of the page: system fonts, two colour schemes, nothing to load. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d4d9df; --paper: #fff; --tint: #f4f6f8; --accent: #0b5cad; --write: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebee; --soft: #a3adb8; --line: #39424c; --paper: #14181d; --tint: #1c2229; --accent: #7ab8f5; --write: #e5b070; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 0 1.25rem 4rem; color: var(--ink); background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; justify-content: space-between; padding: 1.5rem 0 .5rem; }
h1 { font-size: 1.6rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
code, pre, textarea, .path { font-family: ui-monospace, monospace; font-size: .9rem; }
.soft { color: var(--soft); }
.settings { display: flex; flex-wrap: wrap; gap: 1rem; padding: 1rem; background: var(--tint); border-radius: .5rem; }
.settings > div { flex: 1 1 16rem; }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
summary::before { content: '▸'; color: var(--soft); }
details[open] > summary::before { content: '▾'; }
summary::-webkit-details-marker { display: none; }
.method { flex: 0 0 4.5rem; font: 600 .8rem ui-monospace, monospace; color: var(--accent); }
.method.write { color: var(--write); }
.path { overflow-wrap: anywhere; }
.mark { font-size: .8rem; color: var(--soft); border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; }
form { padding: .75rem 0; display: grid; gap: .75rem; }
label { display: block; font-weight: 600; font-size: .9rem; }
label .soft { font-weight: 400; }
input, select, textarea, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; padding: .4rem .6rem; max-width: 100%; }
input, select, textarea { width: 100%; }
textarea { min-height: 12rem; font: .9rem/1.5 ui-monospace, monospace; }
button { justify-self: start; background: var(--accent); color: var(--paper); border-color: var(--accent); font-weight: 600; cursor: pointer; padding: .45rem 1.2rem; }
pre { background: var(--tint); border-radius: .5rem; padding: 1rem; max-height: 28rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.types { columns: 18rem; column-gap: 2.5rem; padding-left: 1.2rem; }
.types li { break-inside: avoid; }
@media (prefers-reduced-motion: no-preference) { summary { transition: color .15s; } }
`;
