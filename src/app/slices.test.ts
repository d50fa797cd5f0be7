import { isContractProcedure } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import { alignmentEvents } from '#features/alignment/items/events.ts'
import { pathEvents } from '#features/approval/path/events.ts'
import { registryEvents } from '#features/country/registry/events.ts'
import { registryHooks } from '#features/country/registry/hooks.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { planSections } from '#features/planning/plans/plan-section.ts'
import { chapters } from '#features/publishing/documents/chapter.ts'
import { type Connection, connectSlices, mergeProcedures, reactTo, type Slice, sortParts } from '#platform/slice.ts'
import * as testContracts from '../../testing/contracts.ts'
import { contract } from './contract.ts'
import { router } from './router.ts'
import { slices } from './slices.ts'

const registeredSlices: readonly Slice[] = slices

/** Returns the paths of all procedures of a contract or router. */
const listPaths = (tree: object, path = ''): string[] =>
  '~orpc' in tree
    ? [path]
    : Object.entries(tree).flatMap(([name, branch]) => listPaths(branch as object, `${path}/${name}`))

describe('the list of slices', () => {
  it('has a handler for every procedure of the contract, and no other', () => {
    expect(listPaths(contract).length).toBeGreaterThan(300)
    expect(listPaths(router).sort()).toEqual(listPaths(contract).sort())
  })

  it('names each slice after its folder, once', () => {
    const names = registeredSlices.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('composes the procedures of the slices that share a name like the compositions for tests', () => {
    const { registry, plans, alignment, indicators } = contract as Record<string, object>
    expect(registry).toEqual(testContracts.registryContract)
    expect(plans).toEqual(testContracts.planContract)
    expect(alignment).toEqual(testContracts.alignmentContract)
    expect(indicators).toEqual(testContracts.indicatorContract)
  })

  it('puts the parts of documents in this order', () => {
    expect(planSections().map(({ name }) => name)).toEqual([
      'answers',
      'exceptions',
      'carriedOver',
      'comments',
      'capacityDecisions',
      'expectedResults',
      'priorities',
    ])
    expect(chapters().map(({ name }) => name)).toEqual([
      'previous plan',
      'priorities',
      'expectations',
      'resources',
      'expected results',
      'answers',
      'changes',
      'legal path',
      'extension',
      'checks',
      'comments',
      'questions',
    ])
  })
})

describe('the order in which slices react to an event, or answer a question', () => {
  const listConnected = (target: object, kind: 'reactions' | 'answers') =>
    sortParts(
      registeredSlices.flatMap((slice) =>
        (slice[kind] ?? [])
          .filter((connection) => connection.target === target)
          .map(({ order }) => ({ order, part: slice.name })),
      ),
    )

  it.each([
    ['planChanged', planEvents.planChanged, ['quality/checks', 'planning/issuers']],
    ['plansImported', planEvents.plansImported, ['quality/checks', 'planning/issuers']],
    ['versionFrozen', planEvents.versionFrozen, ['quality/checks', 'measurement/targets']],
    [
      'versionCameIntoForce',
      planEvents.versionCameIntoForce,
      ['approval/path', 'alignment/review', 'alignment/cascade', 'planning/plans', 'approval/consultations'],
    ],
    ['itemsAnswered', alignmentEvents.itemsAnswered, ['quality/checks', 'alignment/cascade']],
    ['pathChanged', pathEvents.pathChanged, ['quality/checks', 'approval/submissions']],
    ['organisationEnded', registryEvents.organisationEnded, ['alignment/items', 'quality/checks']],
    [
      'packInstalled',
      registryEvents.packInstalled,
      ['measurement/indicators', 'measurement/indicators', 'quality/checks', 'planning/plan-law'],
    ],
    ['lawChanged', planEvents.lawChanged, ['planning/next-cycle', 'approval/path']],
  ])('%s', (_, event, names) => {
    expect(listConnected(event, 'reactions')).toEqual(names)
  })

  it.each([
    ['elementUsage', planHooks.elementUsage, ['alignment/items', 'quality/checks']],
    ['packEffects', registryHooks.packEffects, ['measurement/indicators', 'measurement/indicators']],
  ])('%s', (_, hook, names) => {
    expect(listConnected(hook, 'answers')).toEqual(names)
  })

  it('is listed above for every event and question that several functions share', () => {
    const connections = registeredSlices.flatMap(({ reactions = [], answers = [] }): readonly Connection[] => [
      ...reactions,
      ...answers,
    ])
    const shared = [...Map.groupBy(connections, ({ target }) => target)].filter(([, group]) => group.length > 1)
    expect(shared).toHaveLength(11)
  })

  it('must be explicit: two reactions with the same order are refused', () => {
    const event = { subscribe: () => {}, publish: async () => {} }
    const slice = (name: string): Slice => ({ name, reactions: [reactTo(event, async () => {})] })
    expect(() => connectSlices([slice('a'), slice('b')])).toThrow('the order 0')
  })
})

describe('procedures of slices that share a name', () => {
  const [procedure, other] = Object.values((contract as Record<string, object>).tasks ?? {}).filter(
    (value): value is object => isContractProcedure(value),
  )

  it('are merged at any depth', () => {
    const merged = mergeProcedures([{ plans: { a: procedure! } }, { plans: { versions: { b: other! } } }])
    expect(merged).toEqual({ plans: { a: procedure, versions: { b: other } } })
  })

  it('may not replace each other', () => {
    expect(() => mergeProcedures([{ plans: { a: procedure! } }, { plans: { a: other! } }])).toThrow('register a')
  })
})
