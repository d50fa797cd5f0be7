import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { alignmentMessages } from '#features/alignment/items/messages/index.ts'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { registryApi } from '#features/country/registry/web/index.ts'
import { useNavigateTo, usePath, useSearchText, useSearchValue } from '#platform/web/address.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField, SelectField } from '#ui/fields.tsx'
import { type CoverageInput, SizeClass, sizeClasses } from '../contract.ts'
import styles from './country.module.css'

/** The filters by area that the country defines. */
const listAreaFilters = () => currentVocabulary().alignment?.filters ?? []

/** Returns the organisation filters from the address. */
export function useCoverageFilters(): { filters: Omit<CoverageInput, 'versionId'>; isFiltered: boolean } {
  const search = new URLSearchParams(useSearchText())
  const [first, second] = listAreaFilters().map(({ code }) => search.get(code))
  const [border] = useSearchValue('border')
  const [size] = useSearchValue('size')
  const known = SizeClass.safeParse(size)
  const filters = {
    ...(first && { withinAreaId: first }),
    ...(second && { secondWithinId: second }),
    ...(border && { border: true }),
    ...(known.success && { size: known.data }),
  }
  return { filters, isFiltered: Object.keys(filters).length > 0 }
}

/**
 * Filters, all stored in the address: the plan and the version (`children`), the areas of the country, size and border areas.
 */
export function CoverageFilters({ children }: { children: ReactNode }) {
  const messages = useMessages(alignmentPageMessages)
  const { name } = useLocalizedText()
  const getText = useCountryText()
  const sizeMessages = useMessages(alignmentMessages).sizeClasses
  const [border, setBorder] = useSearchValue('border')
  const [size, setSize] = useSearchValue('size')
  const { isFiltered } = useCoverageFilters()
  const path = usePath()
  const go = useNavigateTo()
  const clear = () => {
    const values = new URLSearchParams(location.search)
    for (const name of [...listAreaFilters().map(({ code }) => code), 'border', 'size']) values.delete(name)
    go(`${path}?${values}`)
  }
  return (
    <fieldset className={styles.filters}>
      <legend className="visually-hidden">{messages.filters.label}</legend>
      {children}
      {listAreaFilters().map(({ code, names, areaKind }) => (
        <AreaChoice key={code} label={name(names)} kind={areaKind} name={code} />
      ))}
      <SelectField
        label={messages.filters.size}
        value={size}
        onChange={(event) => setSize(event.currentTarget.value)}
        data={[
          { value: '', label: messages.all },
          ...sizeClasses.map((value) => ({ value, label: sizeMessages[value] })),
        ]}
      />
      <CheckboxField
        label={getText('borderFilter', messages.filters.border)}
        checked={border !== ''}
        onChange={(event) => setBorder(event.currentTarget.checked ? '1' : '')}
      />
      {isFiltered && (
        <Button variant="quiet" onClick={clear}>
          {messages.filters.clear}
        </Button>
      )}
    </fieldset>
  )
}

function AreaChoice({ label, kind, name: parameter }: { label: string; kind: string; name: string }) {
  const messages = useMessages(alignmentPageMessages)
  const { name } = useLocalizedText()
  const [value, setValue] = useSearchValue(parameter)
  const { data } = useQuery({
    ...registryApi.areas.listAreas.queryOptions({ input: { kind, limit: 200 } }),
    staleTime: 300_000,
  })
  const areas = (data?.rows ?? [])
    .map((area) => ({ value: area.id, label: name(area.names) }))
    .sort((left, other) => left.label.localeCompare(other.label))
  return (
    <SelectField
      label={label}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      data={[{ value: '', label: messages.all }, ...areas]}
    />
  )
}
