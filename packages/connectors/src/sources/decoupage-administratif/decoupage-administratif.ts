import { departementOf, type TerritoryRef } from '@maillage/schemas';
import { defineSource, type Input, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { LICENCE_OUVERTE } from '../../licences.ts';
import { checkKeys, readJson } from '../../read/json.ts';
import { note } from '../../read/note.ts';
import { isInScope } from '../../read/scope.ts';
import { coversTerritories, partEvent } from '../../territories/territory-part.ts';

/** An entry of communes.json; déléguées and associées have no siren, population nor postal codes. */
type Commune = {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly arrondissement?: string;
  readonly departement?: string;
  readonly region?: string;
  readonly chefLieu?: string;
  readonly commune?: string;
  readonly siren?: string;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  readonly population?: number;
};

/** An entry of epci.json. */
type Epci = {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly populationTotale: number;
  readonly populationMunicipale: number;
  readonly membres: readonly { readonly code: string }[];
};

const COMMUNE_KEYS = ['code', 'nom', 'type', 'siren', 'codesPostaux', 'population'];
const EPCI_KEYS = ['code', 'nom', 'type', 'populationTotale', 'populationMunicipale', 'membres'];

/** The packaged mesh: communes.json or epci.json of the npm package, told apart by what is in them. */
export const decoupageAdministratif = defineSource({
  id: 'decoupage-administratif',
  title: {
    fr: 'Découpage administratif : communes et intercommunalités',
    en: 'Administrative mesh: communes and intercommunalities',
  },
  producer: 'Etalab, INSEE, DGCL',
  licence: LICENCE_OUVERTE,
  url: 'https://github.com/datagouv/decoupage-administratif',
  cadence: { fr: 'une édition par an', en: 'one edition a year' },
  files: ['communes*.json', 'epci*.json'],
  partOf: 'territories',
  covers: coversTerritories,
  read: readMesh,
});

async function* readMesh(input: Input, context: ReadContext): AsyncGenerator<ReadEvent> {
  const { value, bytes } = await readJson(input);
  const items = Array.isArray(value) ? value.map((item) => Object(item)) : [];
  const isEpci = items.some((item) => 'membres' in item);
  checkKeys(items, isEpci ? EPCI_KEYS : COMMUNE_KEYS);
  for (const [i, item] of items.entries()) {
    yield* isEpci ? readEpci(item, i + 1, context) : readCommune(item, i + 1, context);
  }
  yield { event: 'progress', rows: items.length, bytes };
  yield { event: 'end', rows: items.length };
}

function* readCommune(commune: Commune, line: number, context: ReadContext): Iterable<ReadEvent> {
  const { code, nom: name, type: kind, chefLieu, siren, codesPostaux, anciensCodes, population } = commune;
  const within = kind === 'commune-actuelle' ? undefined : (chefLieu ?? commune.commune);
  if (!isInScope(context, code, within)) {
    yield note('outside-scope', { line, found: code });
  } else if (within === code) {
    yield note('same-code-as-commune', { line, found: name, expected: code });
  } else {
    const parents = within ? [{ level: 'commune' as const, code: within }] : parentsOf(commune);
    yield partEvent(
      {
        level: 'commune',
        code,
        name,
        kind,
        parents,
        ...(siren && { siren }),
        ...(codesPostaux && { postalCodes: codesPostaux }),
        ...(anciensCodes && { formerCodes: anciensCodes }),
        ...(population !== undefined && { population: { municipal: population } }),
      },
      line,
    );
  }
}

function parentsOf(commune: Commune): TerritoryRef[] {
  const { arrondissement, departement, region } = commune;
  return [
    ...(arrondissement ? [{ level: 'arrondissement', code: arrondissement } as const] : []),
    ...(departement ? [{ level: 'departement', code: departement } as const] : []),
    // overseas collectivities lie in no région: the file repeats their own code there
    ...(region && region !== departement ? [{ level: 'region', code: region } as const] : []),
  ];
}

/** An intercommunality lies in every département of its members; each member lies in it. */
function* readEpci(epci: Epci, line: number, context: ReadContext): Iterable<ReadEvent> {
  const { code, nom: name, type: kind, membres } = epci;
  if (!isInScope(context, ...membres.map((member) => member.code))) {
    yield note('outside-scope', { line, found: code });
    return;
  }
  const departements = [...new Set(membres.map((member) => departementOf(member.code)))].sort();
  yield partEvent(
    {
      level: 'epci',
      code,
      name,
      kind,
      siren: code,
      parents: departements.map((one) => ({ level: 'departement', code: one })),
      population: { municipal: epci.populationMunicipale, total: epci.populationTotale },
    },
    line,
  );
  for (const member of membres) {
    const within: TerritoryRef[] = [{ level: 'epci', code }];
    yield partEvent({ level: 'commune', code: member.code, parents: within }, line, { rows: 0 });
  }
}
