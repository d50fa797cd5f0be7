import { seatsOfMembers } from '#features/approval/meetings/composition.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { RecordedAct, Round } from './entities.ts'
import { type Path, type Standing, standOn } from './model.ts'
import { countUnanswered } from './opinions/model.ts'
import { readOpenPoints } from './opinions/queries.ts'
import * as queries from './queries/bulk-status.ts'
import { stepsOf } from './read.ts'
import { bodiesAskedFor, type Seating, seatedIn, seatingOf } from './seats.ts'

/** A plan of a bulk query, with the path and status. */
export interface PlanStanding {
  round: Round | null
  acts: readonly RecordedAct[]
  path: Path
  seating: Seating
  standing: Standing
}

/**
 * Returns the paths of many plans in a few statements, regardless of the number of plans. Used for checks and calendars
 * of the whole country.
 * @param seeAll runs a query with access to all rows, because the content of sections decides whether a step applies to
 *   a plan
 */
export async function standingsOf(
  { tx, today }: { tx: Tx; today: LegalDate },
  plans: readonly { id: Id; kind: string; areaId: Id | null; ownerId: Id }[],
  seeAll: <T>(look: () => Promise<T>) => Promise<T>,
): Promise<Map<Id, PlanStanding>> {
  const onPath = plans.filter(({ kind }) => stepsOf(kind, null).length > 0)
  if (onPath.length === 0) return new Map()
  const ids = onPath.map(({ id }) => id)
  const rounds = await queries.lastRounds(tx, ids)
  const roundIds = [...rounds.values()].map(({ id }) => id)
  const acts = await queries.actsOfRounds(tx, roundIds)
  const open = await readOpenPoints(tx, roundIds)
  const sections = await seeAll(() => queries.sectionsOfMany(tx, ids))
  const found = new Map<Id, PlanStanding>()
  // Plans of the same kind need the same organisations.
  for (const [kind, its] of Map.groupBy(onPath, (plan) => plan.kind)) {
    const all = stepsOf(kind, null)
    const members = seatsOfMembers(all.flatMap(seatedIn))
    const bodies = await queries.bodiesOfMany(tx, { plans: its, day: today, ...bodiesAskedFor(all, members) })
    for (const { id } of its) {
      const round = rounds.get(id) ?? null
      const steps = stepsOf(kind, round)
      const seating = seatingOf(bodies.get(id) ?? [])
      const said = round ? (acts.get(round.id) ?? []) : []
      const path: Path = {
        steps,
        seats: new Map(steps.map((step) => [step.code, seating.seatsOf(seatedIn(step))])),
        sections: sections.get(id) ?? new Set(),
        unanswered: countUnanswered(said, open),
      }
      found.set(id, { round, acts: said, path, seating, standing: standOn(path, said, today) })
    }
  }
  return found
}
