import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'

export interface ReplacingPlan {
  planId: Id
  title: LocalizedText
  /** Whether every reader of a published document may read the plan. */
  isPublic: boolean
}

/** Returns the plan that replaces a plan; undefined if none does, or if the actor may not read it. */
export async function findReplacement(tx: Tx, planId: Id): Promise<ReplacingPlan | undefined> {
  const row = await tx
    .selectFrom('plan as p')
    .innerJoin('plan as n', 'n.id', 'p.superseded_by')
    .select(['n.id', 'n.title', 'n.marking', 'n.sent_at'])
    .where('p.id', '=', planId)
    .executeTakeFirst()
  return (
    row && {
      planId: row.id,
      title: row.title as LocalizedText,
      isPublic: markings[row.marking] === 'TLP:CLEAR' && row.sent_at !== null,
    }
  )
}
