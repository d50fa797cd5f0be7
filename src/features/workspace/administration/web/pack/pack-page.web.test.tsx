// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Country, PackPreview } from '#features/country/registry/installation/contract.ts'
import { checkContract } from '#features/quality/checks/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import PackPage from './pack-page.tsx'

const none = { count: 0, codes: [] }
const preview: PackPreview = {
  code: 'BE',
  version: '2027.1.0',
  installedVersion: '2026.11.0',
  reusesVersion: false,
  subjects: [
    { subject: 'rule', new: none, changed: none, locallyEdited: none, withdrawn: { count: 1, codes: ['R11'] } },
  ],
  plans: [],
  withdrawnRoles: [],
  notifiedRoles: ['planner', 'chief_of_corps'],
}
const plan = (number: number, mayMove: boolean): PackPreview['plans'][number] => ({
  id: id(number),
  code: `ZVP-${number}`,
  kind: 'zonal_security_plan',
  title: localized('en', 'Plan'),
  state: mayMove ? 'drafting' : 'approved',
  inForceOn: mayMove ? null : '2032-01-01',
  packVersion: '2026.11.0',
  ownerId: id(9),
  ownerNames: { en: 'Zone Maasgrens' },
  mayMove,
})
const country: Country = {
  code: 'BE',
  names: { en: 'Belgium' },
  version: '2026.11.0',
  timeZone: 'Europe/Brussels',
  officialLanguages: ['nl'],
  roles: [],
  levels: [],
  hierarchies: [],
  areaKinds: [],
  organisationKinds: [],
  zoneNames: null,
  installations: [],
}

const server = implement({ session: sessionContract, checks: checkContract })
const installed: string[] = []
const show = (answer: PackPreview | { problem: string }) =>
  renderPage(PackPage, '/administration/pack', {
    session: {
      getSession: server.session.getSession.handler(() => ({ ...session, permissions: ['setting.manage'] })),
    },
    checks: { severities: { listRuleSeverities: server.checks.severities.listRuleSeverities.handler(() => []) } },
    registry: {
      country: {
        getCountry: testServer.registry.country.getCountry.handler(() => country),
        previewPack: testServer.registry.country.previewPack.handler(({ errors }) => {
          if ('problem' in answer) throw errors.PACK_INVALID({ data: answer })
          return answer
        }),
        installPack: testServer.registry.country.installPack.handler(({ input }) => {
          installed.push(input.reason)
          return preview
        }),
      },
    },
  })

describe('the page of the country pack', { timeout: 30_000 }, () => {
  it('lists the plans that keep their law, those that can be moved, and the roles that are notified', async () => {
    await show({ ...preview, plans: [plan(1, true), plan(2, false)] })
    const draft = await screen.findByRole('row', { name: /ZVP-1/ })
    expect(within(draft).getByText('can be moved; the owner receives a task')).toBeTruthy()
    expect(within(draft).getByText('2026.11.0')).toBeTruthy()
    expect(within(draft).getByRole('link').getAttribute('href')).toBe(`/plans/${id(1)}?tab=file`)
    const decided = screen.getByRole('row', { name: /ZVP-2/ })
    expect(within(decided).getByText('keeps its law')).toBeTruthy()
    expect(within(decided).getByText(/in force from/)).toBeTruthy()
    expect(screen.getByText(/These roles can move a plan: Strategic planner, Chief of corps/)).toBeTruthy()
    expect(screen.queryByText('The installed pack is up to date.')).toBeNull()
  })

  it('installs with a reason', async () => {
    await show(preview)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Install pack' }))
    const dialog = await screen.findByRole('dialog')
    const install = within(dialog).getByRole('button', { name: 'Install pack' })
    expect(install).toHaveProperty('disabled', true)
    await user.type(within(dialog).getByLabelText(/^Reason/), 'The act of 2027.')
    await user.click(install)
    await screen.findByText('Country pack installed')
    expect(installed).toEqual(['The act of 2027.'])
  })

  it('offers no installation of a changed pack under the version that is installed', async () => {
    await show({ ...preview, version: '2026.11.0', reusesVersion: true })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Version 2026.11.0 is already installed with another law')
    expect(screen.queryByRole('button', { name: 'Install pack' })).toBeNull()
    expect(screen.queryByText('The installed pack is up to date.')).toBeNull()
  })

  it('names a role that people hold and that the pack withdraws, and offers no installation [law-69]', async () => {
    await show({ ...preview, withdrawnRoles: [{ role: 'planner', people: 2, plans: ['ZVP-1', 'ZVP-2'] }] })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/which 2 people hold\. Running plans: ZVP-1, ZVP-2\. Keep the role in the pack\./)
    expect(screen.queryByRole('button', { name: 'Install pack' })).toBeNull()
  })

  it('describes the problem of a pack with errors, and offers no installation', async () => {
    await show({ problem: 'rules[R11]: unknown_rule is not a core rule' })
    expect(await screen.findByText('This pack cannot be installed')).toBeTruthy()
    expect(screen.getByText('rules[R11]: unknown_rule is not a core rule')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Install pack' })).toBeNull()
  })
})
