import { closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listConsultations } from './queries/consultations.ts'

/** Closes the open reply tasks of all consultations of a plan that came into force. */
export async function closeConsultations(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  const consultations = await listConsultations(context.tx, { planId })
  if (consultations.length > 0)
    await closeTasks(context, { kind: 'answer_consultation', subjectId: consultations.map(({ id }) => id) })
}
