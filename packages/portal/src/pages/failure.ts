import { isClientFailure, MaillageProblem } from '@maillage/client';
import type { Sheet } from '../define-page.ts';
import type { Visit } from '../visit.ts';
import { errorWords } from '../words/error.ts';
import { notFound, trouble } from './not-found.ts';

/** The page for what a visit failed with. A bug is not told to the reader; `report` tells it to the operator. */
export function failurePage(visit: Visit, failure: unknown, report: (failure: unknown) => void): Sheet {
  if (failure instanceof MaillageProblem) return problemPage(visit, failure, report);
  report(failure);
  return isClientFailure(failure)
    ? trouble(visit, 502, { title: errorWords.awayTitle, lead: errorWords.awayLead })
    : trouble(visit, 500, { title: errorWords.brokenTitle, lead: errorWords.brokenLead });
}

function problemPage(visit: Visit, failure: MaillageProblem, report: (failure: unknown) => void): Sheet {
  const { status, retryable } = failure;
  if (status === 404) return notFound(visit);
  if (status === 410) return trouble(visit, 410, { title: errorWords.goneTitle, lead: errorWords.goneLead });
  if (status < 500) {
    return trouble(visit, 400, { title: errorWords.refusedTitle, lead: errorWords.refusedLead });
  }
  report(failure);
  return trouble(visit, retryable ? 503 : 500, { title: errorWords.awayTitle, lead: errorWords.awayLead });
}
