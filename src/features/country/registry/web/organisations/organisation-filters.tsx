import { useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { useCountry, useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
import { registryMessages } from '../messages/index.ts'
import { AreaPicker } from '../pickers/area-picker.tsx'
import { organisationMessages } from './messages/index.ts'
import styles from './organisations-page.module.css'

/** Filters for text, kind, level, area and day, all in the URL. */
export function OrganisationFilters() {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { levelChoices } = useLevels()
  const { organisationKind } = useKinds()
  const country = useCountry()
  const [kind, setKind] = useSearchValue('kind')
  const [level, setLevel] = useSearchValue('level')
  const [area, setArea] = useSearchValue('area')
  const [date, setDate] = useSearchValue('date')
  const [searchText, setSearchText] = useSearchValue('query', { replace: true })
  const kinds = (country.data?.organisationKinds ?? [])
    .map((entry) => ({ value: entry.kind, label: messages.kindCount(organisationKind(entry.kind), entry.count) }))
    .toSorted((left, other) => left.label.localeCompare(other.label))
  return (
    <div className={styles.filters}>
      <TextField
        label={common.search}
        type="search"
        value={searchText}
        onChange={(event) => setSearchText(event.target.value)}
        maxLength={200}
      />
      <SelectField
        label={common.kind}
        value={kind}
        data={[{ value: '', label: messages.allKinds }, ...kinds]}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      <SelectField
        label={common.level}
        value={level}
        data={[{ value: '', label: messages.allLevels }, ...levelChoices]}
        onChange={(event) => setLevel(event.currentTarget.value)}
      />
      <AreaPicker label={messages.within} value={area || null} onChange={(id) => setArea(id ?? '')} />
      <DateField label={common.asOn} value={date} onChange={(event) => setDate(event.target.value)} />
    </div>
  )
}
