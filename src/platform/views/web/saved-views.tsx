import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigateTo, usePath, useSearchText } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useMay } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Place } from '../contract.ts'
import { viewApi } from './api.ts'
import { viewMessages } from './messages.ts'
import styles from './saved-views.module.css'
import { ViewDialog } from './view-dialog.tsx'

/**
 * Shows the saved views of a page whose query and filters are in the address. Each view is a link, and a button saves
 * the current view. A reader who opens the page without query and filters starts with the default view.
 */
export function SavedViews({ place }: { place: Place }) {
  const messages = useMessages(viewMessages)
  const { name } = useLocalizedText()
  const may = useMay()
  const path = usePath()
  const query = useSearchText()
  const go = useNavigateTo()
  const [open, setOpen] = useState<'keep' | 'change'>()
  const queryResult = useQuery({
    ...viewApi.listViews.queryOptions({ input: { place } }),
    enabled: may('view.save'),
  })
  const isStarted = useRef(query !== '')
  const first = queryResult.data?.find((view) => view.isDefault)
  useEffect(() => {
    if (isStarted.current || !queryResult.data) return
    isStarted.current = true
    if (first) go(`${path}?${first.query}`, { replace: true })
  }, [queryResult.data, first, go, path])
  if (!may('view.save')) return null
  if (queryResult.error) return <Failure error={queryResult.error} onRetry={() => void queryResult.refetch()} />
  const views = queryResult.data ?? []
  if (views.length === 0 && query === '') return null
  const current = views.find((view) => same(view.query, query))
  return (
    <nav className={styles.views} aria-label={messages.label} data-print="hide">
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.id}>
            <Link href={`${path}?${view.query}`} aria-current={view === current ? 'page' : undefined}>
              {view.name}
            </Link>
            {view.isDefault && <Pill tone="info">{messages.isDefault}</Pill>}
            {view.sharedWith && (
              <span className={styles.quiet}>
                {view.ownerName ? messages.savedBy(view.ownerName) : name(view.sharedWith.names)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {query !== '' && !current && (
        <Button size="small" icon="plus" onClick={() => setOpen('keep')}>
          {messages.saveView}
        </Button>
      )}
      {current && (
        <Button size="small" variant="quiet" onClick={() => setOpen('change')}>
          {messages.change}
        </Button>
      )}
      {open && (
        <ViewDialog
          place={place}
          query={query}
          view={open === 'change' ? current : undefined}
          onClose={() => setOpen(undefined)}
        />
      )}
    </nav>
  )
}

/** Checks whether two queries have the same text and filters, in any order. */
function same(value: string, other: string): boolean {
  const sorted = (query: string) => [...new URLSearchParams(query)].map((pair) => pair.join('=')).sort()
  return sorted(value).join('&') === sorted(other).join('&')
}
