// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AppShell } from './app-shell.tsx'
import { Confirm } from './confirm.tsx'
import { Dialog } from './dialog.tsx'
import { ToastProvider, useToast } from './toast.tsx'

afterEach(() => {
  vi.useRealTimers()
})

describe('dialog', () => {
  it('is named by the title and asks the owner to close it', async () => {
    const onClose = vi.fn()
    render(
      <Dialog open onClose={onClose} title="Freeze version 3" closeLabel="Close">
        <p>Body</p>
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Freeze version 3' })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }))
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('closes while it is still in the page, so that the browser returns the focus when its owner removes it', () => {
    const close = vi.spyOn(HTMLDialogElement.prototype, 'close').mockImplementation(function (this: HTMLDialogElement) {
      inPage.push(this.isConnected)
      this.removeAttribute('open')
    })
    const inPage: boolean[] = []
    const { rerender } = render(
      <Dialog open onClose={vi.fn()} title="Title" closeLabel="Close">
        <p>Body</p>
      </Dialog>,
    )
    rerender(<p>Without dialog</p>)
    expect(inPage).toEqual([true])
    close.mockRestore()
  })

  it('renders no content while it is closed', () => {
    render(
      <Dialog open={false} onClose={vi.fn()} title="Title" closeLabel="Close">
        <p>Body</p>
      </Dialog>,
    )
    expect(screen.queryByText('Body')).toBeNull()
  })

  it('does not confirm twice while the first confirmation is in progress', async () => {
    const user = userEvent.setup()
    let finish = () => {}
    const onConfirm = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    render(
      <Confirm
        open
        title="Delete?"
        confirmLabel="Delete"
        cancelLabel="Keep"
        danger
        onConfirm={onConfirm}
        onCancel={vi.fn()}
      >
        The draft and its history.
      </Confirm>,
    )
    const button = screen.getByRole('button', { name: 'Delete' })
    await user.click(button)
    await user.click(button)
    expect(onConfirm).toHaveBeenCalledOnce()
    expect(button.getAttribute('aria-busy')).toBe('true')
    await act(async () => finish())
    expect(button.getAttribute('aria-busy')).toBeNull()
  })
})

const Page = ({ onUndo }: { onUndo: () => void }) => {
  const toast = useToast()
  return (
    <>
      <button type="button" onClick={() => toast({ message: 'Moved', undo: { label: 'Undo', onUndo } })}>
        Move
      </button>
      <button type="button" onClick={() => toast({ message: 'Not saved', tone: 'bad' })}>
        Fail
      </button>
    </>
  )
}

describe('toast', () => {
  const renderView = (onUndo = vi.fn()) => {
    render(
      <ToastProvider labels={{ region: 'Messages', close: 'Close' }}>
        <Page onUndo={onUndo} />
      </ToastProvider>,
    )
    return onUndo
  }

  it('is announced politely and undoes the action', async () => {
    const user = userEvent.setup()
    const onUndo = renderView()
    await user.click(screen.getByRole('button', { name: 'Move' }))
    const region = screen.getByRole('region', { name: 'Messages' })
    expect(region.getAttribute('aria-live')).toBe('polite')
    expect(region.textContent).toContain('Moved')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(onUndo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Moved')).toBeNull()
  })

  it('disappears after a time, but an error stays until it is closed', () => {
    vi.useFakeTimers()
    renderView()
    act(() => screen.getByRole('button', { name: 'Move' }).click())
    act(() => screen.getByRole('button', { name: 'Fail' }).click())
    act(() => vi.advanceTimersByTime(60_000))
    expect(screen.queryByText('Moved')).toBeNull()
    expect(screen.getByText('Not saved')).toBeDefined()
  })
})

describe('application shell', () => {
  it('starts with a link to the content, marks the current entry and searches with Control K', async () => {
    const user = userEvent.setup()
    const onSearch = vi.fn()
    render(
      <AppShell
        product="Integral"
        homeHref="/"
        sections={[
          {
            id: 'main',
            items: [
              { id: 'home', label: 'Home', href: '/', count: 4, countLabel: '4 wait' },
              { id: 'plans', label: 'Plans', href: '/plans', current: true },
            ],
          },
        ]}
        labels={{
          skipToContent: 'To the content',
          navigation: 'Main',
          openMenu: 'Open',
          closeMenu: 'Close',
          search: 'Search',
          searchKeys: 'Ctrl K',
        }}
        onSearch={onSearch}
        banner="Illustrative"
      >
        <h1>Plans</h1>
      </AppShell>,
    )
    await user.tab()
    expect(document.activeElement?.getAttribute('href')).toBe('#content')
    expect(screen.getByRole('link', { name: 'Plans' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('link', { name: 'Home 4 wait' })).toBeDefined()
    await user.keyboard('{Control>}k{/Control}')
    expect(onSearch).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Open' }))
    expect(screen.getByRole('dialog', { name: 'Main' })).toBeDefined()
  })
})
