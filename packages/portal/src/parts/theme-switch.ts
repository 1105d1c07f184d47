import { type Html, html, raw } from '../html.ts';
import { paths } from '../paths.ts';
import { THEMES, type Theme, type Visit } from '../visit.ts';
import { frameWords, THEME_LABELS } from '../words/frame.ts';

const ICONS: Record<Theme, string> = {
  auto: '<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5"/><path fill="currentColor" d="M8 2a6 6 0 0 1 0 12z"/>',
  light:
    '<circle cx="8" cy="8" r="3.2" fill="currentColor"/><path stroke="currentColor" stroke-width="1.5" d="M8 .8v2.4m0 9.6v2.4M.8 8h2.4m9.6 0h2.4M2.9 2.9l1.7 1.7m6.8 6.8 1.7 1.7m0-10.2-1.7 1.7m-6.8 6.8-1.7 1.7"/>',
  dark: '<path fill="currentColor" d="M13.8 10.2A6.4 6.4 0 0 1 5.8 2.2a6.4 6.4 0 1 0 8 8z"/>',
};

/** Three buttons that need no script: the choice is posted, kept in a cookie, and the same page comes back. */
export function themeSwitch(visit: Visit): Html {
  return html`<form class="themes" method="post" action="${paths.theme()}" aria-label="${visit.say(frameWords.theme)}">
<input type="hidden" name="retour" value="${visit.link(visit.path)}">
${THEMES.map((theme) => themeButton(visit, theme))}</form>`;
}

function themeButton(visit: Visit, theme: Theme): Html {
  const label = visit.say(THEME_LABELS[theme]);
  return html`<button name="theme" value="${theme}" aria-pressed="${String(visit.theme === theme)}" title="${label}"><svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${raw(ICONS[theme])}</svg><span class="hidden">${label}</span></button>`;
}
