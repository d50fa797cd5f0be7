import { useState } from 'react'
import type { Facet, FacetCounts } from '#platform/search/contract.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { searchMessages } from './messages.ts'
import styles from './search.module.css'
import { useValueMessages } from './use-value-messages.ts'

interface Filtering {
  selectedValues: Partial<Record<Facet, string>>
  addressWith: (facet: Facet, value: string) => string
}

/**
 * Lists each filter with the values and the number of results. Values are links, so that they can be opened, copied and
 * undone.
 */
export function FilterList(props: Filtering & { facets: readonly FacetCounts[]; withoutFilters: string }) {
  const { facets, selectedValues, withoutFilters, ...rest } = props
  const messages = useMessages(searchMessages)
  const count = Object.keys(selectedValues).length
  // On a narrow screen the filters are collapsed at first.
  const [open, setOpen] = useState(() => matchMedia('(min-width: 800px)').matches)
  const visibleEntries = facets.filter(({ facet, values }) => selectedValues[facet] !== undefined || values.length > 1)
  return (
    <details className={styles.filters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count > 0 ? messages.chosen(count) : messages.filters}</summary>
      {count > 0 && (
        <p>
          <Link href={withoutFilters}>{messages.clear}</Link>
        </p>
      )}
      {visibleEntries.map((entry) => (
        <Filter key={entry.facet} {...entry} selectedValues={selectedValues} {...rest} />
      ))}
    </details>
  )
}

const visibleCount = 7

function Filter({ facet, values, selectedValues, addressWith }: FacetCounts & Filtering) {
  const messages = useMessages(searchMessages)
  const { language } = useLocalizedText()
  const toText = useValueMessages()
  const [all, setAll] = useState(false)
  const current = selectedValues[facet]
  const ordered = facet === 'year' ? values.toSorted((a, b) => (a.value < b.value ? -1 : 1)) : values
  const missing = current !== undefined && !values.some((entry) => entry.value === current)
  const listed = missing ? [{ value: current, count: 0, names: null }, ...ordered] : ordered
  const visibleEntries = all ? listed : listed.filter((entry, index) => index < visibleCount || entry.value === current)
  return (
    <section className={styles.filter}>
      <h3>{messages.facets[facet]}</h3>
      <ul>
        {visibleEntries.map(({ value, count, names }) => (
          <li key={value}>
            <Link
              href={addressWith(facet, value === current ? '' : value)}
              aria-current={value === current ? 'true' : undefined}
            >
              {toText(facet, value, names)}
            </Link>
            <span className={styles.number}>{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
      {visibleEntries.length < listed.length && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {messages.moreValues(listed.length - visibleEntries.length)}
        </Button>
      )}
    </section>
  )
}
