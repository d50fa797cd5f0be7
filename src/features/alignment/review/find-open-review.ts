import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { listOpenReviews } from './queries.ts'

/** A review that a plan in force has not fully answered yet. */
export interface OpenReview {
  versionId: Id
  upperPlanId: Id
  title: LocalizedText
  open: number
  dueOn: LegalDate | null
}

/**
 * Returns the open reviews of a plan: of upper plans that entered into force or were amended, and whose items the plan
 * has not fully answered (rule `reviewed`).
 */
export const findOpenReviews = (context: TransactionContext, planId: Id): Promise<OpenReview[]> =>
  listOpenReviews(context.tx, planId)
