import { useRef } from 'react'
import { useKinds } from '#features/country/registry/web/index.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { AreaMap } from '#ui/area-map.tsx'
import { Card } from '#ui/card.tsx'
import type { ScaleStep } from '#ui/cell-tone.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { HexMap } from '#ui/hex-map.tsx'
import { ScaleLegend } from '#ui/scale-legend.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { TakeAway } from '../export/export-menu.tsx'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import type { PeriodOf } from '../periods.ts'
import { useFigures } from '../use-figures.ts'
import { classBounds, classOf } from './classes.ts'
import type { Areas } from './use-areas.ts'

interface AreasMapProps {
  page: IndicatorPage
  areas: Areas
  period: PeriodOf
  areaId: Id
  onArea: (id: Id) => void
}

/** Shows every area of a kind on a map, darker for higher values. All periods share the scale. */
export function AreasMap({ page, areas, period: chosen, areaId, onArea }: AreasMapProps) {
  const words = useWords(indicatorMessages)
  const { name } = useReading()
  const { areaKind } = useKinds()
  const { said, amount, period } = useFigures()
  const frame = useRef<HTMLDivElement>(null)
  const { definition } = page.indicator
  const { map, here, figures, withheld } = areas
  if (!map || map.drawnAs === 'none')
    return (
      <Card title={words.areas.mapTitle}>
        <EmptyState kind="none_yet" title={words.areas.noMap}>
          {words.areas.noMapText}
        </EmptyState>
      </Card>
    )
  // A partial period is never compared with a complete period, so it has no colour.
  const bounds = classBounds(figures.flatMap((one) => (one.value === null || one.partial ? [] : [Number(one.value)])))
  const cells = map.shapes.map((shape) => {
    const figure = here.get(shape.areaId)
    const isShown = figure?.value != null && !figure.partial
    return {
      id: shape.areaId,
      areaId: shape.areaId,
      label: name(shape.names),
      shown: !figure && withheld.has(shape.areaId) ? words.states.withheld : said(figure, definition),
      fill: isShown ? { step: classOf(Number(figure.value), bounds) } : undefined,
      geometry: shape.geometry,
      q: shape.cell?.[0] ?? 0,
      r: shape.cell?.[1] ?? 0,
      placed: shape.cell !== null,
    }
  })
  const label = words.areas.map(name(definition.names), areaKind(areas.kind), period(chosen))
  const classes = [...bounds, undefined].map((bound, index) => ({
    step: (index + 1) as ScaleStep,
    label:
      bound !== undefined
        ? words.areas.upTo(amount(bound, definition))
        : bounds.length > 0
          ? words.areas.above(amount(bounds.at(-1)!, definition))
          : words.areas.all,
  }))
  const legend = <ScaleLegend label={words.areas.scale} unit={name(definition.unit.names)} steps={classes} />
  const shared = {
    label,
    table: { open: words.asTable, caption: label, area: words.area.field, value: words.area.value },
    onSelect: (cell: { areaId: Id }) => onArea(cell.areaId),
    selectedId: areaId,
    legend,
  }
  return (
    <Card
      title={`${words.areas.mapTitle} · ${period(chosen)}`}
      note={map.drawnAs === 'boundaries' ? words.areas.mapBounds(map.sources.join(', ')) : words.areas.mapCells}
      actions={
        <TakeAway
          pages={[page]}
          asked={{
            groups: [
              {
                indicators: [page.indicator.code],
                parts: areas.parts,
                areaIds: areas.areas.map(({ id }) => id),
              },
            ],
            per: areas.per,
            from: areas.from,
          }}
          pictures={() => [frame.current?.querySelector('svg') ?? []].flat().map((svg) => ({ svg }))}
          lines={[`${areaKind(areas.kind)}, ${period(chosen)}`]}
          legend={words.take.scale(classes.map((one) => one.label).join(' · '))}
        />
      }
    >
      <div ref={frame} className={styles.stack}>
        {map.drawnAs === 'boundaries' ? (
          <AreaMap
            {...shared}
            cells={cells.flatMap((cell) => (cell.geometry ? [{ ...cell, geometry: cell.geometry }] : []))}
          />
        ) : (
          <HexMap {...shared} cells={cells.filter(({ placed }) => placed)} />
        )}
      </div>
    </Card>
  )
}
