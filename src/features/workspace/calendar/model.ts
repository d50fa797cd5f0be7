import { Temporal } from 'temporal-polyfill'
import type { DatedThing, WaitsFor } from '#shared/dated.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Scope } from './contract.ts'

/** Who looks. `functionIds`: the functions that this person holds. */
export interface Looker {
  personId: Id | null
  organisationIds: readonly Id[]
  functionIds: readonly Id[]
}

/**
 * A task about something that has its own day is shown as that thing: the same day twice would be two things to do. Who the
 * task was handed to is told there, and it is handed over from there.
 */
export function joinTasks(things: readonly DatedThing[]): DatedThing[] {
  const named = new Map(
    things.flatMap((thing) => (thing.tasks ?? []).map((name): [string, DatedThing] => [name, thing])),
  )
  const joined = new Map<DatedThing, DatedThing>()
  const rest = things.filter((thing) => {
    const about = named.get(thing.task?.name ?? '')
    if (about?.state !== 'open' || about.on !== thing.on) return true
    const before = joined.get(about) ?? about
    const body = thing.waitsFor[0]!
    joined.set(about, {
      ...before,
      // A task that was handed to nobody leaves the function for whom the thing waits.
      waitsFor: before.waitsFor.map((one) =>
        one.organisationId === body.organisationId
          ? { ...one, ...body, functionId: body.functionId ?? one.functionId ?? null }
          : one,
      ),
      handed: [...(before.handed ?? []), ...(thing.task ? [thing.task] : [])],
    })
    return false
  })
  return rest.map((thing) => joined.get(thing) ?? thing)
}

const isNamedFor = (looker: Looker, { functionId = null, personId = null }: WaitsFor): boolean =>
  personId !== null ? personId === looker.personId : functionId === null || looker.functionIds.includes(functionId)

/**
 * Whether a thing is among those of this person. Of the own bodies: what is handed to somebody else by name, or is another
 * function's, is not one's own.
 */
export function isOf(thing: DatedThing, scope: Scope, looker: Looker): boolean {
  if (scope === 'all') return true
  const own = thing.waitsFor.filter(({ organisationId }) => looker.organisationIds.includes(organisationId))
  const isOwner = looker.organisationIds.includes(thing.owner.organisationId)
  if (scope === 'body') return isOwner || own.length > 0
  return own.length > 0 ? own.some((one) => isNamedFor(looker, one)) : isOwner
}

/** Days by which an open thing is late; null where it is not. */
export function lateDays({ on, state }: Pick<DatedThing, 'on' | 'state'>, today: LegalDate): number | null {
  if (state !== 'open' || on >= today) return null
  return Temporal.PlainDate.from(on).until(today, { largestUnit: 'days' }).days
}

/** By day; on one day in the order of the slices. */
export const inOrder = (things: readonly DatedThing[]): DatedThing[] =>
  things.toSorted((one, other) => one.on.localeCompare(other.on) || one.key.localeCompare(other.key))
