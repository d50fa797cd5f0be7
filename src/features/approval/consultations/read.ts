import { functionNames, type KnownFunctions } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, findPlan, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Calls } from './contract.ts'
import type { Addressee, Consultation, Expected } from './entities.ts'
import * as queries from './queries/consultations.ts'
import { listAnswers, listExpectations, type StoredExpectation } from './queries/expectations.ts'

/**
 * Converts consultations for this reader. The organisation that leads the plan sees everything. An addressee sees only
 * the data about itself.
 */
async function loadConsultations(
  context: TransactionContext,
  consultations: readonly queries.StoredConsultation[],
): Promise<Consultation[]> {
  const { tx } = context
  if (consultations.length === 0) return []
  const ids = consultations.map(({ id }) => id)
  const replies = await queries.listReplies(tx, ids)
  const reminders = await queries.listReminders(tx, ids)
  const repliesOf = Map.groupBy(replies, ({ consultationId }) => consultationId)
  const addresseesOf = Map.groupBy(await queries.listAddressees(tx, ids), ({ consultationId }) => consultationId)
  const versions = await withSystemAccess(context, () => queries.getPackVersions(tx, ids))
  const getLaw = (id: Id) => lawOf({ packVersion: versions.get(id)! })
  const expectedOf = await getExpected(context, ids, replies, getLaw)
  return consultations.map((consultation) => {
    const details = {
      law: getLaw(consultation.id),
      replies: repliesOf.get(consultation.id) ?? [],
      expectations: expectedOf.get(consultation.id) ?? [],
      reminders: reminders.get(consultation.id),
    }
    return {
      ...consultation,
      addressees: (addresseesOf.get(consultation.id) ?? []).map((storedAddressee) =>
        toAddressee(context, consultation, storedAddressee, details),
      ),
      expectations: details.expectations,
      abilities: { lead: may(context.actor, 'path.lead', consultation.owner.id) },
    }
  })
}

export const loadConsultation = async (
  context: TransactionContext,
  consultation: queries.StoredConsultation,
): Promise<Consultation> => (await loadConsultations(context, [consultation]))[0]!

/**
 * Determines how this reader may reply for an addressee: in person, or recorded by the organisation that leads the
 * plan. Recipients of a copy are not asked.
 */
export function getReplyAbility(
  { actor }: TransactionContext,
  { owner }: Pick<Consultation, 'owner'>,
  { organisationId, copy }: Pick<Addressee, 'organisationId' | 'copy'>,
): Addressee['abilities']['reply'] {
  if (copy) return null
  return may(actor, 'path.speak', organisationId) ? 'in_person' : may(actor, 'path.lead', owner.id) ? 'recorded' : null
}

function toAddressee(
  context: TransactionContext,
  consultation: queries.StoredConsultation,
  { organisationId, names, functionCode, copy }: queries.StoredAddressee,
  group: {
    law: KnownFunctions
    replies: readonly queries.StoredReply[]
    expectations: readonly Expected[]
    reminders?: ReadonlyMap<Id, string> | undefined
  },
): Addressee {
  const first = group.replies.find((reply) => reply.organisationId === organisationId)
  return {
    organisationId,
    names,
    functionNames: functionNames(group.law, functionCode),
    copy,
    repliedOn: first?.date ?? null,
    hasNoExpectations:
      first !== undefined && !group.expectations.some((expectation) => expectation.organisationId === organisationId),
    remindedOn: group.reminders?.get(organisationId) ?? null,
    abilities: { reply: getReplyAbility(context, consultation, { organisationId, copy }) },
  }
}

/** Returns the expectations of each consultation. */
async function getExpected(
  { tx }: TransactionContext,
  consultationIds: readonly Id[],
  replies: readonly queries.StoredReply[],
  getLaw: (consultationId: Id) => KnownFunctions,
): Promise<Map<Id, Expected[]>> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const answers = Map.groupBy(await listAnswers(tx, consultationIds), ({ expectationId }) => expectationId)
  const ofEach = Map.groupBy(
    await listExpectations(tx, consultationIds),
    ({ replyId }) => byId.get(replyId)!.consultationId,
  )
  const expected = ({ replyId, ...rest }: StoredExpectation): Expected => {
    const { consultationId, organisationId, source, date, provenance } = byId.get(replyId)!
    return {
      ...rest,
      organisationId,
      source,
      recordedOn: date,
      provenance,
      answers: (answers.get(rest.id) ?? []).map(({ outcome, reasons, element, asFunction, answeredOn }) => ({
        outcome,
        reasons,
        element,
        functionNames: functionNames(getLaw(consultationId), asFunction),
        answeredOn,
      })),
    }
  }
  return new Map([...ofEach].map(([id, storedExpectations]) => [id, storedExpectations.map(expected)]))
}

export async function loadPlanConsultations(
  context: TransactionContext,
  plan: PlanLaw & { id: Id; ownerId: Id },
): Promise<Calls> {
  const lead = may(context.actor, 'path.lead', plan.ownerId)
  const consultations = await loadConsultations(
    context,
    await queries.listConsultations(context.tx, { planId: plan.id }),
  )
  const steps = findKind(plan)?.path?.steps ?? []
  return {
    steps: steps.flatMap(({ code, consultationList }) =>
      consultationList ? [{ step: code, list: consultationList }] : [],
    ),
    consultations,
    abilities: { lead },
  }
}

/** Returns the consultations of a plan, for the chapter in the document. */
export async function listPlanConsultations(context: TransactionContext, planId: Id): Promise<Consultation[]> {
  const plan = await findPlan(context.tx, planId)
  return plan ? (await loadPlanConsultations(context, plan)).consultations : []
}
