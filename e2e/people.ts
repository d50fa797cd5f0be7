import { expect, type Page } from '@playwright/test'
import { accessMessages } from '#features/base/access/messages/index.ts'
import type { Role } from '#shared/permission.ts'
import { enter, write } from './keyboard.ts'

const words = accessMessages.nl

/** Steps in as a persona by keyboard: words that find the body, and the role. */
export async function stepIn(page: Page, find: string, role: Role): Promise<void> {
  await page.goto('/step-in')
  await choosePersona(page, find, role)
}

/** On the page where one steps in: finds the persona, and enters. */
export async function choosePersona(page: Page, find: string, role: Role): Promise<void> {
  await write(page.getByRole('searchbox', { name: words.stepIn.find }), find)
  const group = page.getByRole('region', { name: words.roles[role], exact: true })
  await enter(group.getByRole('button', { name: find }).first())
  await expect(page.getByRole('link', { name: find })).toBeVisible()
}

interface Persona {
  personId: string
  role: string
  organisationId: string
}

/** Steps in without the pages, for journeys about something else; answers who one is then. */
export async function beginAs(page: Page, find: string, role: Role): Promise<Persona> {
  const found = await page.request.get('/api/demo/personas', { params: { find, most: '200' }, maxRetries: 2 })
  const { personas } = (await found.json()) as { personas: Persona[] }
  const persona = personas.find((one) => one.role === role)
  if (!persona) throw new Error(`No ${role} is found with ${find}.`)
  // Whoever one was before goes first.
  await page.context().clearCookies()
  const begun = await page.request.post('/api/demo/step-in', { data: { personId: persona.personId }, maxRetries: 2 })
  expect(begun.ok()).toBe(true)
  return persona
}
