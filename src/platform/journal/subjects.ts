import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { Tx } from '../db/db.ts'
import type { Subject } from './contract.ts'

type NamedSubject = Omit<Subject, 'kind'>

/** The rows of one table as subjects of acts: a name, and the ids that lead to the page of the subject. */
interface SubjectColumns {
  /** The table and its alias, with the joins that the columns need. */
  from: RawBuilder<unknown>
  id: RawBuilder<unknown>
  /** A localized text. */
  title?: RawBuilder<unknown>
  /** The names in each language. */
  names?: RawBuilder<unknown>
  /** A name that is the same in every language. */
  name?: RawBuilder<unknown>
  planId?: RawBuilder<unknown>
  elementId?: RawBuilder<unknown>
  organisationId?: RawBuilder<unknown>
  areaId?: RawBuilder<unknown>
}

/** A query for the subjects of one table. A slice registers a source for each table whose rows its acts name. */
export type SubjectSource = RawBuilder<unknown>

const none = sql`null`

/**
 * Defines a source. A subject without a name of its own is named after its parent (a version after the plan, an item
 * after the element). The rows are read under the row-level security of the table.
 */
export const subjectSource = (columns: SubjectColumns): SubjectSource => {
  const { from, id, title = none, names = none, name = none, planId = none, elementId = none } = columns
  const { organisationId = none, areaId = none } = columns
  return sql`select ${id} as id, ${title}::jsonb as title, ${names}::jsonb as names, ${name}::text as name,
    ${planId}::uuid as "planId", ${elementId}::uuid as "elementId", ${organisationId}::uuid as "organisationId",
    ${areaId}::uuid as "areaId" from ${from}`
}

/** Subjects of the platform. */
const platformSources: readonly SubjectSource[] = [
  subjectSource({ from: sql`person p`, id: sql`p.id`, name: sql`p.name` }),
  subjectSource({ from: sql`file f`, id: sql`f.id`, name: sql`f.name`, planId: sql`f.plan_id` }),
  subjectSource({ from: sql`job j`, id: sql`j.id`, title: sql`j.title` }),
]

let sources = platformSources

/** Sets the sources of the slices. Runs once, when the application is composed. */
export const registerSubjects = (registered: readonly SubjectSource[]): void => {
  sources = [...platformSources, ...registered]
}

/** Returns the subjects of acts by id. Deleted or unreadable subjects are absent. */
export async function listSubjects(tx: Tx, ids: readonly Id[]): Promise<Map<Id, Omit<NamedSubject, 'id'>>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<NamedSubject>`
    select * from (${sql.join(sources, sql` union all `)}) subject where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...subject }) => [id, subject]))
}
