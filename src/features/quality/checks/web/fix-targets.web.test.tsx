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

/** The parts that only the panel of a kind of element has. */
const targetsByKind = { instrument: ['instrumentInForceOn', 'signatures'], programme: ['territories'] }
const kindTargets = Object.values(targetsByKind).flat()

it.each([
  ['strategic_objective', ownTargets.filter((target) => !kindTargets.includes(target))],
  ['instrument', targetsByKind.instrument],
  ['programme', targetsByKind.programme],
] as const)('each part that a fix opens is in the panel of an element: %s', async (kind, expected) => {
  const element = makeElement({ kind, title: localized('en', 'Fewer burglaries') })
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
  const absent = expected.filter((target) => !document.querySelector(`[name="${target}"], [data-part="${target}"]`))
  expect(expected.filter((target) => !ownTargets.includes(target))).toEqual([])
  expect(ownTargets.length).toBeGreaterThan(5)
  expect(absent).toEqual([])
})
