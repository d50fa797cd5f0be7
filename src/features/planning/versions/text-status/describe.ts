import type { DocumentEdition } from '#features/planning/plan-document/hooks.ts'
import type { Plan } from '#features/planning/plans/entities.ts'
import { planSections } from '#features/planning/plans/index.ts'
import { formatOrigin } from '#features/planning/plans/messages/format-origin.ts'
import type { TransactionContext } from '#platform/context.ts'
import { Id } from '#shared/ids.ts'
import { languages } from '#shared/language-list.ts'
import { collectReferences } from '../describe-references.ts'
import { loadNames } from '../queries/names.ts'
import { listVersions } from '../queries/versions.ts'
import { isDraft, loadTextStatus, type NamedVersion, type TextStatus } from './load.ts'

const toVersion = ({ number, hash, frozenAt, inForceOn }: NamedVersion) => ({ number, hash, frozenAt, inForceOn })

/**
 * Returns which text of a plan an exported entry is, and the names of its codes: those of the moment at which the version
 * was frozen, as in the printed edition, or the present ones.
 * @param versionId the entry is this version; absent: the current text
 */
export async function describeEdition(
  context: TransactionContext,
  { plan, versionId, entry }: { plan: Plan; versionId: Id | undefined; entry: Readonly<Record<string, unknown>> },
): Promise<DocumentEdition> {
  const version = versionId && (await listVersions(context, plan.id)).find(({ id }) => id === versionId)
  const status: TextStatus = version ? { kind: 'version', version } : await loadTextStatus(context, plan, 'full')
  const namesAt = status.kind === 'version' ? status.version.frozenAt : undefined
  const named = await loadNames(context.tx, collectReferences([{ fields: { entry: [null, entry] } }]), namesAt)
  const names = Object.fromEntries(Object.entries(named).filter(([code]) => !Id.safeParse(code).success))
  for (const { name, names: nameRows } of planSections()) {
    const rows = entry[name]
    if (nameRows && Array.isArray(rows)) Object.assign(names, await nameRows(context, rows, namesAt))
  }
  const approved = status.kind === 'version' ? null : status.approved
  return {
    edition: {
      isDraft: isDraft(status),
      version: status.kind === 'version' ? toVersion(status.version) : null,
      approvedVersion: approved && toVersion(approved),
      unapprovedChanges: status.kind === 'unapproved' ? status.changes.length : 0,
      origin: plan.isRegistered
        ? Object.fromEntries(languages.map((entry) => [entry, formatOrigin(plan, entry)]))
        : null,
      namesAt: namesAt ?? context.now,
    },
    names,
  }
}
