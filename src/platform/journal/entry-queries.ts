import { type RawBuilder, sql } from 'kysely'
import type { DescribedChange } from '#shared/change-steps.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { TransactionContext } from '../context.ts'
import { legalZone } from '../procedure.ts'
import type { Entry, Subject } from './contract.ts'
import { journalHooks, type SubjectOfEntry, toActKey } from './hooks.ts'
import { listSubjects } from './subjects.ts'

interface EntryFilter {
  from?: LegalDate | undefined
  to?: LegalDate | undefined
  personId?: Id | undefined
  procedure?: string | undefined
  subjectId?: Id | undefined
}

interface Row {
  seq: string
  at: string
  person_id: Id | null
  person_name: string | null
  organisation_id: Id | null
  organisation_names: Names | null
  functions: (Entry['functions'][number] & { id: Id })[]
  roles: string[]
  procedure: string
  subject_kind: string | null
  subject_id: Id | null
  reason: string | null
}

/** Returns the start of a day in the country's time zone. */
const dayBegins = (day: LegalDate, later = 0) =>
  sql`((${day}::date + ${later}::integer)::timestamp at time zone ${legalZone})`

/**
 * Returns a page of the audit log, latest first. Only entries that the reader's access allows are returned and counted.
 */
export async function listEntries(
  context: TransactionContext,
  filter: EntryFilter,
  page: { before?: number | undefined; limit: number },
): Promise<{ rows: Entry[]; next: string | null }> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (page.before !== undefined) conditions.push(sql`j.seq < ${page.before}`)
  if (filter.from) conditions.push(sql`j.at >= ${dayBegins(filter.from)}`)
  if (filter.to) conditions.push(sql`j.at < ${dayBegins(filter.to, 1)}`)
  if (filter.personId) conditions.push(sql`j.person_id = ${filter.personId}`)
  if (filter.procedure) conditions.push(sql`j.procedure = ${filter.procedure}`)
  if (filter.subjectId)
    conditions.push(sql`j.subject_id = any (array(
      select ${filter.subjectId}::uuid
      union select id from element where plan_id = ${filter.subjectId}
      union select id from plan_version where plan_id = ${filter.subjectId}
      union select id from justified_exception where plan_id = ${filter.subjectId}
      union select element_id from change where plan_id = ${filter.subjectId} and element_id is not null))`)
  const validOnEntryDay = (table: string) => {
    const day = sql`(j.at at time zone ${legalZone})::date`
    const [from, to] = [sql.ref(`${table}.valid_from`), sql.ref(`${table}.valid_to`)]
    return sql`${from} <= ${day} and (${to} is null or ${day} < ${to})`
  }
  const { rows } = await sql<Row>`
    select j.seq, j.at, j.person_id, p.name as person_name, j.organisation_id, o.names as organisation_names, j.procedure,
      j.subject_kind, j.subject_id, j.reason,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'names', f.names, 'capacity', h.capacity) order by h.capacity desc, f.code)
        from function_holding h join function f on f.id = h.function_id
        where h.person_id = j.person_id and f.organisation_id = j.organisation_id and ${validOnEntryDay('h')}), '[]') as functions,
      array(select r.role from role_assignment r
        where r.person_id = j.person_id and r.organisation_id = j.organisation_id and ${validOnEntryDay('r')} order by r.role) as roles
    from journal j left join person p on p.id = j.person_id left join organisation o on o.id = j.organisation_id
    where ${sql.join(conditions, sql` and `)} order by j.seq desc limit ${page.limit + 1}`.execute(context.tx)
  const visible = rows.slice(0, page.limit)
  const subjects = await listSubjects(context.tx, groupSubjectIds(visible))
  const changes = await findChanges(context, visible)
  const getNames = await loadNamesOfTime(context, visible)
  return {
    rows: visible.map((row) => toEntry(row, { subjects, changes, getNames })),
    next: rows.length > page.limit ? String(visible.at(-1)!.seq) : null,
  }
}

/** Returns what each act changed, by `toActKey`. */
async function findChanges(context: TransactionContext, rows: readonly Row[]): Promise<Map<string, DescribedChange>> {
  const acts = rows.flatMap(({ subject_id: subjectId, at: recordedAt }) =>
    subjectId === null ? [] : [{ subjectId, recordedAt }],
  )
  if (acts.length === 0) return new Map()
  const answers = await journalHooks.describeChanges.ask(context, { acts })
  return new Map(answers.flatMap((changes) => [...changes]))
}

/** Returns the lookup of the names that organisations and functions had at the moment of an entry. */
async function loadNamesOfTime(context: TransactionContext, rows: readonly Row[]) {
  const subjects = rows.flatMap(
    ({ at, organisation_id: id, organisation_names: names, functions }): SubjectOfEntry[] => [
      ...(id && names ? [{ kind: 'organisation' as const, id, names, at }] : []),
      ...functions.map((entry) => ({ kind: 'function' as const, id: entry.id, names: entry.names, at })),
    ],
  )
  const [answer = []] = await journalHooks.namesAt.ask(context, { subjects })
  const byKey = new Map(answer.map((names, index) => [`${subjects[index]!.id} ${subjects[index]!.at}`, names]))
  return (id: Id, names: Names, at: string): Names => byKey.get(`${id} ${at}`) ?? names
}

function groupSubjectIds(rows: readonly Row[]): Map<string, Id[]> {
  const idsByKind = new Map<string, Id[]>()
  for (const { subject_kind: kind, subject_id: id } of rows)
    if (kind !== null && id !== null) idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), id])
  return idsByKind
}

const unnamed: Omit<Subject, 'kind' | 'id'> = {
  title: null,
  names: null,
  name: null,
  planId: null,
  elementId: null,
  organisationId: null,
  areaId: null,
}

interface EntryParts {
  subjects: Awaited<ReturnType<typeof listSubjects>>
  changes: ReadonlyMap<string, DescribedChange>
  getNames: Awaited<ReturnType<typeof loadNamesOfTime>>
}

function toOrganisation(
  { organisation_id: id, organisation_names: present, at }: Row,
  getNames: EntryParts['getNames'],
) {
  if (id === null) return null
  const names = present && getNames(id, present, at)
  const isRenamed = JSON.stringify(names) !== JSON.stringify(present)
  return { id, names, ...(present && isRenamed && { presentNames: present }) }
}

const toEntry = (row: Row, { subjects, changes, getNames }: EntryParts): Entry => ({
  seq: Number(row.seq),
  recordedAt: row.at,
  person: row.person_id === null ? null : { id: row.person_id, name: row.person_name },
  organisation: toOrganisation(row, getNames),
  functions: row.functions.map(({ id, names, capacity }) => ({ names: getNames(id, names, row.at), capacity })),
  roles: row.roles,
  procedure: row.procedure,
  subject:
    row.subject_kind === null || row.subject_id === null
      ? null
      : { kind: row.subject_kind, id: row.subject_id, ...(subjects.find(row.subject_kind, row.subject_id) ?? unnamed) },
  change:
    row.subject_id === null ? null : (changes.get(toActKey({ subjectId: row.subject_id, recordedAt: row.at })) ?? null),
  reason: row.reason,
})
