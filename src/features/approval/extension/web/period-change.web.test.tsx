// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { PeriodChange } from './period-change.tsx'

it('says in words what was recorded about the period of a plan, and nothing about other changes', async () => {
  const procedures = ['extendPlan', 'confirmPeriodDecision', 'changePlan']
  await renderPage(
    () => (
      <ul>
        {procedures.map((procedure) => (
          <li key={procedure}>
            <PeriodChange procedure={procedure} />
          </li>
        ))}
      </ul>
    ),
    '/',
    {},
  )
  const texts = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent)
  expect(texts).toEqual(['Extension of a plan recorded', 'Extension or end of a plan confirmed', ''])
})
