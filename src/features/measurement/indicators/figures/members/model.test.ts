import { expect, it } from 'vitest'
import { createTotalReader, type Members, type NamedMember } from './model.ts'

const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const named = (memberId: string, more: Partial<NamedMember> = {}): NamedMember => ({
  areaId: 'region',
  level: 'municipality',
  memberId,
  from: null,
  to: null,
  existsFrom: null,
  existsTo: null,
  isExpected: true,
  ...more,
})
const count = (members: Partial<Members>, known: number, of = 2024) =>
  createTotalReader({ counts: [], named: [], figures: [], relations: [], own: [], ...members })({
    indicatorId: 'burglary',
    level: 'municipality',
    areaId: 'region',
    known,
    ...year(of),
  }).missingCount
const always = { from: null, to: null }
const figures = (of: number, ...memberIds: string[]) =>
  memberIds.map((memberId) => ({
    ...{ indicatorId: 'burglary', memberId, value: '1', n: null, isSmall: false },
    ...year(of),
  }))

it('counts the members of the time that have no known figure', () => {
  const usual = { areaId: 'region', level: 'municipality' }
  const counts = [
    { ...usual, from: null, to: '2020-01-01', count: 3 },
    { ...usual, from: '2020-01-01', to: null, count: 1 },
    { ...usual, from: null, to: null, count: 10 },
    { ...usual, level: 'police_zone', from: null, to: null, count: 99 },
    { ...usual, areaId: 'other', from: null, to: null, count: 99 },
  ]
  expect(count({ counts }, 4)).toBe(7)
  expect(count({ counts }, 4, 2019)).toBe(9)
  expect(count({ counts }, 11)).toBe(0)
})

it('does not set a figure of one area off against the missing figure of another', () => {
  const counts = [{ areaId: 'region', level: 'municipality', from: null, to: null, count: 2 }]
  // Two known figures: of a usual member, and of a place of which none is expected.
  const airport = named('airport', { isExpected: false })
  expect(count({ counts, named: [airport], figures: figures(2024, 'airport') }, 2)).toBe(1)
})

it('counts each former area without a figure when a merged area is known only in part', () => {
  const former = ['a', 'b', 'c'].map((memberId) => named(memberId, { existsTo: '2024-01-01' }))
  const merged = named('merged', { existsFrom: '2024-01-01' })
  const relations = ['a', 'b', 'c'].map((memberId) => ({ memberId, withinId: 'merged', ...always }))
  const members = { named: [...former, merged], relations }
  expect(count(members, 0)).toBe(1)
  expect(count({ ...members, figures: figures(2024, 'a') }, 1)).toBe(2)
  expect(count({ ...members, figures: figures(2024, 'merged') }, 1)).toBe(0)
  expect(count(members, 0, 2023)).toBe(3)
  expect(count({ ...members, figures: figures(2023, 'a', 'b') }, 2, 2023)).toBe(1)
  expect(count({ ...members, figures: figures(2023, 'merged') }, 1, 2023)).toBe(0)
  // A figure of another year covers nothing.
  expect(count({ ...members, figures: figures(2022, 'merged') }, 0, 2023)).toBe(3)
})

it('counts the smallest areas abroad, covered by a figure of the area around them', () => {
  const members = {
    named: ['province', 'maastricht', 'heerlen'].map((memberId) => named(memberId)),
    relations: ['maastricht', 'heerlen'].map((memberId) => ({ memberId, withinId: 'province', ...always })),
  }
  expect(count(members, 0)).toBe(2)
  expect(count({ ...members, figures: figures(2024, 'heerlen') }, 1)).toBe(1)
  expect(count({ ...members, figures: figures(2024, 'province') }, 1)).toBe(0)
})
