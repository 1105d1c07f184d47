import type { Dossier } from '../dossier.ts';
import { aboutField, unwrap } from '../field.ts';
import { type Pcs, pcs } from '../records/pcs/pcs.ts';
import { type Pics, pics } from '../records/pics/pics.ts';
import type { Reference } from '../reference.ts';
import { fill, type Text } from '../text.ts';
import { aboutPcs, aboutPics, type PcsRecord, type PicsRecord } from './about-plan.ts';
import { defineLegalRule, type Finding, type LegalRule } from './define-legal-rule.ts';
import { evidenceOf, quote } from './evidence.ts';
import type { VerdictValue } from './verdict.ts';

type PcsBlock = keyof NonNullable<Pcs['blocks']> & string;
type PicsBlock = keyof NonNullable<Pics['blocks']> & string;

/** The day the décret 2022-907 came into force: the blocks are those of its wording. */
const SINCE = '2022-06-22';

/** What a block declared without object is worth: `unknown` where the text was not read to allow it. */
type WithoutObject = (dossier: Dossier, on: string) => VerdictValue;

/** A rule that a block of R731-2 is in the PCS. The block's name and article are those of the record's field. */
export function pcsBlockRule(
  id: string,
  block: PcsBlock,
  withoutObject: WithoutObject = () => 'unknown',
): LegalRule {
  const { label, reference } = namedBlock('pcs', block);
  return defineLegalRule({
    id,
    level: 'commune',
    label: fill(PCS_CONTENT, { label }),
    reference,
    since: SINCE,
    find: (dossier, on) =>
      aboutPcs(dossier, on, (plan) => findBlock(plan, block, withoutObject(dossier, on))),
  });
}

/** A rule that a block of R731-5 is in the PICS. */
export function picsBlockRule(
  id: string,
  block: PicsBlock,
  withoutObject: WithoutObject = () => 'unknown',
): LegalRule {
  const { label, reference } = namedBlock('pics', block);
  return defineLegalRule({
    id,
    level: 'epci',
    label: fill(PICS_CONTENT, { label }),
    reference,
    since: SINCE,
    find: (dossier, on) =>
      aboutPics(dossier, on, (plan) => findBlock(plan, block, withoutObject(dossier, on))),
  });
}

/** Is a block in a plan? `withoutObject` is the answer when the plan declares the block without object. */
export function findBlock(
  plan: PcsRecord | PicsRecord,
  block: PcsBlock | PicsBlock,
  withoutObject: VerdictValue,
): Finding {
  const { label } = namedBlock(plan.type, block);
  const state = (plan.body.blocks as Record<string, keyof typeof SAYS | undefined> | undefined)?.[block];
  if (state === undefined) {
    const missing = [{ type: plan.type, what: fill(WHETHER, { label }) }];
    return { value: 'unknown', reason: fill(SILENT, { label }), missing };
  }
  const value = { present: 'compliant', absent: 'non-compliant', 'not-applicable': withoutObject } as const;
  const read = evidenceOf<Pcs | Pics>(plan, fill(SAYS[state], { label }));
  const evidence = { ...read, field: `blocks.${block}`, value: state };
  return { value: value[state], reason: fill(SAID, { said: quote(evidence) }), evidence: [evidence] };
}

/** A block as the record names it, with its article. */
function namedBlock(plan: keyof typeof BLOCKS, block: string): { label: Text; reference: Reference } {
  const { shape } = unwrap(BLOCKS[plan]) as unknown as { shape: Record<string, Schema> };
  const about = shape[block] && aboutField(shape[block]);
  if (!about?.reference) throw new TypeError(`${plan} has no block ${block} with its article`);
  return { label: about.label, reference: about.reference };
}

type Schema = Parameters<typeof unwrap>[0];

const BLOCKS = { pcs: pcs.fields.shape.blocks, pics: pics.fields.shape.blocks };

const SAID: Text = { fr: '{said}.', en: '{said}.' };
const PCS_CONTENT: Text = { fr: 'Contenu du PCS : {label}', en: 'Content of the PCS: {label}' };
const PICS_CONTENT: Text = { fr: 'Contenu du PICS : {label}', en: 'Content of the PICS: {label}' };

const SAYS = {
  present: { fr: '« {label} » est dans le plan', en: '"{label}" is in the plan' },
  absent: { fr: "« {label} » n'est pas dans le plan", en: '"{label}" is not in the plan' },
  'not-applicable': {
    fr: 'Le plan déclare « {label} » sans objet',
    en: 'The plan declares "{label}" without object',
  },
} as const satisfies Record<string, Text>;

const SILENT: Text = {
  fr: "La fiche du plan ne dit pas s'il contient « {label} ».",
  en: 'The record of the plan does not say whether it holds "{label}".',
};
const WHETHER: Text = { fr: '« {label} » : présent ou absent', en: '"{label}": present or absent' };
