// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { CellKind } from './cell-tone.ts'
import { Matrix } from './matrix.tsx'
import { MatrixTable } from './matrix-table.tsx'

const adopt: CellKind = { id: 'adopt', label: 'adopt', tone: 'strong', glyph: 'disc' }
const none: CellKind = { id: 'none', label: 'no answer', tone: 'blush', glyph: 'cross' }
const columns = Array.from({ length: 40 }, (_, index) => ({ id: `c${index}`, label: `Priority ${index}` }))
const rows = Array.from({ length: 2000 }, (_, index) => ({
  id: `r${index}`,
  label: `Zone ${index}`,
  group: `District ${Math.floor(index / 50)}`,
}))
const getCellKind = (row: { id: string }) => (row.id === 'r1' ? none : adopt)

const renderMatrix = (onSelect = vi.fn()) => {
  render(
    <Matrix
      label="Answers"
      rows={rows}
      columns={columns}
      kinds={[adopt, none]}
      getKind={getCellKind}
      labels={{ rows: 'Zones', legend: 'Meaning' }}
      onSelect={onSelect}
    />,
  )
  return onSelect
}

const cellNamed = (name: string) => screen.getByLabelText(name)

describe('matrix', () => {
  it('renders only the visible rows and announces the total number', () => {
    renderMatrix()
    const grid = screen.getByRole('grid', { name: 'Answers' })
    expect(grid.getAttribute('aria-rowcount')).toBe('2001')
    expect(grid.getAttribute('aria-colcount')).toBe('41')
    expect(within(grid).getAllByRole('row').length).toBeLessThan(80)
  })

  it('draws other rows after scrolling, and keeps the row with the focus', async () => {
    renderMatrix()
    await userEvent.setup().tab()
    const frame = screen.getByRole('grid').parentElement as HTMLElement
    frame.scrollTop = 10_000
    fireEvent.scroll(frame)
    expect(screen.getByText('Zone 700')).toBeDefined()
    expect(screen.queryByText('Zone 5')).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Zone 0')
  })

  it('names each cell by row, column and kind, and has one tab stop', () => {
    renderMatrix()
    expect(cellNamed('District 0, Zone 1, Priority 2: no answer').role).toBe('gridcell')
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1)
  })

  it('moves with the arrow keys, Home, End, Page Down and Control, and selects with Enter and Space', async () => {
    const user = userEvent.setup()
    const onSelect = renderMatrix()
    await user.tab()
    await user.keyboard('{ArrowRight}{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith(rows[1], columns[1])
    await user.keyboard('{End}{PageDown} ')
    expect(onSelect).toHaveBeenLastCalledWith(rows[11], columns[39])
    await user.keyboard('{Control>}{End}{/Control}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith(rows[1999], columns[39])
    expect(document.activeElement?.getAttribute('aria-label')).toBe('District 39, Zone 1999, Priority 39: adopt')
    await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}{ArrowLeft}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith(rows[0], columns[0])
  })

  it('selects the pressed cell', async () => {
    const onSelect = renderMatrix()
    await userEvent.setup().click(cellNamed('District 0, Zone 3, Priority 4: adopt'))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(rows[3], columns[4])
  })
})

describe('table of a matrix', () => {
  it('writes the same kinds as text, page by page', async () => {
    render(
      <MatrixTable
        caption="Answers"
        rows={rows}
        columns={columns.slice(0, 2)}
        getKind={getCellKind}
        labels={{ rows: 'Zones', previous: 'Back', next: 'On', position: (a, b, n) => `${a}-${b} of ${n}` }}
      />,
    )
    expect(screen.getByRole('row', { name: 'Zone 1 no answer no answer' })).toBeDefined()
    await userEvent.setup().click(screen.getByRole('button', { name: 'On' }))
    expect(screen.getByText('51-100 of 2000')).toBeDefined()
    expect(screen.queryByText('Zone 1')).toBeNull()
    expect(screen.getByText('Zone 50')).toBeDefined()
  })
})
