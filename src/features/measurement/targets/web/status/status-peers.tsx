import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/index.ts'
import { findPeers, peerChoices } from '#features/measurement/indicators/web/areas/peers.ts'
import { useLevels } from '#features/measurement/indicators/web/use-own-area.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import type { AreaStatus } from '../../status/contract.ts'
import { ResultStatusBadge } from '../results/result-status-badge.tsx'
import { statusMessages } from './messages/index.ts'
import { CountLine } from './status-counts.tsx'
import type { ResultStatusFilters } from './use-results-page.ts'

interface PeersProps {
  kind: string
  areas: readonly AreaStatus[]
  filters: ResultStatusFilters
  areaId: Id | undefined
  group: string
  onGroup: (group: string) => void
}

/** Lists areas by name, or the group of an area; never ordered by status. */
export function ResultStatusPeers({ kind, areas, filters, areaId, group, onGroup }: PeersProps) {
  const messages = useMessages(statusMessages)
  const { name } = useLocalizedText()
  const levels = useLevels()
  const known = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind, limit: 1000 } }),
    enabled: areaId !== undefined && kind !== '',
    staleTime: 300_000,
  })
  const tree = useQuery({
    ...registryApi.areas.getHierarchy.queryOptions({ input: { hierarchy: levels.hierarchy } }),
    enabled: areaId !== undefined && levels.hierarchy !== '',
    staleTime: 300_000,
  })
  const above = new Map(
    [...(tree.data?.areas ?? []), ...(tree.data?.outside ?? [])].map((area) => [area.id, area.parentId]),
  )
  const choice = areaId ? (peerChoices.find((peerChoice) => peerChoice === group) ?? 'size') : 'all'
  const named = (known.data?.rows ?? []).map(({ id, names, population, cell }) => ({
    id,
    label: name(names),
    population,
    cell,
  }))
  const year = `${new Date().getUTCFullYear()}`
  const peers = areaId
    ? new Set(
        findPeers(named, areaId, choice, { year, getParentId: (id) => above.get(id) ?? undefined }).map(({ id }) => id),
      )
    : undefined
  const rows = peers && known.data ? areas.filter((area) => peers.has(area.areaId)) : areas
  return (
    <Card
      title={messages.peers.title}
      hint={messages.peers.hint}
      actions={
        areaId && (
          <SelectField
            label={messages.peers.comparisonGroup}
            value={choice}
            data={peerChoices.map((peerChoice) => ({ value: peerChoice, label: messages.peers[peerChoice] }))}
            onChange={(event) => onGroup(event.currentTarget.value)}
          />
        )
      }
    >
      <DataTable
        caption={messages.peers.title}
        rows={rows}
        rowKey={(entry) => entry.areaId}
        selectedKey={areaId}
        maxHeight="440px"
        columns={[
          {
            key: 'area',
            head: messages.map.area,
            rowHead: true,
            cell: (entry) => (
              <Link href={filters.addressWith({ area: entry.areaId })} title={messages.peers.only}>
                {name(entry.names)}
              </Link>
            ),
          },
          {
            key: 'standing',
            head: messages.map.status,
            cell: (entry) => <ResultStatusBadge status={entry.status} />,
          },
          { key: 'counts', head: messages.indicators.results, cell: (entry) => <CountLine counts={entry.counts} /> },
        ]}
      />
    </Card>
  )
}
