import { departementCode } from '@maillage/schemas';
import { definePage } from '../define-page.ts';
import { planOf } from '../readings/plan.ts';
import { notFound } from './not-found.ts';

/** seconds that a browser may keep a mesh: borders move once a year */
const KEPT = 3600;

/** départements drawn together at most: about a région */
export const MOST_DRAWN = 6;

/**
 * The mesh of one or more départements as a drawing of its own, fetched apart and kept: the borders of their communes,
 * each drawn once, to be placed on other pages by `<use href="…#m">`, in the colour of the text around.
 */
export const meshPage = definePage({
  path: '/maille/:codes{[0-9AB-]+\\.svg}',
  async answer(visit) {
    const codes = (visit.params.codes ?? '').replace('.svg', '').split('-');
    const areCodes = codes.every((code) => departementCode.safeParse(code).success);
    if (!areCodes || codes.length > MOST_DRAWN) return notFound(visit);
    const { width, height, mesh } = await planOf(visit, ...codes);
    const line = (path: string, stroke: number) =>
      `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${stroke}" vector-effect="non-scaling-stroke"/>`;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="m">${line(mesh.inner, 0.5)}${line(mesh.groups, 0.9)}${line(mesh.outer, 1.6)}</g></svg>`;
    return new Response(drawing, {
      headers: { 'content-type': 'image/svg+xml', 'cache-control': `public, max-age=${KEPT}` },
    });
  },
});
