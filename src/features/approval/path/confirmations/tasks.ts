import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LoadedPath } from '../read.ts'
import type { pathTaskMessages } from '../task-messages.ts'
import { type ActOnPath, getConfirmationStates, needsConfirmation } from './model.ts'
import { loadAnsweringSeats } from './queries.ts'

/**
 * Asks the seat, or after its end its successor, to confirm or contest an act that was recorded for it. The database closes the task when the act is
 * confirmed, contested or withdrawn, because the person who does so may belong to another organisation.
 * @param ownerId the organisation that recorded the act
 */
export async function createConfirmationTask(
  context: TransactionContext,
  { plan, path }: LoadedPath,
  act: ActOnPath,
  ownerId: Id,
): Promise<void> {
  if (!needsConfirmation(act) || !act.seat) return
  const step = path.steps.find(({ code }) => code === act.step)!
  const listSeats = await loadAnsweringSeats(context.tx, [act])
  for (const { organisationId } of listSeats(act))
    await addTask<typeof pathTaskMessages>(context, {
      kind: 'path_confirmation',
      subjectKind: 'path_act',
      subjectId: act.id,
      planId: plan.id,
      ownerId,
      organisationId,
      dueOn: null,
      data: { names: step.names, step: step.code },
    })
}

/**
 * Asks the issuer to examine a contested act. The database closes the task when the contest or the act is withdrawn.
 * @param ownerId the organisation that contests
 */
export async function createContestTask(
  context: TransactionContext,
  { plan, path, formerSteps, acts }: LoadedPath,
  actId: Id,
  ownerId: Id,
): Promise<void> {
  const act = acts.find(({ id }) => id === actId)
  const step = [...path.steps, ...formerSteps].find(({ code }) => code === act?.step)
  await addTask<typeof pathTaskMessages>(context, {
    kind: 'path_contest',
    subjectKind: 'path_act',
    subjectId: actId,
    planId: plan.id,
    ownerId,
    organisationId: plan.ownerId,
    dueOn: null,
    ...(step && { data: { names: step.names, step: step.code } }),
  })
}

/** Closes the tasks about contested acts of a round, because an addendum decides again. */
export async function closeContestTasks(context: TransactionContext, { acts }: LoadedPath): Promise<void> {
  const contestedIds = [...getConfirmationStates(acts)].filter(([, state]) => state === 'contested').map(([id]) => id)
  if (contestedIds.length > 0) await closeTasks(context, { kind: 'path_contest', subjectId: contestedIds })
}
