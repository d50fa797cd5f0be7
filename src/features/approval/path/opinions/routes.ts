import { ORPCError } from '@orpc/server'
import { readablePlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { acquirePathLock, findAct } from '../queries/acts.ts'
import { type Found, findPath } from '../read.ts'
import { opinionsContract } from './contract.ts'
import { opinionFacts } from './events.ts'
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
async function lockOpinion(work: Work, actId: Id, errors: Errors) {
  const act = await findAct(work.tx, actId)
  if (!act) throw errors.NOT_FOUND()
  const plan = await readablePlan(work, act.planId, errors)
  await acquirePathLock(work.tx, plan.id)
  const path = await findPath(work, plan, act.roundId)
  const opinion = path && listEffectiveOpinions(path.acts).find(({ id }) => id === actId)
  if (!opinion) throw errors.NOT_FOUND()
  if (path.status.approvedOn !== null) throw errors.APPROVED()
  return { planPath: path, opinion }
}

const leads = (work: Work, { plan }: Found): boolean => may(work.actor, 'path.lead', plan.ownerId)

function noted(work: Work, { plan: { id, ownerId } }: Found, reason?: string): void {
  work.note({ subjectKind: 'plan', subjectId: id, planId: id, organisationId: ownerId, ...(reason && { reason }) })
}

async function changed(work: Work, found: Found, reason?: string) {
  await opinionFacts.pointsChanged.announce(work, { planId: found.plan.id })
  noted(work, found, reason)
  return opinionsAfter(work, found)
}

export const opinionRoutes = os.router({
  listOpinions: os.listOpinions.handler(async ({ input, context: { work }, errors }) => {
    const path = await findPath(work, await readablePlan(work, input.planId, errors), input.roundId)
    return path ? loadOpinions(work, path) : []
  }),

  addPoints: os.addPoints.handler(async ({ input: { actId, points }, context: { work }, errors }) => {
    const { planPath, opinion } = await lockOpinion(work, actId, errors)
    if (!leads(work, planPath) && !(await loadWritePermission(work))(opinion.seat!, opinion.step))
      throw errors.NOT_YOUR_SEAT()
    await writePoints(work, planPath, opinion, points, errors)
    noted(work, planPath)
    return opinionsAfter(work, planPath)
  }),

  withdrawPoint: os.withdrawPoint.handler(async ({ input: { id, reason }, context: { work }, errors }) => {
    const match = await queries.findPoint(work.tx, id)
    if (!match) throw errors.NOT_FOUND()
    const { planPath, opinion } = await lockOpinion(work, match.actId, errors)
    const point = (await queries.readPoints(work.tx, { actId: opinion.id })).find(
      (storedPoint) => storedPoint.id === id,
    )!
    // A point that an organisation wrote itself can be withdrawn only by that organisation.
    const isCut = point.ownerId === planPath.plan.ownerId
    if (!(isCut ? leads(work, planPath) : (await loadWritePermission(work))(opinion.seat!, opinion.step)))
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
    await queries.insertWithdrawal(work.tx, removed, { now: work.now, personId: work.actor.personId })
    return changed(work, planPath, reason)
  }),

  answerPoint: os.answerPoint.handler(async ({ input: { id, ...answer }, context: { work }, errors }) => {
    const match = await queries.findPoint(work.tx, id)
    if (!match) throw errors.NOT_FOUND()
    const { planPath, opinion } = await lockOpinion(work, match.actId, errors)
    if (!leads(work, planPath)) throw new ORPCError('FORBIDDEN')
    const point = (await queries.readPoints(work.tx, { actId: opinion.id })).find(
      (storedPoint) => storedPoint.id === id,
    )!
    if (point.withdrawn !== null) throw errors.POINT_WITHDRAWN()
    const { plan } = planPath
    const named = answer.elementId === null ? [] : [answer.elementId]
    if (!(await queries.areElementsOfPlan(work.tx, plan.id, named))) throw errors.UNKNOWN_ELEMENT()
    const asFunction = await queries.findFunctionCode(work.tx, work.actor.personId, plan.ownerId, work.today)
    const at = { now: work.now, personId: work.actor.personId, date: work.today, asFunction }
    await queries.insertAnswer(work.tx, { pointId: id, planId: plan.id, ownerId: plan.ownerId, ...answer }, at)
    return changed(work, planPath)
  }),
})
