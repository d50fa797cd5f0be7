import { implement } from '@orpc/server'
import { planContract } from '#features/plans/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { localized } from '#shared/localized-text.ts'
import { session } from '../../alignment/web/answered-by.fixture.tsx'
import type { Balance } from '../balance/contract.ts'
import { weigh } from '../balance/model.ts'
import { meansContract } from '../contract.ts'
import type { KeptMeans } from '../entities.ts'
import { plan, promising } from '../means.fixture.ts'
import { countPromises, type PromisingElement } from '../promises/model.ts'

export const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
export const [zoneId, planId] = [id(1), id(2)]
export const organisation = { id: zoneId, names: { en: 'Zone Maasgrens' } }

export const server = implement({ session: sessionContract, means: meansContract, plans: planContract })
export const signedIn = server.session.getSession.handler(() => ({ ...session, permissions: ['means.read'] }))

/** An element of the zone's plan with a line of hours; ids count from 10. */
export const objective = (number: number, title: string, amount: number | null, team?: string): PromisingElement => ({
  ...promising(id(number), [{ amount, ...(team && { team }) }], { planId, title: localized('en', title) }),
})

/** What the server would answer of these lines and promises. */
export function balanceOf(lines: KeptMeans[], elements: PromisingElement[], given: Partial<Balance> = {}): Balance {
  return {
    organisation,
    year: 2026,
    years: lines.length > 0 ? [2026] : [],
    ...weigh(lines, countPromises(2026, [plan({ id: planId })], elements)),
    plans: [{ id: planId, code: 'ZP', title: localized('en', 'Zonal plan') }],
    withheld: { kept: false, promised: false },
    abilities: { write: true },
    ...given,
  }
}
