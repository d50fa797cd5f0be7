import { type RawBuilder, sql } from 'kysely'
import { isCurrentItem, selectAreasWithin } from '#features/alignment/items/index.ts'
import { isOfKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'

/** Lists other organisations with a plan of these kinds in force on a day, in this area (null: everywhere). */
export async function listRunningOwners(
  db: Reader,
  of: { kinds: readonly PlanLaw[]; areaId: Id | null; excludedId: Id },
  day: LegalDate,
): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    select distinct o.id, o.sort_name from plan p join organisation o on o.id = p.owner_id
    where ${isOfKind('p', of.kinds)} and plan_state(p) in ('in_force', 'bridging', 'approved') and o.id <> ${of.excludedId}
      and ${isValidOn('o', day)} and ${of.areaId === null ? sql`true` : sql`coalesce(p.area_id, o.area_id) in (${selectAreasWithin(of.areaId, day)})`}
    order by o.sort_name, o.id`.execute(db as Tx)
  return rows.map(({ id }) => id)
}

/** Returns the area of a plan, or else the area of the organisation that owns the plan. */
export async function findPlanArea(db: Reader, planId: Id): Promise<Id | null> {
  const { rows } = await sql<{ id: Id | null }>`
    select coalesce(p.area_id, o.area_id) as id from plan p join organisation o on o.id = p.owner_id where p.id = ${planId}`.execute(
    db as Tx,
  )
  return rows[0]?.id ?? null
}

/**
 * Returns the current recipients of each element of a version, as ids only. The caller runs it with access to all rows,
 * to include items that the actor may not read.
 */
export async function listPreviouslyAsked(db: Reader, versionId: Id): Promise<Map<Id, Id[]>> {
  const rows = await db
    .selectFrom('item')
    .select(['element_id', 'addressee_id'])
    .where('version_id', '=', versionId)
    .where('withdrawn_at', 'is', null)
    .orderBy('addressee_id')
    .execute()
  const rowsByElement = Map.groupBy(rows, (row) => row.element_id)
  return new Map([...rowsByElement].map(([id, group]) => [id, group.map((row) => row.addressee_id)]))
}

/** Lists elements that are equal in both versions. Their position may differ. */
export async function listUnchanged(db: Reader, previousVersionId: Id, versionId: Id): Promise<Set<Id>> {
  const selectSubjects = (
    id: Id,
  ): RawBuilder<unknown> => sql`select f.subject_id, f.id, f.content - 'parent' as content from plan_version_entry e
    join frozen_row f on f.id = e.row_id where e.version_id = ${id} and f.section = 'elements'`
  const { rows } = await sql<{ id: Id }>`
    select n.subject_id as id from (${selectSubjects(versionId)}) n join (${selectSubjects(previousVersionId)}) o on o.subject_id = n.subject_id
    where o.id = n.id or o.content = n.content`.execute(db as Tx)
  return new Set(rows.map(({ id }) => id))
}

/** Carries over the items that are not sent again (migrations, transfer_items_to_version). */
export async function followVersion(
  tx: Tx,
  previousVersionId: Id,
  versionId: Id,
  unchanged: readonly Id[],
  now: string,
): Promise<void> {
  await sql`select transfer_items_to_version(${previousVersionId}::uuid, ${versionId}::uuid, ${[...unchanged]}::uuid[], ${now}::timestamptz)`.execute(
    tx,
  )
}

/** Links items that are sent again to their predecessors. */
export async function linkPreviousItems(tx: Tx, previousVersionId: Id, versionId: Id): Promise<void> {
  await sql`update item n set follows_id = o.id from item o
    where n.version_id = ${versionId} and n.follows_id is null and o.version_id = ${previousVersionId}
      and o.element_id = n.element_id and o.addressee_id = n.addressee_id`.execute(tx)
}

/** Lists organisations with open items of a version, with the answering plan of each. */
export async function listOpenOrganisations(db: Reader, versionId: Id): Promise<{ id: Id; planId: Id | null }[]> {
  const { rows } = await sql<{ id: Id; planId: Id | null }>`
    select addressee_id as id, (array_agg(lower_plan_id))[1] as "planId" from item
    where version_id = ${versionId} and withdrawn_at is null and not answered group by addressee_id order by addressee_id`.execute(
    db as Tx,
  )
  return rows
}

export async function insertReview(
  tx: Tx,
  review: { versionId: Id; upperPlanId: Id; ownerId: Id; previousVersionId: Id | null; date: LegalDate },
  at: { now: string; dueOn: LegalDate | null },
): Promise<void> {
  await tx
    .insertInto('alignment_review')
    .values({
      id: newId(),
      version_id: review.versionId,
      upper_plan_id: review.upperPlanId,
      owner_id: review.ownerId,
      previous_version_id: review.previousVersionId,
      in_force_on: review.date,
      due_on: at.dueOn,
      opened_at: at.now,
      // Set by a trigger, from the plan.
      access_id: 1,
    })
    .onConflict((conflict) => conflict.column('version_id').doNothing())
    .execute()
}

export interface StoredReview {
  versionId: Id
  number: number
  planId: Id
  code: string
  kind: string
  title: LocalizedText
  amends: boolean
  inForceOn: LegalDate
  dueOn: LegalDate | null
}

/**
 * Returns reviews of versions that are not superseded, of a single plan or of the plans of these organisations, newest
 * first.
 */
export async function listReviews(
  db: Reader,
  of: { planId: Id } | { ownerIds: readonly Id[] },
): Promise<StoredReview[]> {
  const { rows } = await sql<StoredReview>`
    select r.version_id as "versionId", v.number, p.id as "planId", p.code, p.kind, p.title,
      r.previous_version_id is not null as amends, r.in_force_on as "inForceOn", r.due_on as "dueOn"
    from alignment_review r join plan_version v on v.id = r.version_id join plan p on p.id = r.upper_plan_id
    where coalesce(v.superseded_on > legal_today(), true) and plan_state(p) <> 'ended'
      and ${'planId' in of ? sql`p.id = ${of.planId}` : sql`r.owner_id = any (${[...of.ownerIds]}::uuid[])`}
    order by r.in_force_on desc, r.opened_at desc limit 20`.execute(db as Tx)
  return rows
}

export interface ReviewedOrganisation {
  id: Id
  names: Names
  areaId: Id | null
  items: number
  answered: number
  late: boolean
}

/** Returns the progress of each organisation on the items of a version, within the reader's access. */
export async function listReviewedOrganisations(
  db: Reader,
  versionId: Id,
  today: LegalDate,
): Promise<ReviewedOrganisation[]> {
  const { rows } = await sql<ReviewedOrganisation>`
    select o.id, o.names, o.area_id as "areaId", count(*)::int as items, count(*) filter (where i.answered)::int as answered,
      coalesce(bool_or(not i.answered and i.due_on < ${today}), false) as late
    from item i join organisation o on o.id = i.addressee_id join plan_version v on v.id = i.version_id
    where i.version_id = ${versionId} and ${isCurrentItem}
    group by o.id order by o.sort_name, o.id`.execute(db as Tx)
  return rows
}

/**
 * Lists area kinds suitable for grouping the recipients: those with 2 to 30 areas around the recipients, the finest
 * first.
 */
export async function groupingKinds(
  db: Reader,
  versionIds: readonly Id[],
  day: LegalDate,
): Promise<{ kind: string; areas: number }[]> {
  const { rows } = await sql<{ kind: string; areas: number }>`
    with asked as (
      select distinct o.area_id as id from item i join organisation o on o.id = i.addressee_id
      where i.version_id = any (${[...versionIds]}::uuid[]) and i.withdrawn_at is null and o.area_id is not null
    ), within as (
      select id from asked union
      select r.area_id from area_reach r join asked on asked.id = r.ancestor_id where r.valid_from <= ${day} and ${day} < r.valid_to
    )
    select a.kind, count(distinct a.id)::int as areas from within w join area_reach r on r.area_id = w.id join area a on a.id = r.ancestor_id
    where r.valid_from <= ${day} and ${day} < r.valid_to and a.id not in (select id from within)
    group by a.kind having count(distinct a.id) between 2 and 30 order by areas desc, a.kind`.execute(db as Tx)
  return rows
}

export interface ChangedItem {
  itemId: Id
  previousId: Id
  previousNumber: number
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** Returns the items of an organisation that were sent again after a change, with the previous and current content. */
export async function listChangedItems(db: Reader, addresseeId: Id): Promise<ChangedItem[]> {
  const frozen = (
    item: RawBuilder<unknown>,
  ) => sql`(select f.content from plan_version_entry e join frozen_row f on f.id = e.row_id
    where e.version_id = ${item} and f.section = 'elements' and f.subject_id = i.element_id limit 1)`
  const { rows } = await sql<ChangedItem>`
    select * from (
      select i.id as "itemId", o.id as "previousId", v.number as "previousNumber",
        ${frozen(sql`o.version_id`)} as before, ${frozen(sql`i.version_id`)} as after
      from item i join item o on o.id = i.follows_id join plan_version v on v.id = o.version_id
        join plan_version n on n.id = i.version_id
      where i.addressee_id = ${addresseeId} and i.withdrawn_at is null and coalesce(n.superseded_on > legal_today(), true)
      order by i.id limit 500) found
    where before - 'parent' <> after - 'parent'`.execute(db as Tx)
  return rows
}

/** Returns the number of open items of a plan and the first due date, by upper version that is not superseded. */
export async function listOpenReviews(
  db: Reader,
  planId: Id,
): Promise<{ versionId: Id; upperPlanId: Id; title: LocalizedText; open: number; dueOn: LegalDate | null }[]> {
  const { rows } = await sql<{
    versionId: Id
    upperPlanId: Id
    title: LocalizedText
    open: number
    dueOn: LegalDate | null
  }>`
    select r.version_id as "versionId", u.id as "upperPlanId", u.title, count(*)::int as open, min(i.due_on) as "dueOn"
    from plan p join item i on i.addressee_id = p.owner_id and coalesce(i.lower_plan_id, p.id) = p.id
    join alignment_review r on r.version_id = i.version_id join plan_version v on v.id = r.version_id
    join plan u on u.id = r.upper_plan_id
    where p.id = ${planId} and i.withdrawn_at is null and not i.answered and coalesce(v.superseded_on > legal_today(), true)
    group by r.version_id, u.id order by min(i.due_on) nulls last, u.code`.execute(db as Tx)
  return rows
}
