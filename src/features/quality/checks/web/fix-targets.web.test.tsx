// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { ElementPanel } from '#features/planning/plans/web/panel/element-panel.tsx'
import { makeElement, planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { rules } from '../rules/index.ts'

const issue = { data: {}, element: {}, itemId: 'item' }
const targets = rules.flatMap(({ fix }) =>
  Object.values(fix).flatMap((getFix) => {
    const step = getFix(issue)
    return step?.action === 'open' ? [step.target] : []
  }),
)
/** The expected results are added to the panel by the slice `measurement/targets`. */
const ownTargets = [...new Set(targets)].filter((target) => target !== 'results').toSorted()

it('each part that a fix opens is in the panel of an element', async () => {
  const element = makeElement({ kind: 'strategic_objective', title: localized('en', 'Fewer burglaries') })
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: testServer.plans.getPlan.handler(() => planFile({})),
      outline: {
        getElement: testServer.plans.outline.getElement.handler(() => ({
          element,
          planTitle: localized('en', 'Plan'),
          ancestors: [],
          editable: true,
          functions: [],
        })),
      },
    },
  }
  await renderPage(() => <ElementPanel elementId={element.id} onClose={() => undefined} />, '/', router)
  await screen.findByRole('heading', { name: 'Fewer burglaries' })
  await waitFor(() => expect(document.querySelector('[name="title"]')).not.toBeNull())
  const absent = ownTargets.filter((target) => !document.querySelector(`[name="${target}"], [data-part="${target}"]`))
  expect(ownTargets.length).toBeGreaterThan(5)
  expect(absent).toEqual([])
})
