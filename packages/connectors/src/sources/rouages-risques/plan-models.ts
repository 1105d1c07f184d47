import type { PlanKind } from '../../prevention-plans/columns.ts';

/** GASPAR's models of plans: the kind, and the hazard that the model is about when it is about one. */
export const PLAN_MODELS: Readonly<Record<string, { readonly kind: PlanKind; readonly hazard?: string }>> = {
  'Plan de Prévention des Risques Naturels Avalanche': { kind: 'pprn', hazard: 'Avalanche' },
  'Plan de Prévention des Risques Naturels Cyclone': { kind: 'pprn', hazard: 'Cyclone' },
  'Plan de Prévention des Risques Naturels Inondation': { kind: 'pprn', hazard: 'Inondation' },
  'Plan de Prévention des Risques Naturels Incendie Feu de Forêt': { kind: 'pprn', hazard: 'Feu de forêt' },
  'Plan de Prévention des Risques Naturels Littoral': { kind: 'pprn', hazard: 'Littoral' },
  'Plan de Prévention des Risques Naturels Multi-risques': { kind: 'pprn' },
  'Plan de Prévention des Risques Naturels Mouvement de terrain': {
    kind: 'pprn',
    hazard: 'Mouvement de terrain',
  },
  'Plan de Prévention des Risques Naturels Retrait Gonflement Argile': {
    kind: 'pprn',
    hazard: 'Retrait-gonflement des argiles',
  },
  'Plan de Prévention des Risques Naturels Séisme': { kind: 'pprn', hazard: 'Séisme' },
  'Plan de Prévention des Risques Technologiques': { kind: 'pprt' },
};
