import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export type NamedKind = 'organisation' | 'area' | 'phenomenon' | 'indicator' | 'function'

/** Returns the names that a subject had at a moment, from its present names. */
export type NamesAt = (subjectId: Id, names: Names, at: string) => Names

/**
 * Returns the lookup of the names that subjects of a kind had at a moment. A later name (a new pack, a correction in the
 * registry) thus does not rename them in what was decided before. Subjects without a former name keep their present one.
 */
export async function loadNamesAt(reader: Reader, kind: NamedKind, ids: Iterable<Id>): Promise<NamesAt> {
  const rows = await reader
    .selectFrom('former_name')
    .select(['subject_id', 'names', 'until'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', matchAnyId(ids))
    .orderBy('until')
    .execute()
  const former = Map.groupBy(rows, (row) => row.subject_id)
  return (subjectId, names, at) =>
    (former.get(subjectId)?.find(({ until }) => new Date(at) < new Date(until))?.names as Names | undefined) ?? names
}

/**
 * Returns rows with the names that their subjects had at a moment.
 * @param at undefined: the present names
 */
export async function withNamesAt<Row extends { names: unknown }>(
  reader: Reader,
  kind: NamedKind,
  rows: readonly Row[],
  { at, getId }: { at: string | undefined; getId: (row: Row) => Id },
): Promise<Row[]> {
  if (at === undefined || rows.length === 0) return [...rows]
  const getNames = await loadNamesAt(reader, kind, rows.map(getId))
  return rows.map((row) => ({ ...row, names: getNames(getId(row), row.names as Names, at) }))
}

/** A subject with its present names, and the moment whose names are asked. */
export interface NamedSubject {
  kind: NamedKind
  id: Id
  names: Names
  at: string
}

/** Returns the names that each subject had at its moment, in the order of the subjects. */
export async function listNamesAt(reader: Reader, subjects: readonly NamedSubject[]): Promise<Names[]> {
  const getters = new Map<NamedKind, NamesAt>()
  for (const [kind, group] of Map.groupBy(subjects, (subject) => subject.kind))
    getters.set(kind, await loadNamesAt(reader, kind, new Set(group.map(({ id }) => id))))
  return subjects.map(({ kind, id, names, at }) => getters.get(kind)!(id, names, at))
}
