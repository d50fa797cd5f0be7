import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import type { Level } from '#shared/pack-level.ts'
import { sortName } from '#shared/sort-name.ts'
import type { Organisation, OrganisationRef, SuccessionKind } from '../entities.ts'
import {
  isAfterCursor,
  isOneOf,
  matchesText,
  type OrganisationRefRow,
  type OrganisationRow,
  organisationColumns,
  organisationRefColumns,
  toOrganisation,
  toOrganisationRef,
} from '../queries.ts'
import type { ContactPoint, NewOrganisation } from './contract.ts'

export interface OrganisationFilter {
  kind?: string | undefined
  ids?: readonly Id[] | undefined
  level?: Level | undefined
  areaId?: Id | undefined
  withinAreaId?: Id | undefined
  hierarchy?: string | undefined
  parentId?: Id | undefined
  query?: string | undefined
  date: LegalDate | 'any'
}

function matching(filter: OrganisationFilter) {
  const { date, withinAreaId, hierarchy } = filter
  const conditions = [sql<boolean>`true`]
  if (filter.kind) conditions.push(sql`o.kind = ${filter.kind}`)
  if (filter.ids) conditions.push(isOneOf('o.id', filter.ids))
  if (filter.level) conditions.push(sql`o.level = ${filter.level}`)
  if (filter.areaId) conditions.push(sql`o.area_id = ${filter.areaId}`)
  if (filter.parentId) conditions.push(sql`o.parent_id = ${filter.parentId}`)
  if (date !== 'any') conditions.push(isValidOn('o', date))
  if (filter.query) conditions.push(matchesText('o', filter.query, sortName(filter.query)))
  if (withinAreaId) {
    const place = date === 'any' ? sql<boolean>`true` : isValidOn('p', date)
    const chosen = hierarchy === undefined ? sql<boolean>`true` : sql<boolean>`p.hierarchy = ${hierarchy}`
    conditions.push(sql`o.area_id in (with recursive below as (
      select ${withinAreaId}::uuid as area_id
      union select p.area_id from area_parent p join below b on p.parent_id = b.area_id where ${chosen} and ${place}
    ) select area_id from below)`)
  }
  return sql.join(conditions, sql` and `)
}

export type Listed = Organisation & { areaNames: Names | null }

/** Lists a page of organisations by name, with the total number. */
export async function listOrganisations(
  tx: Tx,
  filter: OrganisationFilter,
  page: { after?: Id | undefined; limit: number },
): Promise<{ rows: Listed[]; next: string | null; total: number }> {
  const where = matching(filter)
  const after = page.after ? sql`and ${isAfterCursor('o', 'organisation', page.after)}` : sql``
  const { rows } = await sql<OrganisationRow & { area_names: Names | null }>`
    select ${organisationColumns('o')}, a.names as area_names from organisation o left join area a on a.id = o.area_id
    where ${where} ${after} order by o.sort_name, o.id limit ${page.limit + 1}`.execute(tx)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from organisation o where ${where}`.execute(tx)
  const visible = rows.slice(0, page.limit)
  return {
    rows: visible.map((row) => ({ ...toOrganisation(row), areaNames: row.area_names })),
    next: rows.length > page.limit ? (visible.at(-1)?.id ?? null) : null,
    total: counted.rows[0]?.total ?? 0,
  }
}

export async function findOrganisation(tx: Tx, id: Id): Promise<Organisation | undefined> {
  const { rows } =
    await sql<OrganisationRow>`select ${organisationColumns('o')} from organisation o where o.id = ${id}`.execute(tx)
  return rows[0] && toOrganisation(rows[0])
}

export async function findOrganisationRef(tx: Tx, id: Id | null): Promise<OrganisationRef | null> {
  if (id === null) return null
  const { rows } =
    await sql<OrganisationRefRow>`select ${organisationRefColumns('o')} from organisation o where o.id = ${id}`.execute(
      tx,
    )
  return rows[0] ? toOrganisationRef(rows[0]) : null
}

/** Lists the organisations that are part of this organisation on a day. */
export async function listParts(tx: Tx, id: Id, on: LegalDate): Promise<OrganisationRef[]> {
  const { rows } = await sql<OrganisationRefRow>`
    select ${organisationRefColumns('o')} from organisation o where o.parent_id = ${id} and ${isValidOn('o', on)} order by o.sort_name, o.id`.execute(
    tx,
  )
  return rows.map(toOrganisationRef)
}

export interface OrganisationSuccession {
  organisation: OrganisationRef
  kind: SuccessionKind
  date: LegalDate
}

/** Lists the predecessors or successors of an organisation. */
export async function listSuccessions(
  tx: Tx,
  id: Id,
  side: 'predecessors' | 'successors',
): Promise<OrganisationSuccession[]> {
  const [own, other] = side === 'predecessors' ? ['successor_id', 'predecessor_id'] : ['predecessor_id', 'successor_id']
  const { rows } = await sql<OrganisationRefRow & { change: SuccessionKind; on_date: string }>`
    select ${organisationRefColumns('o')}, s.kind as change, s.on_date from organisation_succession s
    join organisation o on o.id = ${sql.ref(`s.${other}`)} where ${sql.ref(`s.${own}`)} = ${id} order by s.on_date, o.sort_name`.execute(
    tx,
  )
  return rows.map((row) => ({ organisation: toOrganisationRef(row), kind: row.change, date: row.on_date }))
}

export async function isCodeTaken(tx: Tx, code: string): Promise<boolean> {
  return (await tx.selectFrom('organisation').select('id').where('code', '=', code).executeTakeFirst()) !== undefined
}

const toSortName = (names: Names) => sortName(loadName(names, 'en')).slice(0, 200)

export async function insertOrganisation(tx: Tx, organisation: NewOrganisation): Promise<Id> {
  const id = newId()
  await tx
    .insertInto('organisation')
    .values({
      id,
      code: organisation.code,
      kind: organisation.kind,
      level: organisation.level,
      names: json(organisation.names),
      sort_name: toSortName(organisation.names),
      area_id: organisation.areaId ?? null,
      parent_id: organisation.parentId ?? null,
      valid_from: organisation.validFrom ?? null,
      valid_to: organisation.validTo ?? null,
      source: 'edited',
    })
    .execute()
  return id
}

/** Writes the patch. A pack upgrade no longer changes the organisation from then on. */
export async function updateOrganisation(tx: Tx, id: Id, patch: Partial<Omit<NewOrganisation, 'code'>>): Promise<void> {
  await tx
    .updateTable('organisation')
    .set({
      source: 'edited',
      ...(patch.kind && { kind: patch.kind }),
      ...(patch.level && { level: patch.level }),
      ...(patch.names && { names: json(patch.names), sort_name: toSortName(patch.names) }),
      ...(patch.areaId !== undefined && { area_id: patch.areaId }),
      ...(patch.parentId !== undefined && { parent_id: patch.parentId }),
      ...(patch.validFrom !== undefined && { valid_from: patch.validFrom }),
      ...(patch.validTo !== undefined && { valid_to: patch.validTo }),
    })
    .where('id', '=', id)
    .execute()
}

/** Returns the organisations, or only this one, in the procedures of plans that are in decision, approved or in force. */
export async function listRunningSeats(tx: Tx, only: Id | null): Promise<ReadonlySet<Id>> {
  const { rows } = await sql<{ id: Id }>`select id from running_seats(${only}::uuid) as id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Checks whether an organisation is an ancestor of itself. */
export async function isInParentCycle(tx: Tx, id: Id): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with recursive above as (
      select parent_id from organisation where id = ${id} and parent_id is not null
      union select o.parent_id from organisation o join above a on o.id = a.parent_id where o.parent_id is not null
    ) select parent_id as id from above where parent_id = ${id}`.execute(tx)
  return rows.length > 0
}

/** Ends an organisation, the functions and the appointments, and records the successors. */
export async function endOrganisation(
  tx: Tx,
  id: Id,
  on: LegalDate,
  successors: readonly Id[],
  kind: SuccessionKind,
): Promise<void> {
  await updateOrganisation(tx, id, { validTo: on })
  await sql`update function_holding h set valid_to = ${on}::date from function f
    where f.id = h.function_id and f.organisation_id = ${id} and h.valid_from < ${on}::date and (h.valid_to is null or h.valid_to > ${on}::date)`.execute(
    tx,
  )
  await sql`update function set valid_to = ${on}::date, source = 'edited'
    where organisation_id = ${id} and (valid_to is null or valid_to > ${on}::date) and (valid_from is null or valid_from < ${on}::date)`.execute(
    tx,
  )
  if (successors.length === 0) return
  await tx
    .insertInto('organisation_succession')
    .values(
      successors.map((successor) => ({ id: newId(), predecessor_id: id, successor_id: successor, kind, on_date: on })),
    )
    .execute()
}

/** Without the columns that record who entered the address. */
const contactColumns = ['id', 'organisation_id', 'purpose', 'name', 'email', 'telephone', 'website'] as const

type ContactRow = Omit<ContactPoint, 'organisationId'> & { organisation_id: string }
const toContactPoint = ({ organisation_id, ...row }: ContactRow): ContactPoint => ({
  ...row,
  organisationId: organisation_id,
})

export async function listContactPoints(tx: Tx, organisationId: Id): Promise<ContactPoint[]> {
  const rows = await tx
    .selectFrom('contact_point')
    .select(contactColumns)
    .where('organisation_id', '=', organisationId)
    .orderBy('purpose')
    .orderBy('id')
    .execute()
  return rows.map(toContactPoint)
}

export async function findContactPoint(tx: Tx, id: Id): Promise<ContactPoint | undefined> {
  const row = await tx.selectFrom('contact_point').select(contactColumns).where('id', '=', id).executeTakeFirst()
  return row && toContactPoint(row)
}

/** Writes a contact point. The organisation then counts as edited in this instance. */
export async function saveContactPoint(tx: Tx, point: ContactPoint): Promise<void> {
  const { organisationId, id, ...facts } = point
  await tx
    .insertInto('contact_point')
    .values({ id, organisation_id: organisationId, ...facts })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute()
  await updateOrganisation(tx, organisationId, {})
}

export async function deleteContactPoint(tx: Tx, point: ContactPoint): Promise<void> {
  await tx.deleteFrom('contact_point').where('id', '=', point.id).execute()
  await updateOrganisation(tx, point.organisationId, {})
}

/** The subjects of acts on organisations. */
export const organisationSubjects = {
  organisation: subjectSource({
    from: sql`organisation o`,
    id: sql`o.id`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
}
