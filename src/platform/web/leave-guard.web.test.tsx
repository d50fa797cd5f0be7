// @vitest-environment jsdom
import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { LeaveGuard, leavePageMeta } from './leave-guard.ts'

afterEach(cleanup)

/** Returns whether the browser asks before it leaves the page. */
const isLeaveConfirmed = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

function Save({ promise, meta }: { promise: Promise<void>; meta: Record<string, unknown> }) {
  const save = useMutation({ mutationFn: () => promise, meta })
  return (
    <button type="button" onClick={() => save.mutate()}>
      {save.isPending ? 'Saving' : 'Save'}
    </button>
  )
}

it.each([
  ['what is written', {}, true],
  ['nothing that ends by leaving', leavePageMeta, false],
])('the browser asks about %s only while it is being sent', async (_, meta, isAsked) => {
  const sent = Promise.withResolvers<void>()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LeaveGuard />
      <Save promise={sent.promise} meta={meta} />
    </QueryClientProvider>,
  )
  expect(isLeaveConfirmed()).toBe(false)
  screen.getByRole('button').click()
  await screen.findByText('Saving')
  expect(isLeaveConfirmed()).toBe(isAsked)
  sent.resolve()
  await screen.findByText('Save')
  expect(isLeaveConfirmed()).toBe(false)
})
