import type { Plan } from '#features/planning/plans/entities.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { readablePlan } from '#features/planning/plans/index.ts'
import { isIndependentActor } from '#platform/auth/independent-people.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { type PlanRegistration, registrationContract } from './contract.ts'
import { findStoredConflict, getComparison, isFileOfPlan, removeConfirmation, writeConfirmation } from './queries.ts'

const os = implementSlice(registrationContract)

/**
 * Returns why the actor may not confirm a registered plan that the actor reads; null if the actor may. The second person is
 * independent of everybody who wrote the plan, and speaks for the owner or for an organisation that the owner named as reader:
 * in the owner, all people may depend on each other. The operator of the instance may confirm too.
 */
async function checkConfirmation(
  { tx, actor }: TransactionContext,
  plan: Plan,
): Promise<'PLAN_NOT_REGISTERED' | 'ALREADY_SETTLED' | 'NOT_YOUR_ORGANISATION' | 'SECOND_PERSON_REQUIRED' | null> {
  if (!plan.isRegistered) return 'PLAN_NOT_REGISTERED'
  if (!may(actor, 'path.speak')) return 'NOT_YOUR_ORGANISATION'
  if (plan.registrationConfirmedAt) return 'ALREADY_SETTLED'
  const isSecond = actor.kind === 'system' || (await isIndependentActor(tx, [], { planId: plan.id }))
  return isSecond ? null : 'SECOND_PERSON_REQUIRED'
}

async function toRegistration(context: TransactionContext, plan: Plan): Promise<PlanRegistration> {
  const isConfirmed = plan.registrationConfirmedAt !== undefined
  return {
    confirmedAt: plan.registrationConfirmedAt ?? null,
    isCompared: isConfirmed && !plan.isRegistrationUncompared,
    ...(await getComparison(context.tx, plan.id)),
    abilities: {
      confirm: (await checkConfirmation(context, plan)) === null,
      reopen: isConfirmed && may(context.actor, 'plan.write', plan.ownerId),
    },
  }
}

export const registrationRoutes = os.router({
  getRegistration: os.getRegistration.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return plan.isRegistered ? toRegistration(context, plan) : null
  }),

  confirmRegistration: os.confirmRegistration.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const code = await checkConfirmation(context, plan)
    if (code) throw errors[code]()
    const { sourceUrl, documentId } = input
    if (!sourceUrl && !documentId) throw errors.SOURCE_REQUIRED()
    if (documentId && !(await isFileOfPlan(context.tx, plan.id, documentId))) throw errors.FILE_UNKNOWN()
    const names = (await planHooks.missingConsents.ask(context, { planId: plan.id })).flat()
    if (names.length > 0) throw errors.ISSUERS_NOT_AGREED({ data: { names } })
    const conflict = await findStoredConflict(context.tx, plan.id)
    if (conflict === 'path') throw errors.PLAN_ON_PATH()
    if (conflict === 'in_force') throw errors.PLANS_OVERLAP({ data: { plans: [] } })
    await writeConfirmation(context.tx, plan.id, { sourceUrl, documentId, now: context.now })
    context.audit({
      subjectKind: 'plan',
      subjectId: plan.id,
      planId: plan.id,
      organisationId: plan.ownerId,
      payload: { sourceUrl, documentId },
    })
    await planEvents.planChanged.publish(context, { planId: plan.id, elementIds: [] })
    return toRegistration(context, valueOrThrow(await readablePlan(context, plan.id), errors))
  }),

  reopenRegistration: os.reopenRegistration.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    if (!may(context.actor, 'plan.write', plan.ownerId)) throw errors.NOT_YOUR_ORGANISATION()
    if (!plan.registrationConfirmedAt) throw errors.PLAN_NOT_REGISTERED()
    await removeConfirmation(context.tx, plan.id, context.now)
    const { reason } = input
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId, reason })
    await planEvents.planChanged.publish(context, { planId: plan.id, elementIds: [] })
    return toRegistration(context, valueOrThrow(await readablePlan(context, plan.id), errors))
  }),
})
