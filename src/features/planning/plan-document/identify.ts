import type { Plan } from '#features/planning/plans/entities.ts'
import { toOwnPlanId, toPlanId } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { ImportInput } from './prepare.ts'
import { findPlansByCode, findTakenPlanIds } from './queries/known-references.ts'
import type { Resolver } from './resolve.ts'

/** The ids of new plans by code, and whether keys that are ids stay the ids of their elements. */
export type NewIds = ReadonlyMap<string, { id: Id; namesIds: boolean }>

/**
 * Finds the plan that each plan of a file changes: the plan of its owner with this code. A file that names no owner
 * changes the plan of the given organisation, or else the only plan of an organisation that the actor writes for.
 */
export async function findExisting(
  context: TransactionContext,
  { file, ownerId }: Pick<ImportInput, 'file' | 'ownerId'>,
  resolver: Resolver,
): Promise<Map<string, Plan>> {
  const codes = file.plans.map((entry) => entry.plan.code)
  const byCode = Map.groupBy(await findPlansByCode(context.tx, codes), ({ code }) => code)
  const existing = new Map<string, Plan>()
  for (const { plan } of file.plans) {
    const candidates = byCode.get(plan.code) ?? []
    const named = plan.owner === undefined ? undefined : resolver.findId('organisation', plan.owner)
    const writable = candidates.filter((candidate) => may(context.actor, 'plan.write', candidate.ownerId))
    const found =
      plan.owner === undefined
        ? (candidates.find((candidate) => candidate.ownerId === ownerId) ??
          (writable.length === 1 ? writable[0] : undefined))
        : candidates.find((candidate) => candidate.ownerId === named)
    if (found) existing.set(plan.code, found)
  }
  return existing
}

/**
 * Returns the ids of plans that a file may add. The system derives them from the codes, as long as they are free. For
 * people they are derived from the owner too, so that nobody reserves or finds the ids of others.
 */
export async function chooseNewIds(
  context: TransactionContext,
  { file, ownerId }: Pick<ImportInput, 'file' | 'ownerId'>,
  { existing, resolver }: { existing: ReadonlyMap<string, Plan>; resolver: Resolver },
): Promise<NewIds> {
  const isSystem = context.actor.kind === 'system'
  const derivedIds = file.plans.map(({ plan }) => toPlanId(plan.code))
  const taken = isSystem ? await findTakenPlanIds(context, derivedIds) : new Set<Id>()
  return new Map<string, { id: Id; namesIds: boolean }>(
    file.plans.map(({ plan }, index) => {
      const id = derivedIds[index]!
      if (isSystem && (!taken.has(id) || existing.get(plan.code)?.id === id)) return [plan.code, { id, namesIds: true }]
      const owner = plan.owner === undefined ? ownerId : resolver.findId('organisation', plan.owner)
      return [plan.code, { id: owner ? toOwnPlanId(owner, plan.code) : newId(), namesIds: false }]
    }),
  )
}
