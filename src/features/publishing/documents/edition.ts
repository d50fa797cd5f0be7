import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import {
  compareWithVersion,
  findApprovedVersion,
  listVersions,
  loadFrozenText,
  type TextChange,
} from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { DocumentOrder, Rendition } from './contract.ts'

interface PrintedVersion {
  id: Id
  number: number
  hash: string
  frozenAt: string
}

/** What the printed text is. Only a text that is exactly a frozen version has the number and the hash of the version. */
export type TextStatus =
  | { kind: 'version'; version: PrintedVersion }
  /** The working copy. It differs from the approved version, if there is one, in nothing that needs an approval. */
  | { kind: 'working_copy'; approved: PrintedVersion | null }
  /** The working copy, with changes to the approved version that nobody approved. */
  | {
      kind: 'unapproved'
      approved: PrintedVersion
      /** The later version, frozen for a decision, that the text exactly is. */
      proposed: PrintedVersion | null
      changes: readonly TextChange[]
    }

/** The text of an edition. */
export interface Edition {
  plan: Plan
  elements: readonly Element[]
  /** The frozen rows of the printed version. Undefined: the edition prints the working copy. */
  frozen: FrozenSections | undefined
  status: TextStatus
}

/**
 * Checks whether an edition prints the approved version: every edition that leaves the readers of the plan. The full
 * edition is the working copy, and the council may read a proposed change before it decides.
 */
const printsApprovedText = (rendition: Rendition, proposal: boolean): boolean =>
  rendition !== 'full' && !(rendition === 'council' && proposal)

/**
 * Returns the text that an edition prints. Official editions of a plan with an approved version print that version
 * (rules `renditions` and `reviewed`: the editions of a version agree, and an unapproved change is not part of the plan).
 */
export async function loadEdition(
  context: TransactionContext,
  plan: Plan,
  { rendition, proposal }: Pick<DocumentOrder, 'rendition' | 'proposal'>,
): Promise<Edition> {
  const versions = await listVersions(context, plan.id)
  const approvedId = await findApprovedVersion(context, plan.id)
  const approved = versions.find(({ id }) => id === approvedId) ?? null
  if (approved && printsApprovedText(rendition, proposal)) {
    const { sections, ...text } = await loadFrozenText(context, plan, approved.id)
    return { ...text, frozen: sections, status: { kind: 'version', version: approved } }
  }
  const elements = await listElements(context.tx, plan.id)
  const reader = rendition === 'page' ? 'council' : rendition
  const compare = (version: PrintedVersion) => compareWithVersion(context, plan, version.id, reader)
  const [latest] = versions
  const isLatest = latest !== undefined && (await compare(latest)).isIdentical
  const toStatus = async (): Promise<TextStatus> => {
    if (isLatest && (!approved || approved.id === latest.id)) return { kind: 'version', version: latest }
    if (!approved) return { kind: 'working_copy', approved: null }
    const { isIdentical, changes } = await compare(approved)
    if (isIdentical) return { kind: 'version', version: approved }
    if (changes.length === 0) return { kind: 'working_copy', approved }
    return { kind: 'unapproved', approved, proposed: isLatest ? latest : null, changes }
  }
  return { plan, elements, frozen: undefined, status: await toStatus() }
}
