// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import type { Permission } from '#shared/permission.ts'
import { type Mandate, mandateContract } from '../contract.ts'
import { MandatesPanel } from './mandates-panel.tsx'

const mandate = (given: Partial<Mandate> = {}): Mandate => ({
  id: id(1),
  organisationId: id(9),
  names: { en: 'Town' },
  function: 'mayor',
  functionNames: { en: 'Mayor' },
  to: {
    organisationId: id(8),
    names: { en: 'Zone North' },
    function: 'chief',
    functionNames: { en: 'Chief' },
    personName: null,
  },
  validFrom: '2026-11-01',
  lastDay: '2026-11-30',
  steps: null,
  reference: 'Decree 12',
  withdrawnOn: null,
  withdrawnReason: null,
  evidence: [],
  abilities: { withdraw: true, attach: true },
  ...given,
})
const server = implement(mandateContract)
let rows: Mandate[]
let sentInputs: unknown[]
let permissions: Permission[]
beforeEach(() => {
  rows = []
  sentInputs = []
  permissions = ['path.speak']
})
const organisationFunction = {
  id: id(7),
  organisationId: id(8),
  code: 'chief',
  names: { en: 'Chief' },
  validFrom: null,
  validTo: null,
}
const found = { ...organisationFunction, organisationNames: { en: 'Zone North' } }
const renderView = () =>
  renderPage(() => <MandatesPanel organisationId={id(9)} />, '/', {
    session: { getSession: testServer.session.getSession.handler(() => ({ ...session, permissions })) },
    registry: {
      functions: { findFunctions: testServer.registry.functions.findFunctions.handler(() => ({ rows: [found] })) },
    },
    mandates: {
      listMandates: server.listMandates.handler(() => ({
        rows,
        grantableFunctions: [
          { code: 'mayor', names: { en: 'Mayor' }, steps: [{ code: 'local_approval', names: { en: 'Approval' } }] },
        ],
      })),
      grantMandate: server.grantMandate.handler(({ input }) => {
        sentInputs.push(input)
        return mandate()
      }),
      withdrawMandate: server.withdrawMandate.handler(({ input, errors }) => {
        sentInputs.push(input)
        throw errors.ALREADY_WITHDRAWN()
      }),
    },
  })

it('grants a power of attorney to another function for a period, and shows the written reference', async () => {
  const user = userEvent.setup()
  await renderView()
  expect(await screen.findByText('No power of attorney yet')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Grant power of attorney' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('combobox', { name: /Authorised function/ }), 'chief')
  await user.click(await screen.findByRole('option', { name: /Chief/ }))
  await user.type(dialog.getByLabelText(/First day/), '2026-11-01')
  await user.type(dialog.getByLabelText(/Last day/), '2026-11-30')
  await user.click(dialog.getByLabelText('Approval'))
  await user.type(dialog.getByLabelText(/Source/), 'Decree 12')
  await user.click(dialog.getByRole('button', { name: 'Grant power of attorney' }))
  await waitFor(() =>
    expect(sentInputs).toEqual([
      {
        organisationId: id(9),
        function: 'mayor',
        to: { organisationId: id(8), function: 'chief' },
        validFrom: '2026-11-01',
        lastDay: '2026-11-30',
        steps: ['local_approval'],
        reference: 'Decree 12',
      },
    ]),
  )
})

it('withdraws a power of attorney with a reason, and reports an earlier withdrawal', async () => {
  const user = userEvent.setup()
  rows = [mandate()]
  await renderView()
  await user.click(await screen.findByRole('button', { name: 'Withdraw: Mayor, Town to Chief, Zone North' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByLabelText(/Reason/), 'Back from leave')
  await user.click(dialog.getByRole('button', { name: 'Withdraw' }))
  expect(await screen.findByText('This power of attorney was already withdrawn. Reload the page.')).toBeTruthy()
  expect(sentInputs).toEqual([{ id: id(1), reason: 'Back from leave' }])
})

it('shows no panel to a user who represents no organisation', async () => {
  permissions = ['plan.read']
  rows = [mandate()]
  const { container } = await renderView()
  await waitFor(() => expect(container.textContent).not.toContain('Loading'))
  expect(screen.queryByText('Powers of attorney')).toBe(null)
})
