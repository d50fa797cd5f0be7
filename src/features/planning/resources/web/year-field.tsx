import { useMessages } from '#platform/web/language.tsx'
import { SelectField } from '#ui/fields.tsx'
import { resourceMessages } from '../messages/index.ts'

/** Field for a year. Offers the given years, the selected year, and the years before and after it. */
export function YearField(props: { year: number; years: readonly number[]; onChange: (year: number) => void }) {
  const messages = useMessages(resourceMessages)
  const years = [...new Set([...props.years, props.year - 1, props.year, props.year + 1])].sort()
  return (
    <SelectField
      label={messages.year}
      value={String(props.year)}
      data={years.map((year) => String(year))}
      onChange={(event) => props.onChange(Number(event.currentTarget.value))}
    />
  )
}
