import { closeTasks } from '#features/base/tasks/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PathAct } from './entities.ts'
import { pathEvents } from './events.ts'
import { listEffectiveActs, sameSeat } from './model.ts'
import * as queries from './queries/acts.ts'
import { findPath } from './read.ts'
import { requestTasks } from './tasks.ts'

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
