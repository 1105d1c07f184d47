/** Nord and Pas-de-Calais. */
const DEPARTEMENTS: readonly string[] = ['59', '62'];

/** Those of the région around them, drawn to place them. */
const DRAWN: readonly string[] = ['02', '59', '60', '62', '80'];

type Cells = Readonly<Record<string, string>>;

/** Is this the code of a commune of the two départements? */
function isHere(code = ''): boolean {
  return DEPARTEMENTS.some((departement) => code.startsWith(departement));
}

/** The header and the lines that are kept, as they stand. */
function cutTable(text: string, isKept: (cells: Cells) => boolean): string {
  const lines = text.split(/(?<=\n)/);
  const header = lines[0] ?? '';
  const separator = header.includes(';') ? ';' : ',';
  const names = header.trim().split(separator);
  const kept = lines.slice(1).filter((line) => {
    const cells = line.trimEnd().split(separator);
    return isKept(Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
  });
  return header + kept.join('');
}

type Json = Readonly<Record<string, unknown>>;

/** The items that are kept, one a line. */
function cutList(text: string, isKept: (item: Json) => boolean): string {
  const items = (JSON.parse(text) as Json[]).filter(isKept);
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

type Feature = {
  readonly type: string;
  readonly properties: { readonly code: string };
  readonly geometry: unknown;
};

/** The features that are kept, one a line, with their code alone. */
function cutOutlines(text: string, isKept: (code: string) => boolean): string {
  const { features } = JSON.parse(text) as { features: readonly Feature[] };
  const lines = features
    .filter(({ properties }) => isKept(properties.code))
    .map(({ type, properties: { code }, geometry }) =>
      JSON.stringify({ type, properties: { code }, geometry }),
    );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

const everything = () => true;
const membersHere = (epci: Json) =>
  (epci.membres as readonly { code: string }[]).some(({ code }) => isHere(code));

/** From each whole file, in its own format, what the demonstration keeps. Same text in, same text out. */
export const CUTS: Readonly<Record<string, (text: string) => string>> = {
  'cog/communes.csv': (text) => cutTable(text, ({ COM, COMPARENT }) => isHere(COM) || isHere(COMPARENT)),
  'cog/mouvements-communes.csv': (text) =>
    cutTable(text, ({ COM_AV, COM_AP }) => isHere(COM_AV) || isHere(COM_AP)),
  'cog/donnees_communes.csv': (text) => cutTable(text, ({ COM }) => isHere(COM)),
  'cog/arrondissements.csv': (text) => cutTable(text, ({ DEP }) => isHere(DEP)),
  'cog/departements.csv': (text) => cutTable(text, everything),
  'cog/regions.csv': (text) => cutTable(text, everything),
  'admin/communes-59-62.json': (text) =>
    cutList(text, ({ code, chefLieu }) => isHere(code as string) || isHere(chefLieu as string)),
  'admin/epci-59-62.json': (text) => cutList(text, membersHere),
  'contours/communes-1000m-59.geojson': (text) => cutOutlines(text, isHere),
  'contours/communes-1000m-62.geojson': (text) => cutOutlines(text, isHere),
  'contours/departements-1000m.geojson': (text) => cutOutlines(text, (code) => DRAWN.includes(code)),
  'gaspar/dicrim_gaspar.csv': (text) => cutTable(text, ({ cod_commune }) => isHere(cod_commune)),
  'gaspar/tim_gaspar.csv': (text) => cutTable(text, ({ cod_commune }) => isHere(cod_commune)),
  'gaspar/pprm_gaspar.csv': (text) => cutTable(text, ({ cod_commune }) => isHere(cod_commune)),
  'gaspar-derive/rouages-62-risques-extrait.json': (text) => text,
  'gaspar-derive/catnat-arrete-2023-11-14-extrait.csv': (text) =>
    cutTable(text, ({ insee_com }) => isHere(insee_com)),
};
