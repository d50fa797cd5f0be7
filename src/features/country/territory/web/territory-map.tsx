import { classBounds } from '#features/country/registry/web/grouping.ts'
import { sentence, useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate, formatNumber } from '#shared/format.ts'
import { AreaMap } from '#ui/area-map.tsx'
import { Card } from '#ui/card.tsx'
import { CellLegend } from '#ui/cell-legend.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { HexMap } from '#ui/hex-map.tsx'
import { ScaleLegend } from '#ui/scale-legend.tsx'
import { latest, mapCells, type TerritoryCell } from './map-cells.ts'
import { territoryMessages } from './messages/index.ts'
import { regionMessages } from './regions/messages.ts'
import { listOutlined, type Regions } from './regions/use-regions.ts'
import type { Territory, TerritoryChoice, TerritoryLayer } from './use-territory.ts'

/**
 * Shows the country at a single level, within imported boundaries or else as hexagons. The reader chooses what the
 * colour shows.
 */
export function TerritoryMap(props: {
  choice: TerritoryChoice
  territory: Territory
  show: TerritoryLayer
  regions: Regions
}) {
  const { choice, territory, show, regions } = props
  const messages = useMessages(territoryMessages)
  const getText = useCountryText()
  const common = useMessages(registryMessages)
  const regionTexts = useMessages(regionMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { map, grouped, areas } = territory
  const kind = areaKind(choice.kind)
  if (!map || map.shapes.length === 0) {
    return (
      <Card title={sentence(kind)}>
        <EmptyState kind="none_yet" title={messages.noMap}>
          {messages.noMapText}
        </EmptyState>
      </Card>
    )
  }
  const number = (value: number) => formatNumber(value, language)
  const bounds = classBounds((areas?.rows ?? []).flatMap((area) => latest(area) ?? []))
  const cells = mapCells({
    territory,
    kind: choice.kind,
    show,
    bounds,
    terms: choice.terms,
    selected: choice.selected,
    outlined: listOutlined(regions),
    name,
    texts: {
      inhabitants: (value) => messages.inhabitants(number(value)),
      notKnown: messages.notKnown,
      inRegion: regionTexts.inRegion(
        regions.draft && !regions.draft.region
          ? regionTexts.newTitle
          : name((regions.draft?.region ?? regions.selected)?.names ?? {}),
      ),
      nothingAnnounced: messages.noAnnouncement,
    },
  })
  const day = formatDate(territory.tree?.date ?? '', language, 'long')
  const shared = {
    label: messages.mapOf(kind, day),
    table: {
      open: common.asTable,
      caption: messages.mapOf(kind, day),
      area: common.area,
      value: grouped ? areaKind(choice.cellKind ?? '') : messages.show[show],
    },
    // While a border region is drawn, a cell is added to it or removed from it.
    onSelect: (cell: TerritoryCell) =>
      regions.toggle ? regions.toggle(cell.areaId) : choice.select(cell.areaId === choice.selected ? '' : cell.areaId),
    selectedId: grouped ? undefined : choice.selected || undefined,
    legend: !grouped && <MapLegend show={show} bounds={bounds} />,
  }
  const note =
    map.mapType === 'boundaries'
      ? messages.mapSources(map.sources.join(', '))
      : grouped
        ? getText('groupedMap', messages.mapGrouped('{kind}')).replace('{kind}', sentence(kind))
        : messages.mapCells
  return (
    <Card title={`${sentence(kind)} · ${day}`} hint={note}>
      {map.mapType === 'boundaries' ? (
        <AreaMap
          {...shared}
          cells={cells.flatMap((cell) => (cell.geometry ? [{ ...cell, geometry: cell.geometry }] : []))}
        />
      ) : (
        <HexMap {...shared} cells={cells} />
      )}
      {!grouped && map.missing.length > 0 && <p>{messages.missing(map.missing.length)}</p>}
    </Card>
  )
}

/** Explains the colours of the map. The colours of the level above have names in the map itself. */
function MapLegend({ show, bounds }: { show: TerritoryLayer; bounds: readonly number[] }) {
  const messages = useMessages(territoryMessages)
  const { language } = useLocalizedText()
  const number = (value: number) => formatNumber(value, language)
  if (show === 'above') return null
  if (show === 'announced')
    return (
      <CellLegend
        label={messages.show.announced}
        kinds={[
          { id: 'announced', label: messages.announced, tone: 'sand', glyph: 'triangle' },
          { id: 'none', label: messages.noAnnouncement, tone: 'soft', glyph: 'none' },
        ]}
      />
    )
  return (
    <ScaleLegend
      label={messages.scale}
      unit={messages.population}
      steps={[...bounds, undefined].map((bound, index) => ({
        step: (index + 1) as 1 | 2 | 3 | 4 | 5,
        label: bound === undefined ? messages.andMore(number(bounds.at(-1) ?? 0)) : messages.upTo(number(bound)),
      }))}
    />
  )
}
