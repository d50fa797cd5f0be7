// @vitest-environment jsdom

import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { AnswerReaders } from '../../readers/contract.ts'
import { ReadersCard } from './readers-card.tsx'

it('names the readers, and lets the deciding body release the answers and withdraw the release', async () => {
  const readers: AnswerReaders = {
    plan: { planId: id(1), code: 'NSP', kind: 'national_security_plan', title: localized('en', 'National plan') },
    organisationId: id(2),
    readers: [{ organisationId: id(3), names: { en: 'Prosecution office, Limburg' } }],
    areaName: 'Limburg',
    minimum: 3,
    release: null,
    withdrawal: null,
    abilities: { release: true, confirm: false },
  }
  const server = testServer.alignment.answerReaders
  const acts: string[] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: {
      answerReaders: {
        listAnswerReaders: server.listAnswerReaders.handler(() => [readers]),
        releaseAnswers: server.releaseAnswers.handler(({ input }) => {
          acts.push(`release ${input.decidingBody} ${input.file.name}`)
          const { decidingBody, decidedOn } = input
          readers.release = {
            ...{ decidingBody, decidedOn, releasedAt: '2026-11-24T10:00:00Z', releasedBy: 'Nora' },
            document: { id: id(4), name: input.file.name, size: 3, sha256: 'a' },
            ...{ isConfirmed: false, confirmedBy: null },
          }
          readers.abilities.confirm = true
          return readers
        }),
        confirmAnswerRelease: server.confirmAnswerRelease.handler(() => {
          acts.push('confirm')
          readers.release = { ...readers.release!, isConfirmed: true, confirmedBy: 'Otto' }
          readers.abilities.confirm = false
          return readers
        }),
        withdrawAnswerRelease: server.withdrawAnswerRelease.handler(({ input }) => {
          acts.push(`withdraw ${input.decidingBody} ${input.reason}`)
          readers.release = null
          const { decidingBody, decidedOn, reason } = input
          const withdrawnBy = 'Ann'
          readers.withdrawal = { decidingBody, decidedOn, reason, withdrawnBy, withdrawnAt: '2026-11-24T10:00:00.000Z' }
          return readers
        }),
      },
    },
  }
  await renderPage(() => <ReadersCard organisationId={id(2)} />, '/alignment/answer', router as never)
  const user = userEvent.setup()
  expect(await screen.findByText('Prosecution office, Limburg')).toBeDefined()
  expect(screen.getByText(/per area, where at least 3 organisations answered. Your area: Limburg./)).toBeDefined()
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Release the answers' })
  expect(button.disabled).toBe(true)
  await user.type(screen.getByRole('textbox', { name: /Deciding body/ }), 'Police council')
  expect(button.disabled).toBe(true)
  await user.upload(screen.getByLabelText('Document of the decision'), new File(['pdf'], 'minutes.pdf'))
  await user.click(button)
  expect(await screen.findByText(/Released by Police council.*no effect until a second person/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'minutes.pdf' })).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Confirm the release' }))
  expect(await screen.findByText(/All readers of the plan read them by name. Released by Police council/)).toBeDefined()
  await user.type(screen.getByRole('textbox', { name: /Deciding body/ }), 'Mayors')
  const withdraw = screen.getByRole<HTMLButtonElement>('button', { name: 'Withdraw the release' })
  expect(withdraw.disabled).toBe(true)
  await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Not decided.')
  await user.click(withdraw)
  expect(await screen.findByRole('button', { name: 'Release the answers' })).toBeDefined()
  expect(within(document.body).queryByText(/All readers of the plan read them/)).toBeNull()
  expect(screen.getByText(/withdrawn by Mayors, .* recorded by Ann. Not decided./)).toBeDefined()
  expect(acts).toEqual(['release Police council minutes.pdf', 'confirm', 'withdraw Mayors Not decided.'])
}, 30_000)
