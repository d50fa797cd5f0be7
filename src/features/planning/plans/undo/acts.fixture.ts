import fc from 'fast-check'

/** An element's position in the order of a reader. An act is therefore meaningful in every plan. */
const at = fc.nat(30)
const some = fc.array(at, { minLength: 1, maxLength: 4 })
const few = fc.array(at, { maxLength: 2 })
const words = fc.constantFrom('een', 'twee', '=drie', '- vier', '**vijf**', '6', 'zeven é')
const state = fc.constantFrom('proposed', 'running', 'done', 'paused')
const is = <const Name extends string>(name: Name) => fc.constant(name)

const inOutline = fc.oneof(
  fc.record({ does: is('add'), under: at, after: at, words }),
  fc.record({ does: is('edit'), of: at, words }),
  fc.record({ does: is('move'), of: at, under: at, after: at }),
  fc.record({ does: is('remove'), of: at }),
  fc.record({ does: is('changeAll'), of: some, state }),
  fc.record({ does: is('moveAll'), of: some, under: at, after: at }),
  fc.record({ does: is('removeAll'), of: some }),
  fc.record({ does: is('paste'), of: some, under: at, after: at }),
)
/** Exports a workbook and continues with other acts. */
const takeOut = fc.record({ does: is('takeOut') })
/** Changes the exported workbook, or a new export, and imports it. */
const bringIn = fc.record({
  does: is('bringIn'),
  titles: few,
  states: few,
  words,
  state,
  ordered: fc.option(fc.record({ of: at, after: at })),
  moved: fc.option(fc.record({ of: at, under: at })),
  added: fc.option(at),
  deleted: few,
  removes: fc.boolean(),
  side: fc.constantFrom('workbook' as const, 'plan' as const),
})
/** Changes and imports the whole plan as a document. */
const document = fc.record({ does: is('document'), titles: few, words, rotates: at, added: fc.option(at), left: few })
/** Several undo steps, some of them followed by redo. */
const turns = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2))
  .map(([back, again]): Act[] => [
    ...Array.from({ length: back }, () => ({ does: 'undo' as const })),
    ...Array.from({ length: again }, () => ({ does: 'redo' as const })),
  ])

export type InOutline = typeof inOutline extends fc.Arbitrary<infer Value> ? Value : never
export type BringIn = typeof bringIn extends fc.Arbitrary<infer Value> ? Value : never
export type DocumentImport = typeof document extends fc.Arbitrary<infer Value> ? Value : never
export type Act = InOutline | BringIn | DocumentImport | { does: 'takeOut' | 'undo' | 'redo' }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: inOutline },
  { weight: 2, arbitrary: takeOut },
  { weight: 3, arbitrary: bringIn },
  { weight: 1, arbitrary: document },
)
const acts: fc.Arbitrary<Act[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(act, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: turns },
  { weight: 1, arbitrary: fc.tuple(inOutline, turns).map(([one, others]): Act[] => [one, ...others]) },
)

/** The acting person, with some acts at a time. The first person reads everything, the others do not. */
export const sequence = (writers: number): fc.Arbitrary<{ who: number; does: Act[] }[]> =>
  fc.array(fc.record({ who: fc.nat(writers - 1), does: acts }), { minLength: 4, maxLength: 9 })
