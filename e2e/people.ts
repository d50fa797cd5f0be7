import { expect, type Page } from '@playwright/test'
import { personaMessages } from '#features/base/access/web/personas/messages/index.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import { roles } from '../packs/be/roles.ts'
import { enter, write } from './keyboard.ts'

const messages = personaMessages.nl

/** Signs in as a persona by keyboard, with a search text for the organisation and the role. */
export async function signInAsPersona(page: Page, searchText: string, role: Role): Promise<void> {
  await page.goto('/step-in')
  await choosePersona(page, searchText, role)
}

const roleNames = new Map<string, string | undefined>(roles.map(({ code, names }) => [code, names.nl]))

/** Finds the persona on the demo sign-in page and signs in. */
export async function choosePersona(page: Page, searchText: string, role: Role): Promise<void> {
  await write(page.getByRole('searchbox', { name: messages.search }), searchText)
  const group = page.getByRole('region', { name: roleNames.get(role)!, exact: true })
  await enter(group.getByRole('button', { name: searchText }).first())
  await expect(page.getByRole('link', { name: searchText })).toBeVisible()
}

interface Persona {
  personId: string
  role: string
  organisationId: string
}

/** Signs in without using the pages, for tests of other features. Returns the persona. */
export async function beginAs(page: Page, searchText: string, role: Role): Promise<Persona> {
  const apiResponse = await page.request.get('/api/demo/personas', {
    params: { query: searchText, limit: '200' },
    maxRetries: 2,
  })
  const { personas } = (await apiResponse.json()) as { personas: Persona[] }
  const persona = personas.find((entry) => entry.role === role)
  if (!persona) throw new Error(`No ${role} is found with ${searchText}.`)
  // The previous user is signed out first.
  await page.context().clearCookies()
  const begun = await page.request.post('/api/demo/step-in', { data: { personId: persona.personId }, maxRetries: 2 })
  expect(begun.ok()).toBe(true)
  return persona
}
