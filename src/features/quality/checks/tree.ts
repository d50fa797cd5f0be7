import type { ElementFact } from './facts.ts'

type Elements = readonly ElementFact[]
type Children = ReadonlyMap<string, readonly ElementFact[]>

/** Computed once for all rules that look at the same facts, and forgotten with them. */
function onceFor<Answer>(compute: (elements: Elements) => Answer): (elements: Elements) => Answer {
  const known = new WeakMap<Elements, Answer>()
  return (elements) => {
    const before = known.get(elements)
    if (before !== undefined) return before
    const answer = compute(elements)
    known.set(elements, answer)
    return answer
  }
}

/** Elements by their key. */
export const byKeyOf = onceFor(
  (elements): ReadonlyMap<string, ElementFact> => new Map(elements.map((one) => [one.key, one])),
)

/** What stands directly under each element. */
export const childrenOf = onceFor((elements): Children => {
  const children = new Map<string, ElementFact[]>()
  for (const element of elements) {
    if (element.parent === null) continue
    const siblings = children.get(element.parent)
    if (siblings) siblings.push(element)
    else children.set(element.parent, [element])
  }
  return children
})

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
