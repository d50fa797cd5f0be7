import type { Plan } from '#features/planning/plans/contract.ts'
import { findKind, isDecided, isEditable, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type Actor, getOrganisationIds, may } from '#shared/actor.ts'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { markings } from '#shared/marking.ts'
import { issuersContract } from './contract.ts'
import type { ConsentRequest, IssuerConsent } from './entities.ts'
import {
  type ConsentRow,
  findRequestedPlan,
  insertRefusal,
  isIndependentOfAuthors,
  isPlanReadable,
  listConsents,
  listUnasked,
  withdrawRequests,
  writeAnswer,
} from './queries.ts'
import { ask } from './reactions.ts'
import { checkConfirmation, confirmConsent, endTasks, recordConsent } from './recording/record.ts'

const os = implementSlice(issuersContract)

function toConsent(
  actor: Actor,
  { planId: _, ownerId, mustAnswerHere: __, recorderId: ___, ...consent }: ConsentRow,
): IssuerConsent & { id: Id } {
  return {
    ...consent,
    abilities: {
      answer:
        (consent.state === 'asked' || consent.state === 'recorded') &&
        may(actor, 'plan.decide', consent.organisationId),
      withdraw: consent.state === 'agreed' && may(actor, 'plan.decide', consent.organisationId),
      ask: consent.state === 'refused' && may(actor, 'plan.write', ownerId),
      record: false,
      confirm: false,
    },
  }
}

/** Checks whether the actor, who may decide for the organisation, is independent of those who wrote the plan. */
const mayAgree = async ({ tx, actor }: TransactionContext, { planId }: ConsentRow): Promise<boolean> =>
  actor.kind === 'system' || (await isIndependentOfAuthors(tx, planId))

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

async function listPlanConsents(context: TransactionContext, plan: Plan): Promise<IssuerConsent[]> {
  const mayAsk = isEditable(context.actor, plan) && !isDecided(plan)
  const consents: IssuerConsent[] = []
  for (const row of await listConsents(context.tx, { planId: plan.id })) {
    const consent = toConsent(context.actor, row)
    const isUnanswered = row.state === 'asked' || row.state === 'recorded'
    const abilities = {
      ...consent.abilities,
      record: mayAsk && isUnanswered && !row.mustAnswerHere,
      confirm: row.state === 'recorded' && (await checkConfirmation(context, row)) === null,
    }
    consents.push({ ...consent, abilities })
  }
  const unasked = (await listUnasked(context.tx, plan.id)).map(({ hasUsers, ...organisation }) => ({
    ...organisation,
    id: null,
    state: 'not_asked' as const,
    requestedAt: null,
    answeredAt: null,
    answeredBy: null,
    reason: null,
    recording: null,
    abilities: { answer: false, withdraw: false, ask: mayAsk && hasUsers, record: mayAsk && !hasUsers, confirm: false },
  }))
  return [...consents, ...unasked]
}

export const issuersRoutes = os.router({
  listConsents: os.listConsents.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return listPlanConsents(context, plan)
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
    if (row.state === input.answer || row.state === 'refused') throw errors.ALREADY_SETTLED()
    if (input.answer === 'refused' && !isFilledText(input.reason)) throw errors.REASON_REQUIRED()
    const at = { now: context.now, personId: context.actor.personId }
    if (input.answer === 'agreed' && !(await mayAgree(context, row))) throw errors.SECOND_PERSON_REQUIRED()
    let { id } = row
    if (row.state === 'asked' || row.state === 'recorded') await writeAnswer(context.tx, input, at)
    else {
      await withdrawRequests(context.tx, [row.id], context.now)
      id = await insertRefusal(context.tx, row, input.reason!, at)
    }
    await endTasks(context, row.id)
    context.audit({
      subjectKind: 'plan',
      subjectId: row.planId,
      planId: row.planId,
      organisationId: row.organisationId,
      ...(input.reason && { reason: input.reason }),
    })
    return (await findRequest(context, id))!
  }),

  ask: os.ask.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    if (!isEditable(context.actor, plan)) throw errors.PLAN_NOT_EDITABLE()
    if (!plan.issuingBodyIds.includes(input.organisationId)) throw errors.NOT_FOUND()
    const rows = await listConsents(context.tx, { planId: plan.id })
    const row = rows.find(({ organisationId }) => organisationId === input.organisationId)
    if (row && row.state !== 'refused') throw errors.ALREADY_SETTLED()
    if (row) await withdrawRequests(context.tx, [row.id], context.now)
    await ask(context, { planId: plan.id, ownerId: plan.ownerId, organisationId: input.organisationId }, false)
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return listPlanConsents(context, plan)
  }),

  recordConsent: os.recordConsent.handler(async ({ input: { planId, ...input }, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, planId), errors)
    valueOrThrow(await recordConsent(context, plan, input), errors)
    return listPlanConsents(context, plan)
  }),

  confirmConsent: os.confirmConsent.handler(async ({ input, context, errors }) => {
    const [row] = await listConsents(context.tx, { id: input.id })
    if (!row) throw errors.NOT_FOUND()
    const plan = valueOrThrow(await readablePlan(context, row.planId), errors)
    valueOrThrow(await confirmConsent(context, row), errors)
    return listPlanConsents(context, plan)
  }),
})
