import { closeTasks } from '#features/base/tasks/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { findKind, isEditable, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, getOrganisationIds, may } from '#shared/actor.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { markings } from '#shared/marking.ts'
import { type ConsentRequest, type IssuerConsent, issuersContract } from './contract.ts'
import {
  type ConsentRow,
  findRequestedPlan,
  isPlanReadable,
  listConsents,
  listUnasked,
  withdrawRequests,
  writeAnswer,
} from './queries.ts'
import { ask, consentTask } from './reactions.ts'

const os = implementSlice(issuersContract)

function toConsent(actor: Actor, { planId: _, ownerId, ...consent }: ConsentRow): IssuerConsent & { id: Id } {
  return {
    ...consent,
    abilities: {
      answer: consent.state === 'asked' && may(actor, 'plan.decide', consent.organisationId),
      ask: consent.state === 'refused' && may(actor, 'plan.write', ownerId),
    },
  }
}

/** Markings above AMBER reserve a plan for named people, so that a request does not repeat its title. */
const mayNamePlan = (marking: number): boolean => marking <= markings.indexOf('TLP:AMBER')

/** Returns a request to an organisation of the reader, with the cover of the plan. */
async function findRequest(context: TransactionContext, id: Id): Promise<ConsentRequest | undefined> {
  const [row] = await listConsents(context.tx, { id })
  if (!row || !getOrganisationIds(context.actor).some((own) => own === row.organisationId || own === row.ownerId))
    return undefined
  const isReadable = await isPlanReadable(context.tx, row.planId)
  const { packVersion, kind, marking, title, ...plan } = await withSystemAccess(context, () =>
    findRequestedPlan(context.tx, row.planId),
  )
  return {
    ...toConsent(context.actor, row),
    plan: {
      ...plan,
      isReadable,
      title: isReadable || mayNamePlan(marking) ? title : null,
      kindNames: findKind({ kind, packVersion })?.names ?? { en: kind },
    },
  }
}

async function listPlanConsents(context: TransactionContext, planId: Id): Promise<IssuerConsent[]> {
  const consents = (await listConsents(context.tx, { planId })).map((row) => toConsent(context.actor, row))
  const unasked = (await listUnasked(context.tx, planId)).map((organisation) => ({
    ...organisation,
    id: null,
    state: 'not_asked' as const,
    requestedAt: null,
    answeredAt: null,
    answeredBy: null,
    reason: null,
    abilities: { answer: false, ask: false },
  }))
  return [...consents, ...unasked]
}

export const issuersRoutes = os.router({
  listConsents: os.listConsents.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return listPlanConsents(context, plan.id)
  }),

  getConsentRequest: os.getConsentRequest.handler(async ({ input, context, errors }) => {
    const request = await findRequest(context, input.id)
    if (!request) throw errors.NOT_FOUND()
    return request
  }),

  answerRequest: os.answerRequest.handler(async ({ input, context, errors }) => {
    const [row] = await listConsents(context.tx, { id: input.id })
    if (!row) throw errors.NOT_FOUND()
    if (!may(context.actor, 'plan.decide', row.organisationId)) throw errors.NOT_YOUR_ORGANISATION()
    if (row.state !== 'asked') throw errors.ALREADY_SETTLED()
    if (input.answer === 'refused' && !isFilledText(input.reason)) throw errors.REASON_REQUIRED()
    await writeAnswer(context.tx, input, { now: context.now, personId: context.actor.personId })
    await closeTasks(context, { kind: consentTask, subjectId: row.id })
    context.audit({
      subjectKind: 'plan',
      subjectId: row.planId,
      planId: row.planId,
      organisationId: row.organisationId,
      ...(input.reason && { reason: input.reason }),
    })
    await planEvents.planChanged.publish(context, { planId: row.planId, elementIds: [] })
    return (await findRequest(context, row.id))!
  }),

  askAgain: os.askAgain.handler(async ({ input, context, errors }) => {
    const [row] = await listConsents(context.tx, { id: input.id })
    if (!row) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await readablePlan(context, row.planId), errors)
    if (!isEditable(context.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
    if (row.state !== 'refused') throw errors.ALREADY_SETTLED()
    await withdrawRequests(context.tx, [row.id], context.now)
    await ask(context, row, false)
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return listPlanConsents(context, plan.id)
  }),
})
