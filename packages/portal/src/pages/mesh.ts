import { definePage } from '../define-page.ts';
import { planOf } from '../readings/plan.ts';

/** seconds that a browser may keep a mesh: borders move once a year */
const KEPT = 3600;

/**
 * The mesh of a département as a drawing of its own, fetched apart and kept: the borders of its communes, each drawn
 * once, to be placed on other pages by `<use href="…#m">`, in the colour of the text around.
 */
export const meshPage = definePage({
  path: '/departement/:code/maille.svg',
  async answer(visit) {
    const { width, height, mesh } = await planOf(visit, visit.params.code ?? '');
    const line = (path: string, stroke: number) =>
      `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${stroke}" vector-effect="non-scaling-stroke"/>`;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="m">${line(mesh.inner, 0.5)}${line(mesh.groups, 0.9)}${line(mesh.outer, 1.6)}</g></svg>`;
    return new Response(drawing, {
      headers: { 'content-type': 'image/svg+xml', 'cache-control': `public, max-age=${KEPT}` },
    });
  },
});
