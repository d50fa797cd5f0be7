// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TabBar } from './tab-bar.tsx'

/** Each tab and the button are 100 px wide. The gap is that of the bar. */
function setBarWidth(room: number) {
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(room)
}

const tabs = ['Frame', 'Answers', 'Checks', 'Versions'].map((label) => ({
  id: label,
  label,
  href: `#${label}`,
  current: label === 'Versions',
}))

afterEach(() => {
  vi.restoreAllMocks()
})

describe('tab bar', () => {
  it('has no *More* button when all tabs fit', () => {
    setBarWidth(1000)
    render(<TabBar tabs={tabs} label="Parts" moreLabel="More" />)
    expect(screen.getByText('More').closest('div')!.className).toContain('pending')
  })

  it('keeps the current tab and opens the others by keyboard; Escape closes the menu and restores the focus', async () => {
    setBarWidth(350)
    const user = userEvent.setup()
    render(<TabBar tabs={tabs} label="Parts" moreLabel="More" />)
    const more = screen.getByRole('button', { name: 'More' })
    expect(more.closest('div')!.className).not.toContain('pending')
    more.focus()
    await user.keyboard('{Enter}')
    const rest = document.getElementById(more.getAttribute('aria-controls')!)!
    expect(
      within(rest)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Answers', 'Checks'])
    await user.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe('Answers')
    await user.keyboard('{Escape}')
    expect(more.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(more)
  })

  it('closes the menu when the focus moves elsewhere', async () => {
    setBarWidth(350)
    const user = userEvent.setup()
    render(
      <>
        <TabBar tabs={tabs} label="Parts" moreLabel="More" />
        <button type="button">Elsewhere</button>
      </>,
    )
    await user.click(screen.getByRole('button', { name: 'More' }))
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }))
    expect(screen.getByRole('button', { name: 'More' }).getAttribute('aria-expanded')).toBe('false')
  })
})
