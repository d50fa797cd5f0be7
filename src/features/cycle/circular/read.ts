import { findKind, findPlan } from '#features/plans/index.ts'
import type { Work } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { functionNames } from '../opinions/read.ts'
import type { Calls } from './contract.ts'
import type { Addressee, Circular, Expected } from './entities.ts'
import * as queries from './queries.ts'

/** A circular as this reader may read it: whoever leads the plan all of it, an addressee what concerns itself. */
export async function showCircular(work: Work, circular: queries.StoredCircular): Promise<Circular> {
  const { tx, actor } = work
  const lead = may(actor, 'path.lead', circular.owner.id)
  const replies = await queries.readReplies(tx, circular.id)
  const expectations = await expectedOf(work, circular.id, replies)
  const reminders = await queries.readReminders(tx, circular.id)
  const addressees = (await queries.readAddressees(tx, circular.id)).map(
    ({ organisationId, names, functionCode, copy }): Addressee => {
      const its = replies.filter((reply) => reply.organisationId === organisationId)
      const speaks = may(actor, 'path.speak', organisationId) ? 'in_person' : lead ? 'recorded' : null
      return {
        organisationId,
        names,
        functionNames: functionNames(functionCode),
        copy,
        repliedOn: its[0]?.on ?? null,
        nothing: its.length > 0 && !expectations.some((one) => one.organisationId === organisationId),
        remindedOn: reminders.get(organisationId) ?? null,
        abilities: { reply: copy ? null : speaks },
      }
    },
  )
  return { ...circular, addressees, expectations, abilities: { lead } }
}

async function expectedOf(work: Work, circularId: Id, replies: readonly queries.StoredReply[]): Promise<Expected[]> {
  const byId = new Map(replies.map((reply) => [reply.id, reply]))
  const answers = Map.groupBy(await queries.readAnswers(work.tx, circularId), ({ expectationId }) => expectationId)
  return (await queries.readExpected(work.tx, circularId)).map(({ replyId, ...expected }) => {
    const reply = byId.get(replyId)!
    return {
      ...expected,
      organisationId: reply.organisationId,
      source: reply.source,
      saidOn: reply.on,
      given: reply.given,
      answers: (answers.get(expected.id) ?? []).map(({ outcome, reasons, element, asFunction, answeredOn }) => ({
        outcome,
        reasons,
        element,
        functionNames: functionNames(asFunction),
        answeredOn,
      })),
    }
  })
}

export async function showCalls(work: Work, plan: { id: Id; kind: string; ownerId: Id }): Promise<Calls> {
  const lead = may(work.actor, 'path.lead', plan.ownerId)
  const circulars: Circular[] = []
  for (const one of await queries.readCirculars(work.tx, { planId: plan.id }))
    circulars.push(await showCircular(work, one))
  const steps = findKind(plan.kind)?.path?.steps ?? []
  return {
    steps: steps.flatMap(({ code, calls }) => (calls ? [{ step: code, list: calls }] : [])),
    circulars,
    abilities: { lead },
  }
}

/** The circulars of a plan, for its chapter on paper. */
export async function circularsOf(work: Work, planId: Id): Promise<Circular[]> {
  const plan = await findPlan(work.tx, planId)
  return plan ? (await showCalls(work, plan)).circulars : []
}
