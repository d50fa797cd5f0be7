import type { ElementFact } from './facts.ts'

type Children = ReadonlyMap<string, readonly ElementFact[]>
const known = new WeakMap<readonly ElementFact[], Children>()

/** What stands directly under each element; computed once for all rules that look at the same facts. */
export function childrenOf(elements: readonly ElementFact[]): Children {
  const before = known.get(elements)
  if (before) return before
  const children = new Map<string, ElementFact[]>()
  for (const element of elements) {
    if (element.parent === null) continue
    const siblings = children.get(element.parent)
    if (siblings) siblings.push(element)
    else children.set(element.parent, [element])
  }
  known.set(elements, children)
  return children
}

/** Everything that stands under an element, at any depth. A file may go in circles: nothing comes twice. */
export function allUnder(key: string, children: Children): Iterable<ElementFact> {
  const found = new Set(children.get(key))
  for (const one of found) for (const child of children.get(one.key) ?? []) found.add(child)
  return found
}
