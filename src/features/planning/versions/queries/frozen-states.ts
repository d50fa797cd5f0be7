import { toPresentContent } from '#features/planning/plans/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** A frozen state of a plan row. */
export interface FrozenState {
  section: string
  subjectId: Id
  salt: string
  content: Record<string, unknown>
}

/** Returns every frozen state of the rows of a plan, the earliest first, as far as the reader may read them. */
export async function listFrozenStates(reader: Reader, planId: Id): Promise<FrozenState[]> {
  const rows = await reader
    .selectFrom('frozen_row')
    .select(['section', 'subject_id', 'salt', 'content'])
    .where('plan_id', '=', planId)
    .orderBy('id')
    .execute()
  return rows.map(({ subject_id, content, ...row }) => ({
    ...row,
    subjectId: subject_id,
    content: toPresentContent(content as FrozenState['content']),
  }))
}
