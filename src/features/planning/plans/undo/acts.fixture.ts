import fc from 'fast-check'

/** An element's position in the order of a reader. An act is therefore meaningful in every plan. */
const indexArbitrary = fc.nat(30)
const some = fc.array(indexArbitrary, { minLength: 1, maxLength: 4 })
const few = fc.array(indexArbitrary, { maxLength: 2 })
const textArbitrary = fc.constantFrom('een', 'twee', '=drie', '- vier', '**vijf**', '6', 'zeven é')
const state = fc.constantFrom('proposed', 'running', 'done', 'paused')
const toConstant = <const Name extends string>(name: Name) => fc.constant(name)

const outlineActs = fc.oneof(
  fc.record({ does: toConstant('add'), under: indexArbitrary, after: indexArbitrary, words: textArbitrary }),
  fc.record({ does: toConstant('edit'), of: indexArbitrary, words: textArbitrary }),
  fc.record({ does: toConstant('move'), of: indexArbitrary, under: indexArbitrary, after: indexArbitrary }),
  fc.record({ does: toConstant('remove'), of: indexArbitrary }),
  fc.record({ does: toConstant('changeAll'), of: some, state }),
  fc.record({ does: toConstant('moveAll'), of: some, under: indexArbitrary, after: indexArbitrary }),
  fc.record({ does: toConstant('removeAll'), of: some }),
  fc.record({ does: toConstant('paste'), of: some, under: indexArbitrary, after: indexArbitrary }),
)
/** Exports a workbook and continues with other acts. */
const workbookExportAct = fc.record({ does: toConstant('takeOut') })
/** Changes the exported workbook, or a new export, and imports it. */
const workbookImportAct = fc.record({
  does: toConstant('bringIn'),
  titles: few,
  states: few,
  words: textArbitrary,
  state,
  ordered: fc.option(fc.record({ of: indexArbitrary, after: indexArbitrary })),
  moved: fc.option(fc.record({ of: indexArbitrary, under: indexArbitrary })),
  added: fc.option(indexArbitrary),
  deleted: few,
  removes: fc.boolean(),
  side: fc.constantFrom('workbook' as const, 'plan' as const),
})
/** Changes and imports the whole plan as a document. */
const document = fc.record({
  does: toConstant('document'),
  titles: few,
  words: textArbitrary,
  rotates: indexArbitrary,
  added: fc.option(indexArbitrary),
  left: few,
})
/** Several undo steps, some of them followed by redo. */
const undoRedoActs = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2))
  .map(([back, again]): Act[] => [
    ...Array.from({ length: back }, () => ({ does: 'undo' as const })),
    ...Array.from({ length: again }, () => ({ does: 'redo' as const })),
  ])

export type OutlineAct = typeof outlineActs extends fc.Arbitrary<infer Value> ? Value : never
export type WorkbookImportAct = typeof workbookImportAct extends fc.Arbitrary<infer Value> ? Value : never
export type DocumentImport = typeof document extends fc.Arbitrary<infer Value> ? Value : never
export type Act = OutlineAct | WorkbookImportAct | DocumentImport | { does: 'takeOut' | 'undo' | 'redo' }

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: outlineActs },
  { weight: 2, arbitrary: workbookExportAct },
  { weight: 3, arbitrary: workbookImportAct },
  { weight: 1, arbitrary: document },
)
const acts: fc.Arbitrary<Act[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(act, { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: undoRedoActs },
  { weight: 1, arbitrary: fc.tuple(outlineActs, undoRedoActs).map(([entry, others]): Act[] => [entry, ...others]) },
)

/** The acting person, with some acts at a time. The first person reads everything, the others do not. */
export const sequence = (writers: number): fc.Arbitrary<{ who: number; does: Act[] }[]> =>
  fc.array(fc.record({ who: fc.nat(writers - 1), does: acts }), { minLength: 4, maxLength: 9 })
