import type { Element } from '#features/planning/plans/entities.ts'
import { accountableKinds, type ElementKind, type ElementState, elementStates } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { OnePage, PageLine, PagePriority, ResourceSum } from './contract.ts'

/** The kinds shown as priorities on the page: the first of these kinds that the plan uses. */
const headKinds: readonly ElementKind[] = [
  'priority',
  'programme',
  'strategic_objective',
  'operational_objective',
  'project',
  'action',
]
const objectiveKinds: readonly ElementKind[] = ['strategic_objective', 'operational_objective']

/** Builds the single-page view of a plan from the elements in document order. */
export function buildSinglePage(elements: readonly Element[]): OnePage {
  const children = Map.groupBy(elements, (element) => element.parentId)
  const visible: Element[] = []
  let confidential = 0
  const walk = (parent: Id | null) => {
    for (const element of children.get(parent) ?? []) {
      if (element.confidential) confidential += 1
      else {
        visible.push(element)
        walk(element.id)
      }
    }
  }
  walk(null)
  const listDescendants = (id: Id): Element[] => {
    const descendants = visible.filter((element) => element.parentId === id)
    return descendants.flatMap((element) => [element, ...listDescendants(element.id)])
  }
  const headKind = headKinds.find((kind) => visible.some((element) => element.kind === kind))
  const heads = visible.filter((element) => element.kind === headKind)
  const priorities = heads.map((head) => toPagePriority(head, listDescendants(head.id)))
  const placed = new Set(heads.flatMap((head) => [head.id, ...listDescendants(head.id).map((element) => element.id)]))
  return {
    interests: visible.filter((element) => element.kind === 'security_interest').map(toPageLine),
    priorities,
    omittedCounts: {
      confidential,
      withoutPriority: visible.filter((element) => accountableKinds.includes(element.kind) && !placed.has(element.id))
        .length,
    },
  }
}

const toPageLine = ({ id, kind, code, title, state, accountableFunctionId }: Element): PageLine => ({
  elementId: id,
  kind,
  code,
  title,
  state,
  accountableFunctionId,
})

function toPagePriority(head: Element, below: readonly Element[]): PagePriority {
  const objectives = below.filter((element) => objectiveKinds.includes(element.kind))
  const measures = below.filter(
    (element) => accountableKinds.includes(element.kind) && !objectiveKinds.includes(element.kind),
  )
  const states: (ElementState | null)[] = [...elementStates, null]
  return {
    ...toPageLine(head),
    gain: head.gain,
    objectives: objectives.map(toPageLine),
    measures: states.flatMap((state) => {
      const count = measures.filter((measure) => measure.state === state).length
      return count > 0 ? [{ state, count }] : []
    }),
    resources: sumResources([head, ...below]),
  }
}

/** Adds up resources. Hours, staff and euros are kept apart, and so are the services and the years. */
function sumResources(elements: readonly Element[]): ResourceSum[] {
  const lines = elements.flatMap((element) => element.resources)
  return [...Map.groupBy(lines, (line) => `${line.kind} ${line.service} ${line.year}`).values()].map((alike) => ({
    kind: alike[0]!.kind,
    service: alike[0]!.service,
    year: alike[0]!.year,
    amount: alike.reduce((sum, line) => sum + (line.amount ?? 0), 0),
    unspecifiedCount: alike.filter((line) => line.amount === null).length,
  }))
}

/** Returns the functions that are accountable for an element on the page. */
export const listPageFunctions = (page: OnePage): Id[] => [
  ...new Set(
    page.priorities
      .flatMap((priority) => [priority, ...priority.objectives])
      .flatMap((line) => line.accountableFunctionId ?? []),
  ),
]
