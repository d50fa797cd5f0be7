// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { type Job, jobContract } from '../contract.ts'
import { jobKindMessages, useBackgroundTasks } from './index.ts'

const jobMessages = {
  name: 'Document',
  steps: { drawing: 'The pages are drawn' },
  failures: { NOT_FOUND: 'The plan is gone.' },
}
jobKindMessages.fill({ kind: 'make_document', load: async () => () => jobMessages })

const job = (number: number, more: Partial<Job> = {}): Job => ({
  id: id(number),
  kind: 'make_document',
  title: `plan-${number}`,
  state: 'running',
  progress: 0.35,
  step: 'drawing',
  result: null,
  error: null,
  createdAt: new Date().toISOString(),
  startedAt: new Date().toISOString(),
  endedAt: null,
  isCancelling: false,
  abilities: { cancel: true },
  ...more,
})
const ended = (number: number, more: Partial<Job>): Job =>
  job(number, { endedAt: new Date().toISOString(), abilities: { cancel: false }, ...more })
const result = { file: { id: id(900), name: 'plan-1.pdf', size: 12 } }

let jobs: Job[]
let requestCount: number
let cancelled: string[]
beforeEach(() => {
  jobs = []
  requestCount = 0
  cancelled = []
})
const server = implement({ jobs: jobContract })
const router = {
  jobs: {
    listJobs: server.jobs.listJobs.handler(() => {
      requestCount += 1
      return { jobs }
    }),
    cancelJob: server.jobs.cancelJob.handler(({ input }) => {
      cancelled.push(input.id)
      jobs = jobs.map((entry) =>
        entry.id === input.id ? { ...entry, isCancelling: true, abilities: { cancel: false } } : entry,
      )
      return jobs[0]!
    }),
  },
}

function Place() {
  const { button, dialog } = useBackgroundTasks()
  return (
    <>
      <button type="button">elsewhere</button>
      {button}
      {dialog}
    </>
  )
}
const renderView = () => renderPart(<Place />, router, ['job.read'])
const changes = [{ kind: 'job', id: id(1) }]

describe('background tasks in the shell', () => {
  it('are hidden while no task runs, after a request for them', async () => {
    renderView()
    await screen.findByRole('button', { name: 'elsewhere' })
    await expect.poll(() => requestCount).toBe(1)
    expect(screen.queryByRole('button', { name: /task/ })).toBeNull()
  })

  it('show how many run, open by keyboard to steps and progress, and can be cancelled by keyboard [data-2]', async () => {
    jobs = [job(1), job(2, { state: 'waiting', progress: 0, step: null })]
    renderView()
    const user = userEvent.setup()
    const button = await screen.findByRole('button', { name: 'Background tasks: 2 background tasks in progress' })
    await user.tab()
    await user.tab()
    expect(document.activeElement).toBe(button)
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Background tasks' })
    const bars = within(dialog).getAllByRole('progressbar')
    expect(bars.map((bar) => [bar.getAttribute('aria-label'), bar.getAttribute('aria-valuenow')])).toEqual([
      ['The pages are drawn', '35'],
      ['Queued', null],
    ])
    within(dialog).getByRole('button', { name: 'Cancel Document · plan-1' }).focus()
    await user.keyboard('{Enter}')
    await within(dialog).findByText('Cancelling')
    expect(cancelled).toEqual([id(1)])
    expect(within(dialog).queryByRole('button', { name: 'Cancel Document · plan-1' })).toBeNull()
  })

  it('follow the server messages, announce the end once and politely, and never the steps in between', async () => {
    jobs = [job(1)]
    const { publishChanges } = renderView()
    await screen.findByRole('button', { name: /^Background tasks/ })
    const notices = screen.getByRole('region', { name: 'Notices' })
    jobs = [job(1, { progress: 0.9, step: null })]
    publishChanges(changes)
    await expect.poll(() => requestCount).toBe(2)
    expect(notices.textContent).toBe('')
    jobs = [ended(1, { state: 'done', progress: 1, result })]
    publishChanges(changes)
    await within(notices).findByText(/Completed: Document · plan-1/)
    expect(notices.getAttribute('aria-live')).toBe('polite')
    const link = within(notices).getByRole('link', { name: 'Download plan-1.pdf' })
    expect(link.getAttribute('href')).toBe(`/api/files/${id(900)}`)
    publishChanges(changes)
    await expect.poll(() => requestCount).toBe(4)
    expect(within(notices).getAllByRole('link')).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Completed tasks' })).toBeDefined()
  })

  it('explain why a task failed: with the text of the slice, or an id in the log', async () => {
    jobs = [job(1), job(2)]
    const { publishChanges } = renderView()
    await screen.findByRole('button', { name: /^Background tasks/ })
    jobs = [ended(1, { state: 'failed', error: 'NOT_FOUND' }), ended(2, { state: 'failed', error: 'FAILED' })]
    publishChanges(changes)
    await screen.findByText('Document · plan-1: The plan is gone.')
    await screen.findByText(
      `Document · plan-2: Something went wrong. The error was recorded under this reference: ${id(2)}`,
    )
  })

  it('do not announce a task that the reader cancelled, and hide a task that ended yesterday', async () => {
    jobs = [job(1), ended(3, { state: 'done', result, endedAt: new Date(Date.now() - 90_000_000).toISOString() })]
    const { publishChanges } = renderView()
    await screen.findByRole('button', { name: 'Background tasks: 1 background task in progress' })
    jobs = [ended(1, { state: 'cancelled' }), jobs[1]!]
    publishChanges(changes)
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Completed tasks' }))
    const dialog = await screen.findByRole('dialog', { name: 'Background tasks' })
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(1)
    expect(within(dialog).getByText(/^Cancelled/)).toBeDefined()
    expect(screen.getByRole('region', { name: 'Notices' }).textContent).toBe('')
  })
})
