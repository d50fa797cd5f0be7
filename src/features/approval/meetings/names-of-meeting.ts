import { loadNamesAt } from '#features/country/registry/index.ts'
import { endOfDay } from '#platform/clock.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Meeting } from './entities.ts'

/** Returns a meeting that took place with the names that its organisations had on the day, as minutes print them. */
export async function withNamesOfMeeting({ tx }: TransactionContext, meeting: Meeting): Promise<Meeting> {
  if (meeting.state === 'planned') return meeting
  const { body, manager, members, items } = meeting
  const seatIds = [...members, ...items.flatMap(({ seats }) => seats)].flatMap(({ seat }) => seat?.organisationId ?? [])
  const getNames = await loadNamesAt(tx, 'organisation', new Set([body.id, manager.id, ...seatIds]))
  const at = endOfDay(meeting.date)
  const rename = <Named extends { names: Names }>(named: Named, id: Id | undefined): Named =>
    id === undefined ? named : { ...named, names: getNames(id, named.names, at) }
  const renameSeat = <Named extends { names: Names; seat: { organisationId: Id } | null }>(named: Named): Named =>
    rename(named, named.seat?.organisationId)
  return {
    ...meeting,
    body: rename(body, body.id),
    manager: rename(manager, manager.id),
    members: members.map(renameSeat),
    items: items.map((item) => ({ ...item, seats: item.seats.map(renameSeat) })),
  }
}
