// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { PrintedFigure } from '../../codes/contract.ts'
import { areaId, makeFigure } from '../figure.fixture.ts'
import { makeIndicatorPage, served, server } from '../server.fixture.ts'
import PaperPage from './paper-page.tsx'

// A code with check digit, by the rule of codes/model.ts.
const code = '2222-2222'
const paper: PrintedFigure = {
  code,
  indicator: 'burglary',
  areaId,
  startsOn: '2023-01-01',
  endsOn: '2024-01-01',
  parts: {},
  createdOn: '2026-11-24',
  knownAt: '2026-11-24T10:00:00.000Z',
  onPaper: makeFigure(2023, '42', { provisional: true }),
  printedVersion: 1,
  currentVersion: 2,
  currentFigure: makeFigure(2023, '47'),
  changed: true,
  changes: [
    {
      areaId,
      startsOn: '2023-01-01',
      endsOn: '2024-01-01',
      before: { value: '30', missing: null },
      after: { value: '35', missing: null },
      recordedAt: '2026-12-01T08:00:00.000Z',
      recordedBy: 'Ine',
      reason: 'A street was counted twice',
    },
  ],
  omittedCount: 0,
}
const requests: string[] = []
const renderView = (path: string, answer: PrintedFigure | null = paper) =>
  renderPage(
    PaperPage,
    path,
    served({
      pages: [makeIndicatorPage('burglary')],
      figures: { burglary: [makeFigure(2023, '47')] },
      additionalRouters: {
        figureCodes: {
          getFigureByCode: server.indicators.figureCodes.getFigureByCode.handler(({ input, errors }) => {
            requests.push(input.code)
            if (!answer || input.code !== '22222222') throw errors.NOT_FOUND()
            return answer
          }),
        },
      },
    }),
    '/figures/$figure',
  )

it('shows the printed value, the current value and the changes in between, with person and reason', async () => {
  await renderView(`/figures/${code}`)
  const card = await screen.findByRole('region', { name: 'Burglaries' })
  const text = () => card.textContent ?? ''
  await within(card).findByText('42')
  expect(text()).toMatch(/Printed on 24 November 2026.*42.*provisional.*Now.*47/)
  expect(text()).toContain('The source rows have changed since then.')
  expect(text()).toContain('definition has changed since then: version 1, now version 2')
  expect(text()).toContain('changed from 30 to 35')
  expect(text()).toMatch(/by Ine · reason: A street was counted twice/)
})

it('rejects a mistyped code without a server request, and shows the same message for every code without access', async () => {
  requests.length = 0
  await renderView('/figures/2222-2223', null)
  expect(await screen.findByText(/This code is not valid/)).toBeTruthy()
  expect(requests).toEqual([])
  const field = screen.getByRole('textbox', { name: 'Code' })
  await userEvent.clear(field)
  await userEvent.type(field, '2222 2222{Enter}')
  expect(await screen.findByText('This figure does not exist or you do not have access to it')).toBeTruthy()
  expect(requests).toEqual(['22222222'])
})
