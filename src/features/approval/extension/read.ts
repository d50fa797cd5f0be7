import type { Seat } from '#features/approval/path/entities.ts'
import { findPath, functionNames, isEnd, loadSeating } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, findPlan, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import type { PlanExtension } from './contract.ts'
import { checkRow } from './decisions/model.ts'
import type { NamedSeat } from './entities.ts'
import { type ExtendablePlan, getEndDeciders, latestEnd } from './model.ts'
import { listDecisions } from './named-decisions.ts'
import * as queries from './queries.ts'

export interface PlanWithExtension extends ExtendablePlan, PlanLaw {
  id: Id
  ownerId: Id
  issuingBodyIds: readonly Id[]
  areaId: Id | null
  periodFrom: LegalDate
}

/** Returns the seats that decide on a day. After a merger, the successors of those at the entry into force decide. */
async function nameSeats(
  context: TransactionContext,
  plan: PlanWithExtension,
  packSeats: readonly PackSeat[],
  day: LegalDate,
): Promise<NamedSeat[]> {
  const law = lawOf(plan)
  const seating = await loadSeating(context, law, plan, packSeats, day)
  const name = (seat: Seat, names: Names): NamedSeat => ({
    seat,
    names,
    functionNames: functionNames(law, seat.function),
  })
  const seats = seating
    .resolveSeats(packSeats)
    .map((seat) => name(seat, seating.bodies.get(seat.organisationId)!.names))
  const absent = packSeats.filter((packSeat) => seating.resolveSeats([packSeat]).length === 0)
  if (absent.length === 0) return seats
  const atEntry = await loadSeating(context, law, plan, absent, plan.inForceOn ?? plan.periodFrom)
  const successors = await queries.listSuccessorSeats(context.tx, plan.id, atEntry.resolveSeats(absent), day)
  const names = await queries.listBodyNames(
    context.tx,
    successors.map(({ organisationId }) => organisationId),
  )
  return [...seats, ...successors.map((seat) => name(seat, names.get(seat.organisationId) ?? {}))]
}

/** Returns the deciders of an extension on a day; undefined if the kind of plan allows none. */
export async function findDeciders(
  context: TransactionContext,
  plan: PlanWithExtension,
  day: LegalDate = context.today,
): Promise<{ deciders: NamedSeat[]; atMost: string } | undefined> {
  const extension = findKind(plan)?.extension
  if (!extension) return undefined
  return { deciders: await nameSeats(context, plan, extension.deciders, day), atMost: extension.atMost }
}

/** Returns those who decide on a day that a plan ends early: the seats of the kind of plan, or the owner if it has none. */
export async function findEndDeciders(
  context: TransactionContext,
  plan: PlanWithExtension,
  day: LegalDate = context.today,
): Promise<NamedSeat[]> {
  const packSeats = getEndDeciders(findKind(plan))
  if (packSeats.length > 0) return nameSeats(context, plan, packSeats, day)
  const names = await queries.listBodyNames(context.tx, [plan.ownerId])
  const seat = { organisationId: plan.ownerId, function: null }
  return [{ seat, names: names.get(plan.ownerId) ?? {}, functionNames: null }]
}

/** Returns the period in which a plan is in force, the reasons, and the next plan as far as the actor may read it. */
export async function loadExtension(context: TransactionContext, plan: PlanWithExtension): Promise<PlanExtension> {
  const extension = findKind(plan)?.extension
  const deciders = await findDeciders(context, plan)
  const validUntil = computeValidUntil(plan)
  const leads = may(context.actor, 'path.lead', plan.ownerId)
  const rows = await queries.listRows(context.tx, plan.id)
  const isPossible = (kind: 'extended' | 'ended') =>
    leads && !plan.isRegistered && checkRow(rows, { kind, refersTo: null, withdraws: null }, plan.state) === null
  return {
    planId: plan.id,
    state: plan.state,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    validUntil,
    endsEarly: validUntil < computeValidUntil({ ...plan, supersededOn: null, endedOn: null }),
    bridgingSince: plan.state === 'bridging' ? validUntil : null,
    successor: await findSuccessor(context, plan.id),
    decisions: await listDecisions(context, plan, rows),
    extendable:
      deciders && extension ? { ...deciders, latest: latestEnd(plan, deciders.atMost), basis: extension.basis } : null,
    endDeciders: await findEndDeciders(context, plan),
    abilities: { extend: deciders !== undefined && isPossible('extended'), end: isPossible('ended') },
  }
}

async function findSuccessor(context: TransactionContext, planId: Id): Promise<PlanExtension['successor']> {
  const successor = await queries.findSuccessor(context.tx, planId)
  const plan = successor && (await findPlan(context.tx, successor.id))
  if (!plan) return null
  const path = await findPath(context, plan)
  const next = path && [...path.path.steps].find(({ code }) => !isEnd(path.status.steps.get(code)!.state))
  return {
    planId: plan.id,
    code: plan.code,
    title: plan.title,
    state: plan.state,
    step: next ? { number: next.number, names: next.names } : null,
  }
}
