import { useQuery } from '@tanstack/react-query'
import { registryApi, useKinds } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { AreaMap } from '#ui/area-map.tsx'
import { Card } from '#ui/card.tsx'
import { CellLegend } from '#ui/cell-legend.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { HexMap } from '#ui/hex-map.tsx'
import { standings } from '../../results/entities.ts'
import type { AreaStanding } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { standingKinds, standingLooks } from './cells.ts'
import { standingMessages } from './messages/index.ts'

interface MapProps {
  kind: string
  areas: readonly AreaStanding[]
  selectedId: Id | undefined
  onSelect: (id: Id) => void
}

/** Shows a map of areas of a kind with an icon and a colour for the status, with text next to it and a table below. */
export function StandingMap({ kind, areas, selectedId, onSelect }: MapProps) {
  const words = useWords(standingMessages).map
  const { standings: standingWords } = useWords(resultMessages)
  const { name, language } = useReading()
  const { areaKind } = useKinds()
  const map = useQuery({
    ...registryApi.boundaries.listMapShapes.queryOptions({ input: { kind } }),
    enabled: kind !== '',
    staleTime: 300_000,
  })
  if (!map.data) return null
  if (map.data.drawnAs === 'none')
    return (
      <Card title={words.title}>
        <EmptyState kind="none_yet" title={words.noMap} />
      </Card>
    )
  const byArea = new Map(areas.map((one) => [one.areaId, one]))
  const said = (one: AreaStanding) => {
    const its = standings.filter((standing) => one.counts[standing] > 0)
    const counts = its.map((standing) =>
      words.result(formatNumber(one.counts[standing], language), standingWords[standing]),
    )
    return its.length === 1 && one.counts[its[0]!] === 1
      ? standingWords[one.standing]
      : `${standingWords[one.standing]} (${counts.join(', ')})`
  }
  const cells = map.data.shapes.map((shape) => {
    const its = byArea.get(shape.areaId)
    return {
      id: shape.areaId,
      label: name(shape.names),
      shown: its ? said(its) : words.nothing,
      fill: its && standingLooks[its.standing],
      geometry: shape.geometry,
      q: shape.cell?.[0] ?? 0,
      r: shape.cell?.[1] ?? 0,
      placed: shape.cell !== null,
    }
  })
  const shared = {
    label: words.label(areaKind(kind)),
    table: { open: words.table, caption: words.label(areaKind(kind)), area: words.area, value: words.standing },
    onSelect: (cell: { id: Id }) => onSelect(cell.id),
    selectedId,
    legend: <CellLegend label={words.legend} kinds={standingKinds(standingWords)} />,
  }
  return (
    <Card title={words.title} note={words.note}>
      {map.data.drawnAs === 'boundaries' ? (
        <AreaMap
          {...shared}
          cells={cells.flatMap((cell) => (cell.geometry ? [{ ...cell, geometry: cell.geometry }] : []))}
        />
      ) : (
        <HexMap {...shared} cells={cells.filter(({ placed }) => placed)} />
      )}
    </Card>
  )
}
