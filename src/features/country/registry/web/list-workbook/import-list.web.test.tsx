// @vitest-environment jsdom
import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { renderPart } from '#platform/web/requests.fixture.tsx'
import { registryContract } from '../../contract.ts'
import type { ListChoices, ListWorkbookPreview, ListWorkbookRow } from '../../list-workbooks/contract.ts'
import { ImportList } from './import-list.tsx'

beforeAll(() => {
  // Missing in jsdom: a growing text field listens to font events.
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
})

const row = (
  key: string,
  outcome: ListWorkbookRow['outcome'],
  fields: ListWorkbookRow['fields'] = [],
): ListWorkbookRow => ({
  key,
  outcome,
  row: outcome === 'ends' ? null : 2,
  name: `Body ${key}`,
  fields,
})
const counts = (rows: readonly ListWorkbookRow[]) => {
  const all = { conflict: 0, ends: 0, changed: 0, new: 0, unknown: 0, unchanged: 3 }
  for (const { outcome } of rows) all[outcome] += 1
  return all
}

async function choose(rows: ListWorkbookRow[], issues: ListWorkbookPreview['issues'] = []) {
  const importRequests: { from: string | undefined; choices: ListChoices; state: string; reason: string }[] = []
  const routes = implement(registryContract).listWorkbooks.organisations
  const organisations = {
    previewListImport: routes.previewListImport.handler(() => ({
      rows,
      counts: counts(rows),
      issues,
      issueCount: issues.length,
      state: 'seen',
    })),
    importList: routes.importList.handler(({ input: { from, choices, state, reason } }) => {
      importRequests.push({ from, choices, state, reason })
      return { counts: counts(rows), ended: 1 }
    }),
  }
  renderPart(<ImportList list="organisations" />, { registry: { listWorkbooks: { organisations } } }, [
    'registry.write',
  ])
  const user = userEvent.setup()
  await user.upload(await screen.findByLabelText('Choose workbook'), new File(['x'], 'bodies.xlsx'))
  const byRole = await screen.findByRole('region', { name: 'Import preview of “bodies.xlsx”' })
  return { user, region: byRole, importRequests }
}

describe('Import of a list workbook', { timeout: 30_000 }, () => {
  it('requires a choice for each conflict, a confirmation for each ended entry and a reason, then imports once', async () => {
    const { user, region, importRequests } = await choose([
      row('NEW', 'new', [{ field: 'Code', before: '', after: 'NEW' }]),
      row('BOTH', 'conflict', [{ field: 'Name (en)', before: 'Now', after: 'Mine', base: 'Then' }]),
      row('GONE', 'ends', [{ field: 'Until', before: '', after: '1 Jan 2027' }]),
      row('KEPT', 'ends'),
    ])
    const button = () => within(region).getByRole<HTMLButtonElement>('button', { name: /^Import \d/ })
    expect(button().disabled).toBe(true)
    expect(within(region).getByText('1 row needs your decision.')).toBeDefined()
    expect(within(region).getByRole('row', { name: /BOTH/ }).textContent).toContain('Now → Minepreviously: Then')
    await user.selectOptions(within(region).getByLabelText('Value for “Body BOTH”'), 'Use the value in the workbook')
    expect(within(region).getByText('Enter a reason.')).toBeDefined()
    await user.click(within(region).getByLabelText('End Body GONE'))
    await user.type(within(region).getByLabelText(/^Reason/), 'The ministry says so')
    expect(button().textContent).toBe('Import 3 rows')
    await user.click(button())
    expect(await screen.findByText('3 rows imported')).toBeDefined()
    expect(importRequests).toEqual([
      {
        from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        choices: { conflicts: { BOTH: 'workbook' }, endedKeys: ['GONE'], allEnds: false },
        state: 'seen',
        reason: 'The ministry says so',
      },
    ])
    expect(screen.queryByRole('region', { name: /Import preview/ })).toBeNull()
  })

  it('resolves all conflicts and confirms all ended entries at once', async () => {
    const { user, region, importRequests } = await choose([
      row('A', 'conflict'),
      row('B', 'conflict'),
      row('C', 'ends'),
    ])
    await user.selectOptions(
      within(region).getByLabelText('Items changed in the workbook and in the list'),
      'Keep the current value',
    )
    await user.click(within(region).getByLabelText('End the removed item'))
    await user.type(within(region).getByLabelText(/^Reason/), 'As it stands')
    await user.click(within(region).getByRole('button', { name: 'Import 3 rows' }))
    await screen.findByText('3 rows imported')
    expect(importRequests[0]?.choices).toEqual({ conflicts: {}, otherConflicts: 'list', endedKeys: [], allEnds: true })
  })

  it('lists each issue with the cell, and offers no import', async () => {
    const { region } = await choose(
      [],
      [
        {
          sheet: 'Organisations',
          cell: 'I3',
          column: 'Area',
          code: 'REFERENCE_UNKNOWN',
          value: 'Z-NORD',
          proposals: ['Z-NOORD'],
        },
      ],
    )
    expect(within(region).getByRole('alert').textContent).toBe('1 error: nothing was imported')
    const line = within(region).getByRole('row', { name: /I3/ })
    expect(line.textContent).toContain('Enter the code.')
    expect(line.textContent).toContain('Z-NOORD')
    expect(within(region).queryByRole('button', { name: /^Import \d/ })).toBeNull()
  })
})
