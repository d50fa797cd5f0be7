import type { Plan } from '#features/planning/plans/entities.ts'
import type { Snapshot } from '#features/planning/plans/history/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentRow } from './binding/bound-sections.ts'
import { readableAccess } from './queries/reach.ts'
import { listPresentEntries } from './queries/versions.ts'
import { loadVersionRows } from './whole-version.ts'

/** A side of a comparison: rows that this reader may read, in document order, and the hidden subjects. */
interface Comparable {
  rows: readonly DocumentRow[]
  withheld: readonly Id[]
}

async function loadVersionState(context: TransactionContext, versionId: Id): Promise<Comparable> {
  const rows = (await listPresentEntries(context.tx, versionId)).flatMap((entry) => entry.row ?? [])
  const seen = new Set(rows.map((row) => row.subjectId))
  const all = await withSystemAccess(context, () => listPresentEntries(context.tx, versionId))
  return { rows, withheld: all.flatMap(({ row }) => (row && !seen.has(row.subjectId) ? [row.subjectId] : [])) }
}

async function loadCurrentState(context: TransactionContext, plan: Plan): Promise<Comparable> {
  const readable = await readableAccess(context.tx)
  const [rows, withheld]: [DocumentRow[], Id[]] = [[], []]
  for (const row of await loadVersionRows(context, plan))
    if (context.actor.kind === 'system' || readable.has(row.accessId)) rows.push(row)
    else withheld.push(row.subjectId)
  return { rows, withheld }
}

/**
 * Returns a plan at two moments, as far as this reader may read it. Rows hidden on either side are removed on both, so
 * that no difference reveals them.
 * @param to a version, or the current plan
 */
export async function comparableRows(
  context: TransactionContext,
  plan: Plan,
  from: Id,
  to: Id | 'now',
): Promise<[before: DocumentRow[], after: DocumentRow[]]> {
  const before = await loadVersionState(context, from)
  const after = to === 'now' ? await loadCurrentState(context, plan) : await loadVersionState(context, to)
  const hidden = new Set([...before.withheld, ...after.withheld])
  const listVisibleRows = ({ rows }: Comparable) => rows.filter(({ subjectId }) => !hidden.has(subjectId))
  return [listVisibleRows(before), listVisibleRows(after)]
}

export const toMoment = (rows: readonly DocumentRow[]): Snapshot =>
  new Map(rows.map((row) => [row.subjectId, row.content]))
