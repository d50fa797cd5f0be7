// @vitest-environment jsdom
import { id } from '#shared/id.fixture.ts'
import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import type {
  AnswerConflictChoice,
  AnswerWorkbookIssue,
  AnswerWorkbookPreview,
  AnswerWorkbookRow,
} from '../../answer-workbook/contract.ts'
import { renderPage, session, testServer } from '../answered-by.fixture.tsx'
import AnswerBookPage from './answer-workbook-page.tsx'

const row = (
  number: number,
  outcome: AnswerWorkbookRow['outcome'],
  given = outcome === 'conflict',
): AnswerWorkbookRow => ({
  itemId: id(number),
  row: number + 1,
  outcome,
  upperPlan: { planId: id(901), code: 'NSP', kind: 'national_security_plan', title: localized('en', 'National plan') },
  element: {
    elementId: id(number + 100),
    planId: id(901),
    kind: 'priority',
    code: `P${number}`,
    title: localized('en', `Priority ${number}`),
  },
  currentAnswer: given
    ? {
        kind: 'adopt',
        reasons: '',
        answerId: id(700 + number),
        answeredBy: 'Pieter',
        answeredAt: '2026-11-24T10:00:00Z',
      }
    : null,
  workbookAnswer: outcome === 'open' ? null : { kind: 'covered', reasons: '' },
})

/** Returns a fake server that gives this preview for any workbook and records the imports. */
function zone(preview: AnswerWorkbookPreview) {
  const importRequests: { name: string; conflictChoices: readonly AnswerConflictChoice[] }[] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    alignment: {
      answerWorkbooks: {
        previewAnswerImport: testServer.alignment.answerWorkbooks.previewAnswerImport.handler(() => preview),
        importAnswers: testServer.alignment.answerWorkbooks.importAnswers.handler(({ input }) => {
          importRequests.push({ name: input.file.name, conflictChoices: input.conflictChoices })
          return { answered: 2 }
        }),
      },
    },
  }
  return { importRequests, router }
}

async function choose(preview: AnswerWorkbookPreview) {
  const { importRequests, router } = zone(preview)
  await renderPage(AnswerBookPage, '/alignment/answer/workbook', router)
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('Choose workbook'), new File(['x'], 'zone.xlsx'))
  const byRole = await screen.findByRole('region', { name: 'Import preview of “zone.xlsx”' })
  return { importRequests, user, region: byRole }
}

describe('import of a workbook of answers', { timeout: 30_000 }, () => {
  it('shows a preview, filters by outcome, and saves the answers once', async () => {
    const { importRequests, user, region } = await choose({
      rows: [row(1, 'new'), row(2, 'changed'), row(3, 'open')],
      issues: [],
    })
    expect(document.activeElement?.textContent).toBe('Import preview of “zone.xlsx”')
    expect(within(region).getAllByRole('row')).toHaveLength(4)
    await user.selectOptions(within(region).getByLabelText('Show'), 'open (1)')
    expect(within(region).getAllByRole('row')).toHaveLength(2)
    expect(importRequests).toEqual([])
    await user.click(within(region).getByRole('button', { name: 'Import 2 answers' }))
    expect(await screen.findByText('2 answers imported')).toBeDefined()
    expect(importRequests).toEqual([{ name: 'zone.xlsx', conflictChoices: [] }])
    expect(screen.queryByRole('region', { name: 'Import preview of “zone.xlsx”' })).toBeNull()
  })

  it('requires a choice when an answer changed after the export', async () => {
    const { importRequests, user, region } = await choose({ rows: [row(1, 'new'), row(2, 'conflict')], issues: [] })
    const button = () => within(region).getByRole<HTMLButtonElement>('button', { name: /^Import \d/ })
    expect(button().disabled).toBe(true)
    expect(within(region).getByText('Make a choice for 1 row first.')).toBeDefined()
    expect(within(region).getByText('by Pieter')).toBeDefined()
    await user.selectOptions(within(region).getByLabelText('Answer to “Priority 2”'), 'Use answer from workbook')
    expect(button().textContent).toBe('Import 2 answers')
    await user.click(button())
    expect(await screen.findByText('2 answers imported')).toBeDefined()
    expect(importRequests[0]?.conflictChoices).toEqual([{ itemId: id(2), answerId: id(702), choice: 'workbook' }])
  })

  it('lists each issue with the cell, and offers no import', async () => {
    const issue: AnswerWorkbookIssue = {
      sheet: 'Answers',
      cell: 'I2',
      column: 'Implemented by',
      code: 'ELEMENT_UNKNOWN',
      value: 'SD2',
      proposals: ['SD1'],
    }
    const { region } = await choose({ rows: [row(1, 'new')], issues: [issue] })
    expect(within(region).getByRole('alert').textContent).toBe('1 error: nothing was imported')
    const line = within(region).getByRole('row', { name: /I2/ })
    expect(line.textContent).toContain('None of your plans has an element with this code')
    expect(line.textContent).toContain('SD1')
    expect(within(region).queryByRole('button', { name: /^Import \d/ })).toBeNull()
  })
})
