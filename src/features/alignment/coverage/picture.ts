import { findVersion } from '#features/alignment/items/index.ts'
import type { Work } from '#platform/context.ts'
import type { CoverageInput } from './contract.ts'
import { overlay } from './model.ts'
import { listColumns, readLines } from './queries.ts'

/** Returns the asked elements, and per organisation a character for each, limited to the reader's access. */
export async function readPicture(work: Work, input: CoverageInput, errors: { NOT_FOUND: () => Error }) {
  const version = await findVersion(work.tx, input.versionId)
  if (!version) throw errors.NOT_FOUND()
  const columns = await listColumns(work.tx, input.versionId)
  const places = columns.map((column) => column.number)
  const bodies = (await readLines(work.tx, input, work.today, work.actor.language)).map(({ lines, ...body }) => ({
    ...body,
    cells: overlay(lines, places),
  }))
  return { version, columns, bodies }
}
