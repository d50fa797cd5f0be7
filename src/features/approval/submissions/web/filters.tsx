import { AreaPicker } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import {
  Completeness,
  completenesses,
  SubmissionSort,
  type SubmissionState,
  submissionSorts,
  submissionStates,
} from '../contract.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/** The filters in the address. */
export function useSubmissionFilters() {
  const [state] = useSearchValue('state')
  const [completeness] = useSearchValue('complete')
  const [withinAreaId] = useSearchValue('area')
  const [terms] = useSearchValue('query')
  const [sort] = useSearchValue('sort')
  const known = submissionStates.find((submissionState) => submissionState === state)
  const whole = Completeness.safeParse(completeness).data
  const filters = {
    ...(known && { state: known }),
    ...(whole && { completeness: whole }),
    ...(withinAreaId && { withinAreaId }),
    ...(terms && { query: terms }),
  }
  const isNarrowed = Object.keys(filters).length > 0
  return { filters: { ...filters, sort: SubmissionSort.safeParse(sort).data ?? 'sent' }, isNarrowed }
}

/** Filters for state (with counts), completeness, area, text and order. */
export function SubmissionFilters({ counts }: { counts: Partial<Record<SubmissionState, number>> }) {
  const messages = useMessages(submissionMessages)
  const [state, setState] = useSearchValue('state')
  const [completeness, setCompleteness] = useSearchValue('complete')
  const [area, setArea] = useSearchValue('area')
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const [sort, setSort] = useSearchValue('sort')
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles.filters} data-print="hide">
      <SelectField
        label={messages.state}
        value={state}
        data={[
          { value: '', label: messages.counted(messages.all, total) },
          ...submissionStates.map((value) => ({
            value,
            label: messages.counted(messages.states[value], counts[value] ?? 0),
          })),
        ]}
        onChange={(event) => setState(event.currentTarget.value)}
      />
      <SelectField
        label={messages.completeness}
        value={completeness}
        data={[
          { value: '', label: messages.all },
          ...completenesses.map((value) => ({ value, label: messages.complete[value] })),
        ]}
        onChange={(event) => setCompleteness(event.currentTarget.value)}
      />
      <AreaPicker label={messages.area} value={area || null} onChange={(id) => setArea(id ?? '')} />
      <TextField
        label={messages.terms}
        value={searchText}
        onChange={(event) => setSearchText(event.currentTarget.value)}
      />
      <SelectField
        label={messages.sort}
        value={sort || 'sent'}
        data={submissionSorts.map((value) => ({ value, label: messages.sorts[value] }))}
        onChange={(event) => setSort(event.currentTarget.value === 'sent' ? '' : event.currentTarget.value)}
      />
    </div>
  )
}
