import type { FrozenElement } from '#features/plans/index.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'

/** What stands in what is sent, in its order; a gap where one or more neighbours are left out. */
export type SentNode = { kind: 'element'; element: FrozenElement; level: number } | { kind: 'gap'; level: number }

const isStricter = (one: Marking | undefined, other: Marking): boolean =>
  one !== undefined && markings.indexOf(one) > markings.indexOf(other)

/**
 * The elements of a frozen version that go to those who receive it. Left out, with all that stands under it, is what the sender may
 * not read, what is marked more strictly than the plan or kept to other readers, and, where the step says so, what the council named
 * confidential (art. 37). The gap shows, once for neighbours together.
 */
export function nodesToSend(
  elements: readonly (FrozenElement | null)[],
  { marking, withoutConfidential }: { marking: Marking; withoutConfidential: boolean },
): SentNode[] {
  const levels = new Map<Id, number>()
  const left = new Set<Id>()
  const nodes: SentNode[] = []
  const gap = (level: number) => {
    if (nodes.at(-1)?.kind !== 'gap') nodes.push({ kind: 'gap', level })
  }
  const isKept = (one: FrozenElement) =>
    (withoutConfidential && one.confidential !== undefined) ||
    isStricter(one.marking, marking) ||
    one.persons !== undefined ||
    one.readers !== undefined
  for (const element of elements) {
    if (element === null) {
      gap(1)
      continue
    }
    const parent = element.parent as Id | undefined
    const level = parent === undefined ? 1 : (levels.get(parent) ?? 0) + 1
    // Under something that is withheld nothing is placed: it goes with what it stands under.
    const isUnderLeft = parent !== undefined && (left.has(parent) || !levels.has(parent))
    levels.set(element.id, level)
    if (isUnderLeft || isKept(element)) {
      left.add(element.id)
      gap(level)
    } else nodes.push({ kind: 'element', element, level })
  }
  return nodes
}
