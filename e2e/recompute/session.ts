import type { Page } from '@playwright/test'
import type { Client } from 'pg'
import { Figures } from './figures.ts'
import { type NumberPlace, readNumberPlaces } from './page-numbers.ts'
import { loadReader, loadRows, readableAccessIds, select } from './rows.ts'

/** The data folder of the server of the journeys. */
export const folder = process.env.RECOMPUTE_DATA ?? 'data/journeys'

/** The day in the country of the demo. */
export const today = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' }).format()

const headers = { 'x-integral-request': '1' }
const setLanguage = (page: Page, language: string) =>
  page.request.put('/api/session/language', { data: { language }, headers })

/** The language of the person before the test, by page. */
const formerLanguages = new WeakMap<Page, string>()

/** Signs in as a person of the demo, in English until `restoreLanguage`. */
export async function signIn(page: Page, client: Client, organisation: string, role: string): Promise<string> {
  const found = await page.request.get('/api/demo/personas', { params: { query: organisation, limit: '200' } })
  const { personas } = (await found.json()) as { personas: { personId: string; role: string }[] }
  const { personId } = personas.find((persona) => persona.role === role)!
  const [person] = await select<{ language: string }>(client, 'select language from person where id = $1', [personId])
  await page.context().clearCookies()
  await page.request.post('/api/demo/step-in', { data: { personId }, headers })
  formerLanguages.set(page, person!.language)
  await setLanguage(page, 'en')
  return personId
}

/** Other journeys sign in as the same person and expect the person's own language. */
export async function restoreLanguage(page: Page): Promise<void> {
  const language = formerLanguages.get(page)
  if (language) await setLanguage(page, language)
}

/** Recomputes the figures that a person may read. */
export async function recomputeFor(client: Client, personId: string): Promise<Figures> {
  const rows = await loadRows(client)
  return new Figures(rows, readableAccessIds(rows, await loadReader(client, personId)), today)
}

/** Opens a page and returns its numbers, also those of its tables that are closed at first. */
export async function openNumbers(page: Page, path: string, openTable?: string): Promise<NumberPlace[]> {
  await page.goto(path)
  await page.locator('main h1').waitFor()
  await page.waitForLoadState('networkidle')
  if (openTable) for (const summary of await page.getByText(openTable, { exact: true }).all()) await summary.click()
  await page.waitForLoadState('networkidle')
  return readNumberPlaces(page)
}
