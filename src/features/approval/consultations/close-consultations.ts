import { closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listConsultations } from './queries.ts'

/** Closes the open reply tasks of all consultations of a plan that came into force. */
export async function closeConsultations(work: Work, { planId }: { planId: Id }): Promise<void> {
  const consultations = await listConsultations(work.tx, { planId })
  if (consultations.length > 0)
    await closeTasks(work, { kind: 'answer_consultation', subjectId: consultations.map(({ id }) => id) })
}
