import '@mantine/dates/styles.layer.css'
import { DatePicker } from '@mantine/dates'
import { use } from 'react'
import type { LegalDate } from '#shared/dates.ts'
import type { FormTexts } from './form-texts.ts'

/** Names of months and days by language. English is part of the library. */
const locales: Readonly<Record<string, () => Promise<unknown>>> = {
  nl: () => import('dayjs/locale/nl'),
  fr: () => import('dayjs/locale/fr'),
  de: () => import('dayjs/locale/de'),
  da: () => import('dayjs/locale/da'),
}

const loading = new Map<string, Promise<unknown>>()

function loadLocale(language: string): Promise<unknown> {
  const known = loading.get(language) ?? locales[language]?.() ?? Promise.resolve()
  loading.set(language, known)
  return known
}

/** A month to choose a day from. The week starts on Monday. */
export function Calendar(props: {
  date: string
  min?: string
  max?: string
  texts: FormTexts
  onChoose: (date: LegalDate) => void
}) {
  const { texts } = props
  const language = texts.locale.slice(0, 2)
  use(loadLocale(language))
  return (
    <DatePicker
      locale={language}
      value={props.date || null}
      defaultDate={props.date || undefined}
      minDate={props.min}
      maxDate={props.max}
      onChange={(date) => date && props.onChoose(date)}
      ariaLabels={{ previousMonth: texts.previousMonth, nextMonth: texts.nextMonth }}
    />
  )
}
