import type { Plan } from '#features/planning/plans/entities.ts'
import type { Moment } from '#features/planning/plans/history/model.ts'
import { withEveryRow } from '#features/planning/plans/queries/with-system-access.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentRow } from './binding/bound-sections.ts'
import { readableAccess } from './queries/reach.ts'
import { readEntries } from './queries/versions.ts'
import { readWhole } from './whole-version.ts'

/** A side of a comparison: rows that this reader may read, in document order, and the hidden subjects. */
interface Comparable {
  rows: readonly DocumentRow[]
  withheld: readonly Id[]
}

async function ofVersion(work: Work, versionId: Id): Promise<Comparable> {
  const rows = (await readEntries(work.tx, versionId)).flatMap((entry) => entry.row ?? [])
  const seen = new Set(rows.map((row) => row.subjectId))
  const all = await withEveryRow(work, () => readEntries(work.tx, versionId))
  return { rows, withheld: all.flatMap(({ row }) => (row && !seen.has(row.subjectId) ? [row.subjectId] : [])) }
}

async function ofNow(work: Work, plan: Plan): Promise<Comparable> {
  const readable = await readableAccess(work.tx)
  const [rows, withheld]: [DocumentRow[], Id[]] = [[], []]
  for (const row of await readWhole(work, plan))
    if (work.actor.kind === 'system' || readable.has(row.accessId)) rows.push(row)
    else withheld.push(row.subjectId)
  return { rows, withheld }
}

/**
 * Returns a plan at two moments, as far as this reader may read it. Rows hidden on either side are removed on both, so
 * that no difference reveals them.
 * @param to a version, or the current plan
 */
export async function comparableRows(
  work: Work,
  plan: Plan,
  from: Id,
  to: Id | 'now',
): Promise<[before: DocumentRow[], after: DocumentRow[]]> {
  const before = await ofVersion(work, from)
  const after = to === 'now' ? await ofNow(work, plan) : await ofVersion(work, to)
  const hidden = new Set([...before.withheld, ...after.withheld])
  const shown = ({ rows }: Comparable) => rows.filter(({ subjectId }) => !hidden.has(subjectId))
  return [shown(before), shown(after)]
}

export const momentOf = (rows: readonly DocumentRow[]): Moment =>
  new Map(rows.map((row) => [row.subjectId, row.content]))
