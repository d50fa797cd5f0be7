import type { Catalogue } from '#shared/messages.ts'
import { da, acts as daActs, dates as daDates } from './da.ts'
import { de, acts as deActs, dates as deDates } from './de.ts'
import { en, acts as enActs, dates as enDates } from './en.ts'
import { fr, acts as frActs, dates as frDates } from './fr.ts'
import { nl, acts as nlActs, dates as nlDates } from './nl.ts'

export const planMessages: Catalogue<typeof en> = { en, nl, fr, de, da }

export const plansJournalMessages: Catalogue<typeof enActs> = {
  en: enActs,
  nl: nlActs,
  fr: frActs,
  de: deActs,
  da: daActs,
}

export const plansCalendarMessages: Catalogue<typeof enDates> = {
  en: enDates,
  nl: nlDates,
  fr: frDates,
  de: deDates,
  da: daDates,
}
