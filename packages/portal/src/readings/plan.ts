import { ringsOf, type Territory } from '@maillage/schemas';
import { type Mesh, meshOf } from '../map/mesh.ts';
import { pointsOf, toPath } from '../map/path.ts';
import { fit, type Point, type Ring } from '../map/projection.ts';
import type { Visit } from '../visit.ts';
import { type TerritoryRecord, territoriesIn } from './territories-in.ts';

/** A commune on the map: its code, its name, the EPCI it lies in, and its shape as an SVG path. */
export type PlacedCommune = {
  readonly code: string;
  readonly name: string;
  readonly epci: string | undefined;
  readonly population: number | undefined;
  readonly path: string;
};

/** The drawing of a département or a few: their communes, and the borders between them, in units of the same frame. */
export type Plan = {
  readonly width: number;
  readonly height: number;
  readonly communes: readonly PlacedCommune[];
  readonly mesh: Mesh;
};

/** units across: about 150 m on the ground for a département, one pixel on a wide screen */
const WIDTH = 900;

/** how long a drawing is held to be current: borders move once a year, on 1 January */
const SECONDS = 600;

/** The drawing of one or more départements in their true places, from the outlines that the node holds; kept a while. */
export function planOf(visit: Visit, ...departements: readonly string[]): Promise<Plan> {
  return visit.memory.keep(`plan:${departements.join('-')}`, SECONDS, async () => {
    const within = await Promise.all(
      departements.map((code) => territoriesIn(visit, { level: 'departement', code })),
    );
    return draw(within.flat().filter(({ body }) => body.level === 'commune'));
  });
}

function draw(communes: readonly TerritoryRecord[]): Plan {
  const outlined = communes.map(({ body }) => ({ body, rings: outlineOf(body) }));
  const projection = fit(
    outlined.flatMap(({ rings }) => rings),
    WIDTH,
  );
  const areas = outlined.map(({ body, rings }) => ({
    body,
    group: body.parents.find(({ level }) => level === 'epci')?.code,
    rings: rings.map((ring): readonly Point[] => pointsOf(ring, projection)),
  }));
  return {
    width: projection.width,
    height: projection.height,
    communes: areas.map(({ body, group, rings }) => ({
      code: body.code,
      name: body.name,
      epci: group,
      population: body.population?.municipal,
      path: toPath(rings),
    })),
    mesh: meshOf(areas.map(({ rings, group }) => ({ rings, group: group ?? '' }))),
  };
}

function outlineOf({ outline }: Territory): readonly Ring[] {
  return outline ? ringsOf(outline) : [];
}
