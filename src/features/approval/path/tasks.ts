import { addTasks, closeTasks } from '#features/base/tasks/index.ts'
import { listSteps } from '#features/planning/next-cycle/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { PathAct } from './entities.ts'
import { pathEvents } from './events.ts'
import { listEffectiveActs, type PathStatus, sameSeat } from './model.ts'
import * as queries from './queries/acts.ts'
import { findPath } from './read.ts'
import type { pathTaskMessages } from './task-messages.ts'

/** The kinds of tasks that request an act of an organisation. */
export const requestTasks = ['path_opinion', 'path_decision'] as const

/** Creates a task for an organisation that is asked for an act. The task ends when the act is recorded. */
export const createStepTasks = (
  context: TransactionContext,
  plan: { id: Id; ownerId: Id },
  step: PackPathStep,
  requests: readonly PathAct[],
): Promise<void> =>
  addTasks<typeof pathTaskMessages>(
    context,
    requests.map((act) => ({
      kind: step.act === 'opinion' ? 'path_opinion' : 'path_decision',
      subjectKind: 'path_act',
      subjectId: act.id,
      planId: plan.id,
      ownerId: plan.ownerId,
      organisationId: act.seat!.organisationId,
      dueOn: act.dueOn,
      data: { names: step.names, step: step.code },
    })),
  )

/** Closes the task after the organisation acted, or after the request was withdrawn. */
export async function stopWaiting(
  context: TransactionContext,
  acts: readonly PathAct[],
  input: PathAct,
): Promise<void> {
  const ended =
    input.kind === 'withdrawn'
      ? acts.filter((act) => act.id === input.withdraws)
      : acts.filter((act) => act.step === input.step && input.seat !== null && sameSeat(act.seat, input.seat))
  for (const { id } of ended.filter(({ kind }) => kind === 'requested'))
    for (const kind of requestTasks) await closeTasks(context, { kind, subjectId: id })
}

/** Closes the preparation tasks of steps that are completed or skipped. */
export async function endSteps(context: TransactionContext, planId: Id, pathStatus: PathStatus): Promise<void> {
  const planned = await listSteps(context.tx, planId)
  for (const [code, { id }] of planned)
    if (['completed', 'skipped'].includes(pathStatus.steps.get(code)?.state ?? ''))
      await closeTasks(context, { kind: 'preparation_step', subjectId: id })
}

/**
 * planEvents.lawChanged: closes the tasks of requests whose step or participant the path of the new law does not have.
 * The acts themselves stay as they were recorded.
 */
export async function endFormerRequests(context: TransactionContext, { planId }: { planId: Id }): Promise<void> {
  const plan = await findPlan(context.tx, planId)
  const round = plan && (await queries.listRounds(context.tx, planId)).at(-1)
  if (!round) return
  const found = await findPath(context, plan)
  const acts = await queries.listActs(context.tx, round.id)
  const hasSeat = ({ step, seat }: PathAct) => found?.path.seats.get(step!)?.some((other) => sameSeat(seat, other))
  const ended = listEffectiveActs(acts).filter((act) => act.kind === 'requested' && !hasSeat(act))
  for (const { id } of ended) for (const kind of requestTasks) await closeTasks(context, { kind, subjectId: id })
  await pathEvents.pathChanged.publish(context, { planId })
}
