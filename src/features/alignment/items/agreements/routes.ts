import { addTask, closeTasks } from '#features/base/tasks/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { Level } from '#shared/pack-level.ts'
import { hasText } from '../answers/model.ts'
import type { itemsTaskMessages } from '../task-messages.ts'
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

/** Checks whether organisations of these levels have equal authority in a law. */
const areEqual = ({ equalLevels = [] }: Pick<Law, 'equalLevels'>, level: Level, other: Level): boolean =>
  level === other || equalLevels.some((group) => group.includes(level) && group.includes(other))

async function findAgreement(context: TransactionContext, id: Id): Promise<Agreement | undefined> {
  const [agreement] = await queries.listAgreements(context.tx, { id })
  return agreement && withAbilities(context.actor, agreement)
}

/**
 * Runs after an agreement is settled. Closes the task, adds the act to the acting organisation's audit log and reads
 * the agreement again.
 */
async function completeAgreement(
  context: TransactionContext,
  agreement: Agreement,
  organisationId: Id,
  reason?: string,
): Promise<Agreement> {
  await closeTasks(context, { kind: 'answer_agreement', subjectId: agreement.id })
  context.audit({ subjectKind: 'agreement', subjectId: agreement.id, organisationId, ...(reason && { reason }) })
  return (await findAgreement(context, agreement.id))!
}

export const agreementRoutes = os.router({
  requestAgreement: os.requestAgreement.handler(async ({ input, context, errors }) => {
    const from = await queries.findOwner(context.tx, { elementId: input.fromElementId })
    const to = await queries.findOwner(context.tx, { planId: input.toPlanId })
    if (!from || !to) throw errors.NOT_FOUND()
    if (!may(context.actor, 'plan.write', from.id)) throw errors.NOT_YOUR_ORGANISATION()
    if (from.id === to.id || !areEqual(lawOf(from), from.level, to.level)) throw errors.NOT_EQUAL_AUTHORITIES()
    if (input.toElementId && !(await queries.isElementOfPlan(context.tx, input.toElementId, input.toPlanId)))
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
    await queries.insertAgreement(context.tx, agreement, context.now)
    await addTask<typeof itemsTaskMessages>(context, {
      kind: 'answer_agreement',
      subjectKind: 'agreement',
      subjectId: agreement.id,
      planId: input.toPlanId,
      ownerId: from.id,
      organisationId: to.id,
    })
    context.audit({ subjectKind: 'agreement', subjectId: agreement.id, organisationId: from.id })
    return (await findAgreement(context, agreement.id))!
  }),

  answerAgreement: os.answerAgreement.handler(async ({ input, context, errors }) => {
    const agreement = await findAgreement(context, input.id)
    if (!agreement) throw errors.NOT_FOUND()
    if (!may(context.actor, 'answer.write', agreement.addresseeId)) throw errors.NOT_ADDRESSED()
    if (agreement.status !== 'asked') throw errors.ALREADY_SETTLED()
    if (input.status === 'refused' && !hasText(input.reasons)) throw errors.REASONS_REQUIRED()
    const planId = agreement.toPlan?.planId
    if (input.toElementId && !(planId && (await queries.isElementOfPlan(context.tx, input.toElementId, planId))))
      throw errors.ELEMENT_NOT_IN_PLAN()
    await queries.settleAgreement(context.tx, agreement.id, {
      status: input.status,
      toElementId: input.toElementId,
      reasons: input.reasons,
      now: context.now,
    })
    return completeAgreement(context, agreement, agreement.addresseeId)
  }),

  withdrawAgreement: os.withdrawAgreement.handler(async ({ input, context, errors }) => {
    const agreement = await findAgreement(context, input.id)
    if (!agreement) throw errors.NOT_FOUND()
    if (!may(context.actor, 'plan.write', agreement.ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    if (agreement.status !== 'asked') throw errors.ALREADY_SETTLED()
    await queries.settleAgreement(context.tx, agreement.id, { status: 'withdrawn', reasons: null, now: context.now })
    return completeAgreement(context, agreement, agreement.ownerId, input.reason)
  }),

  listAgreements: os.listAgreements.handler(async ({ input, context }) =>
    (await queries.listAgreements(context.tx, input)).map((agreement) => withAbilities(context.actor, agreement)),
  ),
})
