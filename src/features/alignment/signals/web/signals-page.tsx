import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { signalApi } from './api.ts'
import { SendSignal } from './send-signal.tsx'
import { SignalCard } from './signal-card.tsx'
import styles from './signals.module.css'

const sides = ['to', 'by', 'every'] as const
const states = ['all', 'open', 'answered'] as const

/** Signals from lower levels and their responses. Each side and state has an address. */
export default function SignalsPage() {
  const messages = useMessages(alignmentPageMessages)
  const session = useSession()
  const may = useMay()
  const [side] = useSearchValue('side')
  const [only] = useSearchValue('only')
  const [isSending, setSending] = useSearchValue('new', { replace: true })
  const [limit, setLimit] = useState(50)
  const own = session.roles[0]?.organisationId
  const selectedSide = sides.find((value) => value === side) ?? (own ? (may('signal.answer') ? 'to' : 'by') : 'every')
  const state = states.find((value) => value === only) ?? 'all'
  const query = useQuery({
    ...signalApi.listSignals.queryOptions({
      input: {
        limit,
        status: state,
        ...(selectedSide === 'to' && own && { addresseeId: own }),
        ...(selectedSide === 'by' && own && { ownerId: own }),
      },
    }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeader
        title={messages.signals.title}
        intro={messages.signals.intro}
        actions={
          may('signal.write') && (
            <Button variant="primary" icon="plus" onClick={() => setSending('1')}>
              {messages.signals.send}
            </Button>
          )
        }
      />
      <SignalFilters side={selectedSide} state={state} hasOrganisation={own !== undefined} />
      <QueryView
        query={query}
        rows={6}
        empty={({ rows }) =>
          rows.length === 0 &&
          (selectedSide === 'every' && state === 'all' ? (
            <EmptyState kind="none_yet" title={messages.signals.none}>
              {messages.signals.noneText}
            </EmptyState>
          ) : (
            <EmptyState kind="none_yet" title={messages.signals.noMatches}>
              {messages.signals.noneFoundText}
            </EmptyState>
          ))
        }
      >
        {({ rows }) => (
          <ul className={styles.list}>
            {rows.map((signal) => (
              <SignalCard key={signal.id} signal={signal} />
            ))}
          </ul>
        )}
      </QueryView>
      {query.data?.next && limit < 200 && (
        <Button busy={query.isFetching} onClick={() => setLimit(200)}>
          {messages.more}
        </Button>
      )}
      {isSending && may('signal.write') && <SendSignal onClose={() => setSending('')} />}
    </>
  )
}

function SignalFilters(props: {
  side: (typeof sides)[number]
  state: (typeof states)[number]
  /** Whether the user belongs to an organisation that can send or receive signals. */
  hasOrganisation: boolean
}) {
  const { side, state, hasOrganisation } = props
  const messages = useMessages(alignmentPageMessages).signals
  const [, setSide] = useSearchValue('side')
  const [, setOnly] = useSearchValue('only')
  return (
    <div className={styles.filters}>
      <SelectField
        label={messages.show}
        value={side}
        data={sides
          .filter((value) => hasOrganisation || value === 'every')
          .map((value) => ({ value, label: messages.sides[value] }))}
        onChange={(event) => setSide(event.currentTarget.value)}
      />
      <SelectField
        label={messages.which}
        value={state}
        data={states.map((value) => ({ value, label: messages.only[value] }))}
        onChange={(event) => setOnly(event.currentTarget.value === 'all' ? '' : event.currentTarget.value)}
      />
    </div>
  )
}
