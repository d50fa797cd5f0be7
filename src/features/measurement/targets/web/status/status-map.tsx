import { useQuery } from '@tanstack/react-query'
import { useKinds } from '#features/country/registry/web/index.ts'
import { boundaryApi } from '#features/country/territory/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { AreaMap } from '#ui/area-map.tsx'
import { Card } from '#ui/card.tsx'
import { CellLegend } from '#ui/cell-legend.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { HexMap } from '#ui/hex-map.tsx'
import { resultStatuses } from '../../results/entities.ts'
import type { AreaStatus } from '../../status/contract.ts'
import { resultMessages } from '../results/messages/index.ts'
import { statusStyles, toCellKinds } from './cells.ts'
import { statusMessages } from './messages/index.ts'

interface MapProps {
  kind: string
  areas: readonly AreaStatus[]
  selectedId: Id | undefined
  onSelect: (id: Id) => void
}

/** Shows a map of areas of a kind with an icon and a colour for the status, with text next to it and a table below. */
export function ResultStatusMap({ kind, areas, selectedId, onSelect }: MapProps) {
  const messages = useMessages(statusMessages).map
  const { statuses: statusLabels } = useMessages(resultMessages)
  const { name, language } = useLocalizedText()
  const { areaKind } = useKinds()
  const map = useQuery({
    ...boundaryApi.listMapShapes.queryOptions({ input: { kind } }),
    enabled: kind !== '',
    staleTime: 300_000,
  })
  if (!map.data) return null
  if (map.data.mapType === 'none')
    return (
      <Card title={messages.title}>
        <EmptyState kind="none_yet" title={messages.noMap} />
      </Card>
    )
  const byArea = new Map(areas.map((area) => [area.areaId, area]))
  const formatCounts = (entry: AreaStatus) => {
    const occurringStatuses = resultStatuses.filter((resultStatus) => entry.counts[resultStatus] > 0)
    const counts = occurringStatuses.map((status) =>
      messages.result(formatNumber(entry.counts[status], language), statusLabels[status]),
    )
    return occurringStatuses.length === 1 && entry.counts[occurringStatuses[0]!] === 1
      ? statusLabels[entry.status]
      : `${statusLabels[entry.status]} (${counts.join(', ')})`
  }
  const cells = map.data.shapes.map((shape) => {
    const areaStatus = byArea.get(shape.areaId)
    return {
      id: shape.areaId,
      label: name(shape.names),
      valueText: areaStatus ? formatCounts(areaStatus) : messages.noResult,
      fill: areaStatus && statusStyles[areaStatus.status],
      geometry: shape.geometry,
      q: shape.cell?.[0] ?? 0,
      r: shape.cell?.[1] ?? 0,
      isPlaced: shape.cell !== null,
    }
  })
  const shared = {
    label: messages.label(areaKind(kind)),
    table: {
      open: messages.table,
      caption: messages.label(areaKind(kind)),
      area: messages.area,
      value: messages.status,
    },
    onSelect: (cell: { id: Id }) => onSelect(cell.id),
    selectedId,
    legend: <CellLegend label={messages.legend} kinds={toCellKinds(statusLabels)} />,
  }
  return (
    <Card title={messages.title} hint={messages.hint}>
      {map.data.mapType === 'boundaries' ? (
        <AreaMap
          {...shared}
          cells={cells.flatMap((cell) => (cell.geometry ? [{ ...cell, geometry: cell.geometry }] : []))}
        />
      ) : (
        <HexMap {...shared} cells={cells.filter(({ isPlaced }) => isPlaced)} />
      )}
    </Card>
  )
}
