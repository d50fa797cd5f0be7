import { useQuery } from '@tanstack/react-query'
import { registryApi } from '#features/country/registry/web/api.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import styles from './area-page.module.css'
import { areaMessages } from './messages/index.ts'

/** Lists the organisations of exactly this area, with a link to all organisations within it. */
export function AreaOrganisations({ areaId, date }: { areaId: string; date: string }) {
  const messages = useMessages(areaMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const query = useQuery(
    registryApi.organisations.listOrganisations.queryOptions({
      input: { areaId, date: date || undefined, limit: 200 },
    }),
  )
  return (
    <QueryView query={query} rows={4}>
      {(data) => (
        <Card
          title={messages.organisations}
          actions={<Link href={`/organisations?area=${areaId}`}>{messages.within}</Link>}
          flush
        >
          <div className={styles.table}>
            <DataTable
              caption={`${common.name}, ${common.kind}`}
              rows={data.rows}
              rowKey={(body) => body.id}
              columns={[
                {
                  key: 'name',
                  head: common.name,
                  rowHead: true,
                  cell: (body) => <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>,
                },
                { key: 'kind', head: common.kind, cell: (body) => organisationKind(body.kind) },
              ]}
              empty={
                <EmptyState kind="none_yet" title={messages.noOrganisations}>
                  {messages.noOrganisationsText}
                </EmptyState>
              }
            />
          </div>
        </Card>
      )}
    </QueryView>
  )
}
