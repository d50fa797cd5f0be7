// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type AreaCell, AreaMap } from './area-map.tsx'
import { type HexCell, HexMap } from './hex-map.tsx'

const table = { open: 'As a table', caption: 'Burglary', area: 'Zone', value: 'Rate' }
const cell = (id: string, q: number, r: number): HexCell => ({
  id,
  label: `Zone ${id}`,
  valueText: `${q + r}`,
  fill: { step: 3 },
  q,
  r,
})
/** Two rows of three cells, the second shifted half a cell to the right. */
const cells = [cell('a', 0, 0), cell('b', 1, 0), cell('c', 2, 0), cell('d', 0, 1), cell('e', 1, 1), cell('f', 2, 1)]
const focused = () => document.activeElement?.getAttribute('aria-label')

describe('hexagon map', () => {
  it('outlines several cells as a whole, and draws no outline without such cells', () => {
    const lines = (container: HTMLElement) => container.querySelectorAll('[class*="regionLine"]').length
    const { container, rerender } = render(<HexMap label="Map" cells={cells} table={table} />)
    expect(lines(container)).toBe(0)
    const inRegion = cells.map((entry) => ({ ...entry, inOutline: entry.id === 'a' || entry.id === 'd' }))
    rerender(<HexMap label="Map" cells={inRegion} table={table} />)
    expect(lines(container)).toBe(2)
    expect(screen.getAllByRole('option')).toHaveLength(6)
  })

  it('has one tab stop, and arrow keys move to the neighbour in that direction', async () => {
    const user = userEvent.setup()
    render(<HexMap label="Map" cells={cells} table={table} />)
    await user.tab()
    expect(focused()).toBe('Zone a: 0')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('Zone b: 1')
    await user.keyboard('{ArrowDown}')
    expect(['Zone d: 1', 'Zone e: 2']).toContain(focused())
    await user.keyboard('{End}')
    expect(focused()).toBe('Zone f: 3')
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('Zone f: 3')
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowUp}')
    expect(['Zone a: 0', 'Zone b: 1']).toContain(focused())
    expect(screen.getAllByRole('option').filter((option) => option.getAttribute('tabindex') === '0')).toHaveLength(1)
  })

  it('selects with Enter, Space and a press, and starts at the selected cell', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<HexMap label="Map" cells={cells} table={table} onSelect={onSelect} selectedId="e" />)
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toBe('Zone e: 2')
    await user.tab()
    await user.keyboard('{Enter}{ArrowLeft} ')
    await user.click(screen.getByRole('option', { name: 'Zone c: 2' }))
    expect(onSelect.mock.calls.map(([chosen]) => chosen.id)).toEqual(['e', 'd', 'c'])
  })

  it('opens to the same content as a table', async () => {
    render(<HexMap label="Map" cells={cells} table={table} />)
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.setup().click(screen.getByText('As a table'))
    expect(await screen.findByRole('row', { name: 'Zone f 3' })).toBeDefined()
  })
})

describe('area map', () => {
  it('draws each area within the boundary, and arrow keys move between areas', async () => {
    const square = (west: number, south: number): AreaCell['geometry'] => ({
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + 1, south],
          [west + 1, south + 1],
          [west, south + 1],
          [west, south],
        ],
      ],
    })
    const areas: AreaCell[] = [
      { id: 'w', label: 'West', valueText: '1', fill: { step: 1 }, geometry: square(3, 50) },
      { id: 'e', label: 'East', valueText: '2', fill: undefined, geometry: square(4, 50) },
      { id: 'n', label: 'North', valueText: '3', fill: { step: 6 }, geometry: square(3, 51) },
    ]
    const user = userEvent.setup()
    render(<AreaMap label="Map" cells={areas} table={table} />)
    const paths = screen.getAllByRole('option').map((option) => option.querySelector('path')?.getAttribute('d'))
    expect(paths[0]).toMatch(/^M0\.0 .*Z$/)
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(focused()).toBe('East: 2')
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(focused()).toBe('North: 3')
  })
})
