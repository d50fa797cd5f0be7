import { findExtent } from '#shared/country-vocabulary.ts'
import { type ChainLink, chainLinks, type ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { AnalysisItem, PlanAnalysis } from './contract.ts'

export interface Body {
  organisationId: Id
  names: Record<string, string>
  kind: string
  level: string
}

/** An element with the fields that an analysis needs, in document order. */
export interface ReadElement {
  id: Id
  parentId: Id | null
  kind: ElementKind
  code: string | null
  title: LocalizedText | null
  chainLinks: ChainLink[]
  /** The organisation of the accountable function. */
  accountable: Body | null
  partners: Partner[]
}

export interface Partner extends Body {
  /** Whether the organisation confirmed that it takes part. */
  confirmed: boolean
}

/** The country's kinds of organisation and the columns of the analysis of who acts. */
type ActorKinds = Pick<Law, 'organisationKinds' | 'actorColumns'>

/** Checks whether an organisation is foreign or international. */
export const isFromAbroad = (
  { kind, level }: Pick<Body, 'kind' | 'level'>,
  { organisationKinds = [] }: Pick<ActorKinds, 'organisationKinds'>,
): boolean =>
  findExtent(level) === 'abroad' || organisationKinds.some(({ code, isAbroad }) => code === kind && isAbroad === true)

/**
 * Returns the column of an organisation: that of its kind, or else the default column. Undefined for a foreign
 * organisation, and in a country without columns.
 */
export function getActorColumn(body: Pick<Body, 'kind' | 'level'>, law: ActorKinds): string | undefined {
  if (isFromAbroad(body, law)) return undefined
  return (
    law.organisationKinds?.find(({ code }) => code === body.kind)?.actorColumn ??
    law.actorColumns?.find(({ isDefault }) => isDefault)?.code
  )
}

export const toItem = (element: ReadElement, body: Body | null): AnalysisItem => ({
  elementId: element.id,
  kind: element.kind,
  code: element.code,
  title: element.title,
  organisationId: body?.organisationId ?? null,
  organisationNames: body?.names ?? null,
  level: body?.level ?? null,
})

/**
 * Returns the rows of an analysis: priorities, then phenomena outside a priority, then objectives and programmes
 * outside both. No part of the plan is left out.
 */
function groupIntoLines(elements: readonly ReadElement[]): { line: ReadElement; descendants: ReadElement[] }[] {
  const lineOf = new Map<Id, Id>()
  const lines = new Map<Id, { line: ReadElement; descendants: ReadElement[] }>()
  for (const element of elements) {
    const above = element.parentId === null ? undefined : lineOf.get(element.parentId)
    if (above !== undefined) {
      lineOf.set(element.id, above)
      lines.get(above)!.descendants.push(element)
    } else if (heads.includes(element.kind)) {
      lineOf.set(element.id, element.id)
      lines.set(element.id, { line: element, descendants: [] })
    }
  }
  return [...lines.values()]
}
const heads: readonly ElementKind[] = [
  'priority',
  'phenomenon',
  'transversal_theme',
  'strategic_objective',
  'operational_objective',
  'programme',
]

/**
 * Returns the integral analysis: the elements under each row in prevention, reaction and aftercare, regardless of the
 * actor.
 */
export function parseIntegral(planId: Id, elements: readonly ReadElement[]): PlanAnalysis {
  return buildAnalysis(planId, 'integral', chainLinks, elements, (element, add) => {
    for (const link of element.chainLinks) add(link, element.accountable)
  })
}

/**
 * Returns the integrated analysis: the elements under each row for each column of the country's analysis of who acts, as
 * accountable organisation or partner.
 */
export function parseIntegrated(planId: Id, law: ActorKinds, elements: readonly ReadElement[]): PlanAnalysis {
  const columns = (law.actorColumns ?? []).map(({ code }) => code)
  return buildAnalysis(planId, 'integrated', columns, elements, (element, add) => {
    const bodies = [...(element.accountable ? [element.accountable] : []), ...element.partners]
    for (const [column, group] of Map.groupBy(bodies, (body) => getActorColumn(body, law)))
      if (column !== undefined) add(column, group[0]!)
  })
}

function buildAnalysis(
  planId: Id,
  kind: PlanAnalysis['kind'],
  columns: readonly string[],
  elements: readonly ReadElement[],
  place: (element: ReadElement, add: (column: string, body: Body | null) => void) => void,
): PlanAnalysis {
  const lines = groupIntoLines(elements).map(({ line, descendants }) => {
    const cells: Record<string, AnalysisItem[]> = Object.fromEntries(columns.map((column) => [column, []]))
    // A row without descendants counts as an element of the row.
    for (const element of descendants.length > 0 ? descendants : [line])
      place(element, (column, body) => cells[column]!.push(toItem(element, body)))
    const empty = columns.filter((column) => cells[column]!.length === 0)
    return { elementId: line.id, code: line.code, title: line.title, cells, empty }
  })
  return { planId, kind, columns: [...columns], lines }
}

export interface PhenomenonNode {
  id: Id
  parentId: Id | null
  names: Record<string, string>
  /** First day of the list. The newest list provides the name of a theme. */
  listFrom: string | null
}

/** Phenomena of different lists that mean the same theme: crosswalk links `same`, `renamed` and `narrowed`. */
export type EquivalentPairs = readonly (readonly [Id, Id])[]

/** Returns all phenomena of a theme: the phenomenon, the descendants, and their equivalents in other lists. */
export function collectTheme(id: Id, phenomena: readonly PhenomenonNode[], equivalentPairs: EquivalentPairs): Set<Id> {
  const theme = new Set([id])
  for (const value of theme) {
    for (const phenomenon of phenomena) if (phenomenon.parentId === value) theme.add(phenomenon.id)
    for (const [a, b] of equivalentPairs) {
      if (a === value) theme.add(b)
      if (b === value) theme.add(a)
    }
  }
  return theme
}

/** Returns the phenomenon that represents a theme: the topmost, with the name in the newest list. */
export function findThemeHead(id: Id, phenomena: readonly PhenomenonNode[], equivalentPairs: EquivalentPairs): Id {
  const byId = new Map(phenomena.map((phenomenon) => [phenomenon.id, phenomenon]))
  const top = (value: Id): Id => {
    const parentId = byId.get(value)?.parentId
    return parentId ? top(parentId) : value
  }
  const tops = new Set([top(id)])
  for (const value of tops)
    for (const [a, b] of equivalentPairs) {
      if (a === value) tops.add(top(b))
      if (b === value) tops.add(top(a))
    }
  const from = (value: Id) => byId.get(value)?.listFrom ?? ''
  return [...tops].toSorted((a, b) => (from(a) === from(b) ? (a < b ? -1 : 1) : from(a) < from(b) ? 1 : -1))[0]!
}
