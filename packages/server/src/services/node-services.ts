import { Context } from 'effect';
import type { Settings } from '../config/config.ts';
import { createEvents, type Events, toStandardError } from '../events.ts';
import { createIndicators, Indicators } from './indicators.ts';
import { createLaw, Law } from './law.ts';
import { createRegistry, Registry } from './registry/registry.ts';
import { createTerritories, Territories } from './territories/territories.ts';

/** What handlers may ask for. */
export type NodeServices = Registry | Territories | Law | Indicators;

/** Everything that a node works with, made once. */
export function createServices(settings: Settings): {
  readonly services: Context.Context<NodeServices>;
  readonly events: Events;
} {
  const { identity, store, records, legalRules, legalSettings, indicators } = settings;
  const events = createEvents(settings.tell ?? toStandardError, settings.now);
  const territories = createTerritories(records, store);
  const { dossiers } = territories;
  const services = Context.make(Registry, createRegistry(identity, store, events)).pipe(
    Context.add(Territories, territories),
    Context.add(Law, createLaw(Object.values(records), legalRules, legalSettings, dossiers)),
    Context.add(Indicators, createIndicators(indicators, dossiers)),
  );
  return { services, events };
}
