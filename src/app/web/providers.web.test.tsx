// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import { BatchHandlerPlugin } from '@orpc/server/plugins'
import { QueryClient } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { sessionContract } from '#platform/auth/contract.ts'
import { type CountryForms, getCountryForms } from '#shared/country-forms.ts'
import { DateField } from '#ui/date-field.tsx'
import { Providers } from './providers.tsx'

/** The client binds to the browser's `fetch` when it is loaded, so the mock is set before that. */
const endpoint = vi.hoisted(() => {
  const wire: { answer?: (request: Request) => Promise<Response> } = {}
  globalThis.fetch = async (input, init) => wire.answer!(new Request(input, init))
  return wire
})

/** Shows a date field in Dutch within the providers of the application, in a country with these formats. */
function renderDateField(forms: CountryForms) {
  const signedOut = { person: null, roles: [], permissions: [], demo: false, version: '0', forms }
  const router = { session: { getSession: implement(sessionContract).getSession.handler(() => signedOut) } }
  const handler = new RPCHandler(router, { plugins: [new BatchHandlerPlugin()] })
  endpoint.answer = async (request) => (await handler.handle(request, { prefix: '/rpc', context: {} })).response!
  render(
    <Providers queries={new QueryClient()} language="nl">
      <DateField label="Datum" />
    </Providers>,
  )
}

it('shows dates of forms as in the country of the session', async () => {
  // A country other than the default of the tests, which writes 29/11/2026.
  renderDateField(getCountryForms({ code: 'NL', timeZone: 'Europe/Amsterdam', officialLanguages: ['nl'] }))
  const field = await screen.findByLabelText('Datum')
  expect(field.getAttribute('placeholder')?.toUpperCase()).toBe('DD-MM-JJJJ')
})
