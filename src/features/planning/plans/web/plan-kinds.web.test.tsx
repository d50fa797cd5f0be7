// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { PlanKind } from '../kinds/contract.ts'
import { planFile } from './plan.fixture.ts'
import { usePlanKinds } from './plan-kinds.ts'

const { plan } = planFile({ packVersion: '2026.1.0' })

const planKind = (name: string): PlanKind => ({
  code: plan.kind,
  names: { en: name },
  level: 'zone',
  issuerKinds: [],
  answers: [],
  hasPath: false,
  templates: [],
})

function KindNames() {
  const [ofPlan, unknown, current, former] = [
    usePlanKinds({ plan }),
    usePlanKinds({ plan: undefined }),
    usePlanKinds(),
    usePlanKinds({ former: true }),
  ]
  return <p>{[ofPlan, unknown, current, former].map(({ getName }) => getName(plan.kind)).join(', ')}</p>
}

it('plan kinds come from the law of the plan, from the current law, or from all laws of plans', async () => {
  const inputs: unknown[] = []
  await renderPage(KindNames, '/', {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      kinds: {
        listPlanKinds: testServer.plans.kinds.listPlanKinds.handler(({ input }) => {
          inputs.push(input)
          return [planKind(input.packVersion ?? (input.former ? 'All laws' : 'Current law'))]
        }),
      },
    },
  })
  // Until the plan is loaded, its law is unknown and the code is shown.
  expect(await screen.findByText(`2026.1.0, ${plan.kind}, Current law, All laws`)).toBeTruthy()
  expect(inputs).toHaveLength(3)
})
