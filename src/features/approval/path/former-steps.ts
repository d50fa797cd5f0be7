import { listLawChanges } from '#features/planning/plan-law/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import type { PathAct, Seat } from './entities.ts'
import { findOrganisations } from './queries/bodies.ts'
import type { PlanOnPath } from './read.ts'
import type { Seating } from './seats.ts'

/**
 * Returns the steps of acts that the law of the plan does not have. The acts were recorded before the plan was moved to
 * this law, and their steps keep the name of that time.
 */
export async function listFormerSteps(
  context: TransactionContext,
  plan: PlanOnPath,
  steps: readonly PackPathStep[],
  acts: readonly PathAct[],
): Promise<PackPathStep[]> {
  const codes = new Set(acts.flatMap(({ step }) => step ?? []))
  for (const { code } of steps) codes.delete(code)
  if (codes.size === 0) return []
  const versions = (await listLawChanges(context.tx, plan.id)).map(({ fromVersion }) => fromVersion)
  const known = versions.flatMap((packVersion) => findKind({ kind: plan.kind, packVersion })?.path?.steps ?? [])
  return [...codes].flatMap((code) => known.find((step) => step.code === code) ?? [])
}

/** Adds the names of organisations that acted or keep a seat although the registry or the current law gives them none. */
export async function withFormerParticipants(
  context: TransactionContext,
  seating: Seating,
  acts: readonly PathAct[],
  fixed: ReadonlyMap<string, readonly Seat[]> | undefined,
): Promise<Seating> {
  const seats = [...acts.flatMap(({ seat }) => seat ?? []), ...(fixed?.values() ?? [])].flat()
  const ids = new Set(seats.map(({ organisationId }) => organisationId))
  const missing = [...ids].filter((id) => !seating.bodies.has(id))
  if (missing.length === 0) return seating
  const organisations = await findOrganisations(context.tx, missing)
  return { ...seating, bodies: new Map([...seating.bodies, ...organisations.map((body) => [body.id, body] as const)]) }
}
