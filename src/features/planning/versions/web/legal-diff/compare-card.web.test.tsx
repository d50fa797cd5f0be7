import { planContract } from '../../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { PlanKind } from '#features/planning/plans/kinds/contract.ts'
import { BoundMark, BoundNote, BoundRows } from '#features/planning/plans/web/binding/bound-rows.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Version } from '../../contract.ts'
import type { LegalChange } from '../../legal-diff/contract.ts'
import { CompareCard } from './compare-card.tsx'

const server = implement(planContract)
const version = (number: number, given: Partial<Version> = {}) =>
  ({ id: id(number), number, inForceOn: null, supersededOn: null, ...given }) as Version
const change = (number: number, given: Partial<LegalChange>): LegalChange => ({
  subjectId: id(number),
  section: 'elements',
  place: 'objectives',
  kind: 'changed',
  elementKind: 'priority',
  title: localized('en', `Element ${number}`),
  subjectReference: null,
  bound: false,
  boundFields: [],
  renumbered: null,
  moved: null,
  passages: [],
  resources: [],
  fields: [],
  ...given,
})
const counts = { added: 0, removed: 0, changed: 0, moved: 0, bound: 0 }

async function renderCard(address = '/') {
  const requests: unknown[] = []
  await renderPage(
    () => (
      <CompareCard
        plan={{ id: id(9), languages: ['nl'] } as Plan}
        versions={[version(3), version(2, { inForceOn: '2026-01-01' }), version(1)]}
      />
    ),
    address,
    {
      plans: {
        legalDiff: {
          getLegalDiff: server.legalDiff.getLegalDiff.handler(({ input }) => {
            requests.push(input)
            const amounts = { before: 10, after: 12, difference: 2 }
            const resource = { kind: 'fte' as const, service: 'police' as const, year: 2027, ...amounts }
            const passage = { field: 'title', before: 'Less drugs', after: 'Fewer drugs', language: 'en' as const }
            return {
              planId: id(9),
              from: { id: id(2), number: 2 },
              to: null,
              language: 'en' as const,
              places: [
                {
                  ...counts,
                  place: 'objectives',
                  title: localized('en', 'Objectives'),
                  changed: 1,
                  moved: 1,
                  bound: 1,
                },
                { ...counts, place: 'capacity', title: localized('en', 'Capacity'), changed: 1 },
              ],
              changes: [
                change(20, { bound: true, passages: [{ ...passage, otherLanguages: ['nl'] }] }),
                change(21, { kind: 'moved', moved: [localized('en', 'One'), localized('en', 'Two')] }),
                change(22, {
                  place: 'capacity',
                  title: localized('nl', 'Capaciteit'),
                  resources: [{ ...resource, team: null }],
                  fields: [{ field: 'periodTo', before: '2027-01-01', after: '2028-01-01' }],
                }),
              ],
              resources: [resource],
              names: {},
            }
          }),
        },
      },
    },
  )
  return requests
}

describe('legal diff on the page', () => {
  it('starts with the version in force compared with the current plan, and counts the changes per section', async () => {
    const requests = await renderCard()
    const contents = within(await screen.findByRole('navigation', { name: 'Overview of changes' }))
    expect(requests).toMatchObject([{ fromId: id(2), toId: 'now', language: 'en' }])
    expect(contents.getByText('1 changed · 1 moved · 1 requiring approval')).toBeTruthy()
    expect(contents.getByRole('link', { name: 'Objectives' }).getAttribute('href')).toBe('#change-objectives')
  })

  it('labels removed and added text, and shows moves and resources before and after', async () => {
    await renderCard()
    const objectives = within(await screen.findByRole('region', { name: 'Objectives' }))
    expect(objectives.getByText('Less').closest('del')?.textContent).toBe('removed: Less')
    expect(objectives.getByText('Fewer').closest('ins')?.textContent).toBe('added: Fewer')
    expect(objectives.getByText('approval required')).toBeTruthy()
    expect(objectives.getByText('From “One” to “Two”')).toBeTruthy()
    expect(objectives.getByText(/Text also changed in: Nederlands/)).toBeTruthy()
    const row = within(screen.getByRole('region', { name: 'Capacity' })).getAllByRole('row')[1]!
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      'full-time equivalents, police, 2027',
      '10',
      '12',
      '+2',
    ])
  })

  it('shows the end of a period as the last day, and a title in the language in which it is written', async () => {
    await renderCard()
    const capacity = within(await screen.findByRole('region', { name: 'Capacity' }))
    const label = capacity.getByText('Up to and including')
    expect(label.parentElement?.textContent).toContain('31 Dec 2027')
    expect(capacity.getByText('Capaciteit').closest('[lang]')?.getAttribute('lang')).toBe('nl')
  })

  it('keeps the two versions, the language and the filter for bound content in the address', async () => {
    const requests = await renderCard(`/?compare=${id(1)}..${id(3)}&in=nl&bound=1`)
    expect(await screen.findByRole('region', { name: 'Objectives' })).toBeTruthy()
    expect(requests).toMatchObject([{ fromId: id(1), toId: id(3), language: 'nl' }])
    expect(screen.queryByText('From “One” to “Two”')).toBeNull()
    expect(screen.queryByRole('region', { name: 'Capacity' })).toBeNull()
    await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Only changes that require approval' }))
    expect(await screen.findByRole('region', { name: 'Capacity' })).toBeTruthy()
  })
})

describe('plan in force', () => {
  const kind = {
    hasPath: true,
    bindingParts: { elements: [{ kinds: ['priority'], fields: ['title', 'rationale'] }] },
  } as unknown as PlanKind
  const rows = [
    { id: id(1), kind: 'section' as const, place: 'objectives', parentId: null, position: 'a0' },
    { id: id(2), kind: 'priority' as const, place: null, parentId: id(1), position: 'a0' },
    { id: id(3), kind: 'action' as const, place: null, parentId: id(2), position: 'a0' },
  ]
  const renderInState = (state: Plan['state']) =>
    renderPage(
      () => (
        <BoundRows plan={{ state }} kind={kind} rows={rows}>
          {rows.map((row) => (
            <div key={row.id} data-testid={row.kind}>
              <BoundMark id={row.id} />
              <BoundNote id={row.id} />
            </div>
          ))}
        </BoundRows>
      ),
      '/',
      {},
    )

  it('marks in the outline what an approval binds, and names the fields', async () => {
    await renderInState('in_force')
    const priority = within(await screen.findByTestId('priority'))
    expect(priority.getByText('Changes to this element require an addendum')).toBeTruthy()
    expect(priority.getByText(/require an addendum: title, .*position/)).toBeTruthy()
    expect(screen.getByTestId('action').textContent).toBe('')
  })

  it('is the only plan with these marks: a draft has none', async () => {
    await renderInState('drafting')
    expect((await screen.findByTestId('priority')).textContent).toBe('')
  })
})
