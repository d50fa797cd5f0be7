import { useRef } from 'react'
import { useKinds } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { AreaMap } from '#ui/area-map.tsx'
import { Card } from '#ui/card.tsx'
import type { ScaleStep } from '#ui/cell-tone.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { HexMap } from '#ui/hex-map.tsx'
import { ScaleLegend } from '#ui/scale-legend.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import type { Figure } from '../../figures/contract.ts'
import { isIncomplete } from '../../figures/notes/model.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodRange } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { classBounds, getClass } from './classes.ts'
import type { Areas } from './use-areas.ts'

interface AreasMapProps {
  page: IndicatorPage
  areas: Areas
  period: PeriodRange
  areaId: Id
  onArea: (id: Id) => void
}

/** Shows every area of a kind on a map, darker for higher values. All periods share the scale. */
export function AreasMap(props: AreasMapProps) {
  const messages = useMessages(indicatorMessages).areas
  const { map } = props.areas
  if (!map || map.mapType === 'none')
    return (
      <Card title={messages.mapTitle}>
        <EmptyState kind="none_yet" title={messages.noMap}>
          {messages.noMapText}
        </EmptyState>
      </Card>
    )
  return <MapCard {...props} map={map} />
}

type AreaShapes = NonNullable<Areas['map']>
type MapProps = AreasMapProps & { map: AreaShapes }

/** Returns what applies to some of the figures of a picture. The table names the areas. */
function useCommonNotes(): (figures: readonly Figure[]) => string[] {
  const { states } = useMessages(indicatorMessages)
  return (figures) => {
    const shown = figures.filter((figure) => figure.value !== null && !figure.partial)
    const notes = [
      shown.some(({ provisional }) => provisional) ? states.provisional : '',
      shown.some(isIncomplete) ? states.missingShort : '',
    ].filter(Boolean)
    return notes.length > 0 ? [notes.join(', ')] : []
  }
}

/** Returns the cells of the map with their values, and the classes of the scale. */
function useMapContent({ page, areas, map }: MapProps) {
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { describeFigure, amount } = useFigures()
  const { definition } = page.indicator
  const { figuresByArea, figures, withheld } = areas
  // A partial period is never compared with a complete period, so it has no colour.
  const bounds = classBounds(
    figures.flatMap((figure) => (figure.value === null || figure.partial ? [] : [Number(figure.value)])),
  )
  const cells = map.shapes.map((shape) => {
    const figure = figuresByArea.get(shape.areaId)
    const isShown = figure?.value != null && !figure.partial
    return {
      id: shape.areaId,
      areaId: shape.areaId,
      label: name(shape.names),
      valueText: !figure && withheld.has(shape.areaId) ? messages.states.withheld : describeFigure(figure, definition),
      fill: isShown ? { step: getClass(Number(figure.value), bounds) } : undefined,
      geometry: shape.geometry,
      q: shape.cell?.[0] ?? 0,
      r: shape.cell?.[1] ?? 0,
      isPlaced: shape.cell !== null,
    }
  })
  const classes = [...bounds, undefined].map((bound, index) => ({
    step: (index + 1) as ScaleStep,
    label:
      bound !== undefined
        ? messages.areas.upTo(amount(bound, definition))
        : bounds.length > 0
          ? messages.areas.above(amount(bounds.at(-1)!, definition))
          : messages.areas.all,
  }))
  return { cells, classes }
}

function MapCard(props: MapProps) {
  const { page, areas, period: chosen, areaId, onArea, map } = props
  const messages = useMessages(indicatorMessages)
  const { name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { period } = useFigures()
  const listCommonNotes = useCommonNotes()
  const frame = useRef<HTMLDivElement>(null)
  const { definition, code } = page.indicator
  const { cells, classes } = useMapContent(props)
  const label = messages.areas.map(name(definition.names), areaKind(areas.kind), period(chosen))
  const shared = {
    label,
    table: { open: messages.asTable, caption: label, area: messages.area.field, value: messages.area.value },
    onSelect: (cell: { areaId: Id }) => onArea(cell.areaId),
    selectedId: areaId,
    legend: <ScaleLegend label={messages.areas.scale} unit={name(definition.unit.names)} steps={classes} />,
  }
  return (
    <Card
      title={`${messages.areas.mapTitle} · ${period(chosen)}`}
      hint={map.mapType === 'boundaries' ? messages.areas.mapBounds(map.sources.join(', ')) : messages.areas.mapCells}
      actions={
        <ExportMenu
          pages={[page]}
          selection={{
            groups: [{ indicators: [code], parts: areas.parts, areaIds: areas.areas.map(({ id }) => id) }],
            per: areas.per,
            from: areas.from,
          }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[`${areaKind(areas.kind)}, ${period(chosen)}`, ...listCommonNotes([...areas.figuresByArea.values()])]}
          legend={messages.exportOptions.scale(classes.map((entry) => entry.label).join(' · '))}
        />
      }
    >
      <div ref={frame} className={styles.stack}>
        {map.mapType === 'boundaries' ? (
          <AreaMap
            {...shared}
            cells={cells.flatMap((cell) => (cell.geometry ? [{ ...cell, geometry: cell.geometry }] : []))}
          />
        ) : (
          <HexMap {...shared} cells={cells.filter(({ isPlaced }) => isPlaced)} />
        )}
      </div>
    </Card>
  )
}
