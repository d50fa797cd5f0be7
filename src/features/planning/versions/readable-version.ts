import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Version } from './contract.ts'
import { loadVersions } from './queries/versions.ts'

/** Returns a version that the reader may read. Any other id is reported as not found. */
export async function readableVersion(
  context: TransactionContext,
  id: Id,
): Promise<Result<Version, Failure<'NOT_FOUND'>>> {
  const [version] = await loadVersions(context.tx, { id })
  return version ? succeed(version) : fail('NOT_FOUND')
}
