import type { Seat } from '#features/approval/path/entities.ts'
import { loadSeating } from '#features/approval/path/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import { listOrganisationNames } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { DistributionList } from '../contract.ts'
import { listOwnLists } from './queries.ts'

interface Plan extends PlanLaw {
  areaId: Id | null
  ownerId: Id
}

/** A list with the seats that it contains for a plan. */
export interface ResolvedList {
  key: string
  isOwn: boolean
  names: Names
  to: Seat[]
  copies: Seat[]
}

const toAllLanguages = (name: string): Names => Object.fromEntries(languages.map((language) => [language, name]))
const asBody = (organisationId: Id): Seat => ({ organisationId, function: null })

/**
 * Returns the lists of the country for a plan of this kind, resolved as of today, and the lists of the organisation
 * that leads the plan.
 */
export async function resolveLists(context: TransactionContext, plan: Plan): Promise<ResolvedList[]> {
  const called = new Set(findKind(plan)?.path?.steps.flatMap(({ consultationList }) => consultationList ?? []))
  const lists = (lawOf(plan).distributionLists ?? []).filter(({ code }) => called.has(code))
  const seating = await loadSeating(
    context,
    lawOf(plan),
    plan,
    lists.flatMap(({ to, copies = [] }) => [...to, ...copies]),
    context.today,
  )
  const own = await listOwnLists(context.tx, plan.ownerId)
  return [
    ...lists.map(({ code, names, to, copies = [] }) => ({
      key: code,
      isOwn: false,
      names,
      to: seating.resolveSeats(to),
      copies: seating.resolveSeats(copies),
    })),
    ...own.map(({ id, name, addressees, copies }) => ({
      key: id,
      isOwn: true,
      names: toAllLanguages(name),
      to: addressees.map(asBody),
      copies: copies.map(asBody),
    })),
  ]
}

/**
 * Returns the lists with the names of the organisations. In an own list, an organisation that no longer exists is left
 * out.
 */
export async function listDistributionLists(context: TransactionContext, plan: Plan): Promise<DistributionList[]> {
  const lists = await resolveLists(context, plan)
  const names = await listOrganisationNames(
    context.tx,
    lists.flatMap(({ to, copies }) => [...to, ...copies]).map(({ organisationId }) => organisationId),
  )
  const bodies = (seats: readonly Seat[]) =>
    [...new Set(seats.map(({ organisationId }) => organisationId))].flatMap((id) => {
      const organisationNames = names.get(id)
      return organisationNames ? [{ id, names: organisationNames }] : []
    })
  return lists.map(({ to, copies, ...list }) => ({ ...list, to: bodies(to), copies: bodies(copies) }))
}
