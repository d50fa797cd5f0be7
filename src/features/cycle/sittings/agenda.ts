import { findPlan } from '#features/plans/index.ts'
import { countryPack } from '#features/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import type { Seat } from '../path/entities.ts'
import { notReaders } from '../path/queries/bodies.ts'
import { findPath, wasDecidedBefore } from '../path/read.ts'
import { seatedIn } from '../path/seats.ts'
import { compositionOf } from './composition.ts'
import { waitingSteps } from './model.ts'
import { findBody, readPlansOnPath, type SittingBody } from './queries/bodies.ts'
import { insertItem, readItems, saveSeats } from './queries/items.ts'
import type { SittingRow } from './queries/sittings.ts'

/** So many plans are looked through for one agenda. */
const mostPlans = 120
export const mostItems = 200

interface Waiting {
  planId: Id
  step: string
  seats: Seat[]
}

/** Whether a body, or one of its members in a function, may take such a seat. */
function maySit(seat: PackSeat, body: SittingBody, functions: ReadonlySet<string>): boolean {
  if ('function' in seat) return functions.has(seat.function)
  if ('body' in seat) return seat.body === body.code
  return seat.bodyKind === body.kind || (seat.otherwise !== undefined && maySit(seat.otherwise, body, functions))
}

/** What waits for a body on the paths of plans that the actor may read; plans that the body itself may not read stand apart. */
async function waitingFor(
  work: Work,
  row: SittingRow,
): Promise<{ waiting: Waiting[]; leftOut: { planId: Id; title: LocalizedText }[] }> {
  const body = (await findBody(work.tx, row.bodyId))!
  const members = (await compositionOf(work, body.id, row.on))?.members ?? []
  const functions = new Set(members.flatMap(({ seat }) => seat.function ?? []))
  const kinds = countryPack().planKinds.filter(({ path }) =>
    path?.steps.some((step) => seatedIn(step).some((seat) => maySit(seat, body, functions))),
  )
  const asked = { kinds: kinds.map(({ code }) => code), areaId: body.areaId, day: work.today, most: mostPlans }
  const waiting: Waiting[] = []
  const leftOut: { planId: Id; title: LocalizedText }[] = []
  for (const planId of await readPlansOnPath(work.tx, asked)) {
    const plan = (await findPlan(work.tx, planId))!
    const found = await findPath(work, plan)
    if (!found || wasDecidedBefore(found) || found.standing.inForceOn !== null) continue
    const steps = waitingSteps(found.standing, body.id, members)
    if (steps.length === 0) continue
    if ((await notReaders(work.tx, planId, [body.id])).length > 0) leftOut.push({ planId, title: plan.title })
    else waiting.push(...steps.map(({ step, seats }) => ({ planId, step: step.code, seats })))
  }
  return { waiting, leftOut }
}

/** Puts on the agenda what waits and is not there yet. @returns how many, and which plans are not put before the body */
export async function fillAgenda(work: Work, row: SittingRow) {
  const { waiting, leftOut } = await waitingFor(work, row)
  const there = await readItems(work.tx, row.id)
  let added = 0
  for (const one of waiting) {
    const known = there.find(({ plan }) => plan?.id === one.planId && plan.step === one.step)
    // A member for whom it did not wait before.
    if (known) await saveSeats(work.tx, known.id, unionOf(known.seats, one.seats))
    else if (there.length + added < mostItems) {
      await insertItem(work.tx, {
        ...one,
        sittingId: row.id,
        ownerId: row.ownerId,
        rank: there.length + added,
        title: null,
        words: null,
        now: work.now,
        personId: work.actor.personId,
      })
      added += 1
    }
  }
  return { added, leftOut }
}

const keyOf = (seat: Seat) => `${seat.organisationId} ${seat.function}`
const unionOf = (one: readonly Seat[], other: readonly Seat[]): Seat[] => [
  ...new Map([...one, ...other].map((seat) => [keyOf(seat), seat])).values(),
]
