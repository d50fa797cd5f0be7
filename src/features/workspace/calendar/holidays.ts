import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'

export interface Holiday {
  date: LegalDate
  names: Partial<Record<Language, string>>
}

const known = new Map<string, Promise<readonly Holiday[]>>()

/**
 * Returns the public holidays of a country in a year, as days without a time zone. The list of all countries is large,
 * so it is loaded on first use and each year is computed once.
 */
export function loadHolidays(country: string, year: number): Promise<readonly Holiday[]> {
  const key = `${country} ${year}`
  const found = known.get(key) ?? computeHolidays(country, year)
  known.set(key, found)
  // A failed computation is retried at the next call.
  found.catch(() => known.delete(key))
  return found
}

async function computeHolidays(country: string, year: number): Promise<readonly Holiday[]> {
  const { default: Holidays } = await import('date-holidays')
  const calendar = new Holidays(country, { types: ['public'] })
  const names = (language: Language) =>
    new Map(calendar.getHolidays(year, language).map(({ date, name }) => [date.slice(0, 10), name]))
  const inLanguages = (['en', 'nl', 'fr', 'de', 'da'] as const).map((language) => ({ language, days: names(language) }))
  const days = [...new Set(inLanguages.flatMap(({ days }) => [...days.keys()]))].sort()
  return days.map((date) => ({
    date,
    names: Object.fromEntries(
      inLanguages.flatMap(({ language, days }) => (days.has(date) ? [[language, days.get(date)]] : [])),
    ),
  }))
}

/** Returns the holidays of all years in a period. */
export async function listHolidays(country: string, from: LegalDate, to: LegalDate): Promise<Holiday[]> {
  const holidays: Holiday[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    holidays.push(...(await loadHolidays(country, year)))
  return holidays.filter(({ date }) => date >= from && date < to)
}
