// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { useQueryClient } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { taskContract } from '#features/base/tasks/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { indicatorContract } from '../../../../../testing/contracts.ts'
import { PendingTasks } from './pending-tasks.tsx'

const server = implement({ session: sessionContract, tasks: taskContract, indicators: indicatorContract })
const zone = session.roles[0]!.organisationId

function Page() {
  const queries = useQueryClient()
  return (
    <>
      <PendingTasks />
      <button type="button" onClick={() => void queries.invalidateQueries()}>
        Look again
      </button>
    </>
  )
}

let waiting = 3
const requests: string[] = []
const renderView = (role: 'chief_of_corps' | 'planner') => {
  return renderPage(Page, '/', {
    session: {
      getSession: server.session.getSession.handler(() => ({
        ...session,
        roles: [{ ...session.roles[0]!, role }],
        permissions: ['task.read', ...(role === 'planner' ? [] : (['figure.approve'] as const))],
      })),
    },
    tasks: { listTasks: server.tasks.listTasks.handler(() => ({ rows: [], next: null, total: 0, overdue: 0 })) },
    indicators: {
      approvals: {
        listSheets: server.indicators.approvals.listSheets.handler(({ input }) => {
          requests.push(input.organisationId)
          return { rows: [], next: null, total: waiting }
        }),
      },
    },
  })
}

it('lists the figures that wait for an approval among the open tasks, with the step, until they are approved', async () => {
  await renderView('chief_of_corps')
  expect(await screen.findByText('Approve 3 sets of yearly figures')).toBeTruthy()
  const step = screen.getByRole('link', { name: /^Approve: / })
  expect(step.getAttribute('href')).toBe(`/indicators/approvals?organisation=${zone}`)
  waiting = 0
  await userEvent.click(screen.getByRole('button', { name: 'Look again' }))
  expect(await screen.findByText('You have no open tasks')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /^Approve: / })).toBeNull()
})

it('requests no figures for a user who does not approve figures', async () => {
  requests.length = 0
  await renderView('planner')
  expect(await screen.findByText('You have no open tasks')).toBeTruthy()
  expect(requests).toEqual([])
})
