// @vitest-environment jsdom

import { QueryClient, useQuery } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { serverOf, session, showPage } from '../../../alignment/web/answered-by.fixture.tsx'
import type { Element } from '../../contract.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { emptyContent } from '../../outline/model.ts'
import { planApi } from '../api.ts'
import { takeLinesAway, writeLines, writeNewLine } from './outline-cache.ts'
import { PlanOutline } from './plan-outline.tsx'

const planId = id(1)
const part = id(2)
const nobody = { present: [], at: new Map(), goTo: () => {} }

const line = (number: number, title: string, given: Partial<OutlineRow> = {}): OutlineRow => ({
  id: id(number),
  parentId: id(3),
  position: `a${number}`,
  kind: 'action',
  place: null,
  code: null,
  title: localized('en', title),
  state: null,
  phenomenonId: null,
  chainLinks: [],
  accountableFunctionId: null,
  confidential: null,
  marking: null,
  revision: 1,
  body: null,
  gain: null,
  elaboratedBy: [],
  accountable: null,
  ...given,
})
const lines = () => [
  line(3, 'Section', { parentId: part, kind: 'section', place: 's' }),
  line(10, 'Teams in the port', { kind: 'priority' }),
  line(11, 'Evenings at the border'),
  line(12, 'Visits to farms'),
]

const asked: { procedure: string; input: unknown }[] = []
const outlineAsked = { procedure: 'getOutline', input: 'whole' }
beforeEach(() => void asked.splice(0))

/** A server that writes down what it is asked to do. */
function server(options: { refuse?: boolean; conflict?: boolean; slow?: Promise<void>; late?: Promise<void> } = {}) {
  const added: OutlineRow[] = []
  const heard = (procedure: string, input: unknown) => void asked.push({ procedure, input })
  const elementOf = (of: string): Element => ({
    ...emptyContent('action'),
    id: of,
    planId,
    parentId: id(3),
    position: 'a9',
    revision: 2,
    updatedAt: '2026-11-24T10:00:00Z',
  })
  const step = { procedure: 'changeElement', size: 1, title: localized('en', 'Visits to farms') }
  const { plans } = serverOf
  return {
    session: { getSession: serverOf.session.getSession.handler(() => session) },
    plans: {
      outline: {
        getOutline: plans.outline.getOutline.handler(async ({ input }) => {
          const rows = [...lines(), ...added].filter((row) => input.ids?.includes(row.id) ?? true)
          if (options.late && !input.ids) {
            heard('getOutline', 'whole')
            if (asked.length > 1) await options.late
          }
          return { rows, withheld: null, nesting: {} }
        }),
        addElement: plans.outline.addElement.handler(async ({ input }) => {
          heard('add', { afterId: input.afterId, kind: input.content.kind })
          await options.slow
          added.push(line(20, 'Untitled', { id: input.id!, position: 'a111' }))
          return elementOf(input.id!)
        }),
        changeElement: plans.outline.changeElement.handler(({ input }) => {
          heard('change', { revision: input.revision, title: input.patch.title?.text.en })
          for (const row of added) if (row.id === input.id) row.title = input.patch.title!
          return elementOf(input.id)
        }),
        moveElement: plans.outline.moveElement.handler(({ input }) => {
          heard('move', input)
          return elementOf(input.id)
        }),
      },
      bulk: {
        changeElements: plans.bulk.changeElements.handler(({ input, errors }) => {
          heard('changeAll', input)
          const refused = [{ elementId: id(11), title: localized('en', 'Evenings'), code: 'REASON_MISSING' as const }]
          if (options.refuse) throw errors.SOME_REFUSED({ data: { refused } })
          return { changed: input.elements.length }
        }),
        moveElements: plans.bulk.moveElements.handler(({ input }) => {
          heard('moveAll', input)
          return { moved: input.ids.length }
        }),
      },
      copy: {
        pasteElements: plans.copy.pasteElements.handler(({ input }) => {
          heard('paste', input)
          return {
            ids: [id(20)],
            added: 1,
            leftOut: [{ elementId: id(11), title: localized('en', 'Evenings'), what: 'function' as const }],
          }
        }),
      },
      undo: {
        getSteps: plans.undo.getSteps.handler(() => ({ undo: step, redo: null })),
        takeBack: plans.undo.takeBack.handler(async ({ input, errors }) => {
          heard('undo', input)
          await options.slow
          const fields = { title: { yours: localized('en', 'Before'), theirs: localized('en', 'Theirs') } }
          const elements = [{ elementId: id(12), title: step.title, code: 'CHANGED_SINCE' as const, fields }]
          if (options.conflict) throw errors.CHANGED_SINCE({ data: { changedBy: 'Kim', elements } })
          return { ...step, elementIds: [id(12)] }
        }),
        leaveStep: plans.undo.leaveStep.handler(({ input }) => {
          heard('leave', input)
          return { undo: null, redo: null }
        }),
      },
    },
  }
}

const nesting = { root: ['priority', 'action'], priority: ['action'], action: [] } as const

function OutlinePage({ editable = true, present = {} }: { editable?: boolean; present?: object }) {
  const { data, refetch } = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  return (
    data && (
      <>
        <button type="button" onClick={() => void refetch()}>
          Ask anew
        </button>
        <PlanOutline
          planId={planId}
          root={{ id: part, kind: 'part' }}
          rows={data.rows}
          nesting={nesting}
          editable={editable}
          selectedId=""
          onSelect={() => {}}
          presence={{ ...nobody, ...present }}
        />
      </>
    )
  )
}

async function show(options: Parameters<typeof server>[0] & Parameters<typeof OutlinePage>[0] = {}) {
  const { editable, present } = options
  await showPage(
    () => <OutlinePage {...(editable !== undefined && { editable })} {...(present && { present })} />,
    '/plan',
    server(options),
  )
  await screen.findByRole('treegrid')
  const user = userEvent.setup()
  const to = (title: string) => screen.getByText(title).closest<HTMLElement>('[role="row"]')!.focus()
  return { user, to }
}

describe('a step', () => {
  it('that the kind of plan does not allow is not asked for: the reason is said', async () => {
    const { user, to } = await show()
    to('Visits to farms')
    await user.keyboard('{Tab}')
    await screen.findByText('“action” may not stand under “action” in this kind of plan.')
    to('Teams in the port')
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await screen.findByText('Nothing stands above it here: it is the first already.')
    expect(asked).toEqual([])
  })

  it('that it allows moves the row, or all that are selected as one act', async () => {
    const { user, to } = await show()
    to('Evenings at the border')
    await user.keyboard('{Tab}')
    await waitFor(() =>
      expect(asked).toEqual([{ procedure: 'move', input: { id: id(11), parentId: id(10), afterId: null } }]),
    )
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Tab}')
    await waitFor(() =>
      expect(asked[1]).toEqual({
        procedure: 'moveAll',
        input: { planId, ids: [id(11), id(12)], parentId: id(10), afterId: null },
      }),
    )
  })
})

it('one writes on in the next row before the server has it, and the acts arrive in their order', async () => {
  const slow = Promise.withResolvers<void>()
  const { user, to } = await show({ slow: slow.promise })
  to('Evenings at the border')
  await user.keyboard('{Enter}{Enter}')
  await user.keyboard('Youth work{Shift>}{Enter}{/Shift}')
  await screen.findByText('Youth work')
  const titles = screen.getAllByRole('row').map((row) => row.textContent)
  expect(titles.findIndex((one) => one?.includes('Youth work'))).toBe(
    titles.findIndex((one) => one?.includes('Evenings')) + 1,
  )
  await waitFor(() => expect(asked).toEqual([{ procedure: 'add', input: { afterId: id(11), kind: 'action' } }]))
  slow.resolve()
  await waitFor(() => expect(asked[1]).toEqual({ procedure: 'change', input: { revision: 1, title: 'Youth work' } }))
  expect(screen.getByText('Youth work')).toBeDefined()
})

describe('several elements', () => {
  it('change in one act, with only what was filled in', async () => {
    const { user, to } = await show()
    to('Evenings at the border')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'State' }), 'done')
    await user.click(dialog.getByRole('button', { name: 'Change 2 elements' }))
    await screen.findByText('2 elements changed')
    const elements = [
      { id: id(11), revision: 1 },
      { id: id(12), revision: 1 },
    ]
    expect(asked).toEqual([
      { procedure: 'changeAll', input: { planId, elements, patch: { state: 'done', stateReason: null } } },
    ])
  })

  it('are not stopped without a reason, and a refusal says which elements and why', async () => {
    const { user, to } = await show({ refuse: true })
    to('Evenings at the border')
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.selectOptions(dialog.getByRole('combobox', { name: 'State' }), 'stopped')
    const change = dialog.getByRole('button', { name: 'Change 2 elements' })
    expect(change).toHaveProperty('disabled', true)
    await user.type(dialog.getByRole('textbox', { name: /Reason/ }), 'No means')
    await user.click(change)
    await screen.findByText('Nothing was done')
    expect(screen.getByText('Say why: nothing is paused or stopped in silence.')).toBeDefined()
  })
})

describe('copying', () => {
  it('pastes after the row, and says what did not come along', async () => {
    const { user, to } = await show()
    to('Evenings at the border')
    await user.keyboard('{Control>}c{/Control}')
    to('Visits to farms')
    await user.keyboard('{Control>}v{/Control}')
    await screen.findByText('What did not come along')
    expect(screen.getByText('the function that answers for it: it is of another body')).toBeDefined()
    expect(asked).toEqual([
      { procedure: 'paste', input: { planId, fromIds: [id(11)], parentId: id(3), afterId: id(12) } },
    ])
  })
})

describe('undo', () => {
  it('takes as many steps back as the key was pressed, also while the first is on its way', async () => {
    const first = Promise.withResolvers<void>()
    const { user, to } = await show({ slow: first.promise })
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}zz{/Control}')
    first.resolve()
    await waitFor(() => expect(asked.map((one) => one.procedure)).toEqual(['undo', 'undo']))
  })

  it('says on its button what it will undo, and does it by key', async () => {
    const { user, to } = await show()
    await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' })
    to('Visits to farms')
    await user.keyboard('{Control>}z{/Control}')
    await screen.findByText('Undone: changed “Visits to farms”')
    expect(asked).toEqual([{ procedure: 'undo', input: { planId } }])
  })

  it('shows both texts where somebody wrote since, and leaves the act as it is', async () => {
    const { user } = await show({ conflict: true })
    await user.click(await screen.findByRole('button', { name: 'Undo: changed “Visits to farms”' }))
    await screen.findByText('Kim changed it since. Nothing was overwritten.')
    expect(screen.getByText('Theirs')).toBeDefined()
    expect(screen.getByText('Before')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    await waitFor(() => expect(asked.at(-1)).toEqual({ procedure: 'leave', input: { planId, which: 'undo' } }))
  })
})

it('shows who is on an element, and to readers neither acts nor selection', async () => {
  const kim = { personId: id(90), name: 'Kim Peeters', elementId: id(12) }
  await show({ editable: false, present: { present: [kim], at: new Map([[id(12), [kim]]]) } })
  expect(screen.getByText('Kim Peeters is here').closest('[role="row"]')?.textContent).toContain('Visits to farms')
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
  expect(screen.getByRole('treegrid').getAttribute('aria-multiselectable')).toBeNull()
})

it('an answer that was asked before one wrote takes nothing off the page, and is asked again afterwards', async () => {
  const late = Promise.withResolvers<void>()
  const slow = Promise.withResolvers<void>()
  const { user, to } = await show({ late: late.promise, slow: slow.promise })
  await user.click(screen.getByRole('button', { name: 'Ask anew' }))
  await waitFor(() => expect(asked).toEqual([outlineAsked, outlineAsked]))
  to('Evenings at the border')
  await user.keyboard('{Enter}{Enter}')
  await user.keyboard('Youth')
  late.resolve()
  // Time for the late answer to come.
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Youth')
  slow.resolve()
  await user.keyboard(' work{Shift>}{Enter}{/Shift}')
  await screen.findByText('Youth work')
  await waitFor(() => expect(asked.filter((one) => one.procedure === 'change')).toHaveLength(1))
  await waitFor(() => expect(asked.filter((one) => one.procedure === 'getOutline').length).toBeGreaterThan(2))
  expect(screen.getByText('Youth work')).toBeDefined()
})

it('lines that come or go leave the others the same objects', () => {
  const queries = new QueryClient()
  const key = planApi.outline.getOutline.queryKey({ input: { planId } })
  queries.setQueryData(key, { rows: lines(), withheld: null, nesting: {} })
  const before = queries.getQueryData(key)!.rows
  writeLines(queries, planId, new Map([[id(11), { title: localized('en', 'Anew') }]]))
  takeLinesAway(queries, planId, [id(12)])
  writeNewLine(queries, planId, line(13, 'New'))
  const { rows } = queries.getQueryData(key)!
  expect(rows.map((row) => row.title?.text.en)).toEqual(['Section', 'Teams in the port', 'Anew', 'New'])
  expect(rows[1]).toBe(before[1])
})
