import { expect, it } from 'vitest'
import type { Item } from '#features/alignment/items/entities.ts'
import { currentItems } from '#features/alignment/items/model.ts'
import { compareItem, countOrganisations, groupIntoRounds, usualGrouping } from './model.ts'

const element = (id: string) => ({ id })

it('sends all elements to every running organisation when no organisation was asked about the previous version', () => {
  const known = { unchanged: new Set(['a']), recipientsByElement: new Map(), runningOwnerIds: ['x', 'y'] }
  expect(groupIntoRounds([element('a'), element('b')], known)).toEqual([
    { elements: [element('a'), element('b')], organisations: ['x', 'y'] },
  ])
})

it('sends changed elements of an addendum to organisations asked before, and added elements to all', () => {
  const known = {
    unchanged: new Set(['a']),
    recipientsByElement: new Map([
      ['a', ['x', 'z']],
      ['b', ['x']],
    ]),
    runningOwnerIds: ['x', 'y'],
  }
  expect(groupIntoRounds([element('a'), element('b'), element('c')], known)).toEqual([
    { elements: [element('b')], organisations: ['x'] },
    { elements: [element('c')], organisations: ['x', 'y', 'z'] },
  ])
})

it('sends no items when no organisation has a plan below', () => {
  expect(
    groupIntoRounds([element('a')], { unchanged: new Set(), recipientsByElement: new Map(), runningOwnerIds: [] }),
  ).toEqual([])
})

it('counts an organisation once, by progress, and as late with or without any answer', () => {
  expect(
    countOrganisations([
      { items: 3, answered: 3, late: false },
      { items: 3, answered: 1, late: true },
      { items: 3, answered: 0, late: true },
      { items: 3, answered: 0, late: false },
    ]),
  ).toEqual({ organisationCount: 4, answered: 1, partlyAnswered: 1, notAnswered: 2, late: 2 })
})

it('compares text before and after, lists other changed fields by name, and ignores the position', () => {
  const before = { key: 'k', parent: 'p', title: { text: { en: 'Drugs' } }, state: 'running', chainLinks: [] }
  const after = { key: 'k', parent: 'q', title: { text: { en: 'Drugs and ports' } }, state: 'paused', chainLinks: [] }
  expect(compareItem(before, after)).toEqual({
    texts: [{ field: 'title', before: before.title, after: after.title }],
    otherFields: ['state'],
  })
})

it('groups progress by the finest kind of area that fits on the page', () => {
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

it('keeps the item of the newest version, answered or not, and no withdrawn item', () => {
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
