import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PlanName } from './entities.ts'

/** Returns the reference to a plan from the row of the plan. */
export const planName = (row: { id: Id; code: string; kind: string; title: unknown }): PlanName => ({
  planId: row.id,
  code: row.code,
  kind: row.kind,
  title: row.title as LocalizedText,
})
