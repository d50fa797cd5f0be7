import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import type { ListComparison, Phenomenon, PhenomenonList } from '../contract.ts'
import { phenomenonApi } from './api.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { CrosswalkPicture } from './crosswalk-picture.tsx'
import { ListActs } from './editor/list-acts.tsx'
import { editorMessages } from './editor/messages/index.ts'
import { RelateDialog } from './editor/relate-dialog.tsx'
import { phenomenonMessages } from './messages/index.ts'
import styles from './phenomena-page.module.css'
import { PhenomenonPanel } from './phenomenon-panel.tsx'

/**
 * Page with the lists of phenomena per generation, two at a time, joined by the crosswalk. A selected item shows the
 * whole history.
 */
export default function PhenomenaPage() {
  const messages = useMessages(phenomenonMessages)
  const [selected, select] = useSearchValue('item', { replace: true })
  const query = useQuery(phenomenonApi.listLists.queryOptions({ input: {} }))
  return (
    <SidePanelLayout
      panel={selected ? <PhenomenonPanel key={selected} phenomenonId={selected} onClose={() => select('')} /> : null}
    >
      <PageHeader title={messages.title} intro={messages.intro} />
      <QueryView
        query={query}
        rows={10}
        empty={(lists) =>
          lists.length === 0 && (
            <EmptyState kind="none_yet" title={messages.none}>
              {messages.noneText}
            </EmptyState>
          )
        }
      >
        {(lists) => <TwoLists lists={lists} selected={selected} select={select} />}
      </QueryView>
    </SidePanelLayout>
  )
}

/** Returns the default selection: the last two generations of the longest series. */
function defaults(lists: readonly PhenomenonList[]): [string, string] {
  const bySeries = Map.groupBy(lists, (list) => list.code.split('-')[0])
  const longest = [...bySeries.values()].toSorted((left, other) => other.length - left.length)[0] ?? []
  const [last, before] = longest
  return [(before ?? last)?.code ?? '', last?.code ?? '']
}

function TwoLists(props: { lists: readonly PhenomenonList[]; selected: string; select: (id: string) => void }) {
  const { lists, selected, select } = props
  const messages = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  const [requestedCode, setFrom] = useSearchValue('from')
  const [secondCode, setTo] = useSearchValue('to')
  const known = (code: string) => lists.some((list) => list.code === code)
  const [first, second] = defaults(lists)
  const fromCode = known(requestedCode) ? requestedCode : first
  const toCode = known(secondCode) ? secondCode : second
  const compared = useQuery(
    phenomenonApi.compareLists.queryOptions({ input: { fromListCode: fromCode, toListCode: toCode } }),
  )
  const data = lists.map((list) => ({ value: list.code, label: `${list.code} · ${name(list.names)}` }))
  const [relating, setRelating] = useState(false)
  const later = lists.find((list) => list.code === toCode)
  const formatItemCount = (code: string) => messages.items(lists.find((list) => list.code === code)?.count ?? 0)
  return (
    <>
      <div className={styles.filters}>
        <SelectField
          label={messages.fromList}
          description={formatItemCount(fromCode)}
          data={data}
          value={fromCode}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <SelectField
          label={messages.toList}
          description={formatItemCount(toCode)}
          data={data}
          value={toCode}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {later && (
        <ListActs
          lists={lists}
          list={later}
          relating={relating}
          onRelating={setRelating}
          onCreated={(code, former) => {
            setTo(code)
            if (former) setFrom(former)
          }}
          onItem={select}
        />
      )}
      <QueryView query={compared} rows={10}>
        {(comparison) =>
          relating ? (
            <Relating comparison={comparison} onLeave={() => setRelating(false)} />
          ) : (
            <Compared comparison={comparison} selected={selected} select={select} />
          )
        }
      </QueryView>
    </>
  )
}

/** Shows the two lists joined by lines, and as a table for filtering and export. */
function Compared(props: { comparison: ListComparison; selected: string; select: (id: string) => void }) {
  const { comparison, selected, select } = props
  const messages = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  const { from, to, rows, phenomena } = comparison
  return (
    <>
      <CrosswalkPicture
        label={messages.picture(name(from.names), name(to.names))}
        from={phenomena.filter((entry) => entry.listId === from.id)}
        to={phenomena.filter((entry) => entry.listId === to.id)}
        rows={rows}
        selectedId={selected}
        onSelect={select}
      />
      <Card flush>
        {rows.every(({ outcome }) => outcome === 'none') ? (
          <EmptyState kind="none_yet" title={messages.noRelations}>
            {messages.noRelationsText}
          </EmptyState>
        ) : (
          <div className={styles.table}>
            <ComparisonTable comparison={comparison} onSelect={select} />
          </div>
        )}
      </Card>
    </>
  )
}

/** Edit mode of the chart: the user selects an item on each side and enters the relation. */
function Relating({ comparison, onLeave }: { comparison: ListComparison; onLeave: () => void }) {
  const messages = useMessages(editorMessages)
  const { name } = useLocalizedText()
  const { from, to, rows, phenomena } = comparison
  const [picked, setPicked] = useState<Phenomenon>()
  const [other, setOther] = useState<Phenomenon>()
  const close = () => {
    setPicked(undefined)
    setOther(undefined)
  }
  const pick = (id: string) => {
    const entry = phenomena.find((item) => item.id === id)
    if (picked && entry && entry.listId !== picked.listId) setOther(entry)
    else setPicked(entry)
  }
  const [earlier, later] = picked?.listId === from.id ? [picked, other] : [other, picked]
  return (
    <>
      <p role="status">{picked ? messages.picked(name(picked.names)) : messages.relateOn}</p>
      <CrosswalkPicture
        label={messages.relate}
        from={phenomena.filter((entry) => entry.listId === from.id)}
        to={phenomena.filter((entry) => entry.listId === to.id)}
        rows={rows}
        selectedId={picked?.id ?? ''}
        onSelect={pick}
        onLeave={picked ? close : onLeave}
      />
      {earlier && later && <RelateDialog from={earlier} to={later} onClose={close} />}
    </>
  )
}
