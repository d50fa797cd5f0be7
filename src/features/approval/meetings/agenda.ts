import type { Seat } from '#features/approval/path/entities.ts'
import { getSeats, listNonReaders, wasDecidedBefore } from '#features/approval/path/index.ts'
import { loadPlanLaws, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import { findComposition, type Member } from './composition.ts'
import { waitingSteps } from './model.ts'
import { loadCurrentPlanStatuses } from './plan-statuses.ts'
import { findBody, listPlansOnPath, type MeetingOrganisation } from './queries/bodies.ts'
import { insertItems, listItems, saveSeats } from './queries/items.ts'
import type { MeetingRow } from './queries/meetings.ts'

/** Maximum number of items on an agenda. */
export const maxItems = 200

interface Waiting {
  planId: Id
  step: string
  seats: Seat[]
}

/** Checks whether a deciding body, or a member in a function, may take such a seat. */
function maySit(seat: PackSeat, body: MeetingOrganisation, functions: ReadonlySet<string>): boolean {
  if ('function' in seat) return functions.has(seat.function)
  if ('body' in seat) return seat.body === body.code
  return seat.bodyKind === body.kind || (seat.alternative !== undefined && maySit(seat.alternative, body, functions))
}

/**
 * Returns the pending items of a deciding body on the paths of plans that the actor may read. Plans that the deciding
 * body itself may not read are listed separately.
 */
async function listPendingItems(
  context: TransactionContext,
  row: MeetingRow,
): Promise<{ pendingItems: Waiting[]; unreadablePlans: { planId: Id; title: LocalizedText }[] }> {
  const body = (await findBody(context.tx, row.bodyId))!
  const laws = await loadPlanLaws(context.tx)
  const members = new Map<string, readonly Member[]>()
  for (const [packVersion, law] of laws)
    members.set(packVersion, (await findComposition(context, body.id, row.date, law))?.members ?? [])
  const kinds = [...laws].flatMap(([packVersion, law]): PlanLaw[] => {
    const functions = new Set(members.get(packVersion)!.flatMap(({ seat }) => seat.function ?? []))
    return law.planKinds
      .filter(({ path }) => path?.steps.some((step) => getSeats(step).some((seat) => maySit(seat, body, functions))))
      .map(({ code }) => ({ kind: code, packVersion }))
  })
  const plans = await listPlansOnPath(context.tx, { kinds, areaId: body.areaId, day: context.today })
  const standings = await loadCurrentPlanStatuses(context, plans)
  const open = plans.flatMap((plan) => {
    const planPathStatus = standings.get(plan.id)
    if (
      !planPathStatus ||
      wasDecidedBefore({ plan, round: planPathStatus.round }) ||
      planPathStatus.status.inForceOn !== null
    )
      return []
    const steps = waitingSteps(planPathStatus.status, body.id, members.get(plan.packVersion)!)
    return steps.length > 0 ? [{ plan, steps }] : []
  })
  const planIds = open.map(({ plan }) => plan.id)
  const shut = new Set((await listNonReaders(context.tx, planIds, [body.id])).map(({ planId }) => planId))
  return {
    pendingItems: open.flatMap(({ plan, steps }) =>
      shut.has(plan.id) ? [] : steps.map(({ step, seats }) => ({ planId: plan.id, step: step.code, seats })),
    ),
    unreadablePlans: open.flatMap(({ plan: { id, title } }) => (shut.has(id) ? [{ planId: id, title }] : [])),
  }
}

/**
 * Adds pending items to the agenda.
 * @returns the number of added items, the number that exceeded the limit, and the plans that the deciding body may not
 *   read
 */
export async function addPendingItems(context: TransactionContext, row: MeetingRow) {
  const { pendingItems, unreadablePlans } = await listPendingItems(context, row)
  const agendaItems = await listItems(context.tx, row.id)
  const toItemKey = (planId: Id, step: string) => `${planId} ${step}`
  const known = new Map(
    agendaItems.flatMap((item) => (item.plan ? [[toItemKey(item.plan.id, item.plan.step), item]] : [])),
  )
  const fresh: Waiting[] = []
  for (const entry of pendingItems) {
    const item = known.get(toItemKey(entry.planId, entry.step))
    if (!item) fresh.push(entry)
    else {
      // Adds the members for whom the item was not pending before.
      const seats = mergeSeats(item.seats, entry.seats)
      if (seats.length > item.seats.length) await saveSeats(context.tx, item.id, seats)
    }
  }
  const room = Math.max(0, maxItems - agendaItems.length)
  const added = fresh.slice(0, room)
  await insertItems(
    context.tx,
    added.map((entry, at) => ({ ...entry, rank: agendaItems.length + at, title: null, text: null })),
    { meetingId: row.id, ownerId: row.ownerId, now: context.now, personId: context.actor.personId },
  )
  return { added: added.length, omittedCount: fresh.length - added.length, unreadablePlans }
}

const toKey = (seat: Seat) => `${seat.organisationId} ${seat.function}`
const mergeSeats = (entry: readonly Seat[], other: readonly Seat[]): Seat[] => [
  ...new Map([...entry, ...other].map((seat) => [toKey(seat), seat])).values(),
]
