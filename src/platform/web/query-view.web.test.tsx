// @vitest-environment jsdom
import { ORPCError } from '@orpc/client'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EmptyState } from '#ui/empty-state.tsx'
import { UiProvider } from '#ui/ui-provider.tsx'
import { joinQueries, type LoadedQuery, QueryView } from './query-view.tsx'

afterEach(() => localStorage.clear())

const refetch = vi.fn()
const toQuery = (data: string[] | undefined, error: unknown = null): LoadedQuery<string[]> => ({ data, error, refetch })
const show = (query: LoadedQuery<string[]>) =>
  render(
    <UiProvider>
      <QueryView
        query={query}
        rows={4}
        empty={(plans) => plans.length === 0 && <EmptyState kind="none_yet" title="No plan yet" />}
      >
        {(plans) => <p>{plans.join(', ')}</p>}
      </QueryView>
    </UiProvider>,
  )

describe('view of a query', () => {
  it('shows as many placeholder rows as requested while the data is loading', () => {
    show(toQuery(undefined))
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('Loading …')
    expect(status.querySelectorAll('[style]')).toHaveLength(4)
  })

  it('shows why the query failed, instead of older data, and tries again on request [web-5]', async () => {
    show(toQuery(['Zone plan'], new ORPCError('INTERNAL_SERVER_ERROR', { data: { requestId: 'r-7' } })))
    expect(screen.getByRole('alert').textContent).toMatch(/Something went wrong.*r-7/)
    expect(screen.queryByText('Zone plan')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(refetch).toHaveBeenCalledOnce()
  })

  it('does not offer another attempt without the permission', () => {
    show(toQuery(undefined, new ORPCError('FORBIDDEN')))
    expect(screen.getByText('You do not have the required permission')).toBeDefined()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('shows the empty state instead of the content', () => {
    const { container } = show(toQuery([]))
    expect(screen.getByText('No plan yet')).toBeDefined()
    expect(container.querySelectorAll('p')).toHaveLength(1)
  })

  it('shows the content, and no empty state', () => {
    show(toQuery(['Zone plan', 'National plan']))
    expect(screen.getByText('Zone plan, National plan')).toBeDefined()
    expect(screen.queryByText('No plan yet')).toBeNull()
  })
})

describe('joined queries', () => {
  const other = { data: 2026, error: null, refetch: vi.fn() }

  it('have data when each of them has data', () => {
    expect(joinQueries({ plans: toQuery(['Zone plan']), year: other })).toMatchObject({
      data: { plans: ['Zone plan'], year: 2026 },
      error: null,
    })
    expect(joinQueries({ plans: toQuery(undefined), year: other }).data).toBeUndefined()
  })

  it('have the error of the query that failed, and are all requested again', async () => {
    const error = new ORPCError('NOT_FOUND')
    const joined = joinQueries({ year: other, plans: toQuery(['Zone plan'], error) })
    expect(joined.error).toBe(error)
    refetch.mockClear()
    await joined.refetch()
    expect(refetch).toHaveBeenCalledOnce()
    expect(other.refetch).toHaveBeenCalledOnce()
  })
})
