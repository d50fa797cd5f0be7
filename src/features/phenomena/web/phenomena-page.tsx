import { useQuery } from '@tanstack/react-query'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { PhenomenonList } from '../contract.ts'
import { phenomenonApi } from './api.ts'
import { useCrosswalkBetween } from './crosswalk-between.ts'
import { CrosswalkPicture } from './crosswalk-picture.tsx'
import { phenomenonMessages } from './messages/index.ts'
import styles from './phenomena-page.module.css'
import { PhenomenonPanel } from './phenomenon-panel.tsx'
import { RelationTable } from './relation-table.tsx'

/** The lists of phenomena per generation, two at a time, joined by the crosswalk; a selected item shows its whole history. */
export default function PhenomenaPage() {
  const words = useWords(phenomenonMessages)
  const [selected, select] = useSearchValue('item', { replace: true })
  const lists = useQuery(phenomenonApi.listLists.queryOptions({ input: {} }))
  return (
    <SidePanelLayout
      panel={selected ? <PhenomenonPanel key={selected} phenomenonId={selected} onClose={() => select('')} /> : null}
    >
      <PageHeader title={words.title} lede={words.lede} />
      {lists.error && <Failure error={lists.error} onRetry={() => void lists.refetch()} />}
      {lists.isPending && <Skeleton label={words.loading} rows={10} />}
      {lists.data?.length === 0 && (
        <EmptyState kind="none_yet" title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      {lists.data && lists.data.length > 0 && <TwoLists lists={lists.data} selected={selected} select={select} />}
    </SidePanelLayout>
  )
}

/** By default the last two generations of the longest series: what changed with the latest plan. */
function defaults(lists: readonly PhenomenonList[]): [string, string] {
  const bySeries = Map.groupBy(lists, (list) => list.code.split('-')[0])
  const longest = [...bySeries.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
  const [last, before] = longest
  return [(before ?? last)?.code ?? '', last?.code ?? '']
}

function TwoLists(props: { lists: readonly PhenomenonList[]; selected: string; select: (id: string) => void }) {
  const { lists, selected, select } = props
  const words = useWords(phenomenonMessages)
  const { name } = useReading()
  const [asked, setFrom] = useSearchValue('from')
  const [compared, setTo] = useSearchValue('to')
  const known = (code: string) => lists.some((one) => one.code === code)
  const [first, second] = defaults(lists)
  const fromCode = known(asked) ? asked : first
  const toCode = known(compared) ? compared : second
  const all = useQuery({ ...phenomenonApi.listPhenomena.queryOptions({ input: {} }), staleTime: 300_000 })
  const from = (all.data ?? []).filter((one) => one.listCode === fromCode)
  const to = (all.data ?? []).filter((one) => one.listCode === toCode)
  const crosswalk = useCrosswalkBetween(from, to)
  const data = lists.map((list) => ({ value: list.code, label: `${list.code} · ${name(list.names)}` }))
  const nameOf = (code: string) => name(lists.find((one) => one.code === code)?.names)
  const error = all.error ?? crosswalk.error
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={words.fromList}
          description={words.items(from.length)}
          data={data}
          value={fromCode}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <SelectField
          label={words.toList}
          description={words.items(to.length)}
          data={data}
          value={toCode}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {error && <Failure error={error} onRetry={() => void Promise.all([all.refetch(), crosswalk.refetch()])} />}
      {all.isPending && <Skeleton label={words.loading} rows={10} />}
      {all.data && (
        <CrosswalkPicture
          label={words.picture(nameOf(fromCode), nameOf(toCode))}
          from={from}
          to={to}
          links={crosswalk.links}
          selectedId={selected}
          onSelect={select}
        />
      )}
      {all.data && !error && crosswalk.pending && <Skeleton label={words.loading} rows={3} />}
      {all.data && !error && !crosswalk.pending && (
        <Card flush>
          {crosswalk.links.length === 0 ? (
            <EmptyState kind="none_yet" title={words.noRelations}>
              {words.noRelationsText}
            </EmptyState>
          ) : (
            <div className={styles.table}>
              <RelationTable links={crosswalk.links} named={all.data} />
            </div>
          )}
        </Card>
      )}
    </>
  )
}
