import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import styles from './combobox.module.css'
import { OptionList } from './combobox-list.tsx'
import { Icon } from './icon.tsx'

export interface ComboboxOption {
  id: string
  label: string
  /** The language of the label, when it differs from the page language. */
  lang?: string | undefined
  /** Distinguishes options with the same name: parent, kind. */
  detail?: string | undefined
  /** Options of the same group are shown together under the group name. */
  group?: string | undefined
}

export interface ComboboxMessages {
  noResults: string
  busy: string
  clear: string
  remove: (label: string) => string
  /** Announced to screen readers when the options change: "12 results". */
  count: (count: number) => string
}

export interface Field {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  placeholder?: string | undefined
  required?: boolean | undefined
  readOnly?: boolean | undefined
  /** The options for the current query. The owner searches and may change the options at any time. */
  options: readonly ComboboxOption[]
  /** Called with the typed text. Empty when the list opens, `undefined` when it closes. */
  onQuery: (text: string | undefined) => void
  /** A search is in progress. The options are those of an earlier query, so Enter waits. */
  busy?: boolean | undefined
  messages: ComboboxMessages
}

export interface ComboboxProps extends Field {
  value: ComboboxOption | null
  onChange: (option: ComboboxOption | null) => void
}

/**
 * Shows a field to choose a single option by typing (WAI-ARIA combobox with a list). Focus stays in the field: arrow
 * keys move through the options, Enter selects, Escape closes the list and restores the previous choice.
 */
export function Combobox(props: ComboboxProps) {
  const { description, error, placeholder, required, readOnly, options, onQuery, busy, messages, value } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string>()
  const [activeId, setActiveId] = useState<string>()
  const open = typed !== undefined
  const active = activeId === undefined ? (typed ? 0 : -1) : options.findIndex((option) => option.id === activeId)
  const activeOption = busy ? undefined : options[active]

  const updateQuery = (next: string | undefined) => {
    setTyped(next)
    setActiveId(undefined)
    onQuery(next)
  }
  const choose = (option: ComboboxOption | null) => {
    updateQuery(undefined)
    props.onChange(option)
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: active + 1, ArrowUp: active <= 0 ? options.length - 1 : active - 1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      if (!open) updateQuery('')
      else if (options.length > 0) setActiveId(options[move % options.length]?.id)
    } else if (event.key === 'Enter' && open && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (activeOption) choose(activeOption)
    } else if (event.key === 'Escape' && open) {
      // Closes only the list, not the surrounding dialog.
      event.preventDefault()
      event.stopPropagation()
      updateQuery(undefined)
    }
  }

  return (
    <div className={styles.root}>
      <FieldLabel {...props} id={id} />
      <div className={styles.frame}>
        <input
          ref={field}
          id={id}
          type="text"
          role="combobox"
          className={styles.input}
          readOnly={readOnly}
          required={required}
          aria-required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={classNames(description && `${id}-description`, error && `${id}-error`) || undefined}
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-activedescendant={open && activeOption ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? value?.label ?? ''}
          onChange={(event) => updateQuery(event.target.value)}
          onClick={() => !readOnly && !open && updateQuery('')}
          onFocus={(event) => event.target.select()}
          onBlur={() => open && updateQuery(undefined)}
          onKeyDown={readOnly ? undefined : onKeyDown}
        />
        {!readOnly && <FieldEnd onClear={value ? () => choose(null) : undefined} clearLabel={messages.clear} />}
        {open && <OptionList {...props} id={id} active={active} onChoose={choose} />}
      </div>
      <p className="visually-hidden" role="status">
        {open && !busy ? (options.length ? messages.count(options.length) : messages.noResults) : ''}
      </p>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" size={12} /> {error}
        </p>
      )}
    </div>
  )
}

/** Shows the label and the description of a field. */
function FieldLabel({
  id,
  label,
  required,
  description,
}: Pick<Field, 'label' | 'required' | 'description'> & { id: string }) {
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      {description && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
    </>
  )
}

/** Shows the button that clears the choice, or a search glyph while there is none. */
function FieldEnd({ onClear, clearLabel }: { onClear: (() => void) | undefined; clearLabel: string }) {
  if (onClear)
    return <IconButton label={clearLabel} icon="close" size="small" className={styles.clear} onClick={onClear} />
  return (
    <span className={styles.glyph}>
      <Icon name="search" size={14} />
    </span>
  )
}

export interface MultiComboboxProps extends Field {
  values: readonly ComboboxOption[]
  onChange: (values: readonly ComboboxOption[]) => void
}

/** Shows a field to choose several options. Chosen options appear below the field, each with a remove button. */
export function MultiCombobox({ values, onChange, ...field }: MultiComboboxProps) {
  const rest = field.options.filter((option) => !values.some((value) => value.id === option.id))
  return (
    <div className={styles.many}>
      <Combobox {...field} options={rest} value={null} onChange={(option) => option && onChange([...values, option])} />
      {values.length > 0 && (
        <ul className={styles.chosen} aria-label={typeof field.label === 'string' ? field.label : undefined}>
          {values.map((value) => (
            <li key={value.id} className={styles.chip}>
              {value.label}
              {!field.readOnly && (
                <IconButton
                  label={field.messages.remove(value.label)}
                  icon="close"
                  size="small"
                  onClick={() => onChange(values.filter((comboboxOption) => comboboxOption.id !== value.id))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
