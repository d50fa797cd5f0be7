import type { ElementFact } from './facts.ts'

type Elements = readonly ElementFact[]
type Children = ReadonlyMap<string, readonly ElementFact[]>

/** Computes a value once for all rules that use the same facts. The value is released together with the facts. */
function memoise<Answer>(compute: (elements: Elements) => Answer): (elements: Elements) => Answer {
  const known = new WeakMap<Elements, Answer>()
  return (elements) => {
    const before = known.get(elements)
    if (before !== undefined) return before
    const answer = compute(elements)
    known.set(elements, answer)
    return answer
  }
}

export const indexByKey = memoise(
  (elements): ReadonlyMap<string, ElementFact> => new Map(elements.map((element) => [element.key, element])),
)

/** The direct children of each element. */
export const getChildren = memoise((elements): Children => {
  const children = new Map<string, ElementFact[]>()
  for (const element of elements) {
    if (element.parent === null) continue
    const siblings = children.get(element.parent)
    if (siblings) siblings.push(element)
    else children.set(element.parent, [element])
  }
  return children
})

/** Returns all descendants of an element. A file may contain cycles, so no element is visited twice. */
export function listDescendants(key: string, children: Children): ElementFact[] {
  const elementFacts = [...(children.get(key) ?? [])]
  const removedIds = new Set([key])
  // The list grows during the iteration.
  for (const elementFact of elementFacts) {
    const child = children.get(elementFact.key)
    if (!child || removedIds.has(elementFact.key)) continue
    removedIds.add(elementFact.key)
    elementFacts.push(...child)
  }
  return elementFacts
}
