import { readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { acquirePathLock, findAct } from '../queries/acts.ts'
import { findPath, type LoadedPath } from '../read.ts'
import { opinionsContract } from './contract.ts'
import { opinionEvents } from './events.ts'
import { listEffectiveOpinions } from './model.ts'
import * as queries from './queries.ts'
import { loadOpinions, loadWritePermission, opinionsAfter } from './read.ts'
import { writePoints } from './save-point.ts'

const os = implementSlice(opinionsContract)

interface Errors {
  NOT_FOUND: () => Error
  APPROVED: () => Error
}

/**
 * Loads a valid opinion under the lock of the plan's path.
 * @throws NOT_FOUND if the opinion was withdrawn, APPROVED if the plan is approved, because opinions are then read-only
 */
async function lockOpinion(context: TransactionContext, actId: Id, errors: Errors) {
  const act = await findAct(context.tx, actId)
  if (!act) throw errors.NOT_FOUND()
  const plan = valueOrThrow(await readablePlan(context, act.planId), errors)
  await acquirePathLock(context.tx, plan.id)
  const path = await findPath(context, plan, act.roundId)
  const opinion = path && listEffectiveOpinions(path.acts).find(({ id }) => id === actId)
  if (!opinion) throw errors.NOT_FOUND()
  if (path.status.approvedOn !== null) throw errors.APPROVED()
  return { planPath: path, opinion }
}

const leads = (context: TransactionContext, { plan }: LoadedPath): boolean =>
  may(context.actor, 'path.lead', plan.ownerId)

function auditPlan(context: TransactionContext, { plan: { id, ownerId } }: LoadedPath, reason?: string): void {
  context.audit({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, ...(reason && { reason }) })
}

async function recordPointChange(context: TransactionContext, found: LoadedPath, reason?: string) {
  await opinionEvents.pointsChanged.publish(context, { planId: found.plan.id })
  auditPlan(context, found, reason)
  return opinionsAfter(context, found)
}

export const opinionRoutes = os.router({
  listOpinions: os.listOpinions.handler(async ({ input, context, errors }) => {
    const path = await findPath(context, valueOrThrow(await readablePlan(context, input.planId), errors), input.roundId)
    return path ? loadOpinions(context, path) : []
  }),

  addPoints: os.addPoints.handler(async ({ input: { actId, points }, context, errors }) => {
    const { planPath, opinion } = await lockOpinion(context, actId, errors)
    if (!leads(context, planPath) && !(await loadWritePermission(context))(opinion.seat!, opinion.step))
      throw errors.NOT_YOUR_SEAT()
    valueOrThrow(await writePoints(context, planPath, opinion, points), errors)
    auditPlan(context, planPath)
    return opinionsAfter(context, planPath)
  }),

  withdrawPoint: os.withdrawPoint.handler(async ({ input: { id, reason }, context, errors }) => {
    const foundPoint = await queries.findPoint(context.tx, id)
    if (!foundPoint) throw errors.NOT_FOUND()
    const { planPath, opinion } = await lockOpinion(context, foundPoint.actId, errors)
    const point = (await queries.listPoints(context.tx, { actId: opinion.id })).find(
      (storedPoint) => storedPoint.id === id,
    )!
    // A point that an organisation wrote itself can be withdrawn only by that organisation.
    const isCut = point.ownerId === planPath.plan.ownerId
    if (!(isCut ? leads(context, planPath) : (await loadWritePermission(context))(opinion.seat!, opinion.step)))
      throw errors.NOT_YOUR_SEAT()
    if (point.withdrawn !== null) throw errors.ALREADY_RECORDED()
    if (point.answers.length > 0) throw errors.POINT_ANSWERED()
    const removed = {
      id,
      actId: opinion.id,
      planId: planPath.plan.id,
      ownerId: point.ownerId,
      number: point.number,
      reason,
    }
    await queries.insertWithdrawal(context.tx, removed, { now: context.now, personId: context.actor.personId })
    return recordPointChange(context, planPath, reason)
  }),

  answerPoint: os.answerPoint.handler(async ({ input: { id, ...answer }, context, errors }) => {
    const foundPoint = await queries.findPoint(context.tx, id)
    if (!foundPoint) throw errors.NOT_FOUND()
    const { planPath, opinion } = await lockOpinion(context, foundPoint.actId, errors)
    requirePermission(leads(context, planPath))
    const point = (await queries.listPoints(context.tx, { actId: opinion.id })).find(
      (storedPoint) => storedPoint.id === id,
    )!
    if (point.withdrawn !== null) throw errors.POINT_WITHDRAWN()
    const { plan } = planPath
    const named = answer.elementId === null ? [] : [answer.elementId]
    if (!(await queries.areElementsOfPlan(context.tx, plan.id, named))) throw errors.UNKNOWN_ELEMENT()
    const asFunction = await queries.findFunctionCode(context.tx, context.actor.personId, plan.ownerId, context.today)
    const at = { now: context.now, personId: context.actor.personId, date: context.today, asFunction }
    await queries.insertAnswer(context.tx, { pointId: id, planId: plan.id, ownerId: plan.ownerId, ...answer }, at)
    return recordPointChange(context, planPath)
  }),
})
