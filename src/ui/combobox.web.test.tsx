// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Combobox, type ComboboxOption, MultiCombobox } from './combobox.tsx'

const zones: ComboboxOption[] = [
  { id: 'a', label: 'Antwerp', detail: 'police zone' },
  { id: 'g', label: 'Ghent' },
  { id: 'l', label: 'Liège' },
]
const labels = {
  noResults: 'Nothing found',
  busy: 'Searching',
  clear: 'Clear',
  remove: (label: string) => `Take ${label} away`,
  count: (count: number) => `${count} results`,
}
const matching = (query: string | undefined) =>
  zones.filter((zone) => zone.label.toLowerCase().includes((query ?? '').toLowerCase()))

function TestCombobox({
  onSelect,
  readOnly,
  busy,
}: {
  onSelect: (id?: string) => void
  readOnly?: boolean
  busy?: boolean
}) {
  const [query, setQuery] = useState<string>()
  const [value, setValue] = useState<ComboboxOption | null>(zones[1] ?? null)
  return (
    <Combobox
      label="Zone"
      messages={labels}
      options={matching(query)}
      onQuery={setQuery}
      busy={busy}
      readOnly={readOnly}
      value={value}
      onChange={(option) => {
        setValue(option)
        onSelect(option?.id)
      }}
    />
  )
}

function MultiComboboxExample() {
  const [query, setQuery] = useState<string>()
  const [values, setValues] = useState<readonly ComboboxOption[]>([])
  return (
    <MultiCombobox
      label="Zone"
      messages={labels}
      options={matching(query)}
      onQuery={setQuery}
      values={values}
      onChange={setValues}
    />
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Zone' })
const active = () => {
  const id = field().getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : undefined
}

describe('combobox', () => {
  it('opens with an arrow, wraps around the end and selects the active option with Enter', async () => {
    const user = userEvent.setup()
    const mock = vi.fn()
    render(<TestCombobox onSelect={mock} />)
    await user.tab()
    expect(field().getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('listbox', { name: 'Zone' })).toBeDefined()
    expect(active()).toBeUndefined()
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe('Liège')
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe('Antwerppolice zone')
    await user.keyboard('{Enter}')
    expect(mock).toHaveBeenCalledExactlyOnceWith('a')
    expect(field().value).toBe('Antwerp')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(document.activeElement).toBe(field())
  })

  it('searches while the user types, makes the first result active and announces the number of results', async () => {
    const user = userEvent.setup()
    const mock = vi.fn()
    render(<TestCombobox onSelect={mock} />)
    await user.click(field())
    await user.clear(field())
    await user.type(field(), 'liè')
    expect(screen.getByRole('status').textContent).toBe('1 results')
    await user.keyboard('{Enter}')
    expect(mock).toHaveBeenCalledExactlyOnceWith('l')
  })

  it('restores the selected option on Escape and when the focus leaves', async () => {
    const user = userEvent.setup()
    const mock = vi.fn()
    render(<TestCombobox onSelect={mock} />)
    await user.click(field())
    await user.keyboard('xyz')
    expect(screen.getAllByText('Nothing found')).toHaveLength(2)
    await user.keyboard('{Escape}')
    expect(field().value).toBe('Ghent')
    await user.keyboard('abc')
    await user.tab()
    expect(field().value).toBe('Ghent')
    expect(mock).not.toHaveBeenCalled()
  })

  it('does not select an option for an earlier query', async () => {
    const user = userEvent.setup()
    const mock = vi.fn()
    render(<TestCombobox onSelect={mock} busy />)
    await user.click(field())
    await user.keyboard('a{ArrowDown}{Enter}')
    expect(mock).not.toHaveBeenCalled()
  })

  it('can be cleared with a named button, and not changed when it is read-only', async () => {
    const user = userEvent.setup()
    const mock = vi.fn()
    const { rerender } = render(<TestCombobox onSelect={mock} readOnly />)
    await user.click(field())
    await user.keyboard('{ArrowDown}a')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
    rerender(<TestCombobox onSelect={mock} />)
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(mock).toHaveBeenCalledExactlyOnceWith(undefined)
    expect(field().value).toBe('')
  })

  it('collects several options, offers none twice and removes an option', async () => {
    const user = userEvent.setup()
    render(<MultiComboboxExample />)
    await user.click(field())
    await user.keyboard('{ArrowDown}{Enter}{ArrowDown}{ArrowDown}{Enter}')
    const chosen = () => screen.queryAllByRole('listitem').map((item) => item.textContent)
    expect(chosen()).toEqual(['Antwerp', 'Ghent'])
    await user.keyboard('{ArrowDown}')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Liège'])
    await user.click(screen.getByRole('button', { name: 'Take Antwerp away' }))
    expect(chosen()).toEqual(['Ghent'])
  })
})
