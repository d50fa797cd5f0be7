// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from './data-table.tsx'
import { EmptyState } from './empty-state.tsx'

const rows = ['Antwerp', 'Ghent', 'Liège']
const columns = [{ key: 'name', head: 'Name', rowHead: true, cell: (row: string) => row }]

describe('data table', () => {
  it('selects rows by keyboard with one tab stop in the rows', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(<DataTable caption="Zones" rows={rows} columns={columns} rowKey={(row) => row} onSelect={onSelect} />)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Zones' }))
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Antwerp')
    await user.keyboard('{ArrowDown}{Enter}{End} {ArrowDown}')
    expect(onSelect.mock.calls).toEqual([['Ghent'], ['Liège']])
    expect(document.activeElement?.textContent).toBe('Liège')
  })

  it('is a plain table with a caption when rows cannot be selected', () => {
    render(<DataTable caption="Zones" rows={rows} columns={columns} rowKey={(row) => row} />)
    expect(screen.getByRole('table', { name: 'Zones' })).toBeDefined()
    expect(screen.getByRole('rowheader', { name: 'Ghent' })).toBeDefined()
  })

  it('explains an empty table in place of the rows', async () => {
    const onRetry = vi.fn()
    render(
      <DataTable
        caption="Zones"
        rows={[]}
        columns={columns}
        rowKey={(row) => row}
        empty={
          <EmptyState
            kind="failed"
            title="Could not be read"
            retryLabel="Again"
            onRetry={onRetry}
            request={{ label: 'Request', id: 'r-17' }}
          />
        }
      />,
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('r-17')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })
})
