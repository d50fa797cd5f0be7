// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import { planContract } from '../../../../../testing/contracts.ts'
import { UnapprovedNote } from './unapproved-note.tsx'

const server = implement(planContract)
const change = { subjectId: id(2), section: 'elements', place: 'objectives', kind: 'added', elementKind: 'priority' }

async function renderNote(state: 'in_force' | 'drafting', changes: number) {
  await renderPage(() => <UnapprovedNote planId={id(9)} />, '/', {
    plans: {
      getPlan: server.getPlan.handler(() => planFile({ state }) as never),
      binding: {
        listUnapprovedChanges: server.binding.listUnapprovedChanges.handler(() => ({
          version: { id: id(5), number: 3 },
          changes: Array.from({ length: changes }, () => ({
            ...change,
            title: null,
            fields: [],
            revert: null,
          })) as never,
        })),
      },
    },
  })
}

it('tells every reader of a plan in force how many changes are not approved, with a link to them', async () => {
  await renderNote('in_force', 2)
  expect((await screen.findByRole('note')).textContent).toContain(
    'This page shows 2 changes that are not approved. Version 3 is in force.',
  )
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    `/plans/${id(9)}?tab=versions&compare=${id(5)}..now&bound=1`,
  )
})

it.each([
  ['in_force', 0],
  ['drafting', 2],
] as const)('is absent for a plan %s with %s changes', async (state, changes) => {
  await renderNote(state, changes)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('note')).toBeNull()
})
