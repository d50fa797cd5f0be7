import { sql } from 'kysely'
import { silentChangesOf } from '#features/approval/path/index.ts'
import { countryPack } from '#features/country/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import { system } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { SilentFact } from '../facts.ts'

/** So many passages of a plan are named; who mends these sees the next. */
const mostNamed = 50

/**
 * What changed silently in plans that hold (R12). One statement finds those in which anything that may be bound was written since their version
 * was frozen: only these few are compared. The eyes of the reader must be those of who may read every row.
 */
export async function loadSilent(work: Work, planIds: readonly Id[]): Promise<Map<Id, SilentFact>> {
  const asSystem = { ...work, actor: system }
  const found = new Map<Id, SilentFact>()
  for (const { id, version } of await writtenSince(work.tx, planIds)) {
    const changes = await silentChangesOf(asSystem, id)
    const elements = changes.filter(({ section, kind }) => section === 'elements' && kind !== 'removed')
    found.set(id, {
      version: changes.length > 0 ? version : null,
      elements: elements.slice(0, mostNamed).map(({ subjectId }) => subjectId),
      elsewhere: elements.length < changes.length,
    })
  }
  return found
}

/** By their histories: a line about an element, or about a field of the cover that a kind of plan binds. */
async function writtenSince(tx: Tx, planIds: readonly Id[]): Promise<{ id: Id; version: number }[]> {
  const cover = new Set(countryPack().planKinds.flatMap(({ binds }) => binds?.cover ?? []))
  const { rows } = await sql<{ id: Id; version: number }>`
    select v.plan_id as id, v.number as version from plan_version v
    where v.plan_id = any (${[...planIds]}::uuid[]) and v.in_force_on is not null and v.superseded_on is null
      and exists (select from change c where c.plan_id = v.plan_id and c.at >= v.frozen_at
        and (c.element_id is not null or c.fields ?| ${[...cover]}::text[]))`.execute(tx)
  return rows
}
