// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { compareItems } from '../comparison/model.ts'
import { type CrosswalkLink, type Phenomenon, type PhenomenonList, phenomenaContract } from '../contract.ts'
import PhenomenaPage from './phenomena-page.tsx'

const server = implement({ phenomena: phenomenaContract, session: sessionContract })
const list = (number: number, code: string): PhenomenonList => ({
  id: id(number),
  code,
  names: { en: `List ${code}` },
  validFrom: `${code.slice(-4)}-01-01`,
  validTo: null,
  count: 2,
  followsId: null,
  source: 'pack',
})
const item = (number: number, listCode: string, en: string): Phenomenon => ({
  id: id(number),
  listId: listCode === 'L-2016' ? id(1) : id(2),
  listCode,
  code: `${listCode}-${number}`,
  names: { en },
  parentId: null,
  unverified: false,
  validFrom: null,
  validTo: null,
  source: 'pack',
})
const [fraud, drugs] = [item(10, 'L-2016', 'Fraud'), item(11, 'L-2016', 'Drugs')]
const [fiscal, narcotics] = [item(20, 'L-2022', 'Fiscal fraud'), item(21, 'L-2022', 'Narcotics')]

let lists: PhenomenonList[]
let links: CrosswalkLink[]
let requests: unknown[]
let changes: unknown[]
let mayWrite: boolean
beforeEach(() => {
  lists = [list(2, 'L-2022'), list(1, 'L-2016')]
  links = []
  requests = []
  changes = []
  mayWrite = true
})

const { phenomena } = server
const link = (fromId: string, toId: string | null, relation: CrosswalkLink['relation']): CrosswalkLink => ({
  id: id(30 + links.length),
  fromId,
  toId,
  relation,
  author: 'An administrator',
  note: null,
  source: 'edited',
  rejected: false,
})
function renderView() {
  const named = [fraud, drugs, fiscal, narcotics]
  return renderPage(() => <PhenomenaPage />, '/', {
    session: {
      getSession: server.session.getSession.handler(() => ({
        ...session,
        permissions: mayWrite ? ['registry.read', 'registry.write'] : ['registry.read'],
      })),
    },
    phenomena: {
      listLists: phenomena.listLists.handler(() => lists),
      listPhenomena: phenomena.listPhenomena.handler(() => named),
      compareLists: phenomena.compareLists.handler(() => ({
        from: lists.at(-1)!,
        to: lists[0]!,
        rows: compareItems([fraud, drugs], [fiscal, narcotics], links),
        phenomena: named,
      })),
      getCrosswalk: phenomena.getCrosswalk.handler(() => ({
        phenomenon: narcotics,
        before: [],
        after: [],
        meanings: [],
        rejected: [],
        phenomena: named,
        abilities: { write: mayWrite },
      })),
      previewCrosswalk: phenomena.previewCrosswalk.handler(({ input }) => {
        requests.push(input)
        const plans = [
          {
            id: id(40),
            code: 'ZP',
            title: { source: 'en' as const, text: { en: 'Zonal plan' }, outdated: [] },
            elements: 2,
          },
        ]
        return {
          changed: [{ phenomenonId: fraud.id, gained: [fiscal.id], lost: [] }],
          phenomena: named,
          plans,
          planCount: 1,
        }
      }),
      addCrosswalkLink: phenomena.addCrosswalkLink.handler(({ input }) => {
        links.push(link(input.fromId, input.toId, input.relation))
        return links.at(-1)!
      }),
      changePhenomenon: phenomena.changePhenomenon.handler(({ input }) => {
        changes.push(input)
        return { ...narcotics, ...input.patch, source: 'edited' as const }
      }),
      startList: phenomena.startList.handler(({ input }) => {
        changes.push(input)
        lists = [{ ...list(3, input.code), names: input.names }, ...lists]
        return lists[0]!
      }),
    },
  })
}

describe('page of the phenomena', () => {
  it('relates two items by keyboard, and previews the effect on plans', async () => {
    const user = userEvent.setup()
    renderView()
    const relate = await screen.findByRole('button', { name: 'Relate items' })
    relate.focus()
    await user.keyboard('{Enter}')
    const picture = screen.getByRole('group', { name: 'Relate items' })
    within(picture).getByRole('button', { name: /Drugs/ }).focus()
    await user.keyboard('{ArrowUp}{Enter}')
    expect(screen.getByRole('status').textContent).toContain('Selected: Fraud')
    await user.keyboard('{ArrowRight}{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Relation between two items' })
    expect(dialog.textContent).toContain('Fraud (L-2016-10) → Fiscal fraud (L-2022-20)')
    expect(
      await within(dialog).findByText(/“Fraud \(L-2016\)” will have the same meaning as Fiscal fraud/),
    ).toBeTruthy()
    expect(within(dialog).getByRole('link', { name: 'ZP · Zonal plan' })).toBeTruthy()
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Relation' }), 'narrowed')
    await within(dialog).findByRole('link', { name: 'ZP · Zonal plan' })
    within(dialog).getByRole('button', { name: 'Save' }).focus()
    await user.keyboard('{Enter}')
    await screen.findByText('Added')
    expect(links).toMatchObject([{ fromId: fraud.id, toId: fiscal.id, relation: 'narrowed' }])
    expect(requests.at(-1)).toMatchObject({ relation: 'narrowed', rejected: false })
  })

  it('renames an item in five languages with a reason, and reverts this', async () => {
    const user = userEvent.setup()
    renderView()
    await user.click(await screen.findByRole('button', { name: /Narcotics/, pressed: false }))
    await user.click(await screen.findByRole('button', { name: 'Edit' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Name \(Nederlands\)/ }), 'Drugs')
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'As decided')
    await user.click(within(dialog).getByRole('button', { name: 'Save' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    await screen.findAllByRole('button', { name: /Narcotics/ })
    expect(changes).toMatchObject([
      { patch: { names: { en: 'Narcotics', nl: 'Drugs' } }, reason: 'As decided' },
      { patch: { names: { en: 'Narcotics' } } },
    ])
  })

  it('creates a new generation from the previous list', async () => {
    const user = userEvent.setup()
    renderView()
    await user.click(await screen.findByRole('button', { name: 'Create new generation' }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByRole('textbox', { name: /Code/ }), 'L-2028')
    await user.type(within(dialog).getByRole('textbox', { name: /Name \(English\)/ }), 'List of 2028')
    await user.type(within(dialog).getByLabelText(/Since/), '2028-01-01')
    await user.click(within(dialog).getByRole('button', { name: 'Create list' }))
    await screen.findByText('List created')
    expect(changes).toMatchObject([
      { code: 'L-2028', fromListCode: 'L-2022', validFrom: '2028-01-01', endsPrevious: true },
    ])
  })

  it('offers readers the workbook, and no editing', async () => {
    mayWrite = false
    renderView()
    expect(await screen.findByRole('link', { name: 'Export or import' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Relate items' })).toBeNull()
  })
})
