import { generateNKeysBetween } from 'fractional-indexing'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { Element } from '../entities.ts'
import { compareByPosition, findNestingIssue } from '../outline/model.ts'
import type { RejectedElement } from './contract.ts'

export const toRejectedElement = (
  element: Pick<Element, 'id' | 'title'>,
  code: RejectedElement['code'],
): RejectedElement => ({
  elementId: element.id,
  title: element.title,
  code,
})

/** The elements of a plan as a tree. */
export class Tree {
  readonly elements: readonly Element[]
  readonly byId: ReadonlyMap<Id, Element>
  readonly #under: ReadonlyMap<Id | null, readonly Element[]>

  /** @param elements in document order */
  constructor(elements: readonly Element[]) {
    this.elements = elements
    this.byId = new Map(elements.map((element) => [element.id, element]))
    this.#under = Map.groupBy(elements, (element) => element.parentId)
  }

  getChildren(id: Id): readonly Element[] {
    return this.#under.get(id) ?? []
  }

  /** Returns an element and all elements under it, parents before children. */
  getSubtree(element: Element): Element[] {
    return [element, ...this.getChildren(element.id).flatMap((child) => this.getSubtree(child))]
  }

  /** Returns the elements above an element, the nearest first. */
  getAncestors(element: Element): Element[] {
    const parent = element.parentId === null ? undefined : this.byId.get(element.parentId)
    return parent ? [parent, ...this.getAncestors(parent)] : []
  }

  /** Returns the number of levels from an element down to the deepest element under it; 1 = no children. */
  height(element: Element): number {
    return 1 + Math.max(0, ...this.getChildren(element.id).map((child) => this.height(child)))
  }

  /** Returns the elements that are under none of the others, in document order. */
  listTopElements(ids: ReadonlySet<Id>): Element[] {
    return this.elements.filter(
      (element) => ids.has(element.id) && !this.getAncestors(element).some((upper) => ids.has(upper.id)),
    )
  }
}

/** Checks whether the plan's kind still allows an element in place after all changes. */
export function staysNested(
  kind: Pick<PackPlanKind, 'nesting'> | undefined,
  tree: Tree,
  element: Element,
  become: ReadonlyMap<Id, Element>,
): boolean {
  const as = (entry: Element) => become.get(entry.id) ?? entry
  const parent = element.parentId === null ? undefined : tree.byId.get(element.parentId)
  if (findNestingIssue(kind, parent && as(parent).kind, as(element).kind, 1)) return false
  return tree.getChildren(element.id).every((child) => !findNestingIssue(kind, as(element).kind, as(child).kind, 1))
}

/**
 * Returns position keys for several consecutive elements after the sibling `afterId`; null = first; absent or removed
 * concurrently = last.
 */
export function computePositions(
  siblings: readonly { id: Id; position: string }[],
  afterId: Id | null | undefined,
  count: number,
): string[] {
  const ordered = siblings.toSorted(compareByPosition)
  const after = afterId === null ? undefined : (ordered.find((entry) => entry.id === afterId) ?? ordered.at(-1))
  const next = after ? ordered.find((entry) => entry.position > after.position) : ordered[0]
  return generateNKeysBetween(after?.position ?? null, next?.position ?? null, count)
}
