// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CommandPalette } from './command-palette.tsx'
import type { PaletteItem } from './palette-item.ts'

const all = [
  {
    id: 'plans',
    label: 'Plans',
    items: [
      { id: 'p1', label: 'National plan' },
      { id: 'p2', label: 'Zonal plan' },
    ],
  },
  {
    id: 'commands',
    label: 'Commands',
    items: [
      { id: 'c1', label: 'New plan' },
      { id: 'c2', label: 'Print' },
    ],
  },
]

function Page({ onChoose }: { onChoose: (item: PaletteItem) => void }) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(true)
  const groups = all.map((group) => ({
    ...group,
    items: group.items.filter((item) => item.label.toLowerCase().includes(query.toLowerCase())),
  }))
  return (
    <CommandPalette
      open={open}
      onClose={() => setOpen(false)}
      query={query}
      onQuery={setQuery}
      groups={groups}
      onChoose={onChoose}
      labels={{ title: 'Find', placeholder: 'Type', results: 'Results', noResults: 'Nothing found', busy: 'Searching' }}
      countText={(count) => `${count} results`}
    />
  )
}

const active = () => {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : undefined
}

describe('command palette', () => {
  it('keeps the focus in the field while the arrow keys move through the groups and around the end', async () => {
    const user = userEvent.setup()
    render(<Page onChoose={vi.fn()} />)
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    expect(active()).toBe('National plan')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('New plan')
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('New plan')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(active()).toBe('National plan')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('Print')
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
  })

  it('selects the active result with Enter, starting at the first result after each letter', async () => {
    const user = userEvent.setup()
    const onChoose = vi.fn()
    render(<Page onChoose={onChoose} />)
    await user.keyboard('{ArrowDown}new{Enter}')
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(all[1]?.items[0])
  })

  it('announces the number of results, including zero', async () => {
    const user = userEvent.setup()
    const onChoose = vi.fn()
    render(<Page onChoose={onChoose} />)
    await user.keyboard('plan')
    expect(screen.getByRole('status').textContent).toBe('3 results')
    await user.keyboard('xyz{Enter}')
    expect(screen.getAllByText('Nothing found')).toHaveLength(2)
    expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false')
    expect(onChoose).not.toHaveBeenCalled()
  })
})
