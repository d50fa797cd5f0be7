import type { VersionDocument } from '#features/planning/plan-document/hooks.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { listEntries, loadVersions } from './queries/versions.ts'

/**
 * Returns a version as a document: the frozen rows, as far as the reader may read them. Undefined if the plan has no
 * such version that the reader may read.
 */
export async function loadVersionDocument(
  context: TransactionContext,
  { planId, versionId }: { planId: Id; versionId: Id },
): Promise<VersionDocument | undefined> {
  const [version] = await loadVersions(context.tx, { id: versionId })
  if (version?.planId !== planId) return undefined
  const rows = (await listEntries(context.tx, version.id)).flatMap((entry) => entry.row ?? [])
  const sections = Map.groupBy(rows, (row) => row.section)
  const contents = (section: string) => (sections.get(section) ?? []).map((row) => row.content)
  const others = [...sections.keys()].filter((name) => name !== 'plan' && name !== 'elements')
  const entry = {
    plan: contents('plan')[0] ?? {},
    elements: contents('elements'),
    ...Object.fromEntries(others.map((name) => [name, contents(name)])),
  }
  return { format: version.format, entry }
}
