import type { Area } from '#features/country/registry/contract.ts'
import { containsAll } from '#features/country/registry/web/grouping.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { Validity } from '#features/country/registry/web/validity.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { latest } from './map-cells.ts'
import { territoryMessages } from './messages/index.ts'
import type { Territory, TerritoryChoice } from './use-territory.ts'

/** Lists every area of the level, also areas that the map cannot show. */
export function AreasTable({ choice, territory }: { choice: TerritoryChoice; territory: Territory }) {
  const messages = useMessages(territoryMessages)
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const all = territory.areas?.rows ?? []
  const places = new Map(territory.tree?.areas.map((area) => [area.id, area]))
  const rows = all.filter((area) =>
    containsAll([...Object.values(area.names), area.code, area.officialCode ?? ''].join(' '), choice.terms),
  )
  const day = choice.date ? `?date=${choice.date}` : ''
  const code = {
    key: 'code',
    head: messages.officialCode,
    cell: (area: Area) => <span className="figure-voice">{area.officialCode ?? ''}</span>,
  }
  const population = {
    key: 'population',
    head: messages.population,
    align: 'end' as const,
    cell: (area: Area) => {
      const inhabitants = latest(area)
      return inhabitants === undefined ? '' : formatNumber(inhabitants, language)
    },
  }
  return (
    <DataTable
      caption={messages.table(areaKind(choice.kind))}
      captionVisible
      rows={rows}
      rowKey={(area) => area.id}
      maxHeight="min(720px, 80dvh)"
      columns={[
        {
          key: 'name',
          head: common.name,
          rowHead: true,
          cell: (area) => <Link href={`/territory/${area.id}${day}`}>{name(area.names)}</Link>,
        },
        ...(rows.some((area) => area.officialCode) ? [code] : []),
        {
          key: 'above',
          head: messages.containingAreas,
          cell: (area) => name(places.get(places.get(area.id)?.parentId ?? '')?.names),
        },
        ...(rows.some((area) => latest(area) !== undefined) ? [population] : []),
        { key: 'validity', head: messages.validity, cell: (area) => <Validity period={area} /> },
      ]}
      empty={
        <EmptyState kind="none_yet" title={all.length === 0 ? messages.noneYet : messages.none}>
          {all.length === 0 ? messages.noneYetText : messages.noneText}
        </EmptyState>
      }
    />
  )
}
