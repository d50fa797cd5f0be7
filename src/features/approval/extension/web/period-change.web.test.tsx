// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { extensionContract } from '../contract.ts'
import { makeDecision, makeExtension, planId } from './extension-web.fixture.ts'
import { PeriodChange } from './period-change.tsx'

it('says in words what was recorded about the period of a plan, by which organisation, and nothing about other changes', async () => {
  const changedAt = '2026-11-22T10:00:00Z'
  const confirmations = [
    { at: '2026-11-21T10:00:00Z', by: 'First', organisationNames: { en: 'Interior' } },
    { at: changedAt, by: 'Second', organisationNames: { en: 'Justice' } },
  ]
  const procedures = ['extendPlan', 'confirmPeriodDecision', 'changePlan']
  await renderPage(
    () => (
      <ul>
        {procedures.map((procedure) => (
          <li key={procedure}>
            <PeriodChange planId={planId} procedure={procedure} changedAt={changedAt} />
          </li>
        ))}
      </ul>
    ),
    '/',
    {
      extension: {
        getExtension: implement(extensionContract).getExtension.handler(() =>
          makeExtension({ decisions: [makeDecision({ confirmations })] }),
        ),
      },
    },
  )
  const listTexts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  await waitFor(() =>
    expect(listTexts()).toEqual(['Extension of a plan recorded', 'Extension or end of a plan confirmed · Justice', '']),
  )
})
