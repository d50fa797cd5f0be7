import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Strategy } from './contract.ts'
import type { readElaborating, ThemeRow } from './queries/strategy.ts'

type Item = Strategy['programmeWork'][number]
type Elaborating = Awaited<ReturnType<typeof readElaborating>>[number]

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
 * Both channels of a theme. Channel 1: criminal priorities (priorities, and strategic objectives that stand under none),
 * each with the plans that elaborate it or what stands under it (operational action plans), and its projects. Channel 2:
 * programmes and ad hoc initiatives, each with its projects. What belongs to a programme is listed with the programme.
 */
export function channelsOf(
  rows: readonly ThemeRow[],
  elaborating: readonly Elaborating[],
): Pick<Strategy, 'criminalPriorities' | 'programmeWork'> {
  const byId = new Map(rows.map((row) => [row.id, row]))
  /** The nearest of these above a row, itself excluded. */
  const nearestAbove = (row: ThemeRow, isOne: (kind: ElementKind) => boolean): Id | undefined => {
    const seen = new Set<Id>()
    for (let above = row.above; above !== null && !seen.has(above); above = byId.get(above)?.above ?? null) {
      seen.add(above)
      const found = byId.get(above)
      if (found && isOne(found.kind)) return found.id
    }
    return undefined
  }
  const heads = rows.filter(
    (row) =>
      isProgrammeWork(row.kind) ||
      (isCriminalPriority(row.kind) &&
        nearestAbove(row, (kind) => isCriminalPriority(kind) || isProgrammeWork(kind)) === undefined),
  )
  const headIds = new Set(heads.map((row) => row.id))
  const headOf = (row: ThemeRow): Id | undefined => {
    const seen = new Set<Id>()
    for (let above: Id | null = row.id; above !== null && !seen.has(above); above = byId.get(above)?.above ?? null) {
      seen.add(above)
      if (headIds.has(above)) return above
    }
    return undefined
  }
  const children = new Map<Id, Item['children']>(heads.map((row) => [row.id, []]))
  for (const plan of elaborating) {
    const elaborated = byId.get(plan.elaboratesId)!
    const head = headOf(elaborated)
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
    const head = isWork(row.kind) && !headIds.has(row.id) ? headOf(row) : undefined
    if (head) children.get(head)!.push(toItem(row))
  }
  const items = heads.map(
    (row): Item => ({ ...toItem(row), chainLinks: row.chainLinks, state: row.state, children: children.get(row.id)! }),
  )
  return {
    criminalPriorities: items.filter((item) => isCriminalPriority(item.kind)),
    programmeWork: items.filter((item) => isProgrammeWork(item.kind)),
  }
}
