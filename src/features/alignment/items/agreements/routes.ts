import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { hasText } from '../answers/model.ts'
import { type Agreement, agreementsContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(agreementsContract)

const withAbilities = (actor: Actor, agreement: Omit<Agreement, 'abilities'>): Agreement => ({
  ...agreement,
  abilities: {
    answer: agreement.status === 'asked' && may(actor, 'answer.write', agreement.addresseeId),
    withdraw: agreement.status === 'asked' && may(actor, 'plan.write', agreement.ownerId),
  },
})

async function findAgreement(work: Work, id: Id): Promise<Agreement | undefined> {
  const [agreement] = await queries.readAgreements(work.tx, { id })
  return agreement && withAbilities(work.actor, agreement)
}

/**
 * Runs after an agreement is settled. Closes the task, adds the act to the acting organisation's audit log and reads
 * the agreement again.
 */
async function completeAgreement(
  work: Work,
  agreement: Agreement,
  organisationId: Id,
  reason?: string,
): Promise<Agreement> {
  await closeTasks(work, { kind: 'answer_agreement', subjectId: agreement.id })
  work.note({ subjectKind: 'agreement', subjectId: agreement.id, organisationId, ...(reason && { reason }) })
  return (await findAgreement(work, agreement.id))!
}

export const agreementRoutes = os.router({
  askAgreement: os.askAgreement.handler(async ({ input, context: { work }, errors }) => {
    const from = await queries.findOwner(work.tx, { elementId: input.fromElementId })
    const to = await queries.findOwner(work.tx, { planId: input.toPlanId })
    if (!from || !to) throw errors.NOT_FOUND()
    if (!may(work.actor, 'plan.write', from.id)) throw errors.NOT_YOUR_ORGANISATION()
    if (from.id === to.id || from.level !== to.level) throw errors.NOT_EQUAL_AUTHORITIES()
    if (input.toElementId && !(await queries.isElementOfPlan(work.tx, input.toElementId, input.toPlanId)))
      throw errors.ELEMENT_NOT_IN_PLAN()
    const agreement = {
      id: newId(),
      fromElementId: input.fromElementId,
      toPlanId: input.toPlanId,
      toElementId: input.toElementId ?? null,
      ownerId: from.id,
      addresseeId: to.id,
      text: input.text,
    }
    await queries.insertAgreement(work.tx, agreement, work.now)
    await addTask(work, {
      kind: 'answer_agreement',
      subjectKind: 'agreement',
      subjectId: agreement.id,
      planId: input.toPlanId,
      ownerId: from.id,
      organisationId: to.id,
    })
    work.note({ subjectKind: 'agreement', subjectId: agreement.id, organisationId: from.id })
    return (await findAgreement(work, agreement.id))!
  }),

  answerAgreement: os.answerAgreement.handler(async ({ input, context: { work }, errors }) => {
    const agreement = await findAgreement(work, input.id)
    if (!agreement) throw errors.NOT_FOUND()
    if (!may(work.actor, 'answer.write', agreement.addresseeId)) throw errors.NOT_ADDRESSED()
    if (agreement.status !== 'asked') throw errors.ALREADY_SETTLED()
    if (input.status === 'refused' && !hasText(input.reasons)) throw errors.REASONS_MISSING()
    const planId = agreement.toPlan?.planId
    if (input.toElementId && !(planId && (await queries.isElementOfPlan(work.tx, input.toElementId, planId))))
      throw errors.ELEMENT_NOT_IN_PLAN()
    await queries.settleAgreement(work.tx, agreement.id, {
      status: input.status,
      toElementId: input.toElementId,
      reasons: input.reasons,
      now: work.now,
    })
    return completeAgreement(work, agreement, agreement.addresseeId)
  }),

  withdrawAgreement: os.withdrawAgreement.handler(async ({ input, context: { work }, errors }) => {
    const agreement = await findAgreement(work, input.id)
    if (!agreement) throw errors.NOT_FOUND()
    if (!may(work.actor, 'plan.write', agreement.ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    if (agreement.status !== 'asked') throw errors.ALREADY_SETTLED()
    await queries.settleAgreement(work.tx, agreement.id, { status: 'withdrawn', reasons: null, now: work.now })
    return completeAgreement(work, agreement, agreement.ownerId, input.reason)
  }),

  listAgreements: os.listAgreements.handler(async ({ input, context: { work } }) =>
    (await queries.readAgreements(work.tx, input)).map((agreement) => withAbilities(work.actor, agreement)),
  ),
})
