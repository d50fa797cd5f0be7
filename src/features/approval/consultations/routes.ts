import { ORPCError } from '@orpc/server'
import { areOfPlan, functionIn } from '#features/approval/path/opinions/queries.ts'
import { findPath } from '#features/approval/path/read.ts'
import { ownedPlan, readablePlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { circularContract } from './contract.ts'
import { mostAddressees } from './entities.ts'
import { endList, insertList, namesOf } from './lists/queries.ts'
import { resolveLists, showLists } from './lists/resolve.ts'
import { mailCircular, type Occasion } from './mail/send.ts'
import { type Addressed, addressed } from './model.ts'
import * as queries from './queries.ts'
import { replyFor, showCalls, showCircular } from './read.ts'
import { askToReply, stopAsking } from './tasks.ts'

const os = implementSlice(circularContract)
const mostReplies = 10

const writing = ({ now, today, actor }: Work): queries.Writing => ({ now, today, personId: actor.personId })

async function readable(work: Work, id: Id, errors: { NOT_FOUND: () => Error }) {
  const [circular] = await queries.readCirculars(work.tx, { id })
  if (!circular) throw errors.NOT_FOUND()
  return circular
}

/**
 * An act of an addressee is logged without the plan. The addressee may not have access to the plan, and must see the
 * entry in the audit log.
 */
const noted = (work: Work, { id, planId, owner }: queries.StoredCircular, organisationId = owner.id) =>
  work.note({ subjectKind: 'circular', subjectId: id, organisationId, ...(organisationId === owner.id && { planId }) })

/** Emails are sent after the commit. The task exists whether or not they arrive. */
function mailLater(
  context: HandlerContext,
  circular: queries.StoredCircular,
  organisationIds: Id[],
  occasion: Occasion,
) {
  const { work } = context
  work.afterCommit(() => void mailCircular(context, circular, { organisationIds, occasion, day: work.today }))
}

const idsOf = (those: readonly Addressed[], copy: boolean): Id[] =>
  those.filter((one) => one.copy === copy).map(({ organisationId }) => organisationId)

export const circularRoutes = os.router({
  listCirculars: os.listCirculars.handler(async ({ input, context: { work }, errors }) =>
    showCalls(work, await readablePlan(work, input.planId, errors)),
  ),

  getCircular: os.getCircular.handler(async ({ input, context: { work }, errors }) =>
    showCircular(work, await readable(work, input.id, errors)),
  ),

  listDistributionLists: os.listDistributionLists.handler(async ({ input, context: { work }, errors }) =>
    showLists(work, await ownedPlan(work, input.planId, 'path.lead', errors)),
  ),

  saveDistributionList: os.saveDistributionList.handler(async ({ input, context: { work }, errors }) => {
    const plan = await ownedPlan(work, input.planId, 'path.lead', errors)
    const [addressees, copies] = [[...new Set(input.to)], [...new Set(input.copies)]]
    const named = [...new Set([...addressees, ...copies])]
    if ((await namesOf(work.tx, named)).size < named.length) throw errors.UNKNOWN_ORGANISATION()
    await insertList(work.tx, { ownerId: plan.ownerId, name: input.name, addressees, copies }, writing(work))
    work.note({ subjectKind: 'organisation', subjectId: plan.ownerId, organisationId: plan.ownerId })
    return showLists(work, plan)
  }),

  endDistributionList: os.endDistributionList.handler(async ({ input: { id }, context: { work }, errors }) => {
    const ownerId = await endList(work.tx, id, work.now)
    if (!ownerId) throw errors.NOT_FOUND()
    work.note({ subjectKind: 'organisation', subjectId: ownerId, organisationId: ownerId })
    return { id }
  }),

  sendCircular: os.sendCircular.handler(async ({ input, context, errors }) => {
    const { work } = context
    const plan = await ownedPlan(work, input.planId, 'path.lead', errors)
    const found = await findPath(work, plan)
    if (!found?.path.steps.some(({ code, calls }) => code === input.step && calls)) throw errors.NO_CALL()
    if (!['drafting', 'in_decision'].includes(plan.state)) throw errors.APPROVED()
    if (input.dueOn < work.today) throw errors.DUE_IN_THE_PAST()
    const lists = input.list === null ? [] : await resolveLists(work, plan)
    const list = lists.find(({ key }) => key === input.list)
    if (input.list !== null && !list) throw errors.UNKNOWN_LIST()
    const seat = (organisationId: Id) => ({ organisationId, function: null })
    const those = addressed(
      [...(list?.to ?? []), ...input.to.map(seat)],
      [...(list?.copies ?? []), ...input.copies.map(seat)],
    )
    if (!those.some(({ copy }) => !copy)) throw errors.NOBODY_ASKED()
    if (those.length > mostAddressees) throw errors.TOO_MANY_ASKED({ data: { most: mostAddressees } })
    const bodies = those.map(({ organisationId }) => organisationId)
    if ((await namesOf(work.tx, bodies)).size < bodies.length) throw errors.UNKNOWN_ORGANISATION()
    const { planId, step, subject, words, dueOn } = input
    const sent = { id: newId(), planId, ownerId: plan.ownerId, step, subject, words, dueOn, list: list?.names ?? null }
    await queries.insertCircular(work.tx, sent, those, writing(work))
    await askToReply(work, sent, those)
    const circular = await readable(work, sent.id, errors)
    noted(work, circular)
    mailLater(context, circular, idsOf(those, false), 'asked')
    mailLater(context, circular, idsOf(those, true), 'copied')
    return showCalls(work, plan)
  }),

  remindSilent: os.remindSilent.handler(async ({ input, context, errors }) => {
    const { work } = context
    const circular = await readable(work, input.id, errors)
    if (!may(work.actor, 'path.lead', circular.owner.id)) throw new ORPCError('FORBIDDEN')
    const replies = await queries.readReplies(work.tx, [circular.id])
    const replied = new Set(replies.map(({ organisationId }) => organisationId))
    const silent = (await queries.readAddressees(work.tx, [circular.id]))
      .filter(({ copy, organisationId }) => !copy && !replied.has(organisationId))
      .map(({ organisationId }) => organisationId)
    if (silent.length === 0) throw errors.NOBODY_SILENT()
    const reminder = { circularId: circular.id, ownerId: circular.owner.id, organisationIds: silent }
    if (!(await queries.insertReminder(work.tx, reminder, writing(work)))) throw errors.REMINDED_TODAY()
    noted(work, circular)
    mailLater(context, circular, silent, 'reminded')
    return showCircular(work, circular)
  }),

  replyToCircular: os.replyToCircular.handler(async ({ input, context: { work }, errors }) => {
    const { id, organisationId, on, source, expectations } = input
    const circular = await readable(work, id, errors)
    const addressees = await queries.readAddressees(work.tx, [id])
    const asked = addressees.find((one) => one.organisationId === organisationId)
    const given = asked && replyFor(work, circular, asked)
    if (!given) throw errors.NOT_ASKED()
    if (on > work.today) throw errors.IN_THE_FUTURE()
    const phenomena = expectations.flatMap(({ phenomenonId }) => phenomenonId ?? [])
    if (!(await queries.arePhenomena(work.tx, phenomena))) throw errors.UNKNOWN_PHENOMENON()
    const before = await queries.readReplies(work.tx, [id])
    if (before.filter((one) => one.organisationId === organisationId).length >= mostReplies)
      throw errors.TOO_MANY_REPLIES()
    const { planId, owner } = circular
    const reply = { id: newId(), circularId: id, planId, ownerId: owner.id, organisationId, given, on, source }
    if (!(await queries.insertReply(work.tx, reply, expectations, writing(work)))) throw errors.CALL_OVER()
    await stopAsking(work, id, organisationId)
    noted(work, circular, given === 'in_person' ? organisationId : owner.id)
    return showCircular(work, circular)
  }),

  answerExpectation: os.answerExpectation.handler(async ({ input: { id, ...answer }, context: { work }, errors }) => {
    const its = await queries.findExpectation(work.tx, id)
    if (!its) throw errors.NOT_FOUND()
    if (!may(work.actor, 'path.lead', its.ownerId)) throw new ORPCError('FORBIDDEN')
    const elementId = answer.outcome === 'not_taken_up' ? null : answer.elementId
    if (answer.outcome === 'taken_up' && elementId === null) throw errors.ELEMENT_MISSING()
    if (!(await areOfPlan(work.tx, its.planId, elementId === null ? [] : [elementId]))) throw errors.UNKNOWN_ELEMENT()
    const asFunction = await functionIn(work.tx, work.actor.personId, its.ownerId, work.today)
    const said = { expectationId: id, ownerId: its.ownerId, ...answer, elementId }
    await queries.insertAnswer(work.tx, said, { ...writing(work), asFunction })
    const circular = await readable(work, its.circularId, errors)
    noted(work, circular)
    return showCircular(work, circular)
  }),
})
