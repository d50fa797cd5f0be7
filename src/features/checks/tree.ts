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

/** Everything that stands under an element, at any depth. A file may go in circles: nothing is gone down twice. */
export function allUnder(key: string, children: Children): ElementFact[] {
  const found = [...(children.get(key) ?? [])]
  const gone = new Set([key])
  // The list grows while it is walked.
  for (const one of found) {
    const below = children.get(one.key)
    if (!below || gone.has(one.key)) continue
    gone.add(one.key)
    found.push(...below)
  }
  return found
}
