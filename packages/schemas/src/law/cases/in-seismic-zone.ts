import type { Dossier } from '../../dossier.ts';
import { type Parameter, valueOn } from '../parameter.ts';
import type { CaseFound } from './case.ts';
import { exposuresOn, notListed, sayExposure } from './listed-as-exposed.ts';

/** The commune is in one of the seismic zones that a parameter names. A known zone outside them is a no. */
export function inSeismicZone(
  zones: Parameter<readonly number[]>,
): (dossier: Dossier, on: string) => CaseFound {
  return (dossier, on) => {
    const known = exposuresOn(dossier, 'seismic-zone', on).filter(({ body }) => body.zone !== undefined);
    if (known.length === 0) return notListed(dossier, 'seismic-zone');
    const counting = known.filter(({ body }) => valueOn(zones, on).includes(body.zone as number));
    const [state, said] = counting.length > 0 ? (['met', counting] as const) : (['not-met', known] as const);
    return { state, evidence: said.map(sayExposure) };
  };
}
