import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Reader, Tx } from '../db/db.ts'
import type { Place, SavedView } from './contract.ts'

export interface ViewRow {
  id: Id
  personId: Id
  place: Place
  name: string
  query: string
  sharedWith: Id | null
}

/**
 * Returns the views of a page that the person owns or that are shared with the person, by name, or a single view by id.
 */
export async function listViews(reader: Reader, personId: Id, of: { place: Place } | { id: Id }): Promise<SavedView[]> {
  const rows = await reader
    .selectFrom('saved_view as v')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .leftJoin('organisation as o', 'o.id', 'v.organisation_id')
    .leftJoin('default_view as d', (join) => join.onRef('d.view_id', '=', 'v.id').on('d.person_id', '=', personId))
    .select(['v.id', 'v.place', 'v.name', 'v.query', 'v.person_id', 'v.organisation_id'])
    .select(['o.names', 'p.name as kept_by', 'd.view_id as default_id'])
    .$if('place' in of, (query) => query.where('v.place', '=', (of as { place: Place }).place))
    .$if('id' in of, (query) => query.where('v.id', '=', (of as { id: Id }).id))
    .orderBy('v.name')
    .orderBy('v.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    place: row.place as Place,
    name: row.name,
    query: row.query,
    sharedWith:
      row.organisation_id === null ? null : { organisationId: row.organisation_id, names: (row.names ?? {}) as Names },
    ownerName: row.person_id === personId ? null : row.kept_by,
    isDefault: row.default_id !== null,
    abilities: { change: row.person_id === personId },
  }))
}

export async function countViews(reader: Reader, personId: Id): Promise<number> {
  const { count } = await reader
    .selectFrom('saved_view')
    .select((expressionBuilder) => expressionBuilder.fn.countAll<number>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export async function insertView(tx: Tx, view: ViewRow, now: string): Promise<void> {
  await tx
    .insertInto('saved_view')
    .values({
      id: view.id,
      person_id: view.personId,
      organisation_id: view.sharedWith,
      place: view.place,
      name: view.name,
      query: view.query,
      updated_at: now,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}

export async function updateView(
  tx: Tx,
  id: Id,
  to: { name: string; query: string; sharedWith: Id | null },
  now: string,
): Promise<void> {
  await tx
    .updateTable('saved_view')
    .set({ name: to.name, query: to.query, organisation_id: to.sharedWith, updated_at: now })
    .where('id', '=', id)
    .execute()
}

export async function deleteView(tx: Tx, id: Id): Promise<void> {
  await tx.deleteFrom('saved_view').where('id', '=', id).execute()
}

/** Sets the default view of a person for a page. Null removes it. */
export async function setDefaultView(tx: Tx, personId: Id, place: Place, viewId: Id | null): Promise<void> {
  await tx.deleteFrom('default_view').where('person_id', '=', personId).where('place', '=', place).execute()
  if (viewId !== null)
    await tx.insertInto('default_view').values({ person_id: personId, place, view_id: viewId }).execute()
}
