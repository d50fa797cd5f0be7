// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { Session } from '#platform/auth/contract.ts'
import type { Job } from '#platform/jobs/contract.ts'
import { jobKindMessages } from '#platform/jobs/web/index.ts'
import { SessionProvider } from '#platform/web/session.tsx'
import { localized } from '#shared/localized-text.ts'
import { ToastProvider } from '#ui/toast.tsx'
import { UiProvider } from '#ui/ui-provider.tsx'
import type { WorkbookLine, WorkbookPreview } from '../contract.ts'
import { importMessages } from '../messages/job.ts'
import { WorkbookCard } from './workbook-card.tsx'

jobKindMessages.fill({ kind: 'import_workbook', load: async () => (language) => importMessages[language] })

/**
 * Server responses by the last word of the URL. The file classes of jsdom and of the runtime differ, so no contract can
 * parse them in this process. The responses have the wire format.
 */
const wire = vi.hoisted(() => {
  const answers: Record<string, (input: Record<string, unknown>) => { status?: number; json: unknown }> = {}
  globalThis.fetch = async (given, init) => {
    const request = new Request(given, init)
    const answer = answers[new URL(request.url).pathname.split('/').at(-1)!]
    const [input = '{}'] = /^\{"json":.*\}/m.exec(await request.text()) ?? []
    const inputData = JSON.parse(input).json ?? {}
    const { status = 200, json } = answer?.(inputData) ?? { status: 404, json: {} }
    return new Response(JSON.stringify({ json }), { status, headers: { 'content-type': 'application/json' } })
  }
  return answers
})

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
const workbookPreview: WorkbookPreview = {
  planId,
  accepted: true,
  issues: [],
  notices: [{ code: 'FORMULAS', value: '3' }],
  lines,
  counts: { conflict: 1, unknown: 0, removed: 1, changed: 1, new: 0, unchanged: 40 },
  state: 'state-1',
}

const session: Session = {
  person: { id: '00000000-0000-7000-8000-0000000000aa', name: 'Nora', language: 'en' },
  roles: [],
  permissions: ['plan.read', 'plan.write'],
  demo: false,
  version: '0',
}
let previews: WorkbookPreview[]
let written: unknown[]
let importError: { code: string; status: number } | undefined
beforeEach(() => {
  localStorage.clear()
  configure({ asyncUtilTimeout: 10_000 })
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      close() {}
    },
  )
  previews = []
  written = []
  importError = undefined
  wire.getSession = () => ({ json: session })
  wire.previewWorkbookImport = () => ({ json: previews.shift() ?? workbookPreview })
  wire.importWorkbook = ({ state, reason, choices }) => {
    if (importError) return { status: importError.status, json: { defined: true, message: '', ...importError } }
    written.push({ state, reason, choices })
    return { json: { planId, counts: workbookPreview.counts, removed: 1 } }
  }
})

const renderCard = (writes: boolean) =>
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <ToastProvider labels={{ region: 'Notices', close: 'Close' }}>
          <SessionProvider>
            <WorkbookCard plan={plan} abilities={{ write: writes }} />
          </SessionProvider>
        </ToastProvider>
      </QueryClientProvider>
    </UiProvider>,
  )

async function uploadWorkbook() {
  renderCard(true)
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('Import a workbook'), new File(['x'], 'plan.xlsx'))
  return user
}

describe('Workbook import card', () => {
  it('shows the changes row by row, and imports after a decision on every conflict, with the choices and the reason', async () => {
    const user = await uploadWorkbook()
    const table = await screen.findByRole('table', { name: 'Preview of plan.xlsx' })
    expect(within(table).getByText('In the plan now')).toBeTruthy()
    expect(within(table).getByText('In the sheet')).toBeTruthy()
    expect(within(table).getByText('When the workbook was downloaded: At first')).toBeTruthy()
    expect(screen.getByText('3 cells contain a formula. Their last computed values were used.')).toBeTruthy()
    expect((screen.getByRole('button', { name: 'Import 2 rows' }) as HTMLButtonElement).disabled).toBe(true)
    expect(screen.getByText('Resolve 1 conflict first.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Decision for Element a'), 'workbook')
    await user.click(screen.getByRole('checkbox', { name: 'Remove Element b' }))
    await user.type(screen.getByLabelText('Reason'), 'Meeting of May')
    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }))
    expect(await screen.findByText('Workbook imported')).toBeTruthy()
    expect(written).toEqual([
      {
        state: 'state-1',
        reason: 'Meeting of May',
        choices: { conflicts: { a: 'workbook' }, removals: ['b'], allRemovals: false },
      },
    ])
    expect(screen.getByText(/2 changed, 0 new, 1 removed/)).toBeTruthy()
  })

  it('filters the rows by outcome', async () => {
    const user = await uploadWorkbook()
    await user.click(await screen.findByRole('button', { name: 'changed 1' }))
    const table = screen.getByRole('table', { name: 'Preview of plan.xlsx' })
    expect(within(table).queryByText('Element a')).toBeNull()
    expect(within(table).getByText('Element c')).toBeTruthy()
  })

  it('lists issues with the cell and the fix, and offers no import', async () => {
    previews = [
      {
        ...workbookPreview,
        accepted: false,
        lines: [],
        issues: [{ sheet: 'Elements', cell: 'V12', code: 'NO_DAY', data: { value: 'soon' } }],
      },
    ]
    await uploadWorkbook()
    expect(await screen.findByText('Elements V12')).toBeTruthy()
    expect(screen.getByText('“soon” is not a date.')).toBeTruthy()
    expect(screen.getByText('Enter the date as 31/12/2026 or 2026-12-31.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull()
  })

  it('refreshes the preview after a change in the plan, and keeps all choices', async () => {
    previews = [workbookPreview, { ...workbookPreview, state: 'state-2' }]
    const user = await uploadWorkbook()
    await user.selectOptions(await screen.findByLabelText('Decision for Element a'), 'plan')
    importError = { code: 'PLAN_CHANGED_CONCURRENTLY', status: 409 }
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The plan was changed after the preview')
    importError = undefined
    await user.click(screen.getByRole('button', { name: 'Import 2 rows' }))
    expect(await screen.findByText('Workbook imported')).toBeTruthy()
    expect(written).toMatchObject([{ state: 'state-2', choices: { conflicts: { a: 'plan' } } }])
  })

  it('runs a large import as a background task, shows progress and previews again after a failure', async () => {
    const large = {
      ...workbookPreview,
      lines: [line('c', 'changed')],
      counts: { ...workbookPreview.counts, conflict: 0, changed: 2_500 },
    }
    previews = [large, { ...large, state: 'state-2' }]
    const job: Job = {
      id: '00000000-0000-7000-8000-0000000000bb',
      kind: 'import_workbook',
      title: 'plan.xlsx',
      state: 'running',
      progress: 0.5,
      step: 'checking',
      result: null,
      error: null,
      createdAt: '2026-11-24T10:00:00.000Z',
      startedAt: '2026-11-24T10:00:00.000Z',
      endedAt: null,
      isCancelling: false,
      abilities: { cancel: true },
    }
    let now: Job = job
    const ordered: unknown[] = []
    wire.requestWorkbookImport = ({ state }) => {
      ordered.push(state)
      now = job
      return { json: job }
    }
    wire.getJob = () => ({ json: now })
    const user = await uploadWorkbook()
    await user.click(await screen.findByRole('button', { name: 'Import 2500 rows' }))
    expect(await screen.findByText('Checking the changes')).toBeTruthy()
    expect(screen.getByText(/You can leave this page/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Cancel Workbook import · plan.xlsx' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull()
    now = { ...job, state: 'failed', error: 'PLAN_CHANGED_CONCURRENTLY', abilities: { cancel: false } }
    expect((await screen.findByRole('alert')).textContent).toContain('The plan was changed after the preview')
    await user.click(screen.getByRole('button', { name: 'Import 2500 rows' }))
    expect(await screen.findByText('Checking the changes')).toBeTruthy()
    now = { ...job, state: 'done', progress: 1, abilities: { cancel: false } }
    expect(await screen.findByText('Workbook imported')).toBeTruthy()
    expect(screen.getByText(/2500 changed, 0 new, 0 removed/)).toBeTruthy()
    expect([ordered, written]).toEqual([['state-1', 'state-2'], []])
  })

  it('offers the import only to users who may edit the plan; all readers may download the workbook', async () => {
    renderCard(false)
    const link = await screen.findByRole('link', { name: 'Download workbook' })
    expect(link.getAttribute('href')).toBe(`/api/plans/${planId}/workbook?language=en`)
    expect(screen.queryByLabelText('Import a workbook')).toBeNull()
  })
})
