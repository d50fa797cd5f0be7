// @vitest-environment jsdom

import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import type { RecordedAct } from '../entities.ts'
import { evidenceContract } from '../evidence/contract.ts'
import type { Evidence } from '../evidence/entities.ts'
import { ActProvenance } from './act-provenance.tsx'

const act = (given: Partial<RecordedAct> = {}): RecordedAct => ({
  id: id(1),
  kind: 'decided',
  step: 'council_agreement',
  seat: { organisationId: id(9), function: null },
  date: '2026-11-24',
  dueOn: null,
  versionId: id(6),
  sections: {},
  verdict: 'approved',
  text: null,
  reason: null,
  method: 'meeting',
  provenance: 'recorded',
  withdraws: null,
  recordedAt: '2026-11-24T10:00:00Z',
  recordedBy: 'Nora',
  ...given,
})
const attachedEvidence: Evidence = {
  id: id(30),
  name: 'minutes.pdf',
  size: 1234,
  sha256: 'a1b2c3d4e5f60718'.repeat(4),
  marking: 'TLP:GREEN',
  uploadedAt: '2026-11-24T10:00:00Z',
  signature: null,
}
const server = implement(evidenceContract)
let sentInputs: { holderKind: string; id: string; file: string }[]
beforeEach(() => {
  sentInputs = []
})
const renderView = (entry: RecordedAct, mayKeep = true) =>
  renderPage(() => <ActProvenance act={entry} subject="Police council" mayAttach={mayKeep} />, '/', {
    evidence: {
      attachEvidence: server.attachEvidence.handler(({ input, errors }) => {
        sentInputs.push({ holderKind: input.holderKind, id: input.id, file: input.file.name })
        if (input.file.name.endsWith('.html'))
          throw errors.FILE_TYPE_NOT_ALLOWED({ data: { allowedKinds: ['pdf', 'eml'] } })
        return attachedEvidence
      }),
    },
  })

it('requests and stores the letter for a recorded act', async () => {
  const user = userEvent.setup({ applyAccept: false })
  await renderView(act())
  expect(await screen.findByText('No supporting document yet')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Add supporting document: Police council' })).toBeTruthy()
  const input = screen.getByLabelText('Add supporting document: Police council', { selector: 'input' })
  await user.upload(input, new File(['%PDF-1.7'], 'minutes.pdf'))
  expect(await screen.findByText('minutes.pdf added; it cannot be deleted')).toBeTruthy()
  await user.upload(input, new File(['<p>'], 'letter.html'))
  expect(await screen.findByText(/Accepted types: pdf, eml/)).toBeTruthy()
  await waitFor(() =>
    expect(sentInputs).toEqual([
      { holderKind: 'act', id: id(1), file: 'minutes.pdf' },
      { holderKind: 'act', id: id(1), file: 'letter.html' },
    ]),
  )
})

it('offers each file with the hash, and shows the meeting, votes and power of attorney of an act', async () => {
  const votes = { for: 11, against: 3, abstained: 1 }
  await renderView(act({ evidence: [attachedEvidence], votes, meetingId: id(40), mandateId: id(50) }), false)
  const link = await screen.findByRole('link', { name: 'minutes.pdf' })
  expect(link.getAttribute('href')).toBe(`/api/files/${id(30)}`)
  expect(screen.getByText(/SHA-256 a1b2c3d4e5f6…/)).toBeTruthy()
  expect(screen.getByText(/by power of attorney · 11 for, 3 against, 1 abstention/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'meeting' }).getAttribute('href')).toBe(`/meetings/${id(40)}`)
  expect(screen.queryByRole('button')).toBe(null)
})

it('shows whether a second person confirmed or contested what was recorded', async () => {
  for (const [confirmation, text] of [
    ['awaited', 'not yet confirmed'],
    ['confirmed', 'confirmed by a second person'],
    ['contested', 'contested'],
  ] as const) {
    const { unmount } = await renderView(act({ confirmation }), false)
    expect(await screen.findByText(text)).toBeTruthy()
    unmount()
  }
})

it('requests no document for an act given in person', async () => {
  await renderView(act({ provenance: 'in_person' }), false)
  expect(screen.queryByText('No supporting document yet')).toBe(null)
})
