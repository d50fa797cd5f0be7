import { type SqlBool, sql } from 'kysely'
import { isOfKind, type PlanLaw, selectPlanState } from '#features/planning/plans/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { elementName, listAnswers } from './answers/queries.ts'
import { type AnsweringPlan, isAnsweredByPlan, isCurrentItem } from './counts/queries.ts'
import type { Item, ItemState } from './entities.ts'

/** A stored item with the current answer. The routes add the permitted actions. */
export type StoredItem = Omit<Item, 'abilities'>

export interface ItemFilter {
  ids?: readonly Id[]
  addresseeId?: Id
  versionId?: Id
  elementId?: Id
  status?: 'open' | 'answered' | 'all'
  /** Only items that this plan answers. */
  plan?: AnsweringPlan
}

const chosen = (db: Reader, filter: ItemFilter) =>
  db
    .selectFrom('item as i')
    .innerJoin('plan_version as v', 'v.id', 'i.version_id')
    .$if(filter.ids !== undefined, (query) => query.where('i.id', 'in', [...(filter.ids ?? [])]))
    .$if(filter.addresseeId !== undefined, (query) => query.where('i.addressee_id', '=', filter.addresseeId!))
    .$if(filter.versionId !== undefined, (query) => query.where('i.version_id', '=', filter.versionId!))
    .$if(filter.elementId !== undefined, (query) => query.where('i.element_id', '=', filter.elementId!))
    .$if(filter.plan !== undefined, (query) => query.where(isAnsweredByPlan(filter.plan!)))
    .$if(filter.status === 'open', (query) => query.where('i.answered', '=', false).where(isCurrentItem))
    .$if(filter.status === 'answered', (query) => query.where('i.answered', '=', true))

/**
 * Returns items by due date, upper plan and element order, each with the current answer if visible. Names and numbers
 * are subqueries, because planning a join of seven tables takes longer than running it.
 */
export async function listItems(
  db: Reader,
  filter: ItemFilter,
  page: { limit: number; skip: number } = { limit: 1000, skip: 0 },
): Promise<StoredItem[]> {
  if (filter.ids?.length === 0) return []
  const rows = await chosen(db, filter)
    .innerJoin('plan as p', 'p.id', 'i.upper_plan_id')
    .innerJoin('element as e', 'e.id', 'i.element_id')
    .selectAll('i')
    .select([
      'v.number',
      'v.in_force_on',
      sql<boolean>`coalesce(v.superseded_on <= legal_today(), false)`.as('superseded'),
      'p.code as plan_code',
      'p.kind as plan_kind',
      'p.title as plan_title',
    ])
    .select(['e.kind as element_kind', 'e.code as element_code', 'e.title as element_title', 'e.gain'])
    .select([
      'e.phenomenon_id',
      sql<Names>`(select o.names from organisation o where o.id = i.owner_id)`.as('owner_names'),
      sql<Names>`(select a.names from organisation a where a.id = i.addressee_id)`.as('addressee_names'),
      sql`(select c.number from coverage_column c where c.version_id = i.version_id and c.element_id = i.element_id)`.as(
        'column_number',
      ),
    ])
    .orderBy('i.due_on', (order) => order.asc().nullsLast())
    .orderBy('p.code')
    .orderBy('v.number')
    .orderBy('column_number')
    .orderBy('i.id')
    .limit(page.limit)
    .offset(page.skip)
    .execute()
  const answers = await listAnswers(
    db,
    rows.map((row) => row.id),
  )
  const byItem = new Map(answers.map((answer) => [answer.itemId, answer]))
  return rows.map((row) => {
    const answer = byItem.get(row.id) ?? null
    return {
      id: row.id,
      versionId: row.version_id,
      versionNumber: row.number,
      versionSuperseded: row.superseded,
      upperPlan: {
        planId: row.upper_plan_id,
        code: row.plan_code,
        kind: row.plan_kind,
        title: row.plan_title as LocalizedText,
      },
      element: elementName({
        id: row.element_id,
        plan_id: row.upper_plan_id,
        kind: row.element_kind,
        code: row.element_code,
        title: row.element_title,
      }),
      gain: row.gain as LocalizedText | null,
      phenomenonId: row.phenomenon_id,
      ownerId: row.owner_id,
      ownerNames: row.owner_names,
      addresseeId: row.addressee_id,
      addresseeNames: row.addressee_names,
      lowerPlanId: row.lower_plan_id,
      sentAt: row.sent_at,
      dueOn: row.due_on,
      inForceOn: row.in_force_on,
      withdrawnAt: row.withdrawn_at,
      state: toItemState(row, answer !== null),
      answer,
    }
  })
}

function toItemState(row: { withdrawn_at: string | null; answered: boolean }, seen: boolean): ItemState {
  if (row.withdrawn_at !== null) return 'withdrawn'
  if (!row.answered) return 'no_answer'
  return seen ? 'answered' : 'withheld'
}

/**
 * Counts the listed items. `requested` and `open` are the current items and those without an answer, as defined in
 * `counts/model.ts`. `total` also contains withdrawn and replaced items, because the list shows them.
 */
export async function countItems(
  db: Reader,
  filter: ItemFilter,
): Promise<{ total: number; requested: number; open: number }> {
  const row = await chosen(db, filter)
    .select((expressionBuilder) => [
      expressionBuilder.fn.countAll<number>().as('total'),
      expressionBuilder.fn.countAll<number>().filterWhere(isCurrentItem).as('requested'),
      expressionBuilder.fn
        .countAll<number>()
        .filterWhere('i.answered', '=', false)
        .filterWhere(isCurrentItem)
        .as('open'),
    ])
    .executeTakeFirstOrThrow()
  return row
}

/** Returns a visible version with the plan. */
export async function findVersion(db: Reader, id: Id) {
  return db
    .selectFrom('plan_version as v')
    .innerJoin('plan as p', 'p.id', 'v.plan_id')
    .select([
      'v.id',
      'v.number',
      'v.plan_id',
      'v.in_force_on',
      sql<boolean>`coalesce(v.superseded_on <= legal_today(), false)`.as('superseded'),
      'p.owner_id',
      'p.kind',
      'p.code',
      'p.sent_at',
    ])
    .select('p.pack_version as packVersion')
    .select(sql<LocalizedText>`p.title`.as('title'))
    .where('v.id', '=', id)
    .executeTakeFirst()
}

/** Lists the elements that a version froze and that still exist, in frozen order. */
export async function listFrozenElements(
  db: Reader,
  versionId: Id,
): Promise<{ id: Id; kind: string; accessId: number }[]> {
  const rows = await db
    .selectFrom('plan_version_entry as n')
    .innerJoin('frozen_row as f', 'f.id', 'n.row_id')
    .innerJoin('element as e', 'e.id', 'f.subject_id')
    .select(['e.id', 'e.kind', 'e.access_id'])
    .where('n.version_id', '=', versionId)
    .where('f.section', '=', 'elements')
    .orderBy('n.position')
    .execute()
  return rows.map((row) => ({ id: row.id, kind: row.kind, accessId: row.access_id }))
}

export async function withdraw(tx: Tx, id: Id, now: string): Promise<void> {
  await tx.updateTable('item').set({ withdrawn_at: now }).where('id', '=', id).execute()
}

/**
 * Sets the due date of the open items of a version.
 *
 * @returns the organisations of the changed items, with an entry per item
 */
export async function setDueDate(
  tx: Tx,
  versionId: Id,
  addresseeIds: readonly Id[] | undefined,
  dueOn: string | null,
): Promise<Id[]> {
  const rows = await tx
    .updateTable('item')
    .set({ due_on: dueOn })
    .where('version_id', '=', versionId)
    .where('withdrawn_at', 'is', null)
    .where('answered', '=', false)
    .$if(addresseeIds !== undefined, (query) => query.where('addressee_id', 'in', [...(addresseeIds ?? [])]))
    .returning('addressee_id')
    .execute()
  return rows.map((row) => row.addressee_id)
}

/** Returns which of these organisations still have an open item of that version. */
export async function listOpenAddressees(db: Reader, versionId: Id, addresseeIds: readonly Id[]): Promise<Set<Id>> {
  const rows = await db
    .selectFrom('item')
    .select('addressee_id')
    .distinct()
    .where('version_id', '=', versionId)
    .where('addressee_id', 'in', [...addresseeIds])
    .where('answered', '=', false)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.addressee_id))
}

/**
 * Returns the current plan of each of these organisations, or of every organisation, within the reader's access. It
 * considers only the answering kinds, and no plan that is only registered from a published list. Plans in force come
 * before bridging plans, and those before approved plans. Among these it takes the plan that is valid longest, because a
 * yearly plan does not answer.
 */
export async function runningPlans(
  db: Reader,
  ownerIds: readonly Id[] | 'every',
  kinds: readonly PlanLaw[] | undefined,
): Promise<Map<Id, Id>> {
  if (ownerIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('plan')
    .select(['id', 'owner_id'])
    .distinctOn('owner_id')
    .$if(ownerIds !== 'every', (query) => query.where(sql<SqlBool>`owner_id = any (${ownerIds}::uuid[])`))
    .where(selectPlanState(), 'in', ['in_force', 'bridging', 'approved'])
    .where('is_registered', '=', false)
    .$if(kinds !== undefined, (query) => query.where(isOfKind('plan', kinds ?? [])))
    .orderBy('owner_id')
    .orderBy(sql`array_position(array['in_force', 'bridging', 'approved'], ${selectPlanState()})`)
    .orderBy('valid_until', 'desc')
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.owner_id, row.id]))
}

/** Moves an organisation's items to the successors (migrations, transfer_items_to_successors). */
export async function moveToSuccessors(tx: Tx, endedId: Id, successorIds: readonly Id[], now: string): Promise<void> {
  await sql`select transfer_items_to_successors(${endedId}::uuid, ${successorIds}::uuid[], ${now}::timestamptz)`.execute(
    tx,
  )
}

/** The subjects of acts on items, named after the element. */
export const itemSubjects = {
  item: subjectSource({
    from: sql`item i join element e on e.id = i.element_id`,
    id: sql`i.id`,
    title: sql`e.title`,
    planId: sql`e.plan_id`,
    elementId: sql`e.id`,
  }),
}
