import { ORPCError } from '@orpc/server'
import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import { findPlan, takeBackAct, writeWords } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { currentAnswer, type Remark, remarkContract } from './contract.ts'
import { remarkFacts } from './events.ts'
import { linkRoutes } from './links/routes.ts'
import { hasItsReasons, withProposal } from './model.ts'
import { settledPlace } from './place.ts'
import * as queries from './queries.ts'
import { readInvited, readRounds } from './rounds/queries.ts'
import { roundRoutes } from './rounds/routes.ts'

const os = implementSlice(remarkContract)

function withAbilities(actor: Actor, stored: queries.StoredRemark): Remark {
  const { planOwnerId, accessId: _, ...remark } = stored
  const answered = remark.answers.length > 0
  return {
    ...remark,
    abilities: {
      answer: may(actor, 'remark.answer', planOwnerId),
      takeOver:
        remark.proposal !== null &&
        remark.standing === 'stands' &&
        currentAnswer(remark)?.takenOver !== true &&
        may(actor, 'plan.write', planOwnerId),
      withdraw: !answered && remark.ownerId !== null && may(actor, 'remark.write', remark.ownerId),
    },
  }
}

async function getRemark(work: Work, id: Id, errors: { NOT_FOUND: () => Error }): Promise<queries.StoredRemark> {
  const [remark] = await queries.readRemarks(work.tx, { id })
  if (!remark) throw errors.NOT_FOUND()
  return remark
}

/** Adds the act on a comment to the audit log for the acting organisation and publishes the event. */
async function settled(work: Work, remark: { id: Id; planId: Id }, organisationId: Id): Promise<void> {
  work.note({ subjectKind: 'remark', subjectId: remark.id, organisationId, planId: remark.planId })
  await remarkFacts.remarksChanged.announce(work, { planId: remark.planId })
}

/** Stores the answer of the issuing organisation to a comment. The task ends when no comment is open any more. */
async function answer(
  work: Work,
  remark: queries.StoredRemark,
  said: Pick<Parameters<typeof queries.writeAnswer>[1], 'kind' | 'reasons' | 'takenOver' | 'actId'>,
): Promise<Remark> {
  const by = { now: work.now, personId: work.actor.personId }
  await queries.writeAnswer(work.tx, { id: newId(), remarkId: remark.id, ownerId: remark.planOwnerId, ...said }, by)
  const counts = await queries.countRemarks(work.tx, remark.planId)
  if (counts.every((one) => one.open === 0))
    await closeTasks(work, { kind: 'answer_remarks', subjectId: remark.planId, organisationIds: [remark.planOwnerId] })
  await settled(work, remark, remark.planOwnerId)
  const [answered] = await queries.readRemarks(work.tx, { id: remark.id })
  return withAbilities(work.actor, answered!)
}

export const remarkRoutes = {
  listRemarks: os.listRemarks.handler(async ({ input, context: { work }, errors }) => {
    if (!(await findPlan(work.tx, input.planId))) throw errors.NOT_FOUND()
    return (await queries.readRemarks(work.tx, input)).map((one) => withAbilities(work.actor, one))
  }),

  countRemarks: os.countRemarks.handler(async ({ input, context: { work }, errors }) => {
    if (!(await findPlan(work.tx, input.planId))) throw errors.NOT_FOUND()
    return queries.countRemarks(work.tx, input.planId)
  }),

  addRemark: os.addRemark.handler(async ({ input, context: { work }, errors }) => {
    const { planId, ownerId, roundId, place, content } = input
    const plan = await findPlan(work.tx, planId)
    if (!plan) throw errors.NOT_FOUND()
    if (!may(work.actor, 'remark.write', ownerId)) throw new ORPCError('FORBIDDEN')
    if (plan.state === 'ended') throw errors.PLAN_ENDED()
    const inviteeId = roundId === undefined ? null : await inviteeIn(work, roundId, { planId, ownerId }, errors)
    const element =
      place.elementId === null ? undefined : await queries.findElementWords(work.tx, planId, place.elementId)
    if (place.elementId !== null && !element) throw errors.NOT_FOUND()
    const kept = settledPlace(place, element, content.proposal)
    if (typeof kept === 'string') throw errors[kept]()
    const remark = { id: newId(), planId, ownerId, roundId: roundId ?? null, inviteeId, place: kept, ...content }
    await queries.insertRemark(work.tx, remark, { now: work.now, personId: work.actor.personId })
    if (ownerId !== plan.ownerId)
      await addTask(work, {
        kind: 'answer_remarks',
        subjectKind: 'plan',
        subjectId: planId,
        planId,
        ownerId,
        organisationId: plan.ownerId,
      })
    await settled(work, remark, ownerId)
    return withAbilities(work.actor, await getRemark(work, remark.id, errors))
  }),

  withdrawRemark: os.withdrawRemark.handler(async ({ input, context: { work }, errors }) => {
    await queries.takeTurn(work.tx, input.id)
    const remark = await getRemark(work, input.id, errors)
    if (remark.ownerId === null || !may(work.actor, 'remark.write', remark.ownerId)) throw new ORPCError('FORBIDDEN')
    if (remark.answers.length > 0) throw errors.ALREADY_ANSWERED()
    await queries.withdrawRemark(work.tx, remark.id, work.now)
    await settled(work, remark, remark.ownerId)
    return { id: remark.id }
  }),

  answerRemark: os.answerRemark.handler(async ({ input: { id, kind, reasons }, context: { work }, errors }) => {
    await queries.takeTurn(work.tx, id)
    const remark = await getRemark(work, id, errors)
    if (!may(work.actor, 'remark.answer', remark.planOwnerId)) throw new ORPCError('FORBIDDEN')
    if (!hasItsReasons(kind, reasons)) throw errors.REASONS_MISSING()
    return answer(work, remark, { kind, reasons, takenOver: false, actId: null })
  }),

  takeOverSuggestion: os.takeOverSuggestion.handler(async ({ input, context: { work }, errors }) => {
    await queries.takeTurn(work.tx, input.id)
    const remark = await getRemark(work, input.id, errors)
    if (!may(work.actor, 'plan.write', remark.planOwnerId)) throw new ORPCError('FORBIDDEN')
    const { proposal, place, planId } = remark
    if (proposal === null || place.elementId === null) throw errors.NO_SUGGESTION()
    const written = await writeWords(work, { planId, elementId: place.elementId }, (element) =>
      withProposal(element, place, proposal),
    )
    if (written === 'not_editable') throw errors.PLAN_NOT_EDITABLE()
    if (written === 'nothing_to_write_on') throw errors.WORDS_CHANGED()
    return answer(work, remark, { kind: 'followed', reasons: null, takenOver: true, actId: written.actId })
  }),

  undoTakeOver: os.undoTakeOver.handler(async ({ input, context: { work }, errors }) => {
    await queries.takeTurn(work.tx, input.id)
    const remark = await getRemark(work, input.id, errors)
    if (!may(work.actor, 'plan.write', remark.planOwnerId)) throw new ORPCError('FORBIDDEN')
    if (!currentAnswer(remark)?.takenOver) throw errors.NOT_TAKEN_OVER()
    const actId = await queries.findTakingOver(work.tx, remark.id)
    if (actId === null) throw errors.NOTHING_TO_TAKE_BACK()
    await takeBackAct(work, remark.planId, actId, errors)
    return withAbilities(work.actor, await getRemark(work, remark.id, errors))
  }),

  rounds: roundRoutes,
  links: linkRoutes,
}

/** Returns the invitation of an organisation to an open round on that plan. */
async function inviteeIn(
  work: Work,
  roundId: Id,
  { planId, ownerId }: { planId: Id; ownerId: Id },
  errors: { NOT_FOUND: () => Error; ROUND_CLOSED: () => Error; NOT_INVITED: () => Error },
): Promise<Id> {
  const [round] = await readRounds(work.tx, { id: roundId })
  if (!round || round.planId !== planId) throw errors.NOT_FOUND()
  const invitee = (await readInvited(work.tx, round.id)).find((one) => one.organisationId === ownerId)
  if (!invitee) throw errors.NOT_INVITED()
  if (round.closedAt !== null) throw errors.ROUND_CLOSED()
  return invitee.id
}
