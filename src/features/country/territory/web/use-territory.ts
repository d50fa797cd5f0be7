import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useCountry } from '#features/country/registry/web/kinds.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { areaChangeApi, boundaryApi } from './api.ts'

export const territoryLayers = ['population', 'above', 'announced'] as const
export type TerritoryLayer = (typeof territoryLayers)[number]

/** Reads the choices of the page from the address: division, level, day, colour, selected area and search text. */
export function useTerritoryChoice() {
  const country = useCountry()
  const [division, setDivision] = useSearchValue('division')
  const [level, setLevel] = useSearchValue('level')
  const [date, setDate] = useSearchValue('date')
  const [show, setShow] = useSearchValue('show')
  const [terms, setTerms] = useSearchValue('query', { replace: true })
  const [selected, select] = useSearchValue('area', { replace: true })
  const hierarchies = country.data?.hierarchies ?? []
  const main = hierarchies.find((entry) => entry.main) ?? hierarchies[0]
  const hierarchy = hierarchies.find((entry) => entry.code === division) ?? main
  /** The kind of area of the cells of the hexagon map. */
  const cellKind = main?.mapKind ?? main?.kinds.at(-2)
  const kinds = hierarchy?.kinds ?? []
  const usual = cellKind && kinds.includes(cellKind) ? cellKind : (kinds[2] ?? kinds.at(-1))
  const kind = kinds.includes(level) ? level : usual
  return {
    country,
    hierarchies,
    hierarchy: hierarchy?.code ?? '',
    main: main?.code ?? '',
    kinds,
    kind: kind ?? '',
    cellKind,
    date: /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '',
    show: territoryLayers.find((territoryLayer) => territoryLayer === show),
    terms,
    selected,
    setDivision,
    setLevel,
    setOn: setDate,
    setShow,
    setTerms,
    select,
  }
}
export type TerritoryChoice = ReturnType<typeof useTerritoryChoice>

/** Loads everything that the page draws: the areas of the level, their positions, their shapes and the changes. */
export function useTerritory({ hierarchy, main, kind, cellKind, date }: TerritoryChoice) {
  const day = date || undefined
  const ready = kind !== ''
  const areas = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind, date: day, limit: 1000 } }),
    enabled: ready,
  })
  const tree = useQuery({
    ...registryApi.areas.getHierarchy.queryOptions({ input: { hierarchy, date: day } }),
    enabled: ready,
  })
  const map = useQuery({
    ...boundaryApi.listMapShapes.queryOptions({ input: { kind, date: day } }),
    enabled: ready,
  })
  // A level without drawn shapes is shown with the cells of the areas that lie in it.
  const grouped = map.data?.mapType === 'none' && cellKind !== undefined && cellKind !== kind
  const cells = useQuery({
    ...boundaryApi.listMapShapes.queryOptions({ input: { kind: cellKind ?? '', date: day } }),
    enabled: grouped,
  })
  const cellTree = useQuery({
    ...registryApi.areas.getHierarchy.queryOptions({ input: { hierarchy: main, date: day } }),
    enabled: grouped,
  })
  const changes = useQuery({
    ...areaChangeApi.listAreaChanges.queryOptions({ input: { areaKind: kind } }),
    enabled: ready,
  })
  const all = [areas, tree, map, ...(grouped ? [cells, cellTree] : [])]
  return {
    areas: areas.data,
    tree: tree.data,
    map: grouped ? cells.data : map.data,
    cellTree: grouped ? cellTree.data : tree.data,
    grouped,
    changes: changes.data,
    pending: all.some((entry) => entry.isPending),
    error: all.find((entry) => entry.error)?.error ?? changes.error,
    refetch: () => Promise.all([...all, changes].map((entry) => entry.refetch())),
  }
}
export type Territory = ReturnType<typeof useTerritory>
