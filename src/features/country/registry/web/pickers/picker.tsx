import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Combobox, type ComboboxOption, MultiCombobox } from '#ui/combobox.tsx'
import { pickerMessages } from './picker-messages.ts'

export interface PickerField {
  label: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  readOnly?: boolean
  placeholder?: string
}
export interface SinglePickerProps extends PickerField {
  value: Id | null
  onChange: (id: Id | null) => void
}
export interface MultiPickerProps extends PickerField {
  value: readonly Id[]
  onChange: (ids: Id[]) => void
}

/** The results for the text that is currently typed. */
export interface PickerOptions {
  options: readonly ComboboxOption[]
  busy: boolean
  error: unknown
}

/** Returns the typed text, and a debounced copy for the server query. `undefined` while the list is closed. */
export function useTyped() {
  const [typed, setTyped] = useState<string>()
  const [debouncedText] = useDebouncedValue(typed, 150)
  const isSettled = typed === undefined || debouncedText === typed
  return { query: typed === undefined ? undefined : (debouncedText ?? typed).trim(), isSettled, setTyped }
}
type Typed = ReturnType<typeof useTyped>

/**
 * A picker for a single option. While the name of the selected option is loading, the field is empty instead of showing
 * an id.
 */
export function SinglePicker(
  props: SinglePickerProps & { results: PickerOptions; typed: Typed; knownOptions: readonly ComboboxOption[] },
) {
  const { results, typed, knownOptions, value, onChange, error, ...field } = props
  const messages = useMessages(pickerMessages)
  const describeError = useErrorMessage()
  const known = [...knownOptions, ...results.options].find((option) => option.id === value)
  return (
    <Combobox
      {...field}
      error={error ?? (results.error ? describeError(results.error) : undefined)}
      messages={messages}
      placeholder={field.readOnly ? undefined : (field.placeholder ?? messages.placeholder)}
      options={results.options}
      busy={results.busy || !typed.isSettled}
      onQuery={typed.setTyped}
      value={value === null ? null : (known ?? { id: value, label: '' })}
      onChange={(option) => onChange(option?.id ?? null)}
    />
  )
}

/** A picker for several options. */
export function MultiPicker(
  props: MultiPickerProps & { results: PickerOptions; typed: Typed; knownOptions: readonly ComboboxOption[] },
) {
  const { results, typed, knownOptions, value, onChange, error, ...field } = props
  const messages = useMessages(pickerMessages)
  const describeError = useErrorMessage()
  const known = new Map([...results.options, ...knownOptions].map((option) => [option.id, option]))
  return (
    <MultiCombobox
      {...field}
      error={error ?? (results.error ? describeError(results.error) : undefined)}
      messages={messages}
      placeholder={field.readOnly ? undefined : (field.placeholder ?? messages.placeholder)}
      options={results.options}
      busy={results.busy || !typed.isSettled}
      onQuery={typed.setTyped}
      values={value.map((id) => known.get(id) ?? { id, label: '…' })}
      onChange={(options) => onChange(options.map((option) => option.id))}
    />
  )
}
