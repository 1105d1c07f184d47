import type { Page } from '../define-page.ts';
import { accessibilityPage } from './accessibility.ts';
import { communePage } from './commune.ts';
import { concertationPage } from './concertation.ts';
import { concertationsPage } from './concertations.ts';
import { departementPage } from './departement.ts';
import { eventPage } from './event.ts';
import { eventsPage } from './events.ts';
import { homePage } from './home.ts';
import { meshPage } from './mesh.ts';
import { recordPage } from './record.ts';
import { recordTypesPage } from './record-types.ts';
import { recordsPage } from './records.ts';
import { searchPage, suggestionsPage } from './search.ts';
import { sourcesPage } from './sources.ts';
import { territoryPages } from './territory.ts';

/** The pages of the portal: one line each. */
export const pages: readonly Page[] = [
  homePage,
  searchPage,
  suggestionsPage,
  departementPage,
  meshPage,
  communePage,
  ...territoryPages,
  eventsPage,
  eventPage,
  concertationsPage,
  concertationPage,
  sourcesPage,
  recordTypesPage,
  recordsPage,
  recordPage,
  accessibilityPage,
];
