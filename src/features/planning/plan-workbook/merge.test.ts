import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentElement } from '#features/planning/plan-document/schema.ts'
import { id } from '#shared/id.fixture.ts'
import type { Language } from '#shared/language.ts'
import type { Cells } from './columns.ts'
import { buildForm, flatten } from './flatten-rows.ts'
import type { ListName } from './lists.ts'
import { type CurrentPlan, decide, merge, type ReturnedCells, writeInto } from './merge.ts'

const form = buildForm(['nl', 'fr'])
const now = (elements: readonly DocumentElement[]): CurrentPlan => ({
  elements: new Map(elements.map((element) => [element.key, { element, cells: flatten(element, form) }])),
  getId: (key) => key,
})

const wordArbitrary = fc.constantFrom('een', 'twee', 'drie')
const text = fc.record({
  source: fc.constant('nl' as const),
  text: fc.record({ nl: wordArbitrary, fr: wordArbitrary }, { requiredKeys: ['nl'] }),
  outdated: fc.constant<Language[]>([]),
})
const values = {
  kind: fc.constant('action' as const),
  parent: fc.constant('s'),
  code: wordArbitrary,
  title: text,
  gain: text,
  state: fc.constantFrom('proposed' as const, 'running' as const),
  contributors: fc.uniqueArray(wordArbitrary, { minLength: 1 }),
  periodTo: fc.constantFrom('2027-01-01', '2028-01-01'),
  resources: fc.array(
    fc.record({ kind: fc.constant('fte' as const), service: fc.constant('police' as const), amount: fc.nat(3) }),
    { minLength: 1, maxLength: 3 },
  ),
  partners: fc.uniqueArray(
    fc.record({ organisation: wordArbitrary, status: fc.constantFrom('asked' as const, 'confirmed' as const) }),
    { selector: (entry) => entry.organisation, minLength: 1 },
  ),
}
const element = fc.record(values, { requiredKeys: ['kind', 'parent'] })
const plan = fc
  .array(element, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((entry, index): DocumentElement => ({ key: id(index), ...entry })))
/** Returns the same elements with random edits by a user. */
const edited = (elements: readonly DocumentElement[]) =>
  fc.tuple(...elements.map(() => fc.tuple(element, fc.subarray(Object.keys(values))))).map((drawn) =>
    elements.map((entry, index) => {
      const [other, fields] = drawn[index]!
      const next: Record<string, unknown> = { ...entry }
      for (const field of fields) {
        const value = (other as Record<string, unknown>)[field]
        if (value === undefined) delete next[field]
        else next[field] = value
      }
      return next as DocumentElement
    }),
  )

/** Returns the workbook content after the edits in `here`. */
function returned(base: readonly DocumentElement[], here: readonly DocumentElement[]): ReturnedCells {
  const lists = new Map<ListName, Map<string, readonly Cells[]>>(
    form.lists.map((list) => [list.name, new Map(here.map((entry) => [entry.key, list.read(entry)]))]),
  )
  const rows = new Map(
    here.map((entry) => {
      const cells = flatten(entry, form)
      return [entry.key, Object.fromEntries(Object.entries(cells).filter(([key]) => !lists.has(key as ListName)))]
    }),
  )
  return {
    base: new Map(base.map((entry) => [entry.key, flatten(entry, form)])),
    rows,
    lists,
    columns: new Set(form.fields.map((field) => field.key)),
  }
}

/** Returns the cells of each element after the merge, with the same choice for every conflict and removal. */
function after(book: ReturnedCells, currentPlan: CurrentPlan, side: 'workbook' | 'plan'): Map<string, Cells> {
  const made = new Map([...currentPlan.elements].map(([key, entry]) => [key, entry.element]))
  for (const line of merge(book, currentPlan, form).lines) {
    const { writes } = decide(line, { conflict: () => side, isRemoved: () => true })!
    made.set(line.key, writeInto(made.get(line.key)!, writes, form).element)
  }
  return new Map([...made].map(([key, entry]) => [key, flatten(entry, form)]))
}

describe('Merge of a workbook with a plan', () => {
  it('equals the same changes made individually, for any changes on both sides', () => {
    const world = plan.chain((base) =>
      fc.tuple(fc.constant(base), edited(base), edited(base), fc.constantFrom('workbook' as const, 'plan' as const)),
    )
    fc.assert(
      fc.property(world, ([base, here, currentRows, side]) => {
        const [was, mine, theirs] = [base, here, currentRows].map((all) => now(all).elements)
        const merged = after(returned(base, here), now(currentRows), side)
        for (const { key } of base) {
          const expected: Record<string, string> = {}
          const [b, h, t] = [was, mine, theirs].map((all) => all!.get(key)!.cells)
          for (const column of new Set([...Object.keys(b!), ...Object.keys(h!), ...Object.keys(t!)])) {
            const [then, wanted, current] = [b![column] ?? '', h![column] ?? '', t![column] ?? '']
            const bothChanged = wanted !== then && current !== then && wanted !== current
            const value = bothChanged ? (side === 'workbook' ? wanted : current) : wanted !== then ? wanted : current
            if (value !== '') expected[column] = value
          }
          expect(merged.get(key)).toEqual(expected)
        }
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })

  it('changes no data for an unchanged workbook, after any change in the plan', () => {
    const world = plan.chain((base) => fc.tuple(fc.constant(base), edited(base)))
    fc.assert(
      fc.property(world, ([base, current]) => {
        expect(merge(returned(base, base), now(current), form).lines).toEqual([])
      }),
    )
  })

  it('never removes or reveals data that was hidden from the author of the workbook', () => {
    const world = plan.chain((seen) => fc.tuple(fc.constant(seen), edited(seen), fc.subarray(seen), plan))
    fc.assert(
      fc.property(world, ([seen, here, retained, others]) => {
        const hidden = others.map((entry, index) => ({ ...entry, key: id(100 + index), code: 'verborgen' }))
        const left = here.filter((entry) => retained.some((other) => other.key === entry.key))
        const { lines } = merge(returned(seen, left), now([...seen, ...hidden]), form)
        expect(lines.filter((line) => hidden.some((entry) => entry.key === line.key))).toEqual([])
        expect(JSON.stringify(lines)).not.toContain('verborgen')
      }),
    )
  })
})
