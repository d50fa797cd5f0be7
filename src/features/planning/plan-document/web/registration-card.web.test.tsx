// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import type { PlanRegistration } from '../registration/contract.ts'
import { registrationContract } from '../registration/contract.ts'
import { RegistrationCard } from './registration-card.tsx'

const getSession = testServer.session.getSession.handler(() => session)
const file = planFile({ isRegistered: true })

const show = (given: Partial<PlanRegistration>) =>
  renderPage(() => <RegistrationCard planId={file.plan.id} {...file} />, '/', {
    session: { getSession },
    plans: {
      registration: {
        getRegistration: implement(registrationContract).getRegistration.handler(() => ({
          confirmedAt: '2026-11-24T10:00:00.000Z',
          isCompared: true,
          confirmedBy: null,
          sourceUrl: null,
          document: null,
          abilities: { confirm: false, reopen: false },
          ...given,
        })),
      },
    },
  })

describe('the registration of a plan', { timeout: 30_000 }, () => {
  it('from before comparisons were recorded says that nobody compared it here, and not that it is confirmed [law-84]', async () => {
    await show({ isCompared: false })
    expect(await screen.findByText(/Nobody compared it with its source here/)).toBeTruthy()
    expect(screen.queryByText(/^confirmed/)).toBeNull()
  })

  it('that a second person compared says who, and against which address [law-84]', async () => {
    await show({ confirmedBy: 'Colleague', sourceUrl: 'https://example.org/plan' })
    expect(await screen.findByText(/^confirmed by Colleague/)).toBeTruthy()
    expect(screen.queryByText(/Nobody compared it/)).toBeNull()
  })
})
