import { AreaPicker } from '#features/country/registry/web/index.ts'
import { useSearchValue } from '#platform/web/address.ts'
import { useWords } from '#platform/web/language.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Completeness, completenesses, DeskSort, type DeskState, deskSorts, deskStates } from '../contract.ts'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/** The filters in the address. */
export function useDeskFilters() {
  const [state] = useSearchValue('state')
  const [completeness] = useSearchValue('complete')
  const [withinId] = useSearchValue('area')
  const [words] = useSearchValue('words')
  const [sort] = useSearchValue('sort')
  const known = deskStates.find((one) => one === state)
  const whole = Completeness.safeParse(completeness).data
  const filters = {
    ...(known && { state: known }),
    ...(whole && { completeness: whole }),
    ...(withinId && { withinId }),
    ...(words && { words }),
  }
  const isNarrowed = Object.keys(filters).length > 0
  return { filters: { ...filters, sort: DeskSort.safeParse(sort).data ?? 'sent' }, isNarrowed }
}

/** Filters for state (with counts), completeness, area, text and order. */
export function DeskFilters({ counts }: { counts: Partial<Record<DeskState, number>> }) {
  const words = useWords(deskMessages)
  const [state, setState] = useSearchValue('state')
  const [completeness, setCompleteness] = useSearchValue('complete')
  const [area, setArea] = useSearchValue('area')
  const [looked, setLooked] = useSearchValue('words', { replace: true })
  const [sort, setSort] = useSearchValue('sort')
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return (
    <div className={styles.filters} data-print="hide">
      <SelectField
        label={words.state}
        value={state}
        data={[
          { value: '', label: words.counted(words.all, total) },
          ...deskStates.map((value) => ({ value, label: words.counted(words.states[value], counts[value] ?? 0) })),
        ]}
        onChange={(event) => setState(event.currentTarget.value)}
      />
      <SelectField
        label={words.completeness}
        value={completeness}
        data={[
          { value: '', label: words.all },
          ...completenesses.map((value) => ({ value, label: words.complete[value] })),
        ]}
        onChange={(event) => setCompleteness(event.currentTarget.value)}
      />
      <AreaPicker label={words.area} value={area || null} onChange={(id) => setArea(id ?? '')} />
      <TextField label={words.words} value={looked} onChange={(event) => setLooked(event.currentTarget.value)} />
      <SelectField
        label={words.sort}
        value={sort || 'sent'}
        data={deskSorts.map((value) => ({ value, label: words.sorts[value] }))}
        onChange={(event) => setSort(event.currentTarget.value === 'sent' ? '' : event.currentTarget.value)}
      />
    </div>
  )
}
