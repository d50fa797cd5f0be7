import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Version } from './contract.ts'
import { loadVersions } from './queries/versions.ts'

/**
 * Returns a version that the reader may read.
 *
 * @throws NOT_FOUND for any other id
 */
export async function readableVersion(
  context: TransactionContext,
  id: Id,
  errors: { NOT_FOUND: () => Error },
): Promise<Version> {
  const [version] = await loadVersions(context.tx, { id })
  if (!version) throw errors.NOT_FOUND()
  return version
}
