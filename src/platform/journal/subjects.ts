import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { NamedSubjectKind } from '#shared/subject-kind.ts'
import type { Tx } from '../db/db.ts'
import type { Subject } from './contract.ts'

type NamedSubject = Omit<Subject, 'kind'>

/** The rows of a table as subjects of acts: a name, and the ids that lead to the page of the subject. */
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

/** A query for the subjects of a kind. */
export type SubjectSource = RawBuilder<unknown>

/** The source of each kind. */
export type SubjectSources = Readonly<Record<NamedSubjectKind, SubjectSource>>

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
export const platformSubjects = {
  person: subjectSource({ from: sql`person p`, id: sql`p.id`, name: sql`p.name` }),
  job: subjectSource({ from: sql`job j`, id: sql`j.id`, name: sql`j.title` }),
  saved_view: subjectSource({ from: sql`saved_view v`, id: sql`v.id`, name: sql`v.name` }),
}

let sources: ReadonlyMap<string, SubjectSource> = new Map()

/** Sets the sources. Runs once, when the application is composed. */
export const registerSubjects = (registered: Partial<SubjectSources>): void => {
  sources = new Map(Object.entries(registered))
}

/**
 * Returns the subjects of acts of each kind by id. Deleted or unreadable subjects are absent.
 * @param idsByKind kinds without a source are skipped
 */
export async function listSubjects(
  tx: Tx,
  idsByKind: ReadonlyMap<string, readonly Id[]>,
): Promise<{ find: (kind: string, id: Id) => Omit<NamedSubject, 'id'> | undefined }> {
  const queries = [...idsByKind].flatMap(([kind, ids]) => {
    const source = sources.get(kind)
    return source
      ? [sql`select ${kind}::text as kind, subject.* from (${source}) subject where id = any (${[...ids]}::uuid[])`]
      : []
  })
  if (queries.length === 0) return { find: () => undefined }
  const { rows } = await sql<Subject>`${sql.join(queries, sql` union all `)}`.execute(tx)
  const subjects = new Map(rows.map(({ kind, id, ...subject }) => [`${kind} ${id}`, subject]))
  return { find: (kind, id) => subjects.get(`${kind} ${id}`) }
}
