import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { useCountry, useKinds } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import { AreaPicker } from '../pickers/area-picker.tsx'
import styles from './competences-page.module.css'
import { competenceMessages } from './messages/index.ts'

/** Filters for topic, area, day and table version, all in the URL. */
export function CompetenceFilters({ versions, present }: { versions: readonly string[]; present: string }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { organisationKind } = useKinds()
  const country = useCountry()
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const [area, setArea] = useSearchValue('area')
  const [date, setDate] = useSearchValue('date')
  const [pack, setPack] = useSearchValue('pack')
  const [kind, setKind] = useSearchValue('kind')
  const kinds = (country.data?.organisationKinds ?? [])
    .map((entry) => ({ value: entry.kind, label: organisationKind(entry.kind) }))
    .toSorted((left, other) => left.label.localeCompare(other.label))
  return (
    <div className={styles.filters}>
      <TextField
        className={styles.request}
        label={messages.search}
        description={messages.searchHint}
        type="search"
        value={searchText}
        onChange={(event) => setSearchText(event.target.value)}
        maxLength={200}
      />
      <AreaPicker label={messages.area} value={area || null} onChange={(id) => setArea(id ?? '')} />
      <SelectField
        label={messages.filterKind}
        value={kind}
        data={[{ value: '', label: common.all }, ...kinds]}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <DateField label={common.asOn} value={date} onChange={(event) => setDate(event.target.value)} />
      {versions.length > 1 && (
        <SelectField
          label={messages.tableOf}
          value={pack}
          data={[{ value: '', label: messages.presentTable(present) }, ...versions]}
          onChange={(event) => setPack(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
