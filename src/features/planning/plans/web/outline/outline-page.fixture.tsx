import { useQuery } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach } from 'vitest'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Element } from '../../contract.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { emptyContent } from '../../outline/model.ts'
import type { UndoStep } from '../../undo/contract.ts'
import { planApi } from '../api.ts'
import { PlanOutline } from './plan-outline.tsx'

// Provides, before each test of the importing file, a server without recorded requests.
export const planId = id(1)
export const part = id(2)
export const emptyPresence = { present: [], personsByElement: new Map(), goTo: () => {} }

export const line = (number: number, title: string, given: Partial<OutlineRow> = {}): OutlineRow => ({
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
export const lines = () => [
  line(3, 'Section', { parentId: part, kind: 'section', place: 's' }),
  line(10, 'Teams in the port', { kind: 'priority' }),
  line(11, 'Evenings at the border'),
  line(12, 'Visits to farms'),
]

export const requests: { procedure: string; input: unknown }[] = []
export const outlineRequest = { procedure: 'getOutline', input: 'whole' }
beforeEach(() => void requests.splice(0))

/** A server mock that records requests. */
export function server(
  options: {
    change?: UndoStep['change']
    rejectsAll?: boolean
    conflict?: boolean
    slow?: Promise<void>
    delay?: Promise<void>
  } = {},
) {
  const added: OutlineRow[] = []
  const heard = (procedure: string, input: unknown) => void requests.push({ procedure, input })
  const makeElement = (of: string): Element => ({
    ...emptyContent('action'),
    id: of,
    planId,
    parentId: id(3),
    position: 'a9',
    revision: 2,
    updatedAt: '2026-11-24T10:00:00Z',
  })
  const step: UndoStep = {
    procedure: 'changeElement',
    size: 1,
    title: localized('en', 'Visits to farms'),
    change: options.change ?? { kind: 'changed', steps: [] },
  }
  const { plans } = testServer
  return {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      outline: {
        getOutline: plans.outline.getOutline.handler(async ({ input }) => {
          const rows = [...lines(), ...added].filter((row) => input.ids?.includes(row.id) ?? true)
          if (options.delay && !input.ids) {
            heard('getOutline', 'whole')
            if (requests.length > 1) await options.delay
          }
          return { rows, withheld: null, nesting: {} }
        }),
        addElement: plans.outline.addElement.handler(async ({ input }) => {
          heard('add', { afterId: input.afterId, kind: input.content.kind })
          await options.slow
          added.push(line(20, 'Untitled', { id: input.id!, position: 'a111' }))
          return makeElement(input.id!)
        }),
        changeElement: plans.outline.changeElement.handler(({ input }) => {
          heard('change', { revision: input.revision, title: input.patch.title?.text.en })
          for (const row of added) if (row.id === input.id) row.title = input.patch.title!
          return makeElement(input.id)
        }),
        moveElement: plans.outline.moveElement.handler(({ input }) => {
          heard('move', input)
          return makeElement(input.id)
        }),
      },
      bulk: {
        changeElements: plans.bulk.changeElements.handler(({ input, errors }) => {
          heard('changeAll', input)
          const rejectedElements = [
            { elementId: id(11), title: localized('en', 'Evenings'), code: 'REASON_REQUIRED' as const },
          ]
          if (options.rejectsAll) throw errors.ELEMENTS_REJECTED({ data: { rejectedElements } })
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
            omittedReferences: [{ elementId: id(11), title: localized('en', 'Evenings'), kind: 'function' as const }],
          }
        }),
      },
      undo: {
        listUndoSteps: plans.undo.listUndoSteps.handler(() => ({ undo: step, redo: null })),
        undo: plans.undo.undo.handler(async ({ input, errors }) => {
          heard('undo', input)
          await options.slow
          const fields = { title: { yours: localized('en', 'Before'), theirs: localized('en', 'Theirs') } }
          const elements = [{ elementId: id(12), title: step.title, code: 'CHANGED_SINCE' as const, fields }]
          if (options.conflict) throw errors.CHANGED_SINCE({ data: { changedBy: 'Kim', elements } })
          return { ...step, elementIds: [id(12)] }
        }),
        skipUndoStep: plans.undo.skipUndoStep.handler(({ input }) => {
          heard('skip', input)
          return { undo: null, redo: null }
        }),
      },
    },
  }
}

export const nesting = { root: ['priority', 'action'], priority: ['action'], action: [] } as const

export function OutlinePage({ editable = true, present = {} }: { editable?: boolean; present?: object }) {
  const { data, refetch } = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  return (
    data && (
      <>
        <button type="button" onClick={() => void refetch()}>
          Ask again
        </button>
        <PlanOutline
          planId={planId}
          root={{ id: part, kind: 'part' }}
          rows={data.rows}
          nesting={nesting}
          editable={editable}
          selectedId=""
          onSelect={() => {}}
          presence={{ ...emptyPresence, ...present }}
        />
      </>
    )
  )
}

export async function renderView(options: Parameters<typeof server>[0] & Parameters<typeof OutlinePage>[0] = {}) {
  const { editable, present } = options
  await renderPage(
    () => <OutlinePage {...(editable !== undefined && { editable })} {...(present && { present })} />,
    '/plan',
    server(options),
  )
  await screen.findByRole('treegrid')
  const user = userEvent.setup()
  const focusRow = (title: string) => screen.getByText(title).closest<HTMLElement>('[role="row"]')!.focus()
  return { user, to: focusRow }
}
