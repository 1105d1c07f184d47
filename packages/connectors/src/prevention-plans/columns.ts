import type { TableEdition } from '../read/header.ts';

/** The kinds of plans, each with a file of its own. */
export type PlanKind = 'pprn' | 'pprm' | 'pprt';

export type PlanField =
  | 'procedure'
  | 'name'
  | 'basin'
  | 'riskCode'
  | 'risk'
  | 'subRiskCode'
  | 'subRisk'
  | 'commune'
  | 'communeName'
  | 'prescribedOn'
  | 'deprescribedOn'
  | 'approvedOn'
  | 'annulledOn'
  | 'abrogatedOn'
  | 'modifiedOn'
  | 'state'
  | 'subState'
  | 'revision';

/** The two generations of a plan file: lower-case names with the kind in them, then upper-case French with spaces. */
export function planEditions(kind: PlanKind): readonly TableEdition<PlanField>[] {
  return [edition2024(kind), EDITION_2026];
}

/**
 * March 2024. Read in the files of pprm and pprt, whose other steps differ and are left aside; pprn, not seen in that edition,
 * is taken to be cast in the same mould.
 */
function edition2024(kind: PlanKind): TableEdition<PlanField> {
  return {
    id: '2024',
    columns: {
      procedure: `cod_nat_${kind}`,
      name: `lib_${kind}`,
      basin: 'lib_bassin_risques',
      riskCode: 'num_risque',
      risk: 'lib_risque',
      commune: 'cod_commune',
      communeName: 'lib_commune',
      prescribedOn: 'dat_prescription',
      deprescribedOn: 'dat_deprescription',
      approvedOn: 'dat_approbation',
      annulledOn: 'dat_annulation',
      abrogatedOn: 'dat_abrog',
      modifiedOn: 'dat_modification',
      revision: 'etat_revision',
    },
    ignored: [
      ...steps(
        'dat_',
        ['program', 'montage', 'concertation', 'consultation', 'mise_a_enquete'],
        ['_deb', '_fin'],
      ),
      ...['dat_css_clic', 'dat_conv', 'dat_annexion_plu', 'dat_maj'],
    ],
  };
}

/** 2025 and 2026, as seen in public code. One name is misspelt in the first of these editions, another one stands twice. */
const EDITION_2026: TableEdition<PlanField> = {
  id: '2026',
  columns: {
    name: 'LIBELLE PROCEDURE',
    commune: 'CODE INSEE COMMUNE',
    prescribedOn: 'PRESCRIPTION',
    approvedOn: 'APPROBATION',
    state: 'LIBELLE ETAT',
  },
  optional: {
    procedure: ['CODE PROCEDURE', 'CODE PROECEDURE'],
    communeName: 'NOM COMMUNE',
    basin: 'BASSIN RISQUE',
    riskCode: 'CODE RISQUE 2',
    risk: 'LIBELLE RISQUE 2',
    subRiskCode: ['CODE RISQUE 3', 'CODE RISQUE 2 (2)'],
    subRisk: 'LIBELLE RISQUE 3',
    deprescribedOn: 'DEPRESCRIPTION',
    annulledOn: 'ANNULATION',
    abrogatedOn: 'ABROGATION',
    subState: 'LIBELLE SOUS-ETAT',
    revision: 'PROCEDURE REVISEE',
  },
  ignored: [
    ...['CODE MODELE', 'LIBELLE MODELE', 'LIBELLE ORGANISME', 'BASSINS HYDROGRAPHIQUES', 'COURS EAU'],
    ...['CODE INSEE REGION', 'NOM REGION', 'CODE INSEE DEPARTEMENT', 'NOM DEPARTEMENT'],
    ...['CODE RISQUE 1', 'LIBELLE RISQUE 1', 'PROCEDURE REVISANTE', 'CODES REVISES', 'CODES REVISANTS'],
    ...steps(
      '',
      [
        ...['PROGRAMMATION', 'MONTAGE', 'ETUDES_HYDR', 'CARTE_ALEAS', 'CARTE_ENJEUX', 'ZONAGE_REGL'],
        ...['REG_ET_NOTE_PRES', 'CONCERTATION', 'CONSULTATION', 'CONSULT_SERV', 'ENQUETE_PUBL'],
      ],
      ['_DEBUT', '_FIN'],
    ),
    ...['ANNEX_PLU', 'PROROGATION', 'APPLIC_ANTIC'],
    ...['DATE ETAT', 'DATE SOUS-ETAT', 'DATE DERNIERE MISE A JOUR'],
  ],
};

function steps(before: string, names: readonly string[], ends: readonly string[]): string[] {
  return names.flatMap((name) => ends.map((end) => `${before}${name}${end}`));
}
