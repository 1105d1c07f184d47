import type { Records } from '@maillage/contract';
import { Context } from 'effect';
import type { RecordStore } from '../../store/store.ts';
import { createDatasets } from './datasets.ts';
import { createDossiers, type Dossiers } from './dossiers.ts';
import { createMesh, type Mesh } from './mesh.ts';
import { createSheetWriter, type SheetWriter } from './sheet.ts';

/** What a node knows of territories: who they are, their sheets, and the dossiers that rules and indicators read. */
export class Territories extends Context.Service<
  Territories,
  { readonly mesh: Mesh; readonly dossiers: Dossiers; readonly sheet: SheetWriter }
>()('@maillage/server/Territories') {}

export function createTerritories(records: Records, store: RecordStore): Territories['Service'] {
  const mesh = createMesh(store);
  const datasets = createDatasets(store);
  return {
    mesh,
    dossiers: createDossiers(records, store, mesh, datasets),
    sheet: createSheetWriter(store, mesh, datasets),
  };
}
