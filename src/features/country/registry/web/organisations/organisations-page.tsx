import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useNavigateTo, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { levels } from '../../contract.ts'
import { listWorkbookMessages } from '../../list-workbooks/messages/index.ts'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
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
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const may = useMay()
  const go = useNavigateTo()
  const [adding, setAdding] = useState(false)
  const [kind] = useSearchValue('kind')
  const [level] = useSearchValue('level')
  const [area] = useSearchValue('area')
  const [on] = useSearchValue('on')
  const [find] = useSearchValue('find')
  const sought = useDeferredValue(find)
  const filter = {
    kind: kind || undefined,
    level: levels.find((value) => value === level),
    withinAreaId: area || undefined,
    date: on || undefined,
    terms: sought.trim() || undefined,
  }
  const { data, error, refetch, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    registryApi.organisations.listOrganisations.infiniteOptions({
      input: (after: string | undefined) => ({ ...filter, after, limit: 100 }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
  )
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const total = data?.pages[0]?.total ?? 0
  const day = on ? `?on=${on}` : ''
  const narrowed = Boolean(kind || level || area || on || find)
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
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {isPending && <Skeleton label={common.loading} rows={12} />}
      {data && (
        <Card flush>
          <p className={styles.count} role="status">
            {messages.showing(rows.length, total)}
          </p>
          <div className={styles.table}>
            <DataTable
              caption={messages.title}
              rows={rows}
              rowKey={(body) => body.id}
              columns={[
                {
                  key: 'name',
                  head: common.name,
                  rowHead: true,
                  cell: (body) => <Link href={`/organisations/${body.id}${day}`}>{name(body.names)}</Link>,
                },
                { key: 'kind', head: common.kind, cell: (body) => organisationKind(body.kind) },
                { key: 'level', head: common.level, cell: (body) => common.levels[body.level] },
                {
                  key: 'area',
                  head: common.area,
                  cell: (body) =>
                    body.areaId && <Link href={`/territory/${body.areaId}${day}`}>{name(body.areaNames)}</Link>,
                },
              ]}
              empty={
                <EmptyState
                  kind="none_yet"
                  title={messages.none}
                  action={narrowed && <Button onClick={() => go('/organisations')}>{messages.clearFilters}</Button>}
                >
                  {messages.noneText}
                </EmptyState>
              }
            />
          </div>
          {hasNextPage && (
            <div className={styles.more}>
              <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {common.more}
              </Button>
            </div>
          )}
        </Card>
      )}
      {adding && <AddOrganisation onClose={() => setAdding(false)} />}
    </>
  )
}
