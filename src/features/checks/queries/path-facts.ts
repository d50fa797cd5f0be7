import { sql } from 'kysely'
import { type PlanStanding, standingActs, standingsOf } from '#features/cycle/index.ts'
import { countryPack } from '#features/registry/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PathFact, StepFact } from '../facts.ts'

interface PathPlan {
  id: Id
  kind: string
  areaId: Id | null
  ownerId: Id
}

/** Where these plans stand on their legal paths; of a plan that has not begun its path, nothing. The reader may read every row. */
export async function loadPaths(at: { tx: Tx; today: LegalDate }, planIds: readonly Id[]): Promise<Map<Id, PathFact>> {
  const { rows: plans } = await sql<PathPlan>`
    select id, kind, area_id as "areaId", owner_id as "ownerId" from plan where id = any (${[...planIds]}::uuid[])`.execute(
    at.tx,
  )
  const standings = await standingsOf(at, plans, (look) => look())
  const changed = await changedSilently(at.tx, planIds)
  const functions = new Map(countryPack().functions.map(({ code, names }) => [code, names]))
  return new Map(
    plans.flatMap(({ id }) => {
      const found = standings.get(id)
      if (!found) return []
      const { round, standing } = found
      const fact: PathFact = {
        decidedBefore: round === null || round.kind === 'before',
        isAmending: round?.kind === 'addendum' && standing.inForceOn === null,
        changedInVersion: changed.get(id) ?? null,
        steps: [...standing.steps.keys()].map((code) => stepFact(found, code, functions)),
      }
      return [[id, fact] as const]
    }),
  )
}

function stepFact(
  { acts, seating, standing }: PlanStanding,
  code: string,
  functions: ReadonlyMap<string, Names>,
): StepFact {
  const { step, state, seats } = standing.steps.get(code)!
  const counted = standingActs(acts)
  const its = counted.filter((act) => act.step === code)
  const placeOf = (one: string) => counted.findIndex((act) => act.step === one && act.kind !== 'asked')
  const first = placeOf(code)
  // What usually goes before is for this plan, and came after it or not at all.
  const reordered =
    first >= 0 &&
    step.after.some((one) => {
      const place = placeOf(one)
      return standing.steps.get(one)?.state !== 'not_applicable' && (place < 0 || place > first)
    })
  return {
    code,
    number: step.number,
    names: step.names,
    act: step.act,
    state,
    nobody: step.act !== 'work' && step.act !== 'entry' && seats.length === 0,
    missing: seats
      .filter((one) => one.state !== 'given' && one.state !== 'absent')
      .map(
        ({ seat }) => (seat.function && functions.get(seat.function)) || seating.bodies.get(seat.organisationId)!.names,
      ),
    unsaid: seats
      .filter((one) => one.state === 'absent' && !one.act?.words?.trim())
      .map(({ seat }) => seating.bodies.get(seat.organisationId)!.names),
    hasMotive: its.some((act) => (act.motive?.trim() ?? '') !== ''),
    skippedOrReordered: state === 'skipped' || reordered,
  }
}

/**
 * Plans that hold, and of which a later version has other priorities or strategic objectives: gone, come, or with other words. What a
 * plan runs on with (yearly actions, who holds them, dates, figures) is no change of it.
 */
async function changedSilently(tx: Tx, planIds: readonly Id[]): Promise<Map<Id, number>> {
  const { rows } = await sql<{ plan_id: Id; number: number }>`
    with holding as materialized (
      select p.id as plan_id, v.id, v.number, l.id as last_id, l.number as last_number from plan p
      join lateral (select * from plan_version v where v.plan_id = p.id and v.in_force_on is not null and v.superseded_on is null
        order by v.number desc limit 1) v on true
      join lateral (select * from plan_version l where l.plan_id = p.id order by l.number desc limit 1) l on l.number > v.number
      where p.id = any (${[...planIds]}::uuid[]) and p.state in ('in_force', 'bridging')
    ), said as materialized (
      select h.plan_id, e.version_id = h.id as holds, r.subject_id, r.content -> 'title' as title, r.content -> 'body' as body
      from holding h join plan_version_entry e on e.version_id in (h.id, h.last_id) join frozen_row r on r.id = e.row_id
      where r.section = 'elements' and r.content ->> 'kind' in ('priority', 'strategic_objective')
    )
    select h.plan_id, h.last_number as number from holding h
    where exists (
      select from said one where one.plan_id = h.plan_id and not exists (select from said other
        where other.plan_id = one.plan_id and other.holds <> one.holds and other.subject_id = one.subject_id
          and other.title is not distinct from one.title and other.body is not distinct from one.body))`.execute(tx)
  return new Map(rows.map((row) => [row.plan_id, row.number]))
}
