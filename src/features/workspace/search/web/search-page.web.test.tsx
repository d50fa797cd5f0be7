// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { searchContract } from '#platform/search/contract.ts'
import { viewContract } from '#platform/views/contract.ts'
import { id } from '#shared/id.fixture.ts'
import SearchPage from './search-page.tsx'

const planId = id(1)

/**
 * Creates a server that returns two results and records the requests, with saved views. A view is marked as the
 * default.
 */
function server(views: { name: string; query: string; isDefault?: boolean }[] = []) {
  const requests: object[] = []
  const savedViews: object[] = []
  const search = implement(searchContract).search.handler(({ input }) => {
    requests.push(input)
    return {
      total: 2,
      next: null,
      rows: [
        {
          kind: 'element' as const,
          id: id(10),
          planId,
          type: 'action',
          title: [
            { text: '<b>', isHit: false },
            { text: 'Lantern', isHit: true },
            { text: ' makers', isHit: false },
          ],
          passage: [
            { text: 'Children carry ', isHit: false },
            { text: 'lanterns', isHit: true },
          ],
          language: 'en' as const,
          planTitle: { en: 'Plan North' },
          state: 'running',
        },
        {
          kind: 'plan' as const,
          id: planId,
          planId,
          type: 'plan',
          title: [{ text: 'Lantern plan', isHit: true }],
          passage: null,
          language: 'en' as const,
          planTitle: { en: 'Lantern plan' },
          state: 'in_force',
        },
      ],
      facets: [
        {
          facet: 'type' as const,
          values: [
            { value: 'action', count: 1, names: null },
            { value: 'plan', count: 1, names: null },
          ],
        },
        { facet: 'organisation' as const, values: [{ value: id(5), count: 2, names: { en: 'Police zone North' } }] },
      ],
    }
  })
  const view = (entry: (typeof views)[number], index: number) => ({
    id: id(20 + index),
    place: 'search' as const,
    sharedWith: null,
    ownerName: null,
    isDefault: false,
    abilities: { change: true },
    ...entry,
  })
  const all = views.map(view)
  const router = {
    session: {
      getSession: testServer.session.getSession.handler(() => ({
        ...session,
        permissions: ['search.read', 'view.save', 'plan.read'] as const as never,
      })),
    },
    plans: { kinds: { listPlanKinds: testServer.plans.kinds.listPlanKinds.handler(() => []) } },
    search: { search },
    views: {
      listViews: implement(viewContract).listViews.handler(() => all),
      saveView: implement(viewContract).saveView.handler(({ input }) => {
        savedViews.push(input)
        all.push(view({ name: input.name, query: input.query }, all.length))
        return all.at(-1)!
      }),
    },
  }
  return { router, requests, savedViews }
}

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
})

describe('search page', () => {
  it('marks the search terms in title and passage, as text, and shows the kind and the plan of each result', async () => {
    await renderPage(SearchPage, '/search?query=lantern', server().router)
    const link = await screen.findByRole('link', { name: /^<b>\s?Lantern makers$/ })
    expect(link.getAttribute('href')).toBe(`/plans/${planId}?element=${id(10)}`)
    expect(link.querySelector('mark')?.textContent).toBe('Lantern')
    expect(screen.getByText('2 results')).toBeTruthy()
    expect(screen.getByText(/action · Plan North/)).toBeTruthy()
  })

  it('keeps search terms and filters in the address: a value narrows, the same value again widens', async () => {
    const { router, requests } = server()
    await renderPage(SearchPage, '/search?query=lantern', router)
    const filter = within((await screen.findByText('Type')).closest('section')!)
    expect(screen.queryByText('Organisation')).toBeNull()
    await userEvent.click(filter.getByRole('link', { name: 'action' }))
    await waitFor(() => expect(requests.at(-1)).toMatchObject({ query: 'lantern', type: 'action' }))
    const chosen = await screen.findByRole('link', { name: 'action' })
    expect(chosen.getAttribute('aria-current')).toBe('true')
    expect(chosen.getAttribute('href')).toBe('/search?query=lantern')
    expect(screen.getByText('Filters · 1')).toBeTruthy()
  })

  it('moves with the arrow keys from the field through the results', async () => {
    await renderPage(SearchPage, '/search?query=lantern', server().router)
    await screen.findByText('2 results')
    screen.getByRole('searchbox').focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement?.textContent).toBe('Lantern plan')
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement?.textContent).toBe('<b>Lantern makers')
  })

  it('shows instructions while no word is typed, and sends no request', async () => {
    const { router, requests } = server()
    await renderPage(SearchPage, '/search', router)
    expect(await screen.findByText('Enter a search term')).toBeTruthy()
    expect(requests).toEqual([])
  })
})

describe('saved views', () => {
  it('store the search terms and filters of the address under a name', async () => {
    const { router, savedViews } = server()
    await renderPage(SearchPage, '/search?query=lantern&type=action', router)
    await userEvent.click(await screen.findByRole('button', { name: 'Save this view' }))
    await userEvent.type(screen.getByRole('textbox', { name: /Name/ }), 'Lantern actions')
    await userEvent.click(screen.getByRole('button', { name: 'Save view' }))
    await waitFor(() =>
      expect(savedViews).toEqual([
        { place: 'search', name: 'Lantern actions', query: 'query=lantern&type=action', sharedWith: null },
      ]),
    )
    const link = await screen.findByRole('link', { name: 'Lantern actions' })
    expect(link.getAttribute('aria-current')).toBe('page')
  })

  it('open the default view when the address has no search terms', async () => {
    const views = [{ name: 'Mine', query: 'query=oil', isDefault: true }]
    const first = server(views)
    await renderPage(SearchPage, '/search', first.router)
    await waitFor(() => expect(first.requests.at(-1)).toMatchObject({ query: 'oil' }))
  })

  it('do not replace an address with search terms', async () => {
    const { router, requests } = server([{ name: 'Mine', query: 'query=oil', isDefault: true }])
    await renderPage(SearchPage, '/search?query=lantern', router)
    await screen.findByRole('link', { name: 'Mine' })
    expect(requests).toMatchObject([{ query: 'lantern' }])
  })
})
