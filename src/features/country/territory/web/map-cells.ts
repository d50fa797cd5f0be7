import type { Area } from '#features/country/registry/contract.ts'
import { containsAll, findGroup, getClass, type Node, tintGroups } from '#features/country/registry/web/grouping.ts'
import type { Names } from '#shared/localized-text.ts'
import type { AreaGeometry } from '#ui/area-map.tsx'
import type { MapCell } from '#ui/map-cell.ts'
import type { Territory, TerritoryLayer } from './use-territory.ts'

export interface TerritoryCell extends MapCell {
  q: number
  r: number
  geometry: AreaGeometry | null
  /** The area that is selected with this cell: the cell's own area or the area that contains it. */
  areaId: string
}

interface MapCellInput {
  territory: Territory
  kind: string
  show: TerritoryLayer
  bounds: readonly number[]
  terms: string
  selected: string
  /** The areas of a border region, which the map outlines with all areas within them. */
  outlined: readonly string[]
  name: (names: Names) => string
  texts: {
    inhabitants: (value: number) => string
    notKnown: string
    inRegion: string
    nothingAnnounced: string
  }
}

type Shape = NonNullable<Territory['map']>['shapes'][number]

/** Returns the cells of the map, each with a label and a colour. */
export function mapCells(drawn: MapCellInput): TerritoryCell[] {
  const { territory, kind, name, texts } = drawn
  const shapes = territory.map?.shapes ?? []
  const tree = new Map<string, Node & { names: Names }>(territory.tree?.areas.map((area) => [area.id, area]))
  const parts = groupByParent(territory.cellTree?.areas ?? [])
  const groups = new Map(
    shapes.map((shape) => {
      const above = tree.get(tree.get(shape.areaId)?.parentId ?? '')
      return [shape.areaId, territory.grouped ? findGroup(shape.areaId, kind, tree, parts) : above]
    }),
  )
  const tints = tintGroups(
    shapes.flatMap(({ areaId, cell }) => (cell ? [{ q: cell[0], r: cell[1], group: groups.get(areaId)?.id }] : [])),
  )
  const isOutlined = makeOutlineTest(drawn)
  const facts = new Map(territory.areas?.rows.map((row) => [row.id, row]))
  return shapes.map((shape) => {
    const group = groups.get(shape.areaId)
    const own = name(shape.names)
    const label = territory.grouped && group ? name(group.names) : own
    const areaId = territory.grouped && group ? group.id : shape.areaId
    const seen = getAppearance(drawn, shape, facts.get(shape.areaId), group && { ...group, tint: tints.get(group.id) })
    const isSelected = territory.grouped && areaId === drawn.selected
    const isFound = drawn.terms === '' || containsAll(`${own} ${label} ${shape.code}`, drawn.terms)
    const fill = isSelected
      ? ({ tone: 'strong', glyph: 'none' } as const)
      : isFound
        ? seen.fill
        : ({ tone: 'void', glyph: 'none' } as const)
    const [q, r] = shape.cell ?? [0, 0]
    const inOutline = isOutlined(areaId) || isOutlined(shape.areaId)
    const valueText = territory.grouped ? own : seen.valueText
    return {
      id: shape.areaId,
      areaId,
      label,
      valueText: inOutline ? `${valueText}, ${texts.inRegion}` : valueText,
      inOutline,
      fill,
      q,
      r,
      geometry: shape.geometry,
    }
  })
}

/** Returns a test of whether an area is outlined: itself, or within an outlined area in the hierarchies of the page. */
function makeOutlineTest({ territory, outlined }: MapCellInput): (id: string) => boolean {
  const ids = new Set(outlined)
  const trees = [territory.tree, territory.cellTree].map(
    (tree) => new Map(tree?.areas.map(({ id, parentId }) => [id, parentId])),
  )
  return (id) =>
    ids.size > 0 &&
    trees.some((parents) => {
      for (let at: string | null | undefined = id; at; at = parents.get(at)) if (ids.has(at)) return true
      return false
    })
}

function getAppearance(
  { territory, show, bounds, name, texts }: MapCellInput,
  shape: Shape,
  area: Area | undefined,
  group: { names: Names; tint: MapTint } | undefined,
): Pick<MapCell, 'valueText' | 'fill'> {
  const tint = group?.tint ? ({ step: group.tint } as const) : undefined
  if (territory.grouped || show === 'above')
    return { valueText: group ? name(group.names) : texts.notKnown, fill: tint }
  if (show === 'announced') {
    return shape.announced
      ? { valueText: name(shape.announced), fill: { tone: 'sand', glyph: 'triangle' } }
      : { valueText: texts.nothingAnnounced, fill: { tone: 'soft', glyph: 'none' } }
  }
  const inhabitants = latest(area)
  return inhabitants === undefined
    ? { valueText: texts.notKnown, fill: undefined }
    : { valueText: texts.inhabitants(inhabitants), fill: { step: getClass(inhabitants, bounds) } }
}
type MapTint = ReturnType<ReturnType<typeof tintGroups>['get']>

/** Returns the number of inhabitants by the latest known count. */
export const latest = (area: Pick<Area, 'population'> | undefined): number | undefined =>
  Object.entries(area?.population ?? {}).toSorted(([value], [other]) => other.localeCompare(value))[0]?.[1]

function groupByParent(areas: readonly Node[]): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const { id, parentId } of areas) if (parentId) parts.set(parentId, [...(parts.get(parentId) ?? []), id])
  return parts
}
