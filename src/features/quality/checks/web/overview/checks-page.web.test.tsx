// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { emptyContent } from '#features/planning/plans/outline/model.ts'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { checkContract } from '../../contract.ts'
import type { CheckCounts, CheckRow } from '../../entities.ts'
import { checkMessages } from '../../messages/index.ts'
import type { PlanChecks } from '../../overview/contract.ts'
import { checkPageMessages } from '../messages/index.ts'
import ChecksPage from './checks-page.tsx'
import { toCells } from './export-checks.tsx'

const messages = checkPageMessages.en
const checks = implement(checkContract)
const plan = { id: id(1), code: 'ZVP-1', kind: 'zonal_security_plan', title: localized('en', 'Plan of the zone') }
const names = { en: 'The dates of each element are within the period of the plan' }
const none: CheckCounts = { error: 0, warning: 0, hint: 0, notComputed: 0, blocking: 0 }

const late: CheckRow = {
  id: id(10),
  planId: plan.id,
  plan,
  rule: 'M07',
  names,
  basis: { en: 'Method' },
  severity: 'warning',
  outcome: 'failed',
  element: { id: id(2), kind: 'action', title: localized('en', '=Late action'), code: 'A1' },
  itemId: null,
  messageCode: 'ends_outside',
  data: { date: '2040-01-01', bound: '2032-01-01' },
  fixCode: 'period',
  step: { action: 'set_dates', periodTo: '2032-01-01' },
  exception: null,
  blocking: false,
  blocks: [],
}
const planChecks: PlanChecks = {
  plan,
  counts: { ...none, warning: 1 },
  rules: [
    { rule: 'M07', names, severity: 'warning', outcome: 'failed', count: 1 },
    ...['R06', 'R16', 'R17'].map((rule) => ({
      ...({ rule, names: { en: `Rule ${rule}` }, severity: 'error', outcome: 'failed', count: 1 } as const),
    })),
  ],
  trend: { version: 2, frozenAt: '2026-05-01T08:00:00.000Z', added: 3, solved: 5, remaining: 1 },
  computedAt: '2026-11-24T10:00:00.000Z',
}
const clean: PlanChecks = {
  ...planChecks,
  plan: { ...plan, id: id(3), code: 'ZVP-2', title: localized('en', 'Another plan') },
  counts: none,
  rules: [],
}

let plans: PlanChecks[]
let rows: CheckRow[]
/** Rows after the first page, if any. */
let more: CheckRow[]
let requests: unknown[]
let written: unknown[]
const element = {
  ...emptyContent('action'),
  id: id(2),
  planId: plan.id,
  parentId: id(4),
  position: 'a0',
  revision: 7,
  updatedAt: '2026-11-24T10:00:00.000Z',
  code: 'A1',
  periodTo: '2040-01-01',
}
const router = {
  session: {
    getSession: testServer.session.getSession.handler(() => ({
      ...session,
      permissions: ['check.read', 'plan.write'],
    })),
  },
  checks: {
    overview: {
      getOverview: checks.overview.getOverview.handler(({ input }) => {
        requests.push(input)
        return { plans, counts: { ...none, warning: plans.flatMap((entry) => entry.rules).length } }
      }),
    },
    listChecks: checks.listChecks.handler(({ input }) => {
      requests.push(input)
      return input.after
        ? { rows: more, next: null, counts: none, byRule: [] }
        : { rows, next: more.length > 0 ? rows.at(-1)!.id : null, counts: none, byRule: [] }
    }),
  },
  plans: {
    outline: {
      getElement: testServer.plans.outline.getElement.handler(() => ({
        element,
        planTitle: plan.title,
        ancestors: [],
        editable: true,
        functions: [],
      })),
      changeElement: testServer.plans.outline.changeElement.handler(({ input }) => {
        written.push(input)
        return element
      }),
    },
  },
}

beforeEach(() => {
  plans = [planChecks, clean]
  rows = [late]
  more = []
  requests = []
  written = []
})
const open = async () => {
  const group = (await screen.findByText(names.en, { selector: 'summary span' })).closest('summary')!
  await userEvent.setup().click(group)
  return group
}

describe('page of all checks', { timeout: 30_000 }, () => {
  it('shows each plan with issue counts, trend and rules, and the issues when the user opens a rule', async () => {
    await renderPage(ChecksPage, '/checks', router)
    const card = await screen.findByRole('region', { name: 'Plan of the zone' })
    expect(card.textContent).toContain('3 new, 5 fixed, 1 still open')
    expect(screen.getByRole('status').textContent).toContain('warnings: 4')
    expect(screen.queryByText(/Ends on 1 Jan 2040/)).toBeNull()
    await open()
    expect(await within(card).findByText(/Ends on 1 Jan 2040/)).toBeDefined()
    expect(requests.at(-1)).toMatchObject({ onlyOwnPlans: true, planId: plan.id, rule: 'M07', severity: 'warning' })
    expect(within(card).getByRole('link', { name: '=Late action' }).getAttribute('href')).toBe(
      `/plans/${plan.id}?element=${id(2)}`,
    )
  })

  it('shows the issues immediately when only a few rules found an issue', async () => {
    plans = [{ ...planChecks, rules: planChecks.rules.slice(0, 1) }]
    await renderPage(ChecksPage, '/checks', router)
    expect(await screen.findByText(/Ends on 1 Jan 2040/)).toBeDefined()
  })

  it('loads the issues that do not fit on a page', async () => {
    plans = [{ ...planChecks, rules: [{ ...planChecks.rules[0]!, count: 2 }] }]
    more = [{ ...late, id: id(11), element: { ...late.element!, title: localized('en', 'Later action') } }]
    await renderPage(ChecksPage, '/checks', router)
    await userEvent.setup().click(await screen.findByRole('button', { name: messages.overview.rest('1') }))
    expect(await screen.findByRole('link', { name: 'Later action' })).toBeDefined()
    expect(screen.getByRole('link', { name: '=Late action' })).toBeDefined()
    expect(requests.at(-1)).toMatchObject({ planId: plan.id, rule: 'M07', after: id(10) })
    expect(screen.queryByRole('button', { name: /more in this plan/ })).toBeNull()
  })

  it('fixes an issue in one click, keeps the focus in the group, and undoes it', async () => {
    await renderPage(ChecksPage, '/checks', router)
    const group = await open()
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Set to 31 Dec 2031: =Late action' }))
    await waitFor(() => expect(written).toEqual([{ id: id(2), revision: 7, patch: { periodTo: '2032-01-01' } }]))
    expect(document.activeElement).toBe(group)
    await user.click(await screen.findByRole('button', { name: messages.fix.undo }))
    await waitFor(() => expect(written.at(-1)).toEqual({ id: id(2), revision: 7, patch: { periodTo: '2040-01-01' } }))
  })

  it('links to the place where a person decides, and offers no fix to a user who may not write', async () => {
    const decide = { action: 'open', target: 'answerable' } as const
    rows = [
      { ...late, step: decide },
      { ...late, id: id(11), step: null },
    ]
    await renderPage(ChecksPage, '/checks', router)
    await open()
    const links = await screen.findAllByRole('link', { name: `${messages.fix.open}: =Late action` })
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/plans/${plan.id}?element=${id(2)}&at=answerable`])
  })

  it('applies the filters in the address, and offers to clear filters without results', async () => {
    plans = [{ ...planChecks, rules: [] }]
    await renderPage(ChecksPage, '/checks?severity=error&mine=yes&rule=nonsense', router)
    expect(await screen.findByText(messages.overview.noMatches)).toBeDefined()
    expect(requests).toContainEqual({ onlyOwnPlans: true, severity: 'error', assignedToMe: true })
    await userEvent.setup().click(screen.getByRole('button', { name: messages.overview.clear }))
    expect(await screen.findByText(checkMessages.en.empty)).toBeDefined()
  })

  it('explains to a user without plans what this page shows', async () => {
    plans = []
    await renderPage(ChecksPage, '/checks', router)
    expect(await screen.findByText(messages.overview.noPlan)).toBeDefined()
  })

  it('exports a file in which no cell runs as a formula', async () => {
    let saved: Blob | undefined
    URL.createObjectURL = (blob: Blob | MediaSource) => {
      saved = blob as Blob
      return 'blob:'
    }
    URL.revokeObjectURL = () => {}
    await renderPage(ChecksPage, '/checks?severity=warning', router)
    await userEvent.setup().click(await screen.findByRole('button', { name: messages.export.act }))
    await waitFor(() => expect(saved).toBeDefined())
    expect(requests.at(-1)).toMatchObject({ onlyOwnPlans: true, severity: 'warning', limit: 200 })
    const text = await saved!.text()
    expect(text).toContain("'=Late action")
    const [head, row] = parseCsv(text)
    expect(head).toEqual(Object.values(messages.export.columns))
    expect(row).toEqual(toCells(late, 'en'))
  })
})
