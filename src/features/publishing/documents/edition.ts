import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import {
  findApprovedVersion,
  listVersions,
  loadFrozenText,
  loadTextStatus,
  type TextStatus,
} from '#features/planning/versions/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { DocumentOrder, Rendition } from './contract.ts'

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
  const status = await loadTextStatus(context, plan, rendition === 'page' ? 'council' : rendition)
  return { plan, elements, frozen: undefined, status }
}
