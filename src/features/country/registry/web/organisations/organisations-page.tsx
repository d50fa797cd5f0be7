import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue, useState } from 'react'
import { useNavigateTo, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import { isLevel } from '#shared/country-vocabulary.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { Organisation } from '../../contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { listWorkbookPaths } from '../list-workbook/addresses.ts'
import { registryMessages } from '../messages/index.ts'
import { AddOrganisation } from './add-organisation.tsx'
import { ExportOrganisations } from './export-organisations.tsx'
import { organisationMessages } from './messages/index.ts'
import { OrganisationFilters } from './organisation-filters.tsx'
import styles from './organisations-page.module.css'

/** Lists all organisations, with filters for text, kind, level, area and day. */
export default function OrganisationsPage() {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const books = useMessages(listWorkbookMessages)
  const may = useMay()
  const go = useNavigateTo()
  const [adding, setAdding] = useState(false)
  const { filter, isNarrow } = useOrganisationFilter()
  const query = useInfiniteQuery(
    registryApi.organisations.listOrganisations.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, after, limit: 100 }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
  )
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={messages.intro}
        actions={
          <>
            <ExportOrganisations filter={filter} />
            <ButtonLink href={listWorkbookPaths.organisations}>{books.page.open}</ButtonLink>
            {may('registry.write') && (
              <Button icon="plus" onClick={() => setAdding(true)}>
                {messages.addOrganisation}
              </Button>
            )}
          </>
        }
      />
      <OrganisationFilters />
      <QueryView query={query} rows={12}>
        {({ pages }) => (
          <Card flush>
            <p className={styles.count} role="status">
              {messages.showing(
                pages.reduce((count, page) => count + page.rows.length, 0),
                pages[0]?.total ?? 0,
              )}
            </p>
            <div className={styles.table}>
              <OrganisationTable
                rows={pages.flatMap((page) => page.rows)}
                day={filter.date}
                empty={
                  <EmptyState
                    kind="none_yet"
                    title={messages.none}
                    action={isNarrow && <Button onClick={() => go('/organisations')}>{messages.clearFilters}</Button>}
                  >
                    {messages.noneText}
                  </EmptyState>
                }
              />
            </div>
            {query.hasNextPage && (
              <div className={styles.more}>
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {common.more}
                </Button>
              </div>
            )}
          </Card>
        )}
      </QueryView>
      {adding && <AddOrganisation onClose={() => setAdding(false)} />}
    </>
  )
}

/** Returns the filter of the address. */
function useOrganisationFilter() {
  const [kind] = useSearchValue('kind')
  const [level] = useSearchValue('level')
  const [area] = useSearchValue('area')
  const [date] = useSearchValue('date')
  const [searchText] = useSearchValue('query')
  const sought = useDeferredValue(searchText)
  const filter = {
    kind: kind || undefined,
    level: isLevel(level) ? level : undefined,
    withinAreaId: area || undefined,
    date: date || undefined,
    query: sought.trim() || undefined,
  }
  return { filter, isNarrow: Boolean(kind || level || area || date || searchText) }
}

/** Shows the organisations as a table. Links open the state on the given day. */
function OrganisationTable(props: {
  rows: readonly (Organisation & { areaNames: Names | null })[]
  day: string | undefined
  empty: ReactNode
}) {
  const { rows, day, empty } = props
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { getLevelName } = useLevels()
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const search = day ? `?date=${day}` : ''
  return (
    <DataTable
      caption={messages.title}
      rows={rows}
      rowKey={(body) => body.id}
      columns={[
        {
          key: 'name',
          head: common.name,
          rowHead: true,
          cell: (body) => <Link href={`/organisations/${body.id}${search}`}>{name(body.names)}</Link>,
        },
        { key: 'kind', head: common.kind, cell: (body) => organisationKind(body.kind) },
        { key: 'level', head: common.level, cell: (body) => getLevelName(body.level) },
        {
          key: 'area',
          head: common.area,
          cell: (body) =>
            body.areaId && <Link href={`/territory/${body.areaId}${search}`}>{name(body.areaNames)}</Link>,
        },
      ]}
      empty={empty}
    />
  )
}
