// @vitest-environment jsdom

import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { plansJournalMessages } from '#features/planning/plans/messages/index.ts'
import { parseCsv } from '#platform/delimited-text/read-csv.fixture.ts'
import type { Entry, Verified } from '#platform/journal/contract.ts'
import { platformJournalMessages } from '#platform/journal/journal-messages.ts'
import { journalNames, nameProcedures } from '#platform/web/journal-names.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import JournalPage from './journal-page.tsx'
import { journalMessages } from './messages/index.ts'

const messages = journalMessages.en

journalNames.fill(nameProcedures(async () => plansJournalMessages))
journalNames.fill(nameProcedures(async () => platformJournalMessages))

const entry = (given: Partial<Entry> & { seq: number }): Entry => ({
  recordedAt: '2026-11-24T10:00:00.000Z',
  person: { id: id(1), name: 'A. Chief' },
  organisation: { id: id(2), names: { en: 'Zone North' } },
  functions: [],
  roles: ['chief_of_corps'],
  procedure: 'plans.changePlan',
  subject: null,
  change: null,
  reason: null,
  ...given,
})
const subject = {
  title: null,
  names: null,
  name: null,
  planId: null,
  elementId: null,
  organisationId: null,
  areaId: null,
}

const entries: Entry[] = [
  entry({
    seq: 3,
    procedure: 'plans.outline.changeElement',
    functions: [{ names: { en: 'Chief of corps' }, capacity: 'deputy' }],
    subject: {
      ...subject,
      kind: 'element',
      id: id(5),
      title: localized('nl', 'Drugs'),
      planId: id(4),
      elementId: id(5),
    },
    change: { kind: 'changed', steps: [{ field: 'code', kind: 'cleared', count: 1, languages: [] }] },
    reason: '=HYPERLINK("http://x")',
  }),
  entry({
    seq: 2,
    procedure: 'plans.outline.removeElement',
    organisation: { id: id(2), names: { en: 'Zone North' }, presentNames: { en: 'Zone Great North' } },
    subject: { ...subject, kind: 'element', id: id(6) },
  }),
  entry({ seq: 1, procedure: 'session.refuseSignIn', person: null, organisation: null, roles: [] }),
]

let requests: unknown[]
let rows: Entry[]
let pieces: Verified[]
const router = (permissions: typeof session.permissions = ['journal.read']) => ({
  session: { getSession: testServer.session.getSession.handler(() => ({ ...session, permissions })) },
  journal: {
    listEntries: testServer.journal.listEntries.handler(({ input }) => {
      requests.push(input)
      return { rows, next: null }
    }),
    verifyJournal: testServer.journal.verifyJournal.handler(({ input }) => {
      requests.push(input)
      return pieces.shift()!
    }),
  },
})

beforeEach(() => {
  requests = []
  rows = entries
  pieces = []
})

describe('audit log page', { timeout: 30_000 }, () => {
  it('shows as text who did what, as which function, on which subject and why, with a link', async () => {
    await renderPage(JournalPage, '/administration/journal', router())
    const table = await screen.findByRole('table', { name: messages.title })
    const [, first, second, third] = within(table).getAllByRole('row')
    expect(first!.textContent).toContain('A. Chief')
    expect(first!.textContent).toContain('Chief of corps (deputy) · Zone North')
    expect(within(first!).getByRole('rowheader').textContent).toBe('Element changedCode: cleared')
    const link = within(first!).getByRole('link', { name: 'Drugs' })
    expect(link.getAttribute('href')).toBe(`/plans/${id(4)}?element=${id(5)}`)
    expect(link.querySelector('[lang="nl"]')).not.toBeNull()
    expect(second!.textContent).toContain(messages.unreadable)
    expect(second!.textContent).toContain('Zone North (today: Zone Great North)')
    expect(within(second!).queryByRole('link')).toBeNull()
    expect(third!.textContent).toContain(messages.unknownPerson)
    expect(third!.textContent).toContain('Sign-in refused')
  })

  it('links to the page of a meeting, and leaves a subject without a name empty', async () => {
    rows = [
      entry({ seq: 2, subject: { ...subject, kind: 'meeting', id: id(7), names: { en: 'Zonal council' } } }),
      entry({ seq: 1, subject: { ...subject, kind: 'instance', id: id(8) } }),
    ]
    await renderPage(JournalPage, '/administration/journal', router())
    const link = await screen.findByRole('link', { name: 'Zonal council' })
    expect(link.getAttribute('href')).toBe(`/meetings/${id(7)}`)
    expect(screen.getByText(messages.subjects.instance)).toBeDefined()
    expect(screen.queryByText(messages.unreadable)).toBeNull()
  })

  it('applies the filters in the address, and shows when there are no results', async () => {
    rows = []
    await renderPage(
      JournalPage,
      `/administration/journal?from=2026-11-01&to=nonsense&what=plans.sendPlan&who=${id(1)}`,
      router(),
    )
    expect(await screen.findByText(messages.noMatches)).toBeDefined()
    expect(requests).toEqual([{ from: '2026-11-01', personId: id(1), procedure: 'plans.sendPlan', limit: 50 }])
    const clear = screen.getAllByRole('button', { name: messages.clear }).at(-1)!
    await userEvent.setup().click(clear)
    expect(await screen.findByText(messages.none)).toBeDefined()
    expect(requests.at(-1)).toEqual({ limit: 50 })
  })

  it('informs a user without the permission, and sends no request', async () => {
    await renderPage(JournalPage, '/administration/journal', router(['plan.read']))
    expect(await screen.findByText('You do not have the required permission')).toBeDefined()
    expect(requests).toEqual([])
  })

  it('verifies a long chain in batches, and confirms that it is complete', async () => {
    pieces = [
      { from: 1, to: 5000, last: 7000, isLast: false, issue: null },
      { from: 5001, to: 7000, last: 7000, isLast: true, issue: null },
    ]
    await renderPage(JournalPage, '/administration/journal', router())
    await userEvent.setup().click(await screen.findByRole('button', { name: messages.verify.act }))
    expect(await screen.findByText(messages.verify.fine)).toBeDefined()
    expect(screen.getByText(messages.verify.fineText('7,000'))).toBeDefined()
    expect(requests.slice(-2)).toEqual([
      { after: 0, limit: 5000 },
      { after: 5000, limit: 5000 },
    ])
  })

  it('stops at the first altered line, and names it', async () => {
    pieces = [
      {
        from: 1,
        to: 5000,
        last: 7000,
        isLast: false,
        issue: { seq: 17, kind: 'payload_altered', recordedAt: '2026-11-24T10:00:00.000Z' },
      },
    ]
    await renderPage(JournalPage, '/administration/journal', router())
    await userEvent.setup().click(await screen.findByRole('button', { name: messages.verify.act }))
    expect(await screen.findByText(messages.verify.broken)).toBeDefined()
    expect(
      screen.getByText('Line 17 of 24 Nov 2026, 11:00 has different content from what was recorded.'),
    ).toBeDefined()
    expect(pieces).toEqual([])
  })

  it('exports the lines as a file in which no cell runs as a formula', async () => {
    let saved: Blob | undefined
    const createObjectURL = (blob: Blob) => {
      saved = blob
      return 'blob:x'
    }
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: () => undefined }))
    await renderPage(JournalPage, '/administration/journal', router())
    await userEvent.setup().click(await screen.findByRole('button', { name: messages.export.act }))
    await waitFor(() => expect(saved).toBeDefined())
    const text = await saved!.text()
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
    const [heading, first, , third] = parseCsv(text)
    expect(heading).toEqual(Object.values(messages.export.columns))
    expect(first).toEqual([
      '3',
      '2026-11-24T10:00:00.000Z',
      'A. Chief',
      'Chief of corps (deputy)',
      'Zone North',
      'Element changed',
      'plans.outline.changeElement',
      'Code: cleared',
      'element',
      'Drugs',
      id(5),
      '=HYPERLINK("http://x")',
    ])
    expect(third!.slice(2, 6)).toEqual([messages.unknownPerson, '', '', 'Sign-in refused'])
  })
})
