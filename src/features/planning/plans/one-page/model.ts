import { accountableKinds, type ElementKind, type ElementState, elementStates } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Element } from '../entities.ts'
import type { MeansSum, OnePage, PageLine, PagePriority } from './contract.ts'

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
export function onePageOf(elements: readonly Element[]): OnePage {
  const children = Map.groupBy(elements, (element) => element.parentId)
  const shown: Element[] = []
  let confidential = 0
  const walk = (parent: Id | null) => {
    for (const element of children.get(parent) ?? []) {
      if (element.confidential) confidential += 1
      else {
        shown.push(element)
        walk(element.id)
      }
    }
  }
  walk(null)
  const under = (id: Id): Element[] => {
    const below = shown.filter((element) => element.parentId === id)
    return below.flatMap((element) => [element, ...under(element.id)])
  }
  const headKind = headKinds.find((kind) => shown.some((element) => element.kind === kind))
  const heads = shown.filter((element) => element.kind === headKind)
  const priorities = heads.map((head) => priorityOf(head, under(head.id)))
  const placed = new Set(heads.flatMap((head) => [head.id, ...under(head.id).map((element) => element.id)]))
  return {
    interests: shown.filter((element) => element.kind === 'security_interest').map(lineOf),
    priorities,
    leftOut: {
      confidential,
      elsewhere: shown.filter((element) => accountableKinds.includes(element.kind) && !placed.has(element.id)).length,
    },
  }
}

const lineOf = ({ id, kind, code, title, state, accountableFunctionId }: Element): PageLine => ({
  elementId: id,
  kind,
  code,
  title,
  state,
  accountableFunctionId,
})

function priorityOf(head: Element, below: readonly Element[]): PagePriority {
  const objectives = below.filter((element) => objectiveKinds.includes(element.kind))
  const measures = below.filter(
    (element) => accountableKinds.includes(element.kind) && !objectiveKinds.includes(element.kind),
  )
  const states: (ElementState | null)[] = [...elementStates, null]
  return {
    ...lineOf(head),
    gain: head.gain,
    objectives: objectives.map(lineOf),
    measures: states.flatMap((state) => {
      const count = measures.filter((measure) => measure.state === state).length
      return count > 0 ? [{ state, count }] : []
    }),
    means: sumMeans([head, ...below]),
  }
}

/** Adds up resources. Hours, staff and euros are kept apart, and so are the services. */
function sumMeans(elements: readonly Element[]): MeansSum[] {
  const lines = elements.flatMap((element) => element.means)
  return [...Map.groupBy(lines, (line) => `${line.kind} ${line.service}`).values()].map((alike) => ({
    kind: alike[0]!.kind,
    service: alike[0]!.service,
    amount: alike.reduce((sum, line) => sum + (line.amount ?? 0), 0),
    notSaid: alike.filter((line) => line.amount === null).length,
  }))
}

/** Returns the functions that are accountable for an element on the page. */
export const functionsOn = (page: OnePage): Id[] => [
  ...new Set(
    page.priorities
      .flatMap((priority) => [priority, ...priority.objectives])
      .flatMap((line) => line.accountableFunctionId ?? []),
  ),
]
