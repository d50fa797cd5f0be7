// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Cascade, CascadeMark, CascadeStep } from '../contract.ts'
import { CascadeCard } from './cascade-card.tsx'

const planId = id(1)
const mark = (number: number, name: string, given: Partial<CascadeMark> = {}): CascadeMark => ({
  owedBy: { organisationId: id(number), names: { en: name } },
  priority: null,
  plan: null,
  doneOn: null,
  state: 'late',
  lateDays: 54,
  missingResult: 'plan',
  items: null,
  ...given,
})
const step = (code: string, name: string, marks: CascadeMark[], given: Partial<CascadeStep> = {}): CascadeStep => ({
  code,
  names: { en: name },
  source: 'usual',
  basis: { en: 'usual time: not set by law' },
  expected: 'receivers',
  fulfilledBy: 'plan_in_force',
  timeLimit: 'P9M',
  usualPeriod: 'P9M',
  dueOn: '2026-10-01',
  deadlines: [],
  marks,
  existingCount: marks.filter((entry) => entry.doneOn !== null).length,
  late: marks.filter((entry) => entry.state === 'late').length,
  medianLateDays: 54,
  withoutItemsCount: null,
  ...given,
})
const priority = {
  elementId: id(30),
  planId,
  kind: 'priority' as const,
  code: '4',
  title: localized('en', 'Burglary'),
}
const files = step(
  'programme_file',
  'Programme file per priority',
  [mark(20, 'Judicial police', { priority, missingResult: 'elaboration', lateDays: 146 })],
  { expected: 'priorities', fulfilledBy: 'elaborated', dueOn: '2026-07-01', timeLimit: 'P6M', usualPeriod: 'P6M' },
)
const districts = step('district', 'Action plan per district', [
  mark(11, 'District B'),
  mark(12, 'District A', {
    state: 'on_time',
    doneOn: '2026-05-01',
    lateDays: null,
    missingResult: null,
    plan: { planId: id(40), code: 'OAP', kind: 'operational_action_plan', title: localized('en', 'Plan A') },
  }),
])

async function renderCard(given: Partial<Cascade> = {}) {
  const cascade: Cascade = {
    planId,
    startsOn: '2026-01-01',
    today: '2026-11-24',
    steps: [files, districts],
    withheld: false,
    editable: true,
    ...given,
  }
  const done: unknown[] = []
  const routes = testServer.alignment.cascade
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: {
      cascade: {
        getCascade: routes.getCascade.handler(() => cascade),
        changeCascadeDeadline: routes.changeCascadeDeadline.handler(({ input }) => {
          done.push(input)
          return cascade
        }),
        createCascadeTasks: routes.createCascadeTasks.handler(({ input }) => {
          done.push(input)
          return { late: 1 }
        }),
      },
    },
  }
  await renderPage(() => <CascadeCard planId={planId} />, '/plan', router)
  return done
}

describe('cascade card', () => {
  it('shows the due date of each step, the late entries and the expected organisations', async () => {
    await renderCard()
    const file = within(await screen.findByRole('region', { name: 'Programme file per priority' }))
    expect(file.getByText(/Due by 1 Jul 2026, 6 months after the start/)).toBeDefined()
    expect(file.getByText('0 of 1 available')).toBeDefined()
    const late = file.getAllByRole('listitem').find((element) => within(element).queryByText('146 days overdue'))!
    expect(within(late).getByRole('link', { name: '4 · Burglary' }).getAttribute('href')).toBe(
      `/plans/${planId}?element=${priority.elementId}`,
    )
    expect(
      within(late).getByText('not elaborated in any plan that you can read · responsible: Judicial police'),
    ).toBeDefined()
    const district = within(screen.getByRole('region', { name: 'Action plan per district' }))
    expect(district.getByText('1 of 2 available')).toBeDefined()
    expect(district.getByRole('link', { name: 'District B' }).getAttribute('href')).toBe(`/organisations/${id(11)}`)
  })

  it('moves with the arrow keys between stacks, each labelled with days and names, and offers a table', async () => {
    const user = userEvent.setup()
    await renderCard()
    const district = within(await screen.findByRole('region', { name: 'Action plan per district' }))
    const [inTime, missing] = district.getAllByRole('option')
    expect(inTime?.getAttribute('aria-label')).toBe('1 on time, 1 May 2026: District A')
    expect(missing?.getAttribute('aria-label')).toBe('1 overdue, 24 Nov 2026: District B')
    expect([inTime?.tabIndex, missing?.tabIndex]).toEqual([-1, 0])
    missing?.focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(inTime)
    await user.click(district.getByText('Show as table'))
    const table = within(await district.findByRole('table', { name: 'Action plan per district' }))
    const row = within(table.getByRole('row', { name: /District A/ }))
    expect(row.getByRole('link', { name: 'Plan A' }).getAttribute('href')).toBe(`/plans/${id(40)}`)
    expect(table.getAllByRole('row')).toHaveLength(3)
  })

  it('sets another deadline only with a reason, and sends a request to late organisations', async () => {
    const user = userEvent.setup()
    const done = await renderCard()
    await user.click(await screen.findByRole('button', { name: 'Change deadline: Action plan per district' }))
    const form = within(screen.getByRole('form', { name: 'Change deadline: Action plan per district' }))
    await user.clear(form.getByRole('spinbutton', { name: /Months after the start/ }))
    await user.type(form.getByRole('spinbutton', { name: /Months after the start/ }), '12')
    const save = form.getByRole<HTMLButtonElement>('button', { name: 'Set deadline' })
    expect(save.disabled).toBe(true)
    await user.type(form.getByRole('textbox', { name: /Reason/ }), 'After the holidays')
    await user.click(save)
    await waitFor(() =>
      expect(done).toEqual([{ planId, code: 'district', timeLimit: 'P12M', reason: 'After the holidays' }]),
    )
    await user.click(screen.getByRole('button', { name: /^Create tasks for overdue items: Action plan per district$/ }))
    expect(await screen.findByText('Task created for 1 overdue item')).toBeDefined()
    expect(done.at(-1)).toEqual({ planId, code: 'district' })
  })

  it('shows that entries are missing and who was not asked, and offers a reader no actions', async () => {
    await renderCard({
      withheld: true,
      editable: false,
      steps: [files, step('zone', 'Answer of each zone', [], { fulfilledBy: 'answered', medianLateDays: null })],
    })
    expect(await screen.findByText(/Results shown as missing may exist/)).toBeDefined()
    expect(screen.getByText(/No organisation has been asked to answer this plan/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /tasks|deadline/ })).toBeNull()
  })
})
