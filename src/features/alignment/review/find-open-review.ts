import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { readOpenOf } from './queries.ts'

/** A review of which a running plan has not answered everything yet. */
export interface OpenReview {
  versionId: Id
  upperPlanId: Id
  title: LocalizedText
  open: number
  dueOn: LegalDate | null
}

/** What a plan still has to answer of plans above it that came into force or were amended (R12). */
export const openReviewOf = (work: Work, planId: Id): Promise<OpenReview[]> => readOpenOf(work.tx, planId)
