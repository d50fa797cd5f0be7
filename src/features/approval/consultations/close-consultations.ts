import { closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listConsultations } from './queries.ts'

/** Closes the open reply tasks of all consultations of a plan that came into force. */
export async function closeConsultations(work: Work, { planId }: { planId: Id }): Promise<void> {
  const circulars = await listConsultations(work.tx, { planId })
  if (circulars.length > 0)
    await closeTasks(work, { kind: 'answer_circular', subjectId: circulars.map(({ id }) => id) })
}
