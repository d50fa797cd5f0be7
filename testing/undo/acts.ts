import fc from 'fast-check'

/** An element's position in the order of a reader. An act is therefore meaningful in every plan. */
const indexArbitrary = fc.nat(30)
const some = fc.array(indexArbitrary, { minLength: 1, maxLength: 4 })
const few = fc.array(indexArbitrary, { maxLength: 2 })
const textArbitrary = fc.constantFrom('een', 'twee', '=drie', '- vier', '**vijf**', '6', 'zeven é')
const state = fc.constantFrom('proposed', 'running', 'done', 'paused')
const toConstant = <const Name extends string>(name: Name) => fc.constant(name)

const outlineActs = fc.oneof(
  fc.record({ action: toConstant('add'), parent: indexArbitrary, after: indexArbitrary, text: textArbitrary }),
  fc.record({ action: toConstant('edit'), elementIndex: indexArbitrary, text: textArbitrary }),
  fc.record({
    action: toConstant('move'),
    elementIndex: indexArbitrary,
    parent: indexArbitrary,
    after: indexArbitrary,
  }),
  fc.record({ action: toConstant('remove'), elementIndex: indexArbitrary }),
  fc.record({ action: toConstant('changeAll'), elementIndexes: some, state }),
  fc.record({ action: toConstant('moveAll'), elementIndexes: some, parent: indexArbitrary, after: indexArbitrary }),
  fc.record({ action: toConstant('removeAll'), elementIndexes: some }),
  fc.record({ action: toConstant('paste'), elementIndexes: some, parent: indexArbitrary, after: indexArbitrary }),
)
/** Exports a workbook and continues with other acts. */
const workbookExportAct = fc.record({ action: toConstant('takeOut') })
/** Changes the exported workbook, or a new export, and imports it. */
const workbookImportAct = fc.record({
  action: toConstant('bringIn'),
  titles: few,
  states: few,
  text: textArbitrary,
  state,
  ordered: fc.option(fc.record({ elementIndex: indexArbitrary, after: indexArbitrary })),
  moved: fc.option(fc.record({ elementIndex: indexArbitrary, parent: indexArbitrary })),
  added: fc.option(indexArbitrary),
  deleted: few,
  allRemovals: fc.boolean(),
  side: fc.constantFrom('workbook' as const, 'plan' as const),
})
/** Changes and imports the whole plan as a document. */
const document = fc.record({
  action: toConstant('document'),
  titles: few,
  text: textArbitrary,
  rotates: indexArbitrary,
  added: fc.option(indexArbitrary),
  omitted: few,
})
/** Several undo steps, some of them followed by redo. */
const undoRedoActs = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2))
  .map(([back, again]): Act[] => [
    ...Array.from({ length: back }, () => ({ action: 'undo' as const })),
    ...Array.from({ length: again }, () => ({ action: 'redo' as const })),
  ])

export type OutlineAct = typeof outlineActs extends fc.Arbitrary<infer Value> ? Value : never
export type WorkbookImportAct = typeof workbookImportAct extends fc.Arbitrary<infer Value> ? Value : never
export type DocumentImport = typeof document extends fc.Arbitrary<infer Value> ? Value : never
export type Act = OutlineAct | WorkbookImportAct | DocumentImport | { action: 'takeOut' | 'undo' | 'redo' }

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
export const sequence = (writers: number): fc.Arbitrary<{ personIndex: number; acts: Act[] }[]> =>
  fc.array(fc.record({ personIndex: fc.nat(writers - 1), acts: acts }), { minLength: 4, maxLength: 9 })
