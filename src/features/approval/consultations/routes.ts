import { areElementsOfPlan, findFunctionCode, findPath } from '#features/approval/path/index.ts'
import { ownedPlan, readablePlan } from '#features/planning/plans/index.ts'
import { listOrganisationNames } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { consultationContract } from './contract.ts'
import { maxAddressees } from './entities.ts'
import { endList, insertList } from './lists/queries.ts'
import { listDistributionLists, resolveLists } from './lists/resolve.ts'
import { mailConsultation, type Occasion } from './mail/send.ts'
import { mergeRecipients, type Recipient } from './model.ts'
import * as queries from './queries/consultations.ts'
import { arePhenomena, findExpectation, insertAnswer } from './queries/expectations.ts'
import { getReplyAbility, loadConsultation, loadPlanConsultations } from './read.ts'
import { closeConsultationTask, createReplyTasks } from './tasks.ts'

const os = implementSlice(consultationContract)
const maxReplies = 10

const writing = ({ now, today, actor }: TransactionContext): queries.Writing => ({
  now,
  today,
  personId: actor.personId,
})

async function readable(context: TransactionContext, id: Id, errors: { NOT_FOUND: () => Error }) {
  const [consultation] = await queries.listConsultations(context.tx, { id })
  if (!consultation) throw errors.NOT_FOUND()
  return consultation
}

/**
 * An act of an addressee is logged without the plan. The addressee may not have access to the plan, and must see the
 * entry in the audit log.
 */
const auditConsultation = (
  context: TransactionContext,
  { id, planId, owner }: queries.StoredConsultation,
  organisationId = owner.id,
) =>
  context.audit({
    subjectKind: 'consultation',
    subjectId: id,
    organisationId,
    ...(organisationId === owner.id && { planId }),
  })

/** Emails are sent after the commit. The task exists whether or not they arrive. */
function mailLater(
  context: HandlerContext,
  consultation: queries.StoredConsultation,
  organisationIds: Id[],
  occasion: Occasion,
) {
  context.afterCommit(
    () => void mailConsultation(context, consultation, { organisationIds, occasion, day: context.today }),
  )
}

const getAddresseeIds = (recipients: readonly Recipient[], copy: boolean): Id[] =>
  recipients.filter((entry) => entry.copy === copy).map(({ organisationId }) => organisationId)

export const consultationRoutes = os.router({
  listConsultations: os.listConsultations.handler(async ({ input, context, errors }) =>
    loadPlanConsultations(context, valueOrThrow(await readablePlan(context, input.planId), errors)),
  ),

  getConsultation: os.getConsultation.handler(async ({ input, context, errors }) =>
    loadConsultation(context, await readable(context, input.id, errors)),
  ),

  listDistributionLists: os.listDistributionLists.handler(async ({ input, context, errors }) =>
    listDistributionLists(context, valueOrThrow(await ownedPlan(context, input.planId, 'path.lead'), errors)),
  ),

  saveDistributionList: os.saveDistributionList.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await ownedPlan(context, input.planId, 'path.lead'), errors)
    const [addressees, copies] = [[...new Set(input.to)], [...new Set(input.copies)]]
    const named = [...new Set([...addressees, ...copies])]
    if ((await listOrganisationNames(context.tx, named)).size < named.length) throw errors.UNKNOWN_ORGANISATION()
    await insertList(context.tx, { ownerId: plan.ownerId, name: input.name, addressees, copies }, writing(context))
    context.audit({ subjectKind: 'organisation', subjectId: plan.ownerId, organisationId: plan.ownerId })
    return listDistributionLists(context, plan)
  }),

  endDistributionList: os.endDistributionList.handler(async ({ input: { id }, context, errors }) => {
    const ownerId = await endList(context.tx, id, context.now)
    if (!ownerId) throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'organisation', subjectId: ownerId, organisationId: ownerId })
    return { id }
  }),

  sendConsultation: os.sendConsultation.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await ownedPlan(context, input.planId, 'path.lead'), errors)
    const path = await findPath(context, plan)
    if (!path?.path.steps.some(({ code, consultationList }) => code === input.step && consultationList))
      throw errors.NO_CONSULTATION()
    if (!['drafting', 'in_decision'].includes(plan.state)) throw errors.APPROVED()
    if (input.dueOn < context.today) throw errors.DUE_DATE_IN_PAST()
    const lists = input.list === null ? [] : await resolveLists(context, plan)
    const list = lists.find(({ key }) => key === input.list)
    if (input.list !== null && !list) throw errors.UNKNOWN_LIST()
    const seat = (organisationId: Id) => ({ organisationId, function: null })
    const recipients = mergeRecipients(
      [...(list?.to ?? []), ...input.to.map(seat)],
      [...(list?.copies ?? []), ...input.copies.map(seat)],
    )
    if (!recipients.some(({ copy }) => !copy)) throw errors.NO_ADDRESSEES()
    if (recipients.length > maxAddressees) throw errors.TOO_MANY_ASKED({ data: { maxCount: maxAddressees } })
    const bodies = recipients.map(({ organisationId }) => organisationId)
    if ((await listOrganisationNames(context.tx, bodies)).size < bodies.length) throw errors.UNKNOWN_ORGANISATION()
    const { planId, step, subject, text, dueOn } = input
    const sent = { id: newId(), planId, ownerId: plan.ownerId, step, subject, text, dueOn, list: list?.names ?? null }
    await queries.insertConsultation(context.tx, sent, recipients, writing(context))
    await createReplyTasks(context, sent, recipients)
    const consultation = await readable(context, sent.id, errors)
    auditConsultation(context, consultation)
    mailLater(context, consultation, getAddresseeIds(recipients, false), 'requested')
    mailLater(context, consultation, getAddresseeIds(recipients, true), 'copied')
    return loadPlanConsultations(context, plan)
  }),

  sendReminders: os.sendReminders.handler(async ({ input, context, errors }) => {
    const consultation = await readable(context, input.id, errors)
    requirePermission(may(context.actor, 'path.lead', consultation.owner.id))
    const replies = await queries.listReplies(context.tx, [consultation.id])
    const replied = new Set(replies.map(({ organisationId }) => organisationId))
    const unansweredIds = (await queries.listAddressees(context.tx, [consultation.id]))
      .filter(({ copy, organisationId }) => !copy && !replied.has(organisationId))
      .map(({ organisationId }) => organisationId)
    if (unansweredIds.length === 0) throw errors.ALL_ANSWERED()
    const reminder = { consultationId: consultation.id, ownerId: consultation.owner.id, organisationIds: unansweredIds }
    if (!(await queries.insertReminder(context.tx, reminder, writing(context)))) throw errors.REMINDED_TODAY()
    auditConsultation(context, consultation)
    mailLater(context, consultation, unansweredIds, 'reminded')
    return loadConsultation(context, consultation)
  }),

  replyToConsultation: os.replyToConsultation.handler(async ({ input, context, errors }) => {
    const { id, organisationId, date, source, expectations } = input
    const consultation = await readable(context, id, errors)
    const addressees = await queries.listAddressees(context.tx, [id])
    const storedAddressee = addressees.find((addressee) => addressee.organisationId === organisationId)
    const provenance = storedAddressee && getReplyAbility(context, consultation, storedAddressee)
    if (!provenance) throw errors.NO_RESPONSE_REQUESTED()
    if (date > context.today) throw errors.DATE_IN_FUTURE()
    const phenomena = expectations.flatMap(({ phenomenonId }) => phenomenonId ?? [])
    if (!(await arePhenomena(context.tx, phenomena))) throw errors.UNKNOWN_PHENOMENON()
    const before = await queries.listReplies(context.tx, [id])
    if (before.filter((storedReply) => storedReply.organisationId === organisationId).length >= maxReplies)
      throw errors.TOO_MANY_REPLIES()
    const { planId, owner } = consultation
    const reply = {
      id: newId(),
      consultationId: id,
      planId,
      ownerId: owner.id,
      organisationId,
      provenance,
      date,
      source,
    }
    if (!(await queries.insertReply(context.tx, reply, expectations, writing(context))))
      throw errors.CONSULTATION_CLOSED()
    await closeConsultationTask(context, id, organisationId)
    auditConsultation(context, consultation, provenance === 'in_person' ? organisationId : owner.id)
    return loadConsultation(context, consultation)
  }),

  answerExpectation: os.answerExpectation.handler(async ({ input: { id, ...answer }, context, errors }) => {
    const expectation = await findExpectation(context.tx, id)
    if (!expectation) throw errors.NOT_FOUND()
    requirePermission(may(context.actor, 'path.lead', expectation.ownerId))
    const elementId = answer.outcome === 'not_taken_up' ? null : answer.elementId
    if (answer.outcome === 'taken_up' && elementId === null) throw errors.ELEMENT_MISSING()
    if (!(await areElementsOfPlan(context.tx, expectation.planId, elementId === null ? [] : [elementId])))
      throw errors.UNKNOWN_ELEMENT()
    const asFunction = await findFunctionCode(context.tx, context.actor.personId, expectation.ownerId, context.today)
    const input = { expectationId: id, ownerId: expectation.ownerId, ...answer, elementId }
    await insertAnswer(context.tx, input, { ...writing(context), asFunction })
    const consultation = await readable(context, expectation.consultationId, errors)
    auditConsultation(context, consultation)
    return loadConsultation(context, consultation)
  }),
})
