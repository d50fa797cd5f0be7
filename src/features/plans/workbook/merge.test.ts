import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import type { Language } from '#shared/language.ts'
import type { DocumentElement } from '../document/schema.ts'
import type { Cells } from './columns.ts'
import { flatten, formOf } from './flat.ts'
import type { ListName } from './lists.ts'
import { decide, merge, type PlanNow, type ReturnedCells, writeInto } from './merge.ts'

const form = formOf(['nl', 'fr'])
const now = (elements: readonly DocumentElement[]): PlanNow => ({
  elements: new Map(elements.map((element) => [element.key, { element, cells: flatten(element, form) }])),
  idOf: (key) => key,
})

const word = fc.constantFrom('een', 'twee', 'drie')
const text = fc.record({
  source: fc.constant('nl' as const),
  text: fc.record({ nl: word, fr: word }, { requiredKeys: ['nl'] }),
  outdated: fc.constant<Language[]>([]),
})
const values = {
  kind: fc.constant('action' as const),
  parent: fc.constant('s'),
  code: word,
  title: text,
  gain: text,
  state: fc.constantFrom('proposed' as const, 'running' as const),
  contributors: fc.uniqueArray(word, { minLength: 1 }),
  periodTo: fc.constantFrom('2027-01-01', '2028-01-01'),
  means: fc.array(
    fc.record({ kind: fc.constant('fte' as const), service: fc.constant('police' as const), amount: fc.nat(3) }),
    { minLength: 1, maxLength: 3 },
  ),
  partners: fc.uniqueArray(
    fc.record({ organisation: word, status: fc.constantFrom('asked' as const, 'confirmed' as const) }),
    { selector: (one) => one.organisation, minLength: 1 },
  ),
}
const element = fc.record(values, { requiredKeys: ['kind', 'parent'] })
const plan = fc
  .array(element, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((one, index): DocumentElement => ({ key: id(index), ...one })))
/** The same elements with other values here and there: what somebody makes of them. */
const edited = (elements: readonly DocumentElement[]) =>
  fc.tuple(...elements.map(() => fc.tuple(element, fc.subarray(Object.keys(values))))).map((drawn) =>
    elements.map((one, index) => {
      const [other, fields] = drawn[index]!
      const next: Record<string, unknown> = { ...one }
      for (const field of fields) {
        const value = (other as Record<string, unknown>)[field]
        if (value === undefined) delete next[field]
        else next[field] = value
      }
      return next as DocumentElement
    }),
  )

/** What comes back when the elements stand in the workbook as `here` has them. */
function returned(base: readonly DocumentElement[], here: readonly DocumentElement[]): ReturnedCells {
  const lists = new Map<ListName, Map<string, readonly Cells[]>>(
    form.lists.map((list) => [list.name, new Map(here.map((one) => [one.key, list.read(one)]))]),
  )
  const rows = new Map(
    here.map((one) => {
      const cells = flatten(one, form)
      return [one.key, Object.fromEntries(Object.entries(cells).filter(([key]) => !lists.has(key as ListName)))]
    }),
  )
  return {
    base: new Map(base.map((one) => [one.key, flatten(one, form)])),
    rows,
    lists,
    columns: new Set(form.fields.map((one) => one.key)),
  }
}

/** The cells of each element after the merge, with the same choice for every conflict and every removal. */
function after(book: ReturnedCells, there: PlanNow, side: 'workbook' | 'plan'): Map<string, Cells> {
  const made = new Map([...there.elements].map(([key, one]) => [key, one.element]))
  for (const line of merge(book, there, form).lines) {
    const { writes } = decide(line, { conflict: () => side, removes: () => true })!
    made.set(line.key, writeInto(made.get(line.key)!, writes, form).element)
  }
  return new Map([...made].map(([key, one]) => [key, flatten(one, form)]))
}

describe('a workbook merged with a plan', () => {
  it('equals the same changes made one by one, whatever was changed on both sides', () => {
    const world = plan.chain((base) =>
      fc.tuple(fc.constant(base), edited(base), edited(base), fc.constantFrom('workbook' as const, 'plan' as const)),
    )
    fc.assert(
      fc.property(world, ([base, here, there, side]) => {
        const [was, mine, theirs] = [base, here, there].map((all) => now(all).elements)
        const merged = after(returned(base, here), now(there), side)
        for (const { key } of base) {
          const expected: Record<string, string> = {}
          const [b, h, t] = [was, mine, theirs].map((all) => all!.get(key)!.cells)
          for (const column of new Set([...Object.keys(b!), ...Object.keys(h!), ...Object.keys(t!)])) {
            const [then, wanted, stands] = [b![column] ?? '', h![column] ?? '', t![column] ?? '']
            const bothChanged = wanted !== then && stands !== then && wanted !== stands
            const value = bothChanged ? (side === 'workbook' ? wanted : stands) : wanted !== then ? wanted : stands
            if (value !== '') expected[column] = value
          }
          expect(merged.get(key)).toEqual(expected)
        }
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })

  it('of which nothing was changed does nothing, whatever became of the plan', () => {
    const world = plan.chain((base) => fc.tuple(fc.constant(base), edited(base)))
    fc.assert(
      fc.property(world, ([base, there]) => {
        expect(merge(returned(base, base), now(there), form).lines).toEqual([])
      }),
    )
  })

  it('never removes nor tells what its maker could not see', () => {
    const world = plan.chain((seen) => fc.tuple(fc.constant(seen), edited(seen), fc.subarray(seen), plan))
    fc.assert(
      fc.property(world, ([seen, here, kept, others]) => {
        const hidden = others.map((one, index) => ({ ...one, key: id(100 + index), code: 'verborgen' }))
        const left = here.filter((one) => kept.some((other) => other.key === one.key))
        const { lines } = merge(returned(seen, left), now([...seen, ...hidden]), form)
        expect(lines.filter((line) => hidden.some((one) => one.key === line.key))).toEqual([])
        expect(JSON.stringify(lines)).not.toContain('verborgen')
      }),
    )
  })
})
