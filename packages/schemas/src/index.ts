export * from './check/check.ts';
export * from './check/check-around.ts';
export * from './choice.ts';
export * from './codes/arrondissement.ts';
export { type CodeSchema, type Grammar, grammarOf } from './codes/code.ts';
export * from './codes/commune.ts';
export * from './codes/departement.ts';
export * from './codes/finess.ts';
export * from './codes/instant.ts';
export * from './codes/local-id.ts';
export * from './codes/partial-date.ts';
export * from './codes/period.ts';
export * from './codes/postal-code.ts';
export * from './codes/region.ts';
export * from './codes/rna.ts';
export * from './codes/siren.ts';
export * from './codes/territory-ref.ts';
export * from './codes/uai.ts';
export * from './codes/web-address.ts';
export * from './define-record.ts';
export * from './define-rule.ts';
export * from './disclosure.ts';
export * from './dossier.ts';
export * from './envelope.ts';
export * from './extensions.ts';
export * from './field.ts';
export { expandIri, PREFIXES } from './iri.ts';
export * from './issue.ts';
export type { CaseFound, Duty, DutyCase } from './law/cases/case.ts';
export { DICRIM_CASES } from './law/cases/dicrim-cases.ts';
export { type ExposureRecord, exposuresOn } from './law/cases/listed-as-exposed.ts';
export { PCS_CASES } from './law/cases/pcs-cases.ts';
export * from './law/define-legal-rule.ts';
export { adoptionOf } from './law/documents/adoption.ts';
export { knownDicrim } from './law/documents/known-dicrim.ts';
export type { KnownDocument } from './law/documents/known-document.ts';
export { knownPcs } from './law/documents/known-pcs.ts';
export { knownPics } from './law/documents/known-pics.ts';
export { dicrimDuty } from './law/duties/dicrim-duty.ts';
export { pcsDuty } from './law/duties/pcs-duty.ts';
export { OBLIGED_MEMBER, picsDuty } from './law/duties/pics-duty.ts';
export { evidenceOf } from './law/evidence.ts';
export * from './law/judge-all.ts';
export { LISTS } from './law/lists.ts';
export { oncePerDossier } from './law/once.ts';
export * from './law/parameter.ts';
export { legalParameters } from './law/parameters/index.ts';
export {
  type PreventionPlanRecord,
  preventionPlansOn,
  type StandingPlans,
  sayPreventionPlan,
} from './law/prevention-plans.ts';
export { type Disagreement, disagreementsOn } from './law/risks/disagreements.ts';
export { familiesOf, nameOfFamily, RISK_FAMILIES, type RiskFamilyId } from './law/risks/risk-family.ts';
export { legalRules } from './law/rules/index.ts';
export * from './law/say-date.ts';
export * from './law/timeline.ts';
export * from './law/verdict.ts';
export { ancestorsOf } from './lists/ancestors.ts';
export type { CodeList, ListItem, ListSource, MatchRelation } from './lists/define-list.ts';
export { findItem, standsOn } from './lists/find-item.ts';
export { findList, lists } from './lists/lists.ts';
export type { MigrationStep, Version } from './migrate/define-step.ts';
export { type KnownPart, knownPart } from './migrate/known-part.ts';
export { type Migrated, migrateBody, migrationSteps } from './migrate/migrate-body.ts';
export { type Read, readEnvelope, type Vocabulary } from './migrate/read-envelope.ts';
export { type PublishedList, publishedLists } from './project/codes/closed-lists.ts';
export { type Column, type Columns, columnsOf, holdsList } from './project/table/column.ts';
export { fromRow, type Row, toRow } from './project/table/row.ts';
export { hasTable, TABLE_KEYS, WITHOUT_TABLE } from './project/table/tables.ts';
export { toCsvText } from './project/table/to-csv-text.ts';
export * from './project/to-code-list-csv.ts';
export * from './project/to-json-schema.ts';
export * from './project/to-json-schema-bundle.ts';
export * from './project/to-jsonld-context.ts';
export * from './project/to-legal-catalogue.ts';
export * from './project/to-rules-catalogue.ts';
export * from './project/to-skos.ts';
export * from './project/to-table-schema.ts';
export type { Delivery } from './read/delivery.ts';
export { deliveryOf } from './read/delivery.ts';
export { undoDoubleEncoding } from './read/double-encoding.ts';
export type {
  Format,
  Given,
  GivenHeader,
  GivenRow,
  GivenValue,
  Place as PlaceInFile,
  Reading,
} from './read/given.ts';
export { jsonFaultAt } from './read/json-fault.ts';
export { readDelivery, readWhole } from './read/read-delivery.ts';
export { type Separator, separatorOf } from './read/separator.ts';
export * from './records/index.ts';
export * from './records/records.ts';
export * from './reference.ts';
export * from './shapes/contact.ts';
export * from './shapes/figure.ts';
export * from './shapes/hazard.ts';
export * from './shapes/outline.ts';
export { type Place, place, pointOf } from './shapes/place.ts';
export * from './shapes/practice.ts';
export * from './sketch-dossier.ts';
export { isOfItsOwn, stands } from './standing-territory.ts';
export * from './text.ts';
export type { CommuneFate, CommuneRegistry } from './validate/communes.ts';
export { type Subject, TypeDetector } from './validate/detect-type.ts';
export type { Example, Fault, Finding, Mend } from './validate/finding.ts';
export type { ValidateOptions } from './validate/options.ts';
export { type Repair, type RepairKind, repair } from './validate/repair.ts';
export type { CheckReport, FileReport, Report } from './validate/report.ts';
export { tableOf } from './validate/table/choose-table.ts';
export { type Assumption, type Mapping, type Match, matchColumns } from './validate/table/match-columns.ts';
export { rowToBody } from './validate/table/row-to-body.ts';
export { type Validatable, validate } from './validate/validate.ts';
export { Validator } from './validate/validator.ts';
export * from './walk.ts';
