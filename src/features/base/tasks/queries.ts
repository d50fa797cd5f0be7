import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Task } from './contract.ts'

/** A new task for an organisation. */
export interface NewTask {
  kind: string
  subjectKind: string
  subjectId: Id
  planId?: Id | null
  ownerId: Id
  organisationId: Id
  functionId?: Id | null
  dueOn?: string | null
  data?: Record<string, unknown>
}

/** Inserts tasks. An open task of the same kind, subject and organisation is left unchanged. */
export async function insertTasks(tx: Tx, tasks: readonly (NewTask & { id: Id })[], now: string): Promise<void> {
  if (tasks.length === 0) return
  const column = <Value>(value: (task: NewTask & { id: Id }) => Value) => tasks.map(value)
  await sql`insert into task (id, kind, subject_kind, subject_id, plan_id, owner_id, organisation_id, function_id, due_on, data, created_at, access_id)
    select *, ${now}::timestamptz, 1 from unnest(${column((entry) => entry.id)}::uuid[], ${column((entry) => entry.kind)}::text[],
      ${column((entry) => entry.subjectKind)}::text[], ${column((entry) => entry.subjectId)}::uuid[], ${column((entry) => entry.planId ?? null)}::uuid[],
      ${column((entry) => entry.ownerId)}::uuid[], ${column((entry) => entry.organisationId)}::uuid[], ${column((entry) => entry.functionId ?? null)}::uuid[],
      ${column((entry) => entry.dueOn ?? null)}::date[], ${column((entry) => JSON.stringify(entry.data ?? {}))}::jsonb[])
    on conflict do nothing`.execute(tx)
}

export interface TaskFilter {
  kind: string
  subjectId: Id | readonly Id[]
  organisationIds?: readonly Id[]
}

const open = (tx: Tx, filter: TaskFilter) =>
  tx
    .updateTable('task')
    .where('kind', '=', filter.kind)
    .where('subject_id', 'in', [filter.subjectId].flat())
    .where('done_at', 'is', null)
    .$if(filter.organisationIds !== undefined, (query) =>
      query.where('organisation_id', 'in', [...(filter.organisationIds ?? [])]),
    )

export async function closeTasks(tx: Tx, filter: TaskFilter, at: { now: string; personId: Id | null }): Promise<void> {
  await open(tx, filter).set({ done_at: at.now, done_by: at.personId }).execute()
}

export async function setTaskDueDate(tx: Tx, filter: TaskFilter, dueOn: string | null): Promise<void> {
  await open(tx, filter).set({ due_on: dueOn }).execute()
}

/** Returns the open tasks of a kind for these organisations. */
export async function listOpenTasks(db: Reader, filter: { kind: string; organisationIds: readonly Id[] }) {
  const { rows } = await sql<{ planId: Id | null; subjectId: Id; organisationId: Id }>`
    select plan_id as "planId", subject_id as "subjectId", organisation_id as "organisationId" from task
    where kind = ${filter.kind} and done_at is null and organisation_id = any (${filter.organisationIds}::uuid[])
    order by id`.execute(db as Tx)
  return rows
}

export interface TaskList {
  organisationIds: readonly Id[]
  organisationColumn: 'organisation_id' | 'owner_id'
  kind?: string | undefined
  id?: Id
}

const selectTasks = (db: Reader, list: TaskList) =>
  db
    .selectFrom('task as t')
    .where(`t.${list.organisationColumn}`, 'in', [...list.organisationIds])
    .$if(list.kind !== undefined, (query) => query.where('t.kind', '=', list.kind!))
    .$if(list.id !== undefined, (query) => query.where('t.id', '=', list.id!))
    .$if(list.id === undefined, (query) => query.where('t.done_at', 'is', null))

/** Returns open tasks, earliest due date first. Titles are included only where the reader may read the subject. */
export async function listTasks(
  db: Reader,
  list: TaskList,
  today: string,
  page: { limit: number; skip: number } = { limit: 1, skip: 0 },
): Promise<Omit<Task, 'abilities'>[]> {
  if (list.organisationIds.length === 0) return []
  const rows = await selectTasks(db, list)
    .innerJoin('organisation as w', 'w.id', 't.owner_id')
    .innerJoin('organisation as o', 'o.id', 't.organisation_id')
    .leftJoin('plan as p', 'p.id', 't.plan_id')
    .leftJoin('plan_version as v', 'v.id', 't.subject_id')
    .leftJoin('plan as vp', 'vp.id', 'v.plan_id')
    .leftJoin('plan as sp', 'sp.id', 't.subject_id')
    .leftJoin('element as e', 'e.id', 't.subject_id')
    .leftJoin('signal as s', 's.id', 't.subject_id')
    .selectAll('t')
    .select(['w.names as owner_names', 'o.names as organisation_names', 'p.code as plan_code', 'p.title as plan_title'])
    .select((expressionBuilder) =>
      expressionBuilder.fn.coalesce('vp.title', 'sp.title', 'e.title', 's.title').as('subject_title'),
    )
    .orderBy('t.due_on', (order) => order.asc().nullsLast())
    .orderBy('t.created_at')
    .orderBy('t.id')
    .limit(page.limit)
    .offset(page.skip)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    subjectTitle: row.subject_title as LocalizedText | null,
    planId: row.plan_id,
    planCode: row.plan_code,
    planTitle: row.plan_title as LocalizedText | null,
    ownerId: row.owner_id,
    ownerNames: row.owner_names as Names,
    organisationId: row.organisation_id,
    organisationNames: row.organisation_names as Names,
    functionId: row.function_id,
    dueOn: row.due_on,
    overdue: row.done_at === null && row.due_on !== null && row.due_on < today,
    createdAt: row.created_at,
    doneAt: row.done_at,
    data: row.data as Record<string, unknown>,
  }))
}

export async function countTasks(
  db: Reader,
  list: TaskList,
  today: string,
): Promise<{ total: number; overdue: number }> {
  if (list.organisationIds.length === 0) return { total: 0, overdue: 0 }
  return selectTasks(db, list)
    .select((expressionBuilder) => [
      expressionBuilder.fn.countAll<number>().as('total'),
      expressionBuilder.fn.countAll<number>().filterWhere('t.due_on', '<', today).as('overdue'),
    ])
    .executeTakeFirstOrThrow()
}

export async function closeTask(tx: Tx, id: Id, at: { now: string; personId: Id | null }): Promise<void> {
  await tx.updateTable('task').set({ done_at: at.now, done_by: at.personId }).where('id', '=', id).execute()
}

export interface DatedTask extends Omit<Task, 'abilities' | 'overdue' | 'createdAt' | 'doneAt' | 'planCode'> {
  dueOn: string
  personId: Id | null
  /** The subject or the plan is marked TLP:RED, or the council declared it confidential. */
  confidential: boolean
}

/**
 * Returns open tasks due before a day that the reader may read. Titles are included only where the subject may be read.
 */
export async function listDatedTasks(
  db: Reader,
  { from, to, includeOverdue }: { from: string; to: string; includeOverdue: boolean },
): Promise<DatedTask[]> {
  const { rows } = await sql<DatedTask>`
    select t.id, t.kind, t.subject_kind as "subjectKind", t.subject_id as "subjectId", t.plan_id as "planId", t.data,
      t.due_on as "dueOn", t.owner_id as "ownerId", w.names as "ownerNames", t.organisation_id as "organisationId",
      o.names as "organisationNames", t.function_id as "functionId", t.person_id as "personId", p.title as "planTitle",
      coalesce(vp.title, sp.title, e.title, s.title) as "subjectTitle",
      coalesce(e.confidential, false) or exists (select from access x where x.marking = 4
        and x.id in (p.access_id, vp.access_id, sp.access_id, e.access_id, s.access_id)) as confidential
    from task t join organisation w on w.id = t.owner_id join organisation o on o.id = t.organisation_id
    left join plan p on p.id = t.plan_id
    left join plan_version v on v.id = t.subject_id left join plan vp on vp.id = v.plan_id
    left join plan sp on sp.id = t.subject_id left join element e on e.id = t.subject_id left join signal s on s.id = t.subject_id
    where t.done_at is null and t.due_on < ${to} and (${includeOverdue} or t.due_on >= ${from})
    order by t.due_on, t.id`.execute(db as Tx)
  return rows
}

/** The subjects of acts on tasks, named after the plan. */
export const taskSubjects = {
  task: subjectSource({
    from: sql`task t join organisation o on o.id = t.organisation_id left join plan p on p.id = t.plan_id`,
    id: sql`t.id`,
    title: sql`p.title`,
    names: sql`o.names`,
    planId: sql`p.id`,
    organisationId: sql`o.id`,
  }),
}
