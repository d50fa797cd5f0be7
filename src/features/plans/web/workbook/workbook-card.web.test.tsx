// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { serverOf, session, showPage } from '../../../alignment/web/answered-by.fixture.tsx'
import type { Plan } from '../../contract.ts'
import type { WorkbookLine, WorkbookPreview } from '../../workbook/contract.ts'
import { WorkbookCard } from './workbook-card.tsx'

const planId = '00000000-0000-7000-8000-000000000001'
const plan = { id: planId, code: 'ZVP-2026', kind: 'zonal_security_plan', title: localized('en', 'Plan') } as Plan

const line = (id: string, outcome: WorkbookLine['outcome'], given: Partial<WorkbookLine> = {}): WorkbookLine => ({
  id,
  outcome,
  sheet: 'Elements',
  row: 4,
  kind: 'action',
  title: `Element ${id}`,
  fields: [{ field: 'title (en)', before: 'Old', after: 'New' }],
  ...given,
})
const lines = [
  line('a', 'conflict', {
    fields: [{ field: 'title (en)', before: 'In the plan now', after: 'In the sheet', base: 'At first' }],
  }),
  line('b', 'removed', { row: null }),
  line('c', 'changed'),
]
const looked: WorkbookPreview = {
  planId,
  accepted: true,
  faults: [],
  notices: [{ code: 'FORMULAS', value: '3' }],
  lines,
  counts: { conflict: 1, unknown: 0, removed: 1, changed: 1, new: 0, unchanged: 40 },
  state: 'state-1',
}

let previews: WorkbookPreview[]
let written: unknown[]
let refuse: ((errors: Record<string, (given?: object) => Error>) => Error) | undefined
beforeEach(() => {
  previews = []
  written = []
  refuse = undefined
})

const server = {
  session: { getSession: serverOf.session.getSession.handler(() => session) },
  plans: {
    workbook: {
      previewWorkbookImport: serverOf.plans.workbook.previewWorkbookImport.handler(({ input }) => {
        expect(input.file.name).toBe('plan.xlsx')
        return previews.shift() ?? looked
      }),
      importWorkbook: serverOf.plans.workbook.importWorkbook.handler(({ input, errors }) => {
        if (refuse) throw refuse(errors as never)
        written.push({ state: input.state, reason: input.reason, choices: input.choices })
        return { planId, counts: looked.counts, removed: 1 }
      }),
    },
  },
}

async function bring() {
  await showPage(() => <WorkbookCard plan={plan} writes />, '/', server)
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('Bring in a workbook'), new File(['x'], 'plan.xlsx'))
  return user
}

describe('a workbook that is brought in', () => {
  it('is shown row by row, and written when every conflict is decided, with what was chosen and why', async () => {
    const user = await bring()
    const table = await screen.findByRole('table', { name: 'What plan.xlsx would do' })
    expect(within(table).getByText('In the plan now')).toBeTruthy()
    expect(within(table).getByText('In the sheet')).toBeTruthy()
    expect(within(table).getByText('When the workbook was made: At first')).toBeTruthy()
    expect(screen.getByText('3 cells hold a formula: the value that it last had was taken.')).toBeTruthy()
    expect((screen.getByRole('button', { name: 'Write 2 rows' }) as HTMLButtonElement).disabled).toBe(true)
    expect(screen.getByText('Choose for 1 conflict first.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Decision for Element a'), 'workbook')
    await user.click(screen.getByRole('checkbox', { name: 'Remove Element b' }))
    await user.type(screen.getByLabelText('Motive'), 'Meeting of May')
    await user.click(screen.getByRole('button', { name: 'Write 3 rows' }))
    expect(await screen.findByText('The workbook is in the plan')).toBeTruthy()
    expect(written).toEqual([
      {
        state: 'state-1',
        reason: 'Meeting of May',
        choices: { conflicts: { a: 'workbook' }, removals: ['b'], allRemovals: false },
      },
    ])
    expect(screen.getByText(/2 changed, 0 new, 1 removed/)).toBeTruthy()
  })

  it('shows only the rows of one outcome when that is asked', async () => {
    const user = await bring()
    await user.click(await screen.findByRole('button', { name: 'changed 1' }))
    const table = screen.getByRole('table', { name: 'What plan.xlsx would do' })
    expect(within(table).queryByText('Element a')).toBeNull()
    expect(within(table).getByText('Element c')).toBeTruthy()
  })

  it('lists faults with their cell and how to mend them, and offers no writing', async () => {
    previews = [
      {
        ...looked,
        accepted: false,
        lines: [],
        faults: [{ sheet: 'Elements', cell: 'V12', code: 'NO_DAY', data: { value: 'soon' } }],
      },
    ]
    await bring()
    expect(await screen.findByText('Elements V12')).toBeTruthy()
    expect(screen.getByText('“soon” is no day.')).toBeTruthy()
    expect(screen.getByText('Write the day as 31/12/2026 or 2026-12-31.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Write/ })).toBeNull()
  })

  it('is shown anew where the plan changed meanwhile, and nothing is lost of what was chosen', async () => {
    previews = [looked, { ...looked, state: 'state-2' }]
    const user = await bring()
    await user.selectOptions(await screen.findByLabelText('Decision for Element a'), 'plan')
    refuse = (errors) => errors.PLAN_CHANGED_MEANWHILE!()
    await user.click(screen.getByRole('button', { name: 'Write 2 rows' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The plan changed since you saw the preview')
    refuse = undefined
    await user.click(screen.getByRole('button', { name: 'Write 2 rows' }))
    expect(await screen.findByText('The workbook is in the plan')).toBeTruthy()
    expect(written).toMatchObject([{ state: 'state-2', choices: { conflicts: { a: 'plan' } } }])
  })

  it('is only for who writes the plan; everybody who reads it may download it', async () => {
    await showPage(() => <WorkbookCard plan={plan} writes={false} />, '/', server)
    const link = await screen.findByRole('link', { name: 'Download the workbook' })
    expect(link.getAttribute('href')).toBe(`/api/plans/${planId}/workbook?language=en`)
    expect(screen.queryByLabelText('Bring in a workbook')).toBeNull()
  })
})
