import { findVersion } from '#features/alignment/items/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { fail, succeed } from '#shared/result.ts'
import type { CoverageInput } from './contract.ts'
import { toGroupedAnswers } from './grouped/model.ts'
import { listGroupedCounts } from './grouped/queries.ts'
import { overlay } from './model.ts'
import { listColumns, listLines } from './queries.ts'

/**
 * Returns the asked elements, and per organisation a character for each, limited to the reader's access. `grouped`
 * contains the answers that the law shows to this reader per area only; null if it shows all by name.
 */
export async function getPicture(context: TransactionContext, input: CoverageInput) {
  const version = await findVersion(context.tx, input.versionId)
  if (!version) return fail('NOT_FOUND')
  const columns = await listColumns(context.tx, input.versionId)
  const places = columns.map((column) => column.number)
  const organisations = (await listLines(context.tx, input, context.today, context.actor.language)).map(
    ({ lines, ...organisation }) => ({
      ...organisation,
      cells: overlay(lines, places),
    }),
  )
  const counts = await listGroupedCounts(context.tx, input, context.today)
  const grouped = counts ? { minimum: counts.minimum, rows: toGroupedAnswers(counts.counts, places) } : null
  return succeed({ version, columns, organisations, grouped })
}
