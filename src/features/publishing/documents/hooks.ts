import type { Plan } from '#features/planning/plans/entities.ts'
import { createHook } from '#platform/hook.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'

/** The decision that designates the confidential parts of a text. */
export interface ConfidentialDecision {
  /** The deciders, named as on the day. Empty: the decision was made outside a procedure here, or the law names no step for it. */
  bodies: readonly string[]
  date: LegalDate
}

/** Questions to higher slices. Each answers for its own data, in the same transaction. */
export const editionHooks = {
  /**
   * Which decision designates the confidential parts of this version, or of a plan without versions? Null: they are
   * proposals.
   */
  confidentialDecision: createHook<
    { plan: Plan; versionId: Id | null; language: Language },
    ConfidentialDecision | null
  >(),
}
