import { useQuery } from '@tanstack/react-query'
import { Failure } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import { InventorySheets } from './inventory-sheets.tsx'

/** Shows the available resources of an organisation in a year, editable by the organisation or read-only. */
export function InventoryView(props: { organisationId: Id; year: number; years: readonly number[] }) {
  const { organisationId, year, years } = props
  const messages = useMessages(resourceMessages)
  const { data, error, refetch } = useQuery(
    resourceApi.inventory.getResources.queryOptions({ input: { organisationId, year } }),
  )
  const former = years.filter((value) => value < year).at(-1)
  const before = useQuery({
    ...resourceApi.inventory.getResources.queryOptions({ input: { organisationId, year: former ?? year } }),
    enabled: former !== undefined && data?.lines.length === 0,
  })
  if (error) return <Failure error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton label={messages.loading} rows={8} />
  if (data.withheld)
    return (
      <EmptyState kind="not_allowed" title={messages.withheldResources}>
        {messages.withheldResourcesText}
      </EmptyState>
    )
  return <InventorySheets key={data.revision} inventory={data} previousYear={before.data} />
}
