import { expect, it } from 'vitest'
import { planFileCards } from '#features/planning/plans/web/index.ts'
import { en } from './messages/en.ts'
import { buildMenu } from './navigation.ts'
import { pages } from './routes.ts'
import { webSlices } from './slices.ts'

const listMenu = (isAllowed: (permission: string) => boolean) =>
  buildMenu('/', 'en', en, isAllowed, 0).map(({ items }) => items.map(({ label }) => label))

it('orders the menu by the numbers of the entries', () => {
  expect(listMenu((permission) => permission !== 'person.manage')).toEqual([
    ['Home', 'Plans', 'Alignment', 'Received plans', 'Checks', 'Indicators', 'Meetings', 'Strategies'],
    ['Territory', 'Organisations', 'Competences'],
    ['Audit log'],
  ])
  expect(listMenu((permission) => permission === 'person.manage')).toEqual([['Administration']])
})

it('has a page for every entry of the menu, and each page once', () => {
  const paths = pages.map(({ path }) => path)
  expect(paths.length).toBeGreaterThan(30)
  expect(new Set(paths).size).toBe(paths.length)
  const entries = webSlices.flatMap(({ navigation = [] }) => navigation)
  expect(entries.filter(({ href }) => !paths.includes(href))).toEqual([])
  for (const section of ['work', 'structure', 'administration'] as const) {
    const orders = entries.filter((entry) => entry.section === section).map(({ order }) => order)
    expect(new Set(orders).size, section).toBe(orders.length)
  }
})

it('shows the law of a plan first among the cards of its details, and its files last', () => {
  const names = planFileCards.parts.map(({ component }) => component.displayName ?? component.name)
  expect([names[0], names.at(-1)]).toEqual(['PlanLawCard', 'FilesCard'])
})
