import type { SuccessionKind } from '#features/country/registry/entities.ts'
import { listAreasByIds } from '#features/country/registry/index.ts'
import { isPackId } from '#features/country/registry/pack-id/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import {
  clearAnnouncement,
  deleteSuccessions,
  findSuccessions,
  removeArea,
  restoreAreas,
  restoreChildren,
} from './queries.ts'

interface Withdrawal {
  kind: SuccessionKind
  date: LegalDate
  fromIds: readonly Id[]
  intoIds: readonly Id[]
}
type WithdrawalFailure =
  | Failure<'NOT_FOUND' | 'CHANGE_OWNED_BY_PACK'>
  | Failure<'ALREADY_STARTED', { date: LegalDate }>
  | Failure<'IN_USE', { usedBy: string }>

/**
 * Checks whether a change can be withdrawn: the day is in the future or it is only announced, and it was recorded in
 * this instance.
 */
export const isWithdrawable = (id: Id, kind: SuccessionKind, on: LegalDate, today: LegalDate): boolean =>
  !isPackId(id) && !hasBegun(kind, on, today)

const hasBegun = (kind: SuccessionKind, on: LegalDate, today: LegalDate): boolean =>
  kind !== 'planned_merge' && on <= today

/**
 * Withdraws a change before the effective day. Areas that would have ended continue, moved areas return, and new areas
 * are deleted unless other data refers to them.
 */
export async function withdraw(
  context: TransactionContext,
  input: Withdrawal,
): Promise<Result<Id[], WithdrawalFailure>> {
  const { tx, today } = context
  const { kind, date, fromIds, intoIds } = input
  const successions = await findSuccessions(tx, input)
  const covers = (ids: readonly Id[], side: 'predecessorId' | 'successorId') =>
    ids.every((id) => successions.some((entry) => entry[side] === id))
  if (!covers(fromIds, 'predecessorId') || !covers(intoIds, 'successorId')) return fail('NOT_FOUND')
  if (hasBegun(kind, date, today)) return fail('ALREADY_STARTED', { date })
  if (successions.some(({ id }) => isPackId(id))) return fail('CHANGE_OWNED_BY_PACK')
  const areas = await listAreasByIds(tx, [...new Set([...fromIds, ...intoIds])])
  const ending = areas.filter(({ id, validTo }) => fromIds.includes(id) && validTo === date).map(({ id }) => id)
  const arising = areas.filter(({ id, validFrom }) => !fromIds.includes(id) && validFrom === date).map(({ id }) => id)
  await deleteSuccessions(
    tx,
    successions.map(({ id }) => id),
  )
  if (kind === 'planned_merge') await clearAnnouncement(tx, [...fromIds, ...intoIds])
  for (const fromId of fromIds)
    for (const intoId of intoIds) if (fromId !== intoId) await restoreChildren(tx, fromId, intoId, date)
  await restoreAreas(tx, ending, date)
  for (const id of arising) {
    const usedBy = await removeArea(tx, id)
    if (usedBy !== undefined) return fail('IN_USE', { usedBy })
  }
  return succeed(areas.map(({ id }) => id).filter((id) => !arising.includes(id)))
}
