// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Outline } from './outline.tsx'
import type { OutlineKeys } from './outline-keys.ts'
import { visibleRows } from './outline-rows.ts'

interface Line {
  id: string
  level: number
  title: string
}

const lines: Line[] = [
  { id: '1', level: 1, title: 'Drugs' },
  { id: '1.1', level: 2, title: 'Cocaine' },
  { id: '1.1.a', level: 3, title: 'Port teams' },
  { id: '1.2', level: 2, title: 'Synthetic drugs' },
  { id: '2', level: 1, title: 'Traffic' },
]

const columns = [
  { key: 'code', head: 'Code', width: '64px', render: (line: Line) => line.id },
  { key: 'what', head: 'What', width: '1fr', tree: true, render: (line: Line) => line.title },
]
const links = { key: 'file', head: 'File', width: '64px', render: ({ id }: Line) => <a href={`#${id}`}>file {id}</a> }

function Page({
  keys = {},
  additionalColumns = [],
}: {
  keys?: OutlineKeys<Line>
  additionalColumns?: (typeof links)[]
}) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <Outline
        label="Plan"
        rows={lines}
        columns={[...columns, ...additionalColumns]}
        marks={{ ids: marked, onMark: setMarked }}
        getText={(line) => line.title}
        folded={folded}
        onFold={(line, fold) => {
          const next = new Set(folded)
          if (fold) next.add(line.id)
          else next.delete(line.id)
          setFolded(next)
        }}
        labels={{ fold: 'Fold', unfold: 'Unfold', keys: 'Arrows move' }}
        {...keys}
      />
      <button type="button">After</button>
    </>
  )
}

const focused = () => document.activeElement?.textContent
const listVisibleRows = () => screen.getAllByRole('row').slice(1)

describe('outline', () => {
  it('has one tab stop and moves between rows with the arrow keys, Home and End', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.tab()
    expect(focused()).toContain('Drugs')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toContain('Port teams')
    await user.keyboard('{End}')
    expect(focused()).toContain('Traffic')
    await user.keyboard('{Home}{ArrowUp}')
    expect(focused()).toContain('Drugs')
    await user.tab()
    expect(focused()).toBe('After')
  })

  it('collapses and expands with left and right, and moves to the parent and the first child', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.tab()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(focused()).toContain('Port teams')
    await user.keyboard('{ArrowLeft}')
    expect(focused()).toContain('Cocaine')
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByText('Port teams')).toBeNull()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByText('Port teams')).toBeDefined()
  })

  it('announces level, position and number of siblings of each row', () => {
    render(<Page />)
    expect(listVisibleRows().map((row) => [row.ariaLevel, row.ariaPosInSet, row.ariaSetSize].join('/'))).toEqual([
      '1/1/2',
      '2/1/2',
      '3/1/1',
      '2/2/2',
      '1/2/2',
    ])
  })

  it('indents, outdents, moves and opens the row with the focus', async () => {
    const user = userEvent.setup()
    const keys = { onIndent: vi.fn(), onOutdent: vi.fn(), onMove: vi.fn(), onEnter: vi.fn(), onSelect: vi.fn() }
    render(<Page keys={keys} />)
    await user.tab()
    await user.keyboard('{ArrowDown}{Tab}{Shift>}{Tab}{/Shift}{Alt>}{ArrowUp}{ArrowDown}{/Alt}{Enter} ')
    const line = lines[1]
    expect(keys.onIndent).toHaveBeenCalledExactlyOnceWith(line)
    expect(keys.onOutdent).toHaveBeenCalledExactlyOnceWith(line)
    expect(keys.onMove.mock.calls).toEqual([
      [line, 'up'],
      [line, 'down'],
    ])
    expect(keys.onEnter).toHaveBeenCalledExactlyOnceWith(line)
    expect(keys.onSelect).toHaveBeenCalledExactlyOnceWith(line)
    expect(focused()).toContain('Cocaine')
  })

  it('selects a clicked row, except when the click follows a link', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<Page keys={{ onSelect }} additionalColumns={[links]} />)
    await user.click(screen.getByRole('link', { name: 'file 1.1' }))
    screen.getByRole('link', { name: 'file 1.1' }).focus()
    await user.keyboard('{Enter}')
    expect(onSelect).not.toHaveBeenCalled()
    await user.click(screen.getByText('Cocaine'))
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(lines[1])
  })

  it('has no keyboard trap: after Escape the Tab key leaves, also where it indents', async () => {
    const user = userEvent.setup()
    const onIndent = vi.fn()
    render(<Page keys={{ onIndent }} />)
    await user.tab()
    await user.keyboard('{Escape}')
    await user.tab()
    expect(onIndent).not.toHaveBeenCalled()
    expect(focused()).toBe('After')
  })
})

describe('marking several rows', () => {
  const marked = () => listVisibleRows().flatMap((row) => (row.ariaSelected === 'true' ? row.dataset.row! : []))

  it('marks a range with Shift and the arrow keys, extends and shrinks it, and clears it with Escape', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.tab()
    await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(marked()).toEqual(['1.1', '1.1.a', '1.2'])
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(marked()).toEqual(['1.1', '1.1.a'])
    await user.keyboard('{Escape}')
    expect(marked()).toEqual([])
  })

  it('marks single rows with Ctrl and a click, a range with Shift and a click, and opens none of them', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<Page keys={{ onSelect }} />)
    await user.keyboard('{Control>}')
    await user.click(screen.getByText('Drugs'))
    await user.click(screen.getByText('Traffic'))
    await user.keyboard('{/Control}')
    expect(marked()).toEqual(['1', '2'])
    await user.keyboard('{Shift>}')
    await user.click(screen.getByText('Port teams'))
    await user.keyboard('{/Shift}')
    expect(marked()).toEqual(['1.1.a', '1.2', '2'])
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('marks all rows with Ctrl A, and the descendants of a row with Shift as well', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.tab()
    await user.keyboard('{Control>}{Shift>}a{/Shift}{/Control}')
    expect(marked()).toEqual(['1', '1.1', '1.1.a', '1.2'])
    await user.keyboard('{Control>}a{/Control}')
    expect(marked()).toHaveLength(5)
  })
})

describe('typing in the outline', () => {
  it('moves to the next row that begins with the typed letters', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.tab()
    await user.keyboard('sy')
    expect(focused()).toContain('Synthetic drugs')
  })

  it('shows the keys with a question mark, and undoes and copies with Ctrl', async () => {
    const user = userEvent.setup()
    const keys = { onHelp: vi.fn(), onUndo: vi.fn(), onRedo: vi.fn(), onCopy: vi.fn(), onPaste: vi.fn() }
    render(<Page keys={keys} />)
    await user.tab()
    await user.keyboard('?{Control>}z{Shift>}z{/Shift}cv{/Control}')
    for (const key of Object.values(keys)) expect(key).toHaveBeenCalledOnce()
  })
})

describe('rendering of the outline', () => {
  it('renders only the changed rows again', async () => {
    const user = userEvent.setup()
    const drawn = vi.spyOn(columns[1]!, 'render')
    render(<Page />)
    await user.tab()
    drawn.mockClear()
    await user.keyboard('{ArrowDown}')
    expect(drawn.mock.calls.map(([line]) => line.id)).toEqual(['1', '1.1'])
    drawn.mockRestore()
  })
})

describe('visible rows', () => {
  it('omit all descendants of a collapsed row', () => {
    expect(visibleRows(lines, new Set(['1'])).map(({ row }) => row.id)).toEqual(['1', '2'])
  })
})
