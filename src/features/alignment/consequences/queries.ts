import { type RawBuilder, sql } from 'kysely'
import { elementName, planName } from '#features/alignment/items/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { ChangeSubject } from './contract.ts'

/** Returns the plan of the change, when the reader sees the changed element. */
export async function findChangedPlan(db: Reader, subject: ChangeSubject) {
  const row = await db
    .selectFrom('plan as p')
    .select(['p.id', 'p.code', 'p.kind', 'p.title', 'p.owner_id'])
    .$if(subject.kind === 'plan', (query) => query.where('p.id', '=', subject.id))
    .$if(subject.kind === 'element', (query) =>
      query.innerJoin('element as e', 'e.plan_id', 'p.id').where('e.id', '=', subject.id),
    )
    .$if(subject.kind === 'version', (query) =>
      query.innerJoin('plan_version as v', 'v.plan_id', 'p.id').where('v.id', '=', subject.id),
    )
    .executeTakeFirst()
  return row && { name: planName(row), ownerId: row.owner_id }
}

/** Returns a subquery with the ids of changed elements. The policies limit it to elements that the reader sees. */
function changing(subject: ChangeSubject): RawBuilder<unknown> {
  if (subject.kind === 'plan') return sql`select id from element where plan_id = ${subject.id}`
  if (subject.kind === 'version')
    return sql`select e.id from plan_version_entry n join frozen_row f on f.id = n.row_id join element e on e.id = f.subject_id
      where n.version_id = ${subject.id} and f.section = 'elements'`
  return sql`with recursive under (id) as (
      select id from element where id = ${subject.id}
      union all select e.id from under u join element e on e.parent_id = u.id
    ) select id from under`
}

export async function countChanging(db: Reader, subject: ChangeSubject): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from (${changing(subject)}) c`.execute(db as Tx)
  return rows[0]!.count
}

interface TouchedRow {
  id: Id
  plan_id: Id
  kind: string
  code: string | null
  title: unknown
  via: 'link' | 'answer'
  changed_element_id: Id
  owner_id: Id
  names: Names
}

/** Lists elements of other plans that link to a changed element or carry out an answer to it. */
export async function listTouchedElements(db: Reader, subject: ChangeSubject) {
  const { rows } = await sql<TouchedRow>`
    with changing as materialized (${changing(subject)}), touched as (
      select l.from_id as id, 'link' as via, l.to_id as changed_element_id from element_link l join changing c on c.id = l.to_id
      union
      select n.element_id, 'answer', i.element_id from item i join changing c on c.id = i.element_id
        join answer a on a.item_id = i.id and a.superseded_at is null join answer_element n on n.answer_id = a.id
        where i.withdrawn_at is null
    )
    select e.id, e.plan_id, e.kind, e.code, e.title, t.via, t.changed_element_id, e.owner_id, o.names
    from touched t join element e on e.id = t.id join organisation o on o.id = e.owner_id
    where e.id not in (select id from changing) order by o.sort_name, e.id, t.via`.execute(db as Tx)
  return rows.map((row) => ({
    ...elementName(row),
    via: row.via,
    changedElementId: row.changed_element_id,
    organisationId: row.owner_id,
    organisationNames: row.names,
  }))
}

export async function listElaboratingPlans(db: Reader, subject: ChangeSubject) {
  const { rows } = await sql<{
    id: Id
    code: string
    kind: string
    title: unknown
    changed_element_id: Id
    owner_id: Id
    names: Names
  }>`
    select p.id, p.code, p.kind, p.title, p.elaborates_id as changed_element_id, p.owner_id, o.names
    from plan p join (${changing(subject)}) c on c.id = p.elaborates_id join organisation o on o.id = p.owner_id
    order by p.code`.execute(db as Tx)
  return rows.map((row) => ({
    ...planName(row),
    changedElementId: row.changed_element_id,
    organisationId: row.owner_id,
    organisationNames: row.names,
  }))
}

/** Lists the answered items on changed elements, each with the answer when visible to the reader. */
export async function listTouchedAnswers(db: Reader, subject: ChangeSubject) {
  const { rows } = await sql<{
    id: Id
    element_id: Id
    kind: AnswerKind | null
    plan_id: Id | null
    number: number
    addressee_id: Id
    names: Names
  }>`
    select i.id, i.element_id, a.kind, coalesce(a.plan_id, i.lower_plan_id) as plan_id, v.number, i.addressee_id, o.names
    from item i join (${changing(subject)}) c on c.id = i.element_id
    join plan_version v on v.id = i.version_id join organisation o on o.id = i.addressee_id
    left join answer a on a.item_id = i.id and a.superseded_at is null
    where i.withdrawn_at is null and i.answered
    order by o.sort_name, v.number, i.id`.execute(db as Tx)
  return rows.map((row) => ({
    itemId: row.id,
    kind: row.kind,
    planId: row.plan_id,
    versionNumber: row.number,
    changedElementId: row.element_id,
    organisationId: row.addressee_id,
    organisationNames: row.names,
  }))
}

/** Lists the accountable functions, and their deputies, of the changed elements and of these other elements. */
export async function listTouchedFunctions(db: Reader, subject: ChangeSubject, elementIds: readonly Id[]) {
  const { rows } = await sql<{
    id: Id
    names: Names
    organisation_id: Id
    organisation_names: Names
    elements: number
  }>`
    select f.id, f.names, f.organisation_id, o.names as organisation_names, count(distinct e.id) as elements
    from element e join function f on f.id in (e.accountable_function_id, e.deputy_function_id)
    join organisation o on o.id = f.organisation_id
    where e.id in (select id from (${changing(subject)}) c) or e.id = any (${elementIds}::uuid[])
    group by f.id, o.id order by o.sort_name, f.code`.execute(db as Tx)
  return rows.map((row) => ({
    functionId: row.id,
    names: row.names,
    elements: row.elements,
    organisationId: row.organisation_id,
    organisationNames: row.organisation_names,
  }))
}

/**
 * Checks whether an item, an answer or an agreement refers to any of these elements, also if the reader may not see it.
 */
export async function areReferenced(db: Reader, elementIds: readonly Id[]): Promise<boolean> {
  const { rows } = await sql<{
    referenced: boolean
  }>`select is_referenced_by_alignment(${elementIds}::uuid[]) as referenced`.execute(db as Tx)
  return rows[0]!.referenced
}
