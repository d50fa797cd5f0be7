import { describe, expect, it } from 'vitest'
import {
  api,
  document,
  ids,
  importWorkbook,
  key,
  lines,
  makeText,
  openExport,
  planId,
  planner,
} from './zonal-plan.fixture.ts'

const add = async (title: string, afterId: string | null) =>
  (
    await api.as(planner).plans.outline.addElement({
      planId,
      parentId: ids.p1,
      afterId,
      content: { kind: 'strategic_objective', title: makeText(title) },
    })
  ).id
const titles = async () =>
  [...(await document()).values()].filter((entry) => entry.parent === ids.p1).map((entry) => entry.title?.text.nl)

describe('Order of elements', () => {
  it('is a number among siblings: an element with a number between two others is placed between them', async () => {
    await add('Derde', ids.o2)
    const book = await openExport()
    const row = (title: string) => book.row('Elementen', 'titel (nl)', title)
    expect(
      ['Minder overlast', 'Meer zorg', 'Derde'].map((value) => row(value)[book.column('Elementen', 'volgorde')]),
    ).toEqual([1, 2, 3])
    book.set('Elementen', ['titel (nl)', 'Derde'], { volgorde: '1,5' })
    book.add('Elementen', {
      'bovenliggend element (sleutel)': ids.p1,
      soort: 'strategische doelstelling',
      'titel (nl)': 'Nieuw vooraan',
      volgorde: 1,
    })
    expect(await lines(book)).toEqual([
      ['changed', 'Derde', 'volgorde | 3 | 1.5'],
      ['new', 'Nieuw vooraan', expect.anything(), expect.anything(), expect.anything(), 'volgorde |  | 1'],
    ])
    await importWorkbook(book)
    expect(await titles()).toEqual(['Nieuw vooraan', 'Minder overlast', 'Derde', 'Meer zorg'])
    expect(await lines(book)).toEqual([])
  })

  it('ignores the order of rows: a sorted sheet changes no data', async () => {
    await add('Derde', null)
    const book = await openExport()
    book.sheet('Elementen').rows.splice(1, Number.POSITIVE_INFINITY, ...book.sheet('Elementen').rows.slice(1).reverse())
    expect(await lines(book)).toEqual([])
  })

  it('is not in conflict when siblings were added or removed in the plan', async () => {
    const third = await add('Derde', ids.o2)
    const book = await openExport()
    await add('Intussen vooraan', null)
    await api.as(planner).plans.outline.removeElement({ id: ids.o2 })
    expect(await lines(book)).toEqual([])
    book.set('Elementen', key(third), { volgorde: 0 })
    expect(await lines(book)).toEqual([['changed', 'Derde', 'volgorde | 3 | 0']])
    await importWorkbook(book)
    expect(await titles()).toEqual(['Derde', 'Intussen vooraan', 'Minder overlast'])
  })

  it('is in conflict when both sides moved the same element, and keeps the order of the plan when chosen', async () => {
    const third = await add('Derde', ids.o2)
    const fourth = await add('Vierde', third)
    const book = await openExport()
    await api.as(planner).plans.outline.moveElement({ id: fourth, parentId: ids.p1, afterId: null })
    book.set('Elementen', key(fourth), { volgorde: 1.5 })
    expect(await lines(book)).toEqual([['conflict', 'Vierde', 'volgorde | 1 | 1.5']])
    await importWorkbook(book, { conflicts: { [fourth]: 'plan' } })
    expect(await titles()).toEqual(['Vierde', 'Minder overlast', 'Meer zorg', 'Derde'])
    await importWorkbook(book, { conflicts: { [fourth]: 'workbook' } })
    expect(await titles()).toEqual(['Minder overlast', 'Vierde', 'Meer zorg', 'Derde'])
    expect(await lines(book)).toEqual([])
  })

  it('belongs to the parent: after a move in the plan, both order and parent are in conflict', async () => {
    const second = (
      await api.as(planner).plans.outline.addElement({
        planId,
        parentId: (await document()).get(ids.p1)!.parent!,
        content: { kind: 'priority', title: makeText('Verkeer') },
      })
    ).id
    const book = await openExport()
    await api.as(planner).plans.outline.moveElement({ id: ids.o2, parentId: second, afterId: null })
    book.set('Elementen', key(ids.o2), { volgorde: 0.5 })
    expect(await lines(book)).toEqual([
      ['conflict', 'SD2 Meer zorg', 'bovenliggend element (sleutel) | Verkeer | Drugs', 'volgorde | 2 | 0.5'],
    ])
    await importWorkbook(book, { otherConflicts: 'workbook' })
    expect(await titles()).toEqual(['Meer zorg', 'Minder overlast'])
    book.set('Elementen', key(ids.o1), { 'bovenliggend element (sleutel)': second, volgorde: 1 })
    await importWorkbook(book)
    expect((await document()).get(ids.o1)!.parent).toBe(second)
  })
})
