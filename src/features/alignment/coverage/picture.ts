import { findVersion } from '#features/alignment/items/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { fail, succeed } from '#shared/result.ts'
import type { CoverageInput } from './contract.ts'
import { overlay } from './model.ts'
import { listColumns, listLines } from './queries.ts'

/** Returns the asked elements, and per organisation a character for each, limited to the reader's access. */
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
  return succeed({ version, columns, organisations })
}
