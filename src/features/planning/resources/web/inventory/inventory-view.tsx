import { useQuery } from '@tanstack/react-query'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { resourceMessages } from '../../messages/index.ts'
import { resourceApi } from '../api.ts'
import { InventorySheets } from './inventory-sheets.tsx'

/** Shows the available resources of an organisation in a year, editable by the organisation or read-only. */
export function InventoryView(props: { organisationId: Id; year: number; years: readonly number[] }) {
  const { organisationId, year, years } = props
  const messages = useMessages(resourceMessages)
  const query = useQuery(resourceApi.inventory.getResources.queryOptions({ input: { organisationId, year } }))
  const former = years.filter((value) => value < year).at(-1)
  const before = useQuery({
    ...resourceApi.inventory.getResources.queryOptions({ input: { organisationId, year: former ?? year } }),
    enabled: former !== undefined && query.data?.lines.length === 0,
  })
  return (
    <QueryView query={query} rows={8}>
      {(data) => {
        if (data.withheld)
          return (
            <EmptyState kind="not_allowed" title={messages.withheldResources}>
              {messages.withheldResourcesText}
            </EmptyState>
          )
        return <InventorySheets key={data.revision} inventory={data} previousYear={before.data} />
      }}
    </QueryView>
  )
}
