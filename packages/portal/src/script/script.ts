import { digest } from '../digest.ts';

/**
 * What a browser that runs scripts gets on top of pages that need none: suggestions under the search field, and a map
 * that answers the pointer and the arrow keys. Written for browsers as they are, sent as it stands.
 */
export const script = `(() => {
const each = (selector, then) => document.querySelectorAll(selector).forEach(then);

each('input[data-suggest]', (input) => {
  const list = document.createElement('datalist');
  list.id = input.id + '-liste';
  input.after(list);
  input.setAttribute('list', list.id);
  input.setAttribute('autocomplete', 'off');
  let timer, asked = '';
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const text = input.value.trim();
      if (text.length < 2 || text === asked) return;
      asked = text;
      const answer = await fetch(input.dataset.suggest + '?q=' + encodeURIComponent(text)).catch(() => null);
      if (!answer || !answer.ok || asked !== text) return;
      const found = await answer.json();
      list.replaceChildren(...found.map((one) => new Option(one.detail, one.value)));
    }, 150);
  });
});

each('svg.plan', (plan) => {
  const readout = document.getElementById(plan.dataset.readout);
  if (!readout) return;
  const places = [...plan.querySelectorAll('a')].map((link) => ({ link, name: link.querySelector('title').textContent }));
  const centres = () => places.forEach((place) => {
    const box = place.link.getBBox();
    place.x = box.x + box.width / 2;
    place.y = box.y + box.height / 2;
  });
  let at = null;
  const show = (place) => {
    if (at) at.link.classList.remove('at');
    at = place;
    if (place) place.link.classList.add('at');
    readout.textContent = place ? place.name : '';
  };
  const placeOf = (target) => places.find((place) => place.link === target.closest('a')) || null;
  plan.addEventListener('pointerover', (event) => show(placeOf(event.target)));
  plan.addEventListener('pointerleave', () => show(null));
  plan.tabIndex = 0;
  plan.setAttribute('role', 'application');
  plan.setAttribute('aria-roledescription', plan.dataset.role);
  const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const next = ([dx, dy]) => {
    let best = null, least = Infinity;
    for (const place of places) {
      const x = place.x - at.x, y = place.y - at.y, along = x * dx + y * dy;
      if (place === at || along <= 0) continue;
      const cost = along + 2.5 * Math.abs(x * dy - y * dx);
      if (cost < least) { least = cost; best = place; }
    }
    return best;
  };
  plan.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && at) { location.href = at.link.href.baseVal; return; }
    if (event.key === 'Escape') { show(null); return; }
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    if (places.length && places[0].x === undefined) centres();
    if (!at) {
      const view = plan.viewBox.baseVal, cx = view.width / 2, cy = view.height / 2;
      show(places.reduce((a, b) => Math.hypot(b.x - cx, b.y - cy) < Math.hypot(a.x - cx, a.y - cy) ? b : a));
    } else show(next(step) || at);
  });
});
})();
`;

/** Its address: the name changes with the content, so that it can be kept for ever. */
export const scriptPath = `/assets/portal-${digest(script)}.js`;
