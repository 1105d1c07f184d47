import type { LegalRule } from '../define-legal-rule.ts';
import { cis01Correspondent } from './cis-01-correspondent.ts';
import { dic01Obligation } from './dic-01-obligation.ts';
import { dic02Notice } from './dic-02-notice.ts';
import { inf01PublicInformation } from './inf-01-public-information.ts';
import { pcs01Obligation } from './pcs-01-obligation.ts';
import { pcs02Notified } from './pcs-02-notified.ts';
import { pcs03AdoptedInTime } from './pcs-03-adopted-in-time.ts';
import { pcs04AdoptedBy } from './pcs-04-adopted-by.ts';
import { pcs05Transmitted } from './pcs-05-transmitted.ts';
import { pcs06Presented } from './pcs-06-presented.ts';
import { pcs07KnownRisks } from './pcs-07-known-risks.ts';
import { pcs08Stakes } from './pcs-08-stakes.ts';
import { pcs09Alert } from './pcs-09-alert.ts';
import { pcs10Reserve } from './pcs-10-reserve.ts';
import { pcs11CommandPost } from './pcs-11-command-post.ts';
import { pcs12PreventiveActions } from './pcs-12-preventive-actions.ts';
import { pcs13Means } from './pcs-13-means.ts';
import { pcs14SpecificMeasures } from './pcs-14-specific-measures.ts';
import { pcs15Exercises } from './pcs-15-exercises.ts';
import { pcs16Continuity } from './pcs-16-continuity.ts';
import { pcs17DirectoryFresh } from './pcs-17-directory-fresh.ts';
import { pcs18Revised } from './pcs-18-revised.ts';
import { pcs19Evaluated } from './pcs-19-evaluated.ts';
import { pcs20Practised } from './pcs-20-practised.ts';
import { pcs21Feedback } from './pcs-21-feedback.ts';
import { pcs22PublicVersion } from './pcs-22-public-version.ts';
import { pcs23DicrimFollows } from './pcs-23-dicrim-follows.ts';
import { pic01Obligation } from './pic-01-obligation.ts';
import { pic02AdoptedInTime } from './pic-02-adopted-in-time.ts';
import { pic03RiskAnalysis } from './pic-03-risk-analysis.ts';
import { pic04Support } from './pic-04-support.ts';
import { pic05Means } from './pic-05-means.ts';
import { pic06Tools } from './pic-06-tools.ts';
import { pic07Reserve } from './pic-07-reserve.ts';
import { pic09KeptAlive } from './pic-09-kept-alive.ts';
import { res01ReserveInPlan } from './res-01-reserve-in-plan.ts';

/** The registry: one line per rule of law. */
export const legalRules: readonly LegalRule[] = [
  pcs01Obligation,
  pcs02Notified,
  pcs03AdoptedInTime,
  pcs04AdoptedBy,
  pcs05Transmitted,
  pcs06Presented,
  pcs07KnownRisks,
  pcs08Stakes,
  pcs09Alert,
  pcs10Reserve,
  pcs11CommandPost,
  pcs12PreventiveActions,
  pcs13Means,
  pcs14SpecificMeasures,
  pcs15Exercises,
  pcs16Continuity,
  pcs17DirectoryFresh,
  pcs18Revised,
  pcs19Evaluated,
  pcs20Practised,
  pcs21Feedback,
  pcs22PublicVersion,
  pcs23DicrimFollows,
  dic01Obligation,
  dic02Notice,
  inf01PublicInformation,
  pic01Obligation,
  pic02AdoptedInTime,
  pic03RiskAnalysis,
  pic04Support,
  pic05Means,
  pic06Tools,
  pic07Reserve,
  pic09KeptAlive,
  cis01Correspondent,
  res01ReserveInPlan,
];
