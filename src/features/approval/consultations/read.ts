import { functionNames } from '#features/approval/path/index.ts'
import { findKind, findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Calls } from './contract.ts'
import type { Addressee, Consultation, Expected } from './entities.ts'
import * as queries from './queries.ts'

/**
 * Converts consultations for this reader. The organisation that leads the plan sees everything. An addressee sees only
 * the data about itself.
 */
async function loadConsultations(
  work: Work,
  circulars: readonly queries.StoredConsultation[],
): Promise<Consultation[]> {
  const { tx } = work
  if (circulars.length === 0) return []
  const ids = circulars.map(({ id }) => id)
  const replies = await queries.readReplies(tx, ids)
  const reminders = await queries.readReminders(tx, ids)
  const repliesOf = Map.groupBy(replies, ({ circularId }) => circularId)
  const addresseesOf = Map.groupBy(await queries.readAddressees(tx, ids), ({ circularId }) => circularId)
  const expectedOf = await readExpected(work, ids, replies)
  return circulars.map((circular) => {
    const match = {
      replies: repliesOf.get(circular.id) ?? [],
      expectations: expectedOf.get(circular.id) ?? [],
      reminders: reminders.get(circular.id),
    }
    return {
      ...circular,
      addressees: (addresseesOf.get(circular.id) ?? []).map((storedAddressee) =>
        toAddressee(work, circular, storedAddressee, match),
      ),
      expectations: match.expectations,
      abilities: { lead: may(work.actor, 'path.lead', circular.owner.id) },
    }
  })
}

export const loadConsultation = async (work: Work, circular: queries.StoredConsultation): Promise<Consultation> =>
  (await loadConsultations(work, [circular]))[0]!

/**
 * Determines how this reader may reply for an addressee: in person, or recorded by the organisation that leads the
 * plan. Recipients of a copy are not asked.
 */
export function getReplyAbility(
  { actor }: Work,
  { owner }: Pick<Consultation, 'owner'>,
  { organisationId, copy }: Pick<Addressee, 'organisationId' | 'copy'>,
): Addressee['abilities']['reply'] {
  if (copy) return null
  return may(actor, 'path.speak', organisationId) ? 'in_person' : may(actor, 'path.lead', owner.id) ? 'recorded' : null
}

function toAddressee(
  work: Work,
  circular: queries.StoredConsultation,
  { organisationId, names, functionCode, copy }: queries.StoredAddressee,
  its: {
    replies: readonly queries.StoredReply[]
    expectations: readonly Expected[]
    reminders?: ReadonlyMap<Id, string> | undefined
  },
): Addressee {
  const first = its.replies.find((reply) => reply.organisationId === organisationId)
  return {
    organisationId,
    names,
    functionNames: functionNames(functionCode),
    copy,
    repliedOn: first?.on ?? null,
    nothing:
      first !== undefined && !its.expectations.some((expectation) => expectation.organisationId === organisationId),
    remindedOn: its.reminders?.get(organisationId) ?? null,
    abilities: { reply: getReplyAbility(work, circular, { organisationId, copy }) },
  }
}

/** Returns the expectations of each consultation. */
async function readExpected(
  { tx }: Work,
  circularIds: readonly Id[],
  replies: readonly queries.StoredReply[],
): Promise<Map<Id, Expected[]>> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const answers = Map.groupBy(await queries.readAnswers(tx, circularIds), ({ expectationId }) => expectationId)
  const ofEach = Map.groupBy(
    await queries.readExpected(tx, circularIds),
    ({ replyId }) => byId.get(replyId)!.circularId,
  )
  const expected = ({ replyId, ...one }: queries.StoredExpectation): Expected => {
    const { organisationId, source, on, given } = byId.get(replyId)!
    return {
      ...one,
      organisationId,
      source,
      saidOn: on,
      given,
      answers: (answers.get(one.id) ?? []).map(({ outcome, reasons, element, asFunction, answeredOn }) => ({
        outcome,
        reasons,
        element,
        functionNames: functionNames(asFunction),
        answeredOn,
      })),
    }
  }
  return new Map([...ofEach].map(([id, storedExpectations]) => [id, storedExpectations.map(expected)]))
}

export async function loadPlanConsultations(work: Work, plan: { id: Id; kind: string; ownerId: Id }): Promise<Calls> {
  const lead = may(work.actor, 'path.lead', plan.ownerId)
  const circulars = await loadConsultations(work, await queries.listConsultations(work.tx, { planId: plan.id }))
  const steps = findKind(plan.kind)?.path?.steps ?? []
  return {
    steps: steps.flatMap(({ code, calls }) => (calls ? [{ step: code, list: calls }] : [])),
    circulars,
    abilities: { lead },
  }
}

/** Returns the consultations of a plan, for the chapter in the document. */
export async function listPlanConsultations(work: Work, planId: Id): Promise<Consultation[]> {
  const plan = await findPlan(work.tx, planId)
  return plan ? (await loadPlanConsultations(work, plan)).circulars : []
}
