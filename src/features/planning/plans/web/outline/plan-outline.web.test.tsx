// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { planApi } from '../api.ts'
import { addCachedLine, removeOutlineRows, writeLines } from '../editing/outline-cache.ts'
import { line, lines, outlineRequest, planId, renderView, requests } from './outline-page.fixture.tsx'

describe('Indentation of a row', () => {
  it('is not requested when the plan kind does not allow it, and the reason is shown', async () => {
    const { user, to } = await renderView()
    to('Visits to farms')
    await user.keyboard('{Tab}')
    await screen.findByText('“action” is not allowed under “action” in this kind of plan.')
    to('Teams in the port')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await screen.findByText('This is already the first element here.')
    expect(requests).toEqual([])
  })

  it('moves the row, or all selected rows in a single action', async () => {
    const { user, to } = await renderView()
    to('Evenings at the border')
    await user.keyboard('{Tab}')
    await waitFor(() =>
      expect(requests).toEqual([{ procedure: 'move', input: { id: id(11), parentId: id(10), afterId: null } }]),
    )
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Tab}')
    await waitFor(() =>
      expect(requests[1]).toEqual({
        procedure: 'moveAll',
        input: { planId, ids: [id(11), id(12)], parentId: id(10), afterId: null },
      }),
    )
  })
})

it('lets the user type in the next row before the server responds, and sends the actions in order', async () => {
  const slow = Promise.withResolvers<void>()
  const { user, to } = await renderView({ slow: slow.promise })
  to('Evenings at the border')
  await user.keyboard('{Enter}{Enter}')
  await user.keyboard('Youth work{Shift>}{Enter}{/Shift}')
  await screen.findByText('Youth work')
  const titles = screen.getAllByRole('row').map((row) => row.textContent)
  expect(titles.findIndex((title) => title?.includes('Youth work'))).toBe(
    titles.findIndex((title) => title?.includes('Evenings')) + 1,
  )
  await waitFor(() => expect(requests).toEqual([{ procedure: 'add', input: { afterId: id(11), kind: 'action' } }]))
  slow.resolve()
  await waitFor(() => expect(requests[1]).toEqual({ procedure: 'change', input: { revision: 1, title: 'Youth work' } }))
  expect(screen.getByText('Youth work')).toBeDefined()
})

describe('Selection of several elements', () => {
  it('is changed in a single action, with only the completed fields', async () => {
    const { user, to } = await renderView()
    to('Evenings at the border')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'done')
    await user.click(dialog.getByRole('button', { name: 'Change 2 elements' }))
    await screen.findByText('2 elements changed')
    const elements = [
      { id: id(11), revision: 1 },
      { id: id(12), revision: 1 },
    ]
    expect(requests).toEqual([
      { procedure: 'changeAll', input: { planId, elements, patch: { state: 'done', stateReason: null } } },
    ])
  })

  it('requires a reason to stop, and a rejection names the elements and the reasons', async () => {
    const { user, to } = await renderView({ rejectsAll: true })
    to('Evenings at the border')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'stopped')
    const change = dialog.getByRole('button', { name: 'Change 2 elements' })
    expect(change).toHaveProperty('disabled', true)
    await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'No means')
    await user.click(change)
    await screen.findByText('Nothing was changed')
    expect(screen.getByText('Enter a reason for pausing or stopping this element.')).toBeDefined()
  })
})

describe('Copy and paste', () => {
  it('inserts after the row, and lists what was not copied', async () => {
    const { user, to } = await renderView()
    to('Evenings at the border')
    await user.keyboard('{Control>}c{/Control}')
    to('Visits to farms')
    await user.keyboard('{Control>}v{/Control}')
    await screen.findByText('Content that was not copied')
    expect(screen.getByText('accountable function: it belongs to another organisation')).toBeDefined()
    expect(requests).toEqual([
      { procedure: 'paste', input: { planId, fromIds: [id(11)], parentId: id(3), afterId: id(12) } },
    ])
  })
})

it('shows users present on an element, and offers readers neither actions nor selection', async () => {
  const kim = { personId: id(90), name: 'Kim Peeters', elementId: id(12) }
  await renderView({ editable: false, present: { present: [kim], personsByElement: new Map([[id(12), [kim]]]) } })
  expect(screen.getByText('Kim Peeters is on this page').closest('[role="row"]')?.textContent).toContain(
    'Visits to farms',
  )
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
  expect(screen.getByRole('treegrid').getAttribute('aria-multiselectable')).toBeNull()
})

it('ignores a response that was requested before the latest edit, and requests it again afterwards', async () => {
  const late = Promise.withResolvers<void>()
  const slow = Promise.withResolvers<void>()
  const { user, to } = await renderView({ delay: late.promise, slow: slow.promise })
  await user.click(screen.getByRole('button', { name: 'Ask again' }))
  await waitFor(() => expect(requests).toEqual([outlineRequest, outlineRequest]))
  to('Evenings at the border')
  await user.keyboard('{Enter}{Enter}')
  await user.keyboard('Youth')
  late.resolve()
  // Time for the late response to arrive.
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Youth')
  slow.resolve()
  await user.keyboard(' work{Shift>}{Enter}{/Shift}')
  await screen.findByText('Youth work')
  await waitFor(() => expect(requests.filter((request) => request.procedure === 'change')).toHaveLength(1))
  await waitFor(() =>
    expect(requests.filter((request) => request.procedure === 'getOutline').length).toBeGreaterThan(2),
  )
  expect(screen.getByText('Youth work')).toBeDefined()
})

it('keeps the objects of unchanged rows when rows are added or removed', () => {
  const queries = new QueryClient()
  const key = planApi.outline.getOutline.queryKey({ input: { planId } })
  queries.setQueryData(key, { rows: lines(), withheld: null, nesting: {} })
  const before = queries.getQueryData(key)!.rows
  writeLines(queries, planId, new Map([[id(11), { title: localized('en', 'Anew') }]]))
  removeOutlineRows(queries, planId, [id(12)])
  addCachedLine(queries, planId, line(13, 'New'))
  const { rows } = queries.getQueryData(key)!
  expect(rows.map((row) => row.title?.text.en)).toEqual(['Section', 'Teams in the port', 'Anew', 'New'])
  expect(rows[1]).toBe(before[1])
})
