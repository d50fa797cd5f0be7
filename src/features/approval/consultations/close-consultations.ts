import { closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { readCirculars } from './queries.ts'

/** A plan came into force: nothing more is collected for it, and nobody is waited for any more. */
export async function endCircularsOf(work: Work, { planId }: { planId: Id }): Promise<void> {
  const circulars = await readCirculars(work.tx, { planId })
  if (circulars.length > 0)
    await closeTasks(work, { kind: 'answer_circular', subjectId: circulars.map(({ id }) => id) })
}
