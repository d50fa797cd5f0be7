// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { makeElement, planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import { checkContract } from '../contract.ts'
import type { CheckResult, ExceptionRequest } from '../entities.ts'
import { ChecksTab } from './checks-tab.tsx'
import { checkPageMessages } from './messages/index.ts'

const messages = checkPageMessages.en
const checks = implement(checkContract)
const outdatedText = { source: 'nl' as const, text: { nl: 'Nieuw', fr: 'Ancien' }, outdated: ['fr' as const] }
const file = planFile({ languages: ['nl', 'fr'], title: outdatedText, revision: 4 })
const checkResult: CheckResult = {
  id: id(10),
  planId: file.plan.id,
  rule: 'M05',
  names: { en: 'Translations are up to date' },
  basis: { en: 'Method' },
  severity: 'warning',
  outcome: 'failed',
  element: null,
  itemId: null,
  messageCode: 'out_of_date',
  data: { languages: ['fr'] },
  fixCode: 'translations',
  step: { action: 'confirm_translations', languages: ['fr'] },
  exception: null,
  blocking: false,
  blocks: [],
}

let results: CheckResult[]
/** Number of issues beyond the returned page. */
let beyond: number
let written: unknown[]
let requests: ExceptionRequest[]
/** Hints computed only for this reader. */
let hints: CheckResult[]
const router = {
  session: { getSession: testServer.session.getSession.handler(() => session) },
  checks: {
    getPlanChecks: checks.getPlanChecks.handler(() => ({
      results,
      counts: { error: 0, warning: results.length + beyond, hint: 0, notComputed: 0, blocking: 0 },
      byRule: results.length > 0 ? [{ rule: results[0]!.rule, count: results.length + beyond }] : [],
      scores: {
        measurability: { missing: 'indicators' as const },
        accountability: { share: 1, required: 1, metCount: 1 },
        evaluation: { missing: 'evaluations' as const },
        adaptation: { missing: 'adaptations' as const },
      },
      computed: [],
      computedAt: '2026-11-24T10:00:00.000Z',
      trend: { version: 2, frozenAt: '2026-05-01T08:00:00.000Z', added: 3, solved: 5, remaining: 1 },
      exceptions: [],
      requests,
      abilities: { requestExceptions: false, grantExceptions: requests.length > 0 },
    })),
    grantException: checks.grantException.handler(({ input }) => {
      written.push(input)
      const { mayGrant: _, requestedBy: __, requestedAt: ___, ...request } = requests[0]!
      return { ...request, givenBy: 'Chief', givenAt: '2026-11-24T10:00:00.000Z' }
    }),
    listReaderHints: checks.listReaderHints.handler(() => hints),
  },
  plans: {
    getPlan: testServer.plans.getPlan.handler(() => file),
    changePlan: testServer.plans.changePlan.handler(({ input }) => {
      written.push(input)
      return file.plan
    }),
    outline: {
      addElement: testServer.plans.outline.addElement.handler(({ input }) => {
        written.push(input)
        return makeElement({ id: id(7) })
      }),
      removeElement: testServer.plans.outline.removeElement.handler(({ input }) => {
        written.push(input)
        return { removed: 1 }
      }),
    },
  },
}
const Tab = () => <ChecksTab planId={file.plan.id} />

beforeEach(() => {
  results = [checkResult]
  beyond = 0
  written = []
  hints = []
  requests = []
})

describe('checks of a plan', { timeout: 30_000 }, () => {
  it('start with the changes since the last version', async () => {
    await renderPage(Tab, '/', router)
    expect(await screen.findByText(/3 new, 5 fixed, 1 still open/)).toBeDefined()
  })

  it('list a requested exception, which only a second person can grant', async () => {
    const request: ExceptionRequest = {
      id: id(9),
      rule: 'R16',
      elementId: null,
      itemId: null,
      reason: 'The function is being filled.',
      requestedBy: 'Planner',
      requestedAt: '2026-11-24T10:00:00.000Z',
      endsOn: '2027-01-01',
      mayGrant: true,
    }
    requests = [request, { ...request, id: id(10), rule: 'R17', mayGrant: false }]
    await renderPage(Tab, '/', router)
    expect(await screen.findAllByText(/Requested by Planner/)).toHaveLength(2)
    const grants = screen.getAllByRole('button', { name: /^Grant exception/ })
    expect(grants).toHaveLength(1)
    await userEvent.setup().click(grants[0]!)
    await waitFor(() => expect(written).toEqual([{ id: id(9) }]))
  })

  it('show issues visible to this reader only after the stored issues, and do not count them', async () => {
    const data = { indicator: { en: 'Burglaries' }, unit: { en: 'Maasgrens' }, areas: { en: 'Lanaken, Bilzen' } }
    hints = [
      {
        ...checkResult,
        id: id(8),
        rule: 'R36',
        severity: 'hint',
        messageCode: 'other_way',
        data,
        fixCode: 'displacement',
        step: null,
      },
    ]
    await renderPage(Tab, '/', router)
    const text =
      'Burglaries (Maasgrens): the figures move in the opposite direction in neighbouring areas: Lanaken, Bilzen. This may be a displacement effect.'
    expect(await screen.findByText(text)).toBeDefined()
    expect(screen.queryByText(/more in this plan/)).toBeNull()
  })

  it('confirm in one click that the translations of the cover are up to date, and undo it', async () => {
    await renderPage(Tab, '/', router)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: new RegExp(messages.fix.confirm_translations) }))
    const { id: planId } = file.plan
    await waitFor(() =>
      expect(written).toEqual([{ id: planId, revision: 4, patch: { title: { ...outdatedText, outdated: [] } } }]),
    )
    await user.click(await screen.findByRole('button', { name: messages.fix.undo }))
    await waitFor(() => expect(written.at(-1)).toEqual({ id: planId, revision: 4, patch: { title: outdatedText } }))
  })

  it('record in the languages of the plan that there are no missions of a municipality, and undo it', async () => {
    const section = { id: id(5), kind: 'section' as const, title: outdatedText, code: null }
    results = [
      {
        ...checkResult,
        rule: 'R06',
        messageCode: 'item_missing',
        data: {},
        element: section,
        step: { action: 'declare_none' },
      },
    ]
    await renderPage(Tab, '/', router)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: new RegExp(messages.fix.declare_none) }))
    const [nl, fr] = [checkPageMessages.nl.fix.noMissions, checkPageMessages.fr.fix.noMissions]
    const title = { source: 'nl', text: { nl, fr }, outdated: [] }
    const content = { kind: 'municipality_mission', title, details: { declaresNone: true } }
    await waitFor(() => expect(written).toEqual([expect.objectContaining({ parentId: id(5), content })]))
    await user.click(await screen.findByRole('button', { name: messages.fix.undo }))
    await waitFor(() => expect(written.at(-1)).toEqual({ id: id(7) }))
  })

  it('link to the issues that do not fit, also in a plan of another user', async () => {
    beyond = 7
    await renderPage(Tab, '/', router)
    const link = await screen.findByRole('link', { name: messages.overview.rest('7') })
    expect(link.getAttribute('href')).toBe(`/checks?scope=all&plan=${file.plan.id}`)
  })

  it('show after the last issue of a rule how many more there are, and link to them', async () => {
    results = [checkResult, { ...checkResult, id: id(11) }]
    beyond = 1_200
    await renderPage(Tab, '/', router)
    const link = await screen.findByRole('link', { name: '1,200 more of method rule 5' })
    expect(link.getAttribute('href')).toBe(`/checks?scope=all&plan=${file.plan.id}&rule=M05`)
    expect(link.closest('tr')).toBe(screen.getAllByRole('row').at(-1))
  })

  it('link to the tab where a person decides', async () => {
    results = [{ ...checkResult, rule: 'R33', messageCode: 'no_answer', step: { action: 'open_tab', tab: 'comments' } }]
    await renderPage(Tab, '/', router)
    const link = await screen.findByRole('link', { name: new RegExp(messages.fix.open) })
    expect(link.getAttribute('href')).toBe(`/plans/${file.plan.id}?tab=comments`)
  })
})
