import { z } from 'zod'
import { loadNamesAt } from '#features/country/registry/index.ts'
import { IndicatorCode, Parts } from '#features/measurement/indicators/entities.ts'
import { findIndicators, findOrCreateBreakdowns } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { PlanSection } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { targetEvents } from '../events.ts'
import { findIssuesAgainstFigures } from './check-recorded.ts'
import { Expectation, type ExpectationIssue } from './entities.ts'
import { findExpectationIssues } from './model.ts'
import { findAreasByCode } from './queries/matching-results.ts'
import { listResults } from './queries/results.ts'
import { compare, type ResultInput, saveExpected, toMeasureKey } from './save.ts'

/** An expected result of an element in a plan document. */
export const ExpectedResultRow = z.strictObject({
  /** Key of the element. */
  element: z.string().trim().min(1).max(80),
  indicator: IndicatorCode,
  /** Code of the area. */
  area: z.string().trim().min(1).max(80),
  parts: Parts.optional(),
  ...Expectation.shape,
  /** The reason for the correction of a committed result. */
  reason: z.string().trim().min(3).max(1000).optional(),
})
export type ExpectedResultRow = z.infer<typeof ExpectedResultRow>

/** Expected results as committed. They are part of the plan document and are frozen with the plan. */
export const expectedResultsSection: PlanSection<ExpectedResultRow> = {
  name: 'expectedResults',
  schema: z.array(ExpectedResultRow).max(5_000) as z.ZodType<ExpectedResultRow[]>,
  names: loadIndicatorNames,
  frozen: true,
  read: listRows,
  write: writeRows,
}

/** Returns the names of indicators and of their parts. */
async function loadIndicatorNames(
  context: TransactionContext,
  rows: readonly ExpectedResultRow[],
  at?: string | undefined,
): Promise<Record<string, Names>> {
  const indicators = await findIndicators(context.tx, [...new Set(rows.map(({ indicator }) => indicator))])
  const parts = new Set(rows.flatMap(({ parts = {} }) => Object.entries(parts).flat()))
  const getNames =
    at === undefined
      ? undefined
      : await loadNamesAt(
          context.tx,
          'indicator',
          [...indicators.values()].map(({ id }) => id),
        )
  const named = [...indicators.values()].flatMap(
    ({ id, code, definition: { names, dimensions } }): [string, Names][] => [
      [code, getNames && at ? getNames(id, names, at) : names],
      ...dimensions
        .flatMap((dimension) => [dimension, ...dimension.values])
        .flatMap((entry): [string, Names][] => (parts.has(entry.code) ? [[entry.code, entry.names]] : [])),
    ],
  )
  return Object.fromEntries(named)
}

async function listRows(
  context: TransactionContext,
  planId: Id,
): Promise<{ subjectId: Id; accessId: number; row: ExpectedResultRow }[]> {
  return (await listResults(context.tx, { planIds: [planId] })).map(
    ({ id, accessId, elementId, indicator, area, parts, expectation }) => ({
      subjectId: id,
      accessId,
      row: {
        element: elementId,
        indicator: indicator.code,
        area: area.code,
        ...(toPartsKey(parts) && { parts }),
        ...expectation,
      },
    }),
  )
}

/** Returns the expectation of a row. */
export const toExpectation = (row: ExpectedResultRow): Expectation => {
  const { baseline, shape, targets, tolerance, worseTargetReason } = row
  return { baseline, shape, targets, tolerance, ...(worseTargetReason && { worseTargetReason }) }
}

/** Converts an issue against the recorded figures to an issue of the document, with the recorded figure. */
const toDocumentIssue = ({ code, targetIndex, recorded }: ExpectationIssue, index: number) => ({
  pointer: `/${index}${code === 'BASELINE_DIFFERS' ? '/baseline/value' : `/targets/${targetIndex}`}`,
  code: code === 'BASELINE_DIFFERS' ? code : 'WORSE_TARGET_WITHOUT_REASON',
  data: { recorded, excerpt: recorded?.value },
})

type Written = Awaited<ReturnType<NonNullable<PlanSection['write']>>>

/** Stores the differences. Existing results that the document does not name remain unchanged. */
async function writeRows(
  context: TransactionContext,
  planId: Id,
  rows: ExpectedResultRow[],
  keys: ReadonlyMap<string, Id>,
): Promise<Written> {
  const done: Written = { issues: [], changed: 0 }
  if (rows.length === 0) return done
  const indicators = await findIndicators(context.tx, [...new Set(rows.map((row) => row.indicator))])
  const areas = await findAreasByCode(context.tx, [...new Set(rows.map((row) => row.area))])
  const breakdowns = await findOrCreateBreakdowns(
    context.tx,
    rows.map((row) => row.parts ?? {}),
  )
  const results = await listResults(context.tx, { planIds: [planId] })
  const seen = new Set<string>()
  const every: { input: ResultInput; index: number }[] = []
  for (const [index, row] of rows.entries()) {
    const addIssue = (where: string, code: string, data: Record<string, unknown>) =>
      done.issues.push({ pointer: `/${index}${where}`, code, data })
    const elementId = keys.get(row.element)
    const indicator = indicators.get(row.indicator)
    const areaId = areas.get(row.area)
    const unknown = (objectKind: 'element' | 'indicator' | 'area') =>
      addIssue(`/${objectKind}`, 'UNKNOWN_CODE', { code: row[objectKind], objectKind, suggestions: [] })
    if (!elementId) unknown('element')
    if (!indicator) unknown('indicator')
    if (!areaId) unknown('area')
    if (!elementId || !indicator || !areaId) continue
    const { parts = {}, reason = null } = row
    const expectation = toExpectation(row)
    for (const expectationIssue of findExpectationIssues(expectation, indicator.definition))
      addIssue(
        expectationIssue.targetIndex === null ? '' : `/targets/${expectationIssue.targetIndex}`,
        'EXPECTATION_INVALID',
        {
          reasonCode: expectationIssue.code,
        },
      )
    const which = toMeasureKey({ elementId, code: indicator.code, areaId, parts })
    if (seen.has(which)) addIssue('', 'DUPLICATE_VALUE', { key: `${row.element} ${row.indicator}` })
    seen.add(which)
    const breakdown = breakdowns.get(toPartsKey(parts))!
    every.push({ input: { elementId, indicator, areaId, parts, breakdown, expectation, reason }, index })
  }
  const compared = compare(
    every.map((entry) => entry.input),
    results,
  )
  for (const at of compared.withoutReason)
    done.issues.push({ pointer: `/${every[at]!.index}/reason`, code: 'COMMITMENT_WITHOUT_REASON', data: {} })
  if (done.issues.length > 0) return done
  const toStore = [...compared.added, ...compared.changed.map(({ input }) => input)]
  const indexes = new Map(every.map(({ input, index }) => [input, index]))
  for (const [input, issues] of await findIssuesAgainstFigures(context, toStore))
    for (const issue of issues) done.issues.push(toDocumentIssue(issue, indexes.get(input)!))
  if (done.issues.length > 0) return done
  done.changed = await saveExpected(context, planId, compared, results, 'changed')
  // The checks ran on the elements before this section was stored.
  if (done.changed > 0) await targetEvents.resultsChanged.publish(context, { planId, mayDefer: true })
  return done
}
