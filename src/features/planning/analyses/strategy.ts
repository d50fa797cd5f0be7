import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Strategy } from './contract.ts'
import type { getElaborating, ThemeRow } from './queries/strategy.ts'

type Item = Strategy['programmeWork'][number]
type Elaborating = Awaited<ReturnType<typeof getElaborating>>[number]

/** The fields of an element of a theme that determine the place in a channel. */
export interface ThemePlace {
  id: Id
  /** The nearest ancestor within the theme. */
  ancestorId: Id | null
  /** The phenomenon that the element names, if any. */
  phenomenonId: Id | null
  kind: ElementKind
}

export const isProgrammeWork = (kind: ElementKind): boolean => kind === 'programme' || kind === 'ad_hoc_initiative'
const isCriminalPriority = (kind: ElementKind): boolean => kind === 'priority' || kind === 'strategic_objective'
const isWork = (kind: ElementKind): boolean => kind === 'project' || kind === 'study' || kind === 'ad_hoc_initiative'

const toItem = (row: ThemeRow) => ({
  elementId: row.id,
  planId: row.planId,
  kind: row.kind,
  code: row.code,
  title: row.title,
  organisationId: row.organisationId,
  organisationNames: row.organisationNames,
  level: row.level,
})

/**
 * Returns criminal priorities that are replaced by narrower priorities. For example, a priority "Drugs" contains
 * objectives that each name their own phenomenon (cocaine, cannabis). These objectives are the subject of the theme's
 * work.
 */
function findWiderPriorities(rows: readonly ThemePlace[], byId: ReadonlyMap<Id, ThemePlace>): Set<Id> {
  const wider = new Set<Id>()
  for (const row of rows) {
    if (!isCriminalPriority(row.kind) || row.phenomenonId === null) continue
    const above = listAncestorThemes(row, byId).find(
      (themePlace) => isCriminalPriority(themePlace.kind) || isProgrammeWork(themePlace.kind),
    )
    const isNarrower = above && above.phenomenonId !== null && above.phenomenonId !== row.phenomenonId
    if (isNarrower && isCriminalPriority(above.kind)) wider.add(above.id)
  }
  return wider
}

/** Returns the ancestors of a row, nearest first. */
function listAncestorThemes(row: ThemePlace, byId: ReadonlyMap<Id, ThemePlace>): ThemePlace[] {
  const path: ThemePlace[] = []
  for (let above = row.ancestorId; above !== null; ) {
    const themePlace = byId.get(above)
    if (!themePlace || themePlace === row || path.includes(themePlace)) break
    path.push(themePlace)
    above = themePlace.ancestorId
  }
  return path
}

/**
 * Returns the heads of the priorities and programmes of a theme, and the head of each element. Priorities: the narrowest
 * that name a phenomenon, and strategic objectives without a parent priority. Programmes: with ad hoc initiatives.
 */
function findHeads<Row extends ThemePlace>(rows: readonly Row[]) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const widerIds = findWiderPriorities(rows, byId)
  const isUnderHead = (row: Row) =>
    listAncestorThemes(row, byId).some(
      ({ id, kind }) => isProgrammeWork(kind) || (isCriminalPriority(kind) && !widerIds.has(id)),
    )
  const heads = rows.filter((row) => isProgrammeWork(row.kind) || (isCriminalPriority(row.kind) && !isUnderHead(row)))
  const headIds = new Set(heads.map((row) => row.id))
  const findHeadId = (row: Row): Id | undefined =>
    [row, ...listAncestorThemes(row, byId)].find(({ id }) => headIds.has(id))?.id
  /** Returns the head of a project, study or initiative that is not a head. */
  const findWorkHead = (row: Row) => (isWork(row.kind) && !headIds.has(row.id) ? findHeadId(row) : undefined)
  return { byId, widerIds, heads, findHeadId, findWorkHeadId: findWorkHead }
}

/**
 * Counts the entries in each channel of a theme, with the same result as `groupChannels`.
 * @param elaborated ids of the elements that plans elaborate
 */
export function countChannels(
  rows: readonly ThemePlace[],
  elaborated: ReadonlySet<Id>,
): Record<'criminalPriorities' | 'programmeWork', number> {
  const { widerIds, heads, findHeadId, findWorkHeadId } = findHeads(rows)
  const busy = new Set(rows.map((row) => (elaborated.has(row.id) ? findHeadId(row) : findWorkHeadId(row))))
  const criminal = heads.filter(({ kind, id }) => isCriminalPriority(kind) && (!widerIds.has(id) || busy.has(id)))
  return {
    criminalPriorities: criminal.length,
    programmeWork: heads.filter(({ kind }) => isProgrammeWork(kind)).length,
  }
}

/**
 * Returns both channels of a theme. Each criminal priority has the plans that elaborate it or the elements under it
 * (operational action plans), and projects. Each programme has projects. Work that belongs to a programme is listed
 * with the programme.
 */
export function groupChannels(
  rows: readonly ThemeRow[],
  elaborating: readonly Elaborating[],
): Pick<Strategy, 'criminalPriorities' | 'programmeWork'> {
  const { byId, widerIds, heads, findHeadId, findWorkHeadId } = findHeads(rows)
  const children = new Map<Id, Item['children']>(heads.map((row) => [row.id, []]))
  for (const plan of elaborating) {
    const elaborated = byId.get(plan.elaboratesId)!
    const head = findHeadId(elaborated)
    if (head)
      children.get(head)!.push({
        elementId: elaborated.id,
        planId: plan.id,
        kind: elaborated.kind,
        code: plan.code,
        title: plan.title,
        organisationId: plan.ownerId,
        organisationNames: plan.names,
        level: plan.level,
      })
  }
  for (const row of rows) {
    const head = findWorkHeadId(row)
    if (head) children.get(head)!.push(toItem(row))
  }
  const items = heads.map(
    (row): Item => ({ ...toItem(row), chainLinks: row.chainLinks, state: row.state, children: children.get(row.id)! }),
  )
  const criminal = items.filter((item) => isCriminalPriority(item.kind))
  return {
    // A wider priority stays, as the last entry, where work depends on it alone. No part of the theme is left out.
    criminalPriorities: [
      ...criminal.filter((item) => !widerIds.has(item.elementId)),
      ...criminal.filter((item) => widerIds.has(item.elementId) && item.children.length > 0),
    ],
    programmeWork: items.filter((item) => isProgrammeWork(item.kind)),
  }
}
