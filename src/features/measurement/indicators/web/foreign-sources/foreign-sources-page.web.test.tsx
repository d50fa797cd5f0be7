// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { ForeignSource } from '../../foreign-sources/contract.ts'
import { makeIndicatorPage, reporterId, served, server } from '../server.fixture.ts'
import ForeignSourcesPage from './foreign-sources-page.tsx'

const source: ForeignSource = {
  id: '0190a000-0000-7000-8000-000000000001',
  organisation: { id: reporterId, code: 'ZONE', names: { en: 'Zone Maasgrens' } },
  country: 'NL',
  areas: [],
  source: 'StatLine 83648NED',
  licence: 'CC BY 4.0',
  url: null,
  state: 'declared',
  declaredBy: 'Ann',
  declaredAt: '2026-11-30T10:00:00.000Z',
  confirmedBy: null,
  confirmedAt: null,
  withdrawnAt: null,
  withdrawalReason: null,
  abilities: { confirm: true, withdraw: true },
}

async function renderView(sources: ForeignSource[]) {
  const acts: [string, object][] = []
  const { foreignSources: own } = server.indicators
  const foreignSources = {
    listForeignSources: own.listForeignSources.handler(() => ({ sources, abilities: { declare: [reporterId] } })),
    declareForeignSource: own.declareForeignSource.handler(({ input }) => {
      acts.push(['declare', input])
      return { id: source.id }
    }),
    confirmForeignSource: own.confirmForeignSource.handler(({ input }) => {
      acts.push(['confirm', input])
      return input
    }),
    withdrawForeignSource: own.withdrawForeignSource.handler(({ input }) => {
      acts.push(['withdraw', input])
      return { id: input.id }
    }),
  }
  await renderPage(
    ForeignSourcesPage,
    '/indicators/foreign-sources',
    served({ pages: [makeIndicatorPage('burglary')], additionalRouters: { foreignSources: foreignSources as never } }),
  )
  return acts
}

it('declares a source of figures of another country', async () => {
  const acts = await renderView([])
  await userEvent.type(await screen.findByRole('textbox', { name: /^Country/ }), 'nl')
  await userEvent.type(screen.getByRole('textbox', { name: /^Source/ }), source.source)
  await userEvent.type(screen.getByRole('textbox', { name: /^Licence/ }), source.licence)
  await userEvent.click(screen.getByRole('button', { name: 'Declare a source' }))
  await waitFor(() =>
    expect(acts).toMatchObject([
      [
        'declare',
        { organisationId: reporterId, country: 'NL', source: source.source, licence: 'CC BY 4.0', url: null },
      ],
    ]),
  )
})

it('confirms a source, and withdraws it with a reason', async () => {
  const acts = await renderView([source])
  expect(await screen.findByText(/StatLine 83648NED \(CC BY 4\.0\)/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }))
  await waitFor(() => expect(acts).toEqual([['confirm', { id: source.id }]]))
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  await userEvent.type(await screen.findByRole('textbox', { name: 'Reason' }), 'The licence ended.')
  await userEvent.click(screen.getAllByRole('button', { name: 'Withdraw' }).at(-1)!)
  await waitFor(() => expect(acts.at(-1)).toEqual(['withdraw', { id: source.id, reason: 'The licence ended.' }]))
})

it('offers no action that the reader may not take', async () => {
  await renderView([{ ...source, state: 'withdrawn', abilities: { confirm: false, withdraw: false } }])
  expect(await screen.findByText('withdrawn')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull()
})
