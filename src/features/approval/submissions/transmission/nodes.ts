import type { FrozenElement } from '#features/planning/versions/index.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import type { PackMainLines } from '#shared/pack-path.ts'

/** The content of a sent document in order, with a gap where adjacent elements are omitted. */
export type SentNode = { kind: 'element'; element: FrozenElement; level: number } | { kind: 'gap'; level: number }

const isFrame = ({ kind }: FrozenElement): boolean => kind === 'part' || kind === 'section'

interface Sending {
  marking: Marking
  withoutConfidential: boolean
  /** Absent = the whole plan is sent. */
  mainLines?: PackMainLines | undefined
}

/**
 * Returns the elements of a frozen version for the recipients. Omitted, with everything under them, are elements that
 * the sender may not read and elements with a stricter marking or fewer readers than the plan. If the step requires it,
 * elements that the competent body named confidential are omitted too. Adjacent omissions show as a single gap.
 * If only the main lines are sent, all other elements are omitted without a gap. The document states
 * this once.
 */
export function listNodesToSend(
  elements: readonly (FrozenElement | null)[],
  { marking, withoutConfidential, mainLines }: Sending,
): SentNode[] {
  /** Depth and section of the children of each element. For a skipped element, the position that it would have had. */
  const places = new Map<Id, { depth: number; section: string | undefined }>()
  const left = new Set<Id>()
  const nodes: SentNode[] = []
  const gap = (level: number) => {
    if (nodes.at(-1)?.kind !== 'gap') nodes.push({ kind: 'gap', level })
  }
  const isExcluded = (frozenElement: FrozenElement) =>
    (withoutConfidential && frozenElement.confidential !== undefined) ||
    (frozenElement.marking !== undefined && stricterMarking(marking, frozenElement.marking) !== marking) ||
    frozenElement.persons !== undefined ||
    frozenElement.readers !== undefined
  for (const element of elements) {
    if (element === null) {
      gap(1)
      continue
    }
    const parent = element.parent as Id | undefined
    const above = parent === undefined ? { depth: 0, section: undefined } : places.get(parent)
    const level = (above?.depth ?? 0) + 1
    const section = element.kind === 'section' ? element.place : above?.section
    // Elements under an omitted element are omitted together with it.
    const isUnderLeft = parent !== undefined && (left.has(parent) || !above)
    const isLine =
      !mainLines ||
      mainLines.kinds?.includes(element.kind) === true ||
      (section !== undefined && mainLines.sections?.includes(section) === true)
    const isShown = isLine || isFrame(element)
    places.set(element.id, { depth: isShown ? level : level - 1, section })
    if (isUnderLeft || isExcluded(element)) {
      left.add(element.id)
      if (isShown) gap(level)
    } else if (isShown) nodes.push({ kind: 'element', element, level })
  }
  return mainLines ? omitEmptyFrames(nodes) : nodes
}

/** Removes the headings of parts and sections without content. */
function omitEmptyFrames(nodes: readonly SentNode[]): SentNode[] {
  const retainedNodes: SentNode[] = []
  for (const node of nodes.toReversed()) {
    const sentNode = retainedNodes.at(-1)
    if (node.kind === 'element' && isFrame(node.element) && !(sentNode && sentNode.level > node.level)) continue
    retainedNodes.push(node)
  }
  return retainedNodes.reverse()
}
