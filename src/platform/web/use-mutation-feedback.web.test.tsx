// @vitest-environment jsdom
import { ORPCError } from '@orpc/client'
import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from '#ui/button.tsx'
import { ToastProvider } from '#ui/toast.tsx'
import { UiProvider } from '#ui/ui-provider.tsx'
import { useMutationFeedback } from './use-mutation-feedback.ts'

const send = vi.fn<() => Promise<{ id: string }>>()
const load = vi.fn(() => 'loaded')
const undo = vi.fn()
const onDone = vi.fn()

function Form() {
  const feedback = useMutationFeedback({ CODE_TAKEN: 'The code is already in use.' }, [['plans']])
  useQuery({ queryKey: ['plans', 'list'], queryFn: load })
  const save = useMutation({
    mutationFn: send,
    ...feedback(
      ({ id }: { id: string }) => ({ message: `Saved ${id}`, undo: { label: 'Undo', onUndo: () => undo(id) } }),
      onDone,
    ),
  })
  return <Button onClick={() => save.mutate()}>Save</Button>
}

beforeEach(async () => {
  localStorage.clear()
  vi.clearAllMocks()
  render(
    <UiProvider>
      <QueryClientProvider client={new QueryClient()}>
        <ToastProvider labels={{ region: 'Notices', close: 'Close' }}>
          <Form />
        </ToastProvider>
      </QueryClientProvider>
    </UiProvider>,
  )
  await waitFor(() => expect(load).toHaveBeenCalledOnce())
})

describe('feedback on saving', () => {
  it('shows a message with the result and its undo action, reloads the queries, and continues', async () => {
    send.mockResolvedValueOnce({ id: 'P-7' })
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('Saved P-7')).toBeDefined()
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ id: 'P-7' })
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledExactlyOnceWith('P-7')
  })

  it('shows the error of the slice, reloads the queries, and does not continue', async () => {
    send.mockRejectedValueOnce(new ORPCError('CODE_TAKEN'))
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText('The code is already in use.')).toBeDefined()
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2))
    expect(onDone).not.toHaveBeenCalled()
  })
})
