import type { FrozenElement } from '#features/planning/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'
import type { PackMainLines } from '#shared/pack-path.ts'

/** What stands in what is sent, in its order; a gap where one or more neighbours are left out. */
export type SentNode = { kind: 'element'; element: FrozenElement; level: number } | { kind: 'gap'; level: number }

const isFrame = ({ kind }: FrozenElement): boolean => kind === 'part' || kind === 'section'

interface Sending {
  marking: Marking
  withoutConfidential: boolean
  /** Absent: all of the plan goes along. */
  mainLines?: PackMainLines | undefined
}

/**
 * The elements of a frozen version that go to those who receive it. Left out, with all that stands under it, is what the sender may
 * not read, what is marked more strictly than the plan or kept to other readers, and, where the step says so, what the council named
 * confidential (art. 37). The gap shows, once for neighbours together. Where only the main lines go along (arts 4 and 7), what is none
 * is passed over without a gap: that it is, the document says once.
 */
export function nodesToSend(
  elements: readonly (FrozenElement | null)[],
  { marking, withoutConfidential, mainLines }: Sending,
): SentNode[] {
  /** How deep what stands under it lies, and in which section; of what is passed over, where it would have stood. */
  const places = new Map<Id, { depth: number; section: string | undefined }>()
  const left = new Set<Id>()
  const nodes: SentNode[] = []
  const gap = (level: number) => {
    if (nodes.at(-1)?.kind !== 'gap') nodes.push({ kind: 'gap', level })
  }
  const isKept = (one: FrozenElement) =>
    (withoutConfidential && one.confidential !== undefined) ||
    (one.marking !== undefined && stricterMarking(marking, one.marking) !== marking) ||
    one.persons !== undefined ||
    one.readers !== undefined
  for (const element of elements) {
    if (element === null) {
      gap(1)
      continue
    }
    const parent = element.parent as Id | undefined
    const above = parent === undefined ? { depth: 0, section: undefined } : places.get(parent)
    const level = (above?.depth ?? 0) + 1
    const section = element.kind === 'section' ? element.place : above?.section
    // Under something that is withheld nothing is placed: it goes with what it stands under.
    const isUnderLeft = parent !== undefined && (left.has(parent) || !above)
    const isLine =
      !mainLines ||
      mainLines.kinds?.includes(element.kind) === true ||
      (section !== undefined && mainLines.sections?.includes(section) === true)
    const isShown = isLine || isFrame(element)
    places.set(element.id, { depth: isShown ? level : level - 1, section })
    if (isUnderLeft || isKept(element)) {
      left.add(element.id)
      if (isShown) gap(level)
    } else if (isShown) nodes.push({ kind: 'element', element, level })
  }
  return mainLines ? withoutEmptyFrames(nodes) : nodes
}

/** Without the headings of parts and sections under which nothing goes along. */
function withoutEmptyFrames(nodes: readonly SentNode[]): SentNode[] {
  const kept: SentNode[] = []
  for (const node of nodes.toReversed()) {
    const below = kept.at(-1)
    if (node.kind === 'element' && isFrame(node.element) && !(below && below.level > node.level)) continue
    kept.push(node)
  }
  return kept.reverse()
}
