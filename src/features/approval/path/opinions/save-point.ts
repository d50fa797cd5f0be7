import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { PathAct } from '../entities.ts'
import type { Path, PathStatus } from '../model.ts'
import { maxPoints, type NewPoint } from './entities.ts'
import { opinionEvents } from './events.ts'
import { findPointObstacle, nextNumber } from './model.ts'
import * as queries from './queries.ts'

interface OpinionContext {
  plan: { id: Id; ownerId: Id }
  path: Path
  status: PathStatus
}

type PointFailure =
  | Failure<'APPROVED' | 'TEXT_FINAL' | 'UNKNOWN_ELEMENT'>
  | Failure<'TOO_MANY_POINTS', { maxCount: number }>

/**
 * Writes the points of an opinion under the lock of the path. An organisation owns the points that it gives in person.
 * The organisation that leads the plan owns the points that it splits from a text, and may withdraw them.
 */
export async function writePoints(
  context: TransactionContext,
  { plan, path, status }: OpinionContext,
  opinion: PathAct,
  points: readonly NewPoint[],
): Promise<Result<undefined, PointFailure>> {
  // The points of an opinion that is given after the decision are recorded with it, and need no answer.
  const isLate = status.steps.get(opinion.step!)?.seats.some(({ lateOpinion }) => lateOpinion?.id === opinion.id)
  const error = isLate ? null : findPointObstacle(path, status, opinion.step!)
  if (error) return fail(error)
  const before = await queries.listPoints(context.tx, { actId: opinion.id })
  const first = nextNumber(before)
  if (before.length + points.length > maxPoints * 2 || first - 1 + points.length > maxPoints)
    return fail('TOO_MANY_POINTS', { maxCount: maxPoints })
  const named = points.flatMap(({ elementId }) => elementId ?? [])
  if (!(await queries.areElementsOfPlan(context.tx, plan.id, named))) return fail('UNKNOWN_ELEMENT')
  const ownerId = may(context.actor, 'path.lead', plan.ownerId) ? plan.ownerId : opinion.seat!.organisationId
  const numbered = points.map((point, place) => ({ ...point, number: first + place }))
  const at = { now: context.now, personId: context.actor.personId }
  await queries.insertPoints(context.tx, { actId: opinion.id, planId: plan.id, ownerId }, numbered, at)
  await opinionEvents.pointsChanged.publish(context, { planId: plan.id })
  return succeed()
}
