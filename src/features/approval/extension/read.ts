import { findPath, functionNames, isEnd, loadSeating, type Seat } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, findPlan, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { computeValidUntil, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Extension, PlanExtension } from './contract.ts'
import { type ExtendablePlan, latestEnd } from './model.ts'
import * as queries from './queries.ts'

export interface PlanWithExtension extends ExtendablePlan, PlanLaw {
  id: Id
  ownerId: Id
  areaId: Id | null
  periodFrom: LegalDate
}

type NamedSeat = Extension['decided'][number]

/** Returns the deciders of an extension on a day; undefined if the kind of plan allows none. */
export async function findDeciders(
  context: TransactionContext,
  plan: PlanWithExtension,
  day: LegalDate = context.today,
): Promise<{ deciders: NamedSeat[]; atMost: string } | undefined> {
  const extension = findKind(plan)?.extension
  if (!extension) return undefined
  const seating = await loadSeating(context, lawOf(plan), plan, extension.deciders, day)
  const deciders = seating.resolveSeats(extension.deciders).map(
    (seat): NamedSeat => ({
      seat,
      names: seating.bodies.get(seat.organisationId)!.names,
      functionNames: functionNames(lawOf(plan), seat.function),
    }),
  )
  return { deciders, atMost: extension.atMost }
}

/** Returns the extensions of a plan, with the deciders. */
export async function listNamedExtensions(
  context: TransactionContext,
  plan: { id: Id; packVersion: string },
): Promise<Extension[]> {
  const stored = await queries.listExtensions(context.tx, { planId: plan.id })
  const bodies = await queries.listBodyNames(
    context.tx,
    stored.flatMap(({ seats }) => seats.map(({ organisationId }) => organisationId)),
  )
  const named = (seat: Seat): NamedSeat => ({
    seat,
    names: bodies.get(seat.organisationId) ?? {},
    functionNames: functionNames(lawOf(plan), seat.function),
  })
  return stored.map(({ planId: _planId, seats, ...rest }) => ({ ...rest, decided: seats.map(named) }))
}

/** Returns the period in which a plan is in force, the reasons, and the next plan as far as the actor may read it. */
export async function loadExtension(context: TransactionContext, plan: PlanWithExtension): Promise<PlanExtension> {
  const extension = findKind(plan)?.extension
  const deciders = await findDeciders(context, plan)
  const validUntil = computeValidUntil(plan)
  const leads = may(context.actor, 'path.lead', plan.ownerId)
  const holds = plan.state === 'in_force' || plan.state === 'bridging'
  return {
    planId: plan.id,
    state: plan.state,
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    validUntil,
    bridgingSince: plan.state === 'bridging' ? validUntil : null,
    successor: await findSuccessor(context, plan.id),
    extensions: await listNamedExtensions(context, plan),
    extendable:
      deciders && extension ? { ...deciders, latest: latestEnd(plan, deciders.atMost), basis: extension.basis } : null,
    abilities: {
      extend: leads && deciders !== undefined && (holds || plan.state === 'approved'),
      end: leads && holds,
    },
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
