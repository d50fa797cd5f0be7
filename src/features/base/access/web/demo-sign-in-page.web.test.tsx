// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '#platform/web/language.tsx'
import { SessionProvider } from '#platform/web/session.tsx'
import type { Persona } from '#platform/web/sign-in.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import { UiProvider } from '#ui/ui-provider.tsx'
import StepInPage from './demo-sign-in-page.tsx'

const persona = (name: string, role: Role, body: string): Persona => ({
  personId: `00000000-0000-7000-8000-00000000000${name.length}`,
  name,
  language: 'nl',
  role,
  organisationId: '00000000-0000-7000-8000-0000000000ff',
  organisationNames: { nl: body, fr: body },
})
const personas = [
  persona('Lotte Verzonnen', 'planner', 'Politiezone Kemmelpoort'),
  persona('Fien', 'mayor', 'Gemeente Lede'),
]

// The client captures `fetch` when the module loads, so the fake server is installed before.
const server = vi.hoisted(() => {
  const endpoint = { answer: async (_request: Request): Promise<Response> => Response.error() }
  globalThis.fetch = async (input, init) =>
    endpoint.answer(input instanceof Request ? input : new Request(new URL(String(input), location.origin), init))
  return endpoint
})

/** Installs a demo server and returns the received requests. */
function demoServer() {
  const requests: string[] = []
  server.answer = async (request) => {
    const url = new URL(request.url)
    requests.push(`${request.method} ${url.pathname}${url.search}`)
    const json = (body: unknown, status = 200) =>
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
    if (url.pathname === '/rpc/session/getSession')
      return json({ json: { person: null, roles: [], permissions: [], demo: true, version: '0' } })
    if (url.pathname === '/api/demo/personas') {
      const searchText = (url.searchParams.get('query') ?? '').toLowerCase()
      const text = (entry: Persona) => `${entry.name} ${entry.role} ${entry.organisationNames.nl}`.toLowerCase()
      return json({ personas: personas.filter((entry) => text(entry).includes(searchText)) })
    }
    return json({ defined: true, code: 'PERSON_NOT_FOUND', status: 404, message: '' }, 404)
  }
  return requests
}

function open() {
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/step-in', component: StepInPage })
  const router = createRouter({ routeTree: root.addChildren([page]) })
  render(
    <UiProvider>
      <LanguageProvider>
        <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
          <SessionProvider>
            <RouterProvider router={router as never} />
          </SessionProvider>
        </QueryClientProvider>
      </LanguageProvider>
    </UiProvider>,
  )
}

describe('sign-in as a persona', () => {
  beforeEach(() => {
    localStorage.setItem('integral.language', 'nl')
    history.replaceState(null, '', '/step-in')
  })

  it('shows one persona of each role first, then all personas by role', async () => {
    demoServer()
    open()
    const first = await screen.findByRole('region', { name: 'Eén demogebruiker per rol' })
    expect(first.querySelectorAll('button')).toHaveLength(2)
    expect(screen.getByRole('region', { name: 'Burgemeester' }).textContent).toContain('Fien')
  })

  it('finds a role by the name in the reader’s language and keeps the search text in the address', async () => {
    const user = userEvent.setup()
    const requests = demoServer()
    open()
    await user.type(await screen.findByRole('searchbox', { name: 'Zoeken op naam, rol of organisatie' }), 'burgem')
    await vi.waitFor(() => expect(screen.queryByText('Lotte Verzonnen')).toBeNull())
    expect(screen.getByRole('button', { name: /Fien/ })).toBeDefined()
    expect(requests.at(-1)).toBe('GET /api/demo/personas?query=mayor&limit=200')
    expect(location.search).toContain('query=burgem')
  })

  it('explains why a persona is not available', async () => {
    const user = userEvent.setup()
    demoServer()
    open()
    await user.click((await screen.findAllByRole('button', { name: /Fien/ }))[0]!)
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Deze demogebruiker bestaat niet meer. Kies een andere.',
    )
  })
})
