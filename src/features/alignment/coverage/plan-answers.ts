import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { ElementAnswers } from './contract.ts'
import { countColumns, omitCellsWithoutKinds } from './grouped/model.ts'
import { getPicture } from './picture.ts'
import { findAskedVersion } from './queries.ts'

/**
 * Returns the answers to each asked element of a plan, for the newest version that was sent. Empty when no version was
 * sent. A row of an area that says only how many answered counts as withheld: a line such as “included by 2 of 7” would count
 * it as not included.
 */
export async function listPlanAnswers(context: TransactionContext, planId: Id): Promise<ElementAnswers[]> {
  const version = await findAskedVersion(context.tx, planId)
  if (!version) return []
  const picture = await getPicture(context, { versionId: version.id })
  // Cannot happen, because the version was found in the same transaction.
  if (!picture.ok) throw new Error('The version for which answers were requested was not found.')
  const totals = countColumns(omitCellsWithoutKinds(picture.value))
  return picture.value.columns.map(({ elementId }, index) => ({ elementId, totals: totals[index]! }))
}
