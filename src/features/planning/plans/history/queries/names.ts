import { sql } from 'kysely'
import { findRenamed, withNamesAt } from '#features/country/registry/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Called } from '#shared/named.ts'
import { type LocalizedProse, plainText } from '#shared/prose.ts'
import type { Reference, ReferredTable } from '../../queries/references.ts'

/** Text per language. */
type LocalizedNames = Record<string, string>

/** Number of characters of a text that are used as a name. */
const maxExcerptLength = 80

/**
 * Returns the names of the referenced subjects, as far as the reader may read them. Uses a statement per table.
 * @param at the moment whose names of organisations, areas, phenomena and functions apply; undefined: the present names
 */
export async function getNamed(
  reader: Reader,
  references: readonly Reference[],
  at?: string | undefined,
): Promise<Map<Id, Called>> {
  const named = new Map<Id, Called>()
  const listIds = (table: ReferredTable): Id[] => [
    ...new Set(references.filter((reference) => reference.table === table).map((reference) => reference.id)),
  ]
  const these = (ids: readonly Id[]) => sql<string>`any (${ids}::uuid[])`
  for (const table of ['organisation', 'area', 'phenomenon'] as const) {
    const ids = listIds(table)
    if (ids.length === 0) continue
    const rows = await reader.selectFrom(table).select(['id', 'names']).where('id', '=', these(ids)).execute()
    const namedRows = await withNamesAt(reader, table, rows, { at, getId: ({ id }) => id })
    for (const row of namedRows) named.set(row.id, row.names as LocalizedNames)
  }
  const persons = listIds('person')
  if (persons.length > 0) {
    const rows = await reader.selectFrom('person').select(['id', 'name']).where('id', '=', these(persons)).execute()
    for (const row of rows) named.set(row.id, { en: row.name })
  }
  const plans = listIds('plan')
  if (plans.length > 0) {
    const rows = await reader.selectFrom('plan').select(['id', 'title']).where('id', '=', these(plans)).execute()
    for (const row of rows) named.set(row.id, row.title as LocalizedText)
  }
  const functions = listIds('function')
  if (functions.length > 0) for (const [id, words] of await nameFunctions(reader, functions, at)) named.set(id, words)
  const elements = listIds('element')
  if (elements.length > 0) for (const [id, words] of await nameElements(reader, elements)) named.set(id, words)
  return named
}

/** Names functions by their own name and that of their organisation, in every language that both have. */
async function nameFunctions(
  reader: Reader,
  ids: readonly Id[],
  at: string | undefined,
): Promise<[Id, LocalizedNames][]> {
  const rows = await reader
    .selectFrom('function as f')
    .innerJoin('organisation as o', 'o.id', 'f.organisation_id')
    .select(['f.id', 'f.names', 'f.organisation_id', 'o.names as body'])
    .where('f.id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  const functions = await withNamesAt(reader, 'function', rows, { at, getId: ({ id }) => id })
  const bodies = await withNamesAt(
    reader,
    'organisation',
    rows.map(({ organisation_id: id, body }) => ({ id, names: body })),
    { at, getId: ({ id }) => id },
  )
  return functions.map((row, index) => {
    const body = bodies[index]!.names as LocalizedNames
    const [anyBody = ''] = Object.values(body)
    const names = Object.entries(row.names as LocalizedNames)
    return [
      row.id,
      Object.fromEntries(names.map(([language, name]) => [language, `${name}, ${body[language] ?? anyBody}`])),
    ]
  })
}

/**
 * Returns the names that the subjects of a change had at its moment, where they have others today. Most subjects never
 * had another name, and need no further statement.
 */
export async function listNamesOfTime(
  reader: Reader,
  changes: readonly { at: string; references: readonly Reference[] }[],
): Promise<Map<Id, Called>[]> {
  const renamed = await findRenamed(reader, [
    ...new Set(changes.flatMap(({ references }) => references.map(({ id }) => id))),
  ])
  const listed: Map<Id, Called>[] = []
  for (const { at, references } of changes) {
    const own = references.filter(({ id }) => renamed.has(id))
    listed.push(own.length === 0 ? new Map() : await getNamed(reader, own, at))
  }
  return listed
}

/** Names elements by their title, or else by the start of their text. A deleted element keeps the last known name. */
async function nameElements(reader: Reader, ids: readonly Id[]): Promise<[Id, Called][]> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title', 'body'])
    .where('id', '=', sql<string>`any (${ids}::uuid[])`)
    .execute()
  const found = new Set(rows.map((row) => row.id))
  const missing = ids.filter((id) => !found.has(id))
  const removed =
    missing.length === 0
      ? []
      : await reader
          .selectFrom('change')
          .distinctOn('element_id')
          .select([
            'element_id',
            sql<unknown>`fields -> 'title' -> 0`.as('title'),
            sql<unknown>`fields -> 'body' -> 0`.as('body'),
          ])
          .where('element_id', '=', sql<string>`any (${missing}::uuid[])`)
          .where(sql<boolean>`fields -> 'kind' -> 1 = 'null'::jsonb`)
          .orderBy('element_id')
          .orderBy('at', 'desc')
          .execute()
  return [...rows, ...removed.map((row) => ({ ...row, id: row.element_id! }))].map((row) => [
    row.id,
    toTitle(row.title as LocalizedText | null, row.body as LocalizedProse | null),
  ])
}

function toTitle(title: LocalizedText | null, body: LocalizedProse | null): Called {
  if (title) return title
  if (!body) return {}
  const prose = Object.entries(body.text)
  const text = Object.fromEntries(
    prose.map(([language, words]) => [language, plainText(words).slice(0, maxExcerptLength)]),
  )
  return { source: body.source, text, outdated: body.outdated }
}
