import { expect, it } from 'vitest'
import type { Item } from '#features/alignment/items/entities.ts'
import { currentItems } from '#features/alignment/items/model.ts'
import { compareItem, countBodies, groupIntoRounds, usualGrouping } from './model.ts'

const element = (id: string) => ({ id })

it('asks everything of every running body where nobody was asked the version before', () => {
  const known = { unchanged: new Set(['a']), asked: new Map(), running: ['x', 'y'] }
  expect(groupIntoRounds([element('a'), element('b')], known)).toEqual([
    { elements: [element('a'), element('b')], bodies: ['x', 'y'] },
  ])
})

it('asks of an addendum only what it changed, of those who were asked it, and what it added of all', () => {
  const known = {
    unchanged: new Set(['a']),
    asked: new Map([
      ['a', ['x', 'z']],
      ['b', ['x']],
    ]),
    running: ['x', 'y'],
  }
  expect(groupIntoRounds([element('a'), element('b'), element('c')], known)).toEqual([
    { elements: [element('b')], bodies: ['x'] },
    { elements: [element('c')], bodies: ['x', 'y', 'z'] },
  ])
})

it('asks nobody where nobody has a plan below', () => {
  expect(groupIntoRounds([element('a')], { unchanged: new Set(), asked: new Map(), running: [] })).toEqual([])
})

it('counts a body once, by how far it is; late whether it began or not', () => {
  expect(
    countBodies([
      { items: 3, answered: 3, late: false },
      { items: 3, answered: 1, late: true },
      { items: 3, answered: 0, late: true },
      { items: 3, answered: 0, late: false },
    ]),
  ).toEqual({ bodies: 4, answered: 1, begun: 1, silent: 2, late: 2 })
})

it('tells of words how they were and are, of the rest that it differs, and nothing of where it stands', () => {
  const before = { key: 'k', parent: 'p', title: { text: { en: 'Drugs' } }, state: 'running', chainLinks: [] }
  const after = { key: 'k', parent: 'q', title: { text: { en: 'Drugs and ports' } }, state: 'paused', chainLinks: [] }
  expect(compareItem(before, after)).toEqual({
    words: [{ field: 'title', before: before.title, after: after.title }],
    others: ['state'],
  })
})

it('shows progress by the finest kind of area that can be seen at once', () => {
  const kinds = [
    { kind: 'judicial_district', areas: 27 },
    { kind: 'province', areas: 11 },
    { kind: 'region', areas: 3 },
  ]
  expect([usualGrouping(kinds), usualGrouping(kinds.slice(0, 1)), usualGrouping([])]).toEqual([
    'province',
    'judicial_district',
    null,
  ])
})

it('keeps of an item what the newest version asks, answered or not, and nothing that was withdrawn', () => {
  const item = (elementId: string, versionNumber: number, state: Item['state']) =>
    ({ element: { elementId }, versionNumber, state }) as Item
  const items = [
    item('a', 1, 'answered'),
    item('a', 2, 'no_answer'),
    item('b', 1, 'answered'),
    item('c', 2, 'withdrawn'),
  ]
  expect(currentItems(items)).toEqual([items[1], items[2]])
})
