import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react'
import type { LegalDate } from '#shared/dates.ts'
import { formatTypedDate, getDatePattern, parseTypedDate } from '#shared/typed-date.ts'
import { type FieldText, fieldClasses, renderError } from './field-parts.tsx'
import styles from './fields.module.css'
import { type FormTexts, useFormTexts } from './form-texts.ts'
import { Icon } from './icon.tsx'
import { useValidity } from './use-validity.ts'

const Calendar = lazy(async () => ({ default: (await import('./calendar.tsx')).Calendar }))

/** The event of a date field. The value is a legal date, or empty. */
export interface DateEvent {
  target: { value: LegalDate | '' }
  currentTarget: { value: LegalDate | '' }
}

interface DateFieldProps extends FieldText {
  name?: string
  className?: string
  /** `YYYY-MM-DD` or empty. Without it, the field keeps its own value, which starts with `defaultValue`. */
  value?: string
  defaultValue?: string
  /** The earliest and the latest date, `YYYY-MM-DD`. */
  min?: string
  max?: string
  required?: boolean
  readOnly?: boolean
  disabled?: boolean
  onChange?: (event: DateEvent) => void
  onBlur?: (event: DateEvent) => void
}

const toEvent = (value: LegalDate | ''): DateEvent => ({ target: { value }, currentTarget: { value } })

/**
 * A date field. The user types the date in the order of the page's language, or chooses it in a calendar. The value is
 * `YYYY-MM-DD`, and empty while the text is no date. The browser's own control uses the browser's language.
 */
export function DateField({ error, value, defaultValue = '', min, max, onChange, onBlur, ...rest }: DateFieldProps) {
  const texts = useFormTexts()
  const field = useRef<HTMLInputElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const typed = useTypedDate(value, defaultValue, texts)
  const { message, handlers } = useValidity()
  useDateValidity(field, typed.text, { min, max }, texts)
  const isLocked = rest.readOnly || rest.disabled
  const change = (text: string, isComplete: boolean) => {
    const date = typed.enter(text, isComplete)
    if (date !== undefined) onChange?.(toEvent(date))
  }
  return (
    <TextInput
      {...rest}
      {...handlers}
      ref={field}
      value={typed.text}
      inputMode="numeric"
      autoComplete="off"
      placeholder={getDatePattern(texts.locale, texts.dateLetters)}
      error={renderError(error ?? message)}
      classNames={fieldClasses}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => change(event.currentTarget.value, false)}
      onBlur={(event) => {
        change(event.currentTarget.value, true)
        onBlur?.(toEvent(parseTypedDate(event.currentTarget.value, texts.locale, true) ?? ''))
      }}
      rightSection={
        !isLocked && (
          <Popover
            opened={isOpen}
            onChange={setIsOpen}
            position="bottom-end"
            hideDetached={false}
            withinPortal={false}
            trapFocus
            returnFocus
          >
            <Popover.Target>
              <ActionIcon
                variant="subtle"
                className={styles.calendarButton}
                aria-label={texts.calendar}
                onClick={() => setIsOpen(!isOpen)}
              >
                <Icon name="calendar" size={16} />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown className={styles.calendar}>
              {isOpen && (
                <Suspense fallback={null}>
                  <Calendar
                    date={typed.date}
                    texts={texts}
                    min={min}
                    max={max}
                    onChoose={(date: LegalDate) => {
                      change(date, true)
                      onBlur?.(toEvent(date))
                      setIsOpen(false)
                    }}
                  />
                </Suspense>
              )}
            </Popover.Dropdown>
          </Popover>
        )
      }
    />
  )
}

/** Keeps the text as the user types it, and shows the given value when it changes elsewhere. */
function useTypedDate(value: string | undefined, defaultValue: string, { locale }: FormTexts) {
  const format = (date: string) => (parseTypedDate(date, locale, false) ? formatTypedDate(date, locale) : '')
  const [date, setDate] = useState(value ?? defaultValue)
  const [text, setText] = useState(() => format(value ?? defaultValue))
  if (value !== undefined && value !== date) {
    setDate(value)
    setText(format(value))
  }
  return {
    date,
    text,
    /** Takes the text and returns the new value, or undefined if the value is the same. */
    enter: (entered: string, isComplete: boolean): LegalDate | '' | undefined => {
      const parsed = parseTypedDate(entered, locale, isComplete) ?? ''
      const isFinal = isComplete || /^\d{8}$/.test(entered)
      setText(isFinal && parsed ? format(parsed) : entered)
      setDate(parsed)
      return parsed === date ? undefined : parsed
    },
  }
}

/** Lets the form refuse a text that is no date, and a date outside the limits. */
function useDateValidity(
  field: RefObject<HTMLInputElement | null>,
  text: string,
  limits: { min?: string; max?: string },
  texts: FormTexts,
): void {
  const problem = findProblem(text, limits, texts)
  useEffect(() => field.current?.setCustomValidity(problem), [field, problem])
}

function findProblem(text: string, { min, max }: { min?: string; max?: string }, texts: FormTexts): string {
  if (text.trim() === '') return ''
  const date = parseTypedDate(text, texts.locale, true)
  if (!date) return texts.date(getDatePattern(texts.locale, texts.dateLetters))
  if (min && date < min) return texts.earliest(formatTypedDate(min, texts.locale))
  if (max && date > max) return texts.latest(formatTypedDate(max, texts.locale))
  return ''
}
