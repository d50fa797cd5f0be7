import { type KeyboardEvent, useRef, useState } from 'react'
import { SavedViews } from '#platform/views/web/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextField } from '#ui/fields.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { FilterList } from './filter-list.tsx'
import { searchMessages } from './messages.ts'
import styles from './search.module.css'
import { SearchHit } from './search-result.tsx'
import { useSearch } from './use-search.ts'

const [few, many] = [20, 100]

/**
 * Search page. Query and filters are stored in the address, and results show the matching passage. Arrow keys move
 * between the field and the results.
 */
export default function SearchPage() {
  const messages = useMessages(searchMessages)
  const { language } = useLocalizedText()
  const [limit, setLimit] = useState(few)
  const { terms: searchText, setTerms, results: found, selectedValues, addressWith, withoutFilters } = useSearch(limit)
  const results = useRef<HTMLDivElement>(null)
  const onArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const links = [...(results.current?.querySelectorAll<HTMLElement>('[data-result]') ?? [])]
    const here = links.indexOf(document.activeElement as HTMLElement)
    const next = links[event.key === 'ArrowDown' ? here + 1 : here - 1]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  const data = searchText.trim() === '' ? undefined : found.data
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles arrow keys of the field and the links only
    <div onKeyDown={onArrow}>
      <PageHeader title={messages.title} intro={messages.intro} />
      <search>
        <TextField
          type="search"
          label={messages.terms}
          description={messages.termsHint}
          value={searchText}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setTerms(event.target.value)}
        />
      </search>
      <SavedViews place="search" />
      {found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : searchText.trim() === '' ? (
        <EmptyState kind="none_yet" title={messages.start}>
          {messages.startText}
        </EmptyState>
      ) : !data ? (
        <Skeleton label={messages.searching} rows={8} />
      ) : (
        <div className={styles.columns}>
          <FilterList
            facets={data.facets}
            selectedValues={selectedValues}
            addressWith={addressWith}
            withoutFilters={withoutFilters}
          />
          <div ref={results} aria-busy={found.isFetching}>
            <h2 className={styles.count} role="status">
              {messages.count(formatNumber(data.total, language), data.total)}
            </h2>
            {data.rows.length === 0 && (
              <EmptyState kind="none_yet" title={messages.none}>
                {messages.noneText}
              </EmptyState>
            )}
            <ol className={styles.results} aria-label={messages.results}>
              {data.rows.map((row) => (
                <SearchHit key={row.id} row={row} />
              ))}
            </ol>
            {data.next && limit < many && (
              <Button busy={found.isFetching} onClick={() => setLimit(many)}>
                {messages.more}
              </Button>
            )}
            {data.next && limit === many && <p className={styles.quiet}>{messages.narrow}</p>}
          </div>
        </div>
      )}
    </div>
  )
}
