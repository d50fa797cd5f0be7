// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { makeProse } from '#shared/prose.ts'
import type { Depth, SectionGuidance } from '../../guidance/contract.ts'
import { makeElement, planFile } from '../plan.fixture.ts'
import { DepthChoice } from './depth-choice.tsx'
import { SectionGuidancePanel } from './section-guidance.tsx'
import { SectionLines } from './section-lines.tsx'

const guidance: SectionGuidance = {
  sectionId: id(2),
  content: { en: 'Who answers for it.' },
  example: { en: 'The chief of corps answers.' },
  source: { en: 'Circular PLP 58' },
}

async function renderView(Page: () => React.ReactNode) {
  const acts: unknown[] = []
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: testServer.plans.getPlan.handler(() => planFile({})),
      guidance: {
        getGuidance: testServer.plans.guidance.getGuidance.handler(() => ({
          depth: 'expert' as const,
          sections: [guidance],
        })),
        setGuidanceDepth: testServer.plans.guidance.setGuidanceDepth.handler(({ input }) => {
          acts.push(input)
          return input
        }),
      },
      outline: {
        addElement: testServer.plans.outline.addElement.handler(({ input }) => {
          acts.push(input)
          return makeElement({ kind: 'text', id: id(9) })
        }),
        removeElement: testServer.plans.outline.removeElement.handler(({ input }) => {
          acts.push(input)
          return { removed: 1 }
        }),
      },
    },
  }
  await renderPage(Page, '/', router)
  return acts
}

describe('Guidance on the page', () => {
  it.each<[Depth, string[], string[]]>([
    ['expert', [], ['Who answers for it.']],
    ['usual', ['Who answers for it.'], ['The chief of corps answers.']],
    ['first_time', ['Who answers for it.', 'The chief of corps answers.', 'Circular PLP 58'], []],
  ])('has three levels of detail: %s [plan-14]', async (depth, visible, absent) => {
    await renderView(() => (
      <>
        <h1>Plan</h1>
        <SectionLines guidance={guidance} depth={depth} />
      </>
    ))
    await screen.findByText('Plan')
    const text = document.body.textContent
    for (const excerpt of visible) expect(text).toContain(excerpt)
    for (const excerpt of absent) expect(text).not.toContain(excerpt)
    expect(document.querySelectorAll('[data-print="hide"] em').length).toBe(depth === 'first_time' ? 1 : 0)
  })

  it('stores the chosen level of detail [plan-14]', async () => {
    const acts = await renderView(() => <DepthChoice depth="usual" />)
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Guidance' }), 'first_time')
    await waitFor(() => expect(acts).toEqual([{ depth: 'first_time' }]))
  })

  it('inserts the example as text in the section, with undo', async () => {
    const element = makeElement({ kind: 'section' })
    const acts = await renderView(() => <SectionGuidancePanel element={element} editable />)
    await userEvent.click(await screen.findByRole('button', { name: 'Insert example' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    const body = { source: 'en', text: { en: makeProse('The chief of corps answers.') }, outdated: [] }
    await waitFor(() =>
      expect(acts).toEqual([{ planId: id(1), parentId: id(2), content: { kind: 'text', body } }, { id: id(9) }]),
    )
  })
})
