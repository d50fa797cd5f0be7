import { DateField } from '#ui/date-field.tsx'

/** A date of an item, saved when the user leaves the field. */
export function DateItemField(props: {
  name: string
  label: string
  value: string | null
  editable: boolean
  onChange: (value: string | null) => void
}) {
  const { name, label, value, editable, onChange } = props
  return (
    <DateField
      key={value ?? ''}
      name={name}
      label={label}
      defaultValue={value ?? ''}
      readOnly={!editable}
      onBlur={(event) => event.target.value !== (value ?? '') && onChange(event.target.value || null)}
    />
  )
}
