import type { Plan } from '#features/planning/plans/entities.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { compareWithVersion, type TextChange } from '../frozen-text/compare.ts'
import { findApprovedVersion } from '../frozen-text/load.ts'
import type { DiffReader } from '../legal-diff/omitted-changes.ts'
import { listVersions } from '../queries/versions.ts'

export interface NamedVersion {
  id: Id
  number: number
  hash: string
  frozenAt: string
  /** The day from which it is in force; null: it was not brought into force. */
  inForceOn: LegalDate | null
}

/** What a text of a plan is. Only a text that is exactly a frozen version has the number and the hash of the version. */
export type TextStatus =
  | { kind: 'version'; version: NamedVersion }
  /** The working copy. It differs from the approved version, if there is one, in nothing that needs an approval. */
  | { kind: 'working_copy'; approved: NamedVersion | null }
  /** The working copy, with changes to the approved version that nobody approved. */
  | {
      kind: 'unapproved'
      approved: NamedVersion
      /** The later version, frozen for a decision, that the text exactly is. */
      proposed: NamedVersion | null
      changes: readonly TextChange[]
    }

/**
 * Returns what the current text of a plan is, as far as the actor may read it. Editions and exports state the same.
 * @param reader the reader of the edition: parts that the edition omits are not compared
 */
export async function loadTextStatus(context: TransactionContext, plan: Plan, reader: DiffReader): Promise<TextStatus> {
  const versions = await listVersions(context, plan.id)
  const [latest] = versions
  if (latest === undefined) return { kind: 'working_copy', approved: null }
  const approvedId = await findApprovedVersion(context, plan.id)
  const approved = versions.find(({ id }) => id === approvedId) ?? null
  const isLatest = (await compareWithVersion(context, plan, latest.id, reader)).isIdentical
  if (isLatest && (!approved || approved.id === latest.id)) return { kind: 'version', version: latest }
  if (!approved) return { kind: 'working_copy', approved: null }
  const { isIdentical, changes } = await compareWithVersion(context, plan, approved.id, reader)
  if (isIdentical) return { kind: 'version', version: approved }
  if (changes.length === 0) return { kind: 'working_copy', approved }
  return { kind: 'unapproved', approved, proposed: isLatest ? latest : null, changes }
}

/** Whether a text is a draft: neither an approved version nor a working copy without changes that need an approval. */
export const isDraft = (status: TextStatus): boolean =>
  status.kind === 'version'
    ? status.version.inForceOn === null
    : status.kind === 'unapproved' || status.approved === null
