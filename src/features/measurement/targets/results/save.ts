import type { Indicator, Parts } from '#features/measurement/indicators/entities.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import { recordChanges } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Expectation } from './entities.ts'
import type { StoredResult } from './queries/results.ts'
import { insertResultStatements, insertResults, saveDefinitionVersion } from './queries/write-results.ts'

/** An expected result as entered, with the referenced objects. */
export interface ResultInput {
  elementId: Id
  indicator: Indicator
  areaId: Id
  parts: Parts
  breakdown: number
  expectation: Expectation
  reason: string | null
}

/** Returns the key of a measure. An element has a single result per indicator, area and part. */
export const toMeasureKey = (entry: { elementId: Id; code: string; areaId: Id; parts: Parts }): string =>
  [entry.elementId, entry.code, entry.areaId, toPartsKey(entry.parts)].join(' ')

const toInputKey = ({ indicator, ...input }: ResultInput) => toMeasureKey({ ...input, code: indicator.code })
const toStoredKey = ({ indicator, area, ...stored }: StoredResult) =>
  toMeasureKey({ ...stored, code: indicator.code, areaId: area.id })

/** Checks whether the content is equal, regardless of the order of fields. */
const isSameExpectation = (resultInput: ResultInput, storedResult: StoredResult): boolean => {
  const serialiseExpectation = ({ baseline, shape, targets, tolerance, worseTargetReason }: Expectation) =>
    JSON.stringify([
      baseline && [baseline.startsOn, baseline.endsOn, baseline.value],
      shape,
      targets.map((target) => [target.startsOn, target.endsOn, target.value, target.low, target.high]),
      tolerance,
      worseTargetReason && [worseTargetReason.source, Object.entries(worseTargetReason.text).toSorted()],
    ])
  return serialiseExpectation(resultInput.expectation) === serialiseExpectation(storedResult.expectation)
}

/** The difference between new and stored results. A committed result is only corrected with a reason. */
export interface Compared {
  added: ResultInput[]
  changed: { input: ResultInput; storedResult: StoredResult }[]
  /** Indexes of corrections of committed results without a reason. */
  withoutReason: number[]
}

/** Checks whether anything would be stored. */
export const isChange = ({ added, changed, withoutReason }: Compared): boolean =>
  added.length + changed.length + withoutReason.length > 0

export function compare(every: readonly ResultInput[], storedResults: readonly StoredResult[]): Compared {
  const known = new Map(storedResults.map((storedResult) => [toStoredKey(storedResult), storedResult]))
  const compared: Compared = { added: [], changed: [], withoutReason: [] }
  for (const [at, resultInput] of every.entries()) {
    const before = known.get(toInputKey(resultInput))
    if (!before) compared.added.push(resultInput)
    else if (!isSameExpectation(resultInput, before)) {
      if (before.promisedOn !== null && resultInput.reason === null) compared.withoutReason.push(at)
      else compared.changed.push({ input: resultInput, storedResult: before })
    }
  }
  return compared
}

/**
 * Stores the differences, and records them in the history of the plan.
 * @param text which changes get a separate entry; changes from a whole document have the entry of the document
 * @returns the number of changed results
 */
export async function saveExpected(
  context: TransactionContext,
  planId: Id,
  { added, changed }: Compared,
  storedResults: readonly StoredResult[],
  text: 'all' | 'changed' = 'all',
): Promise<number> {
  const taken = Map.groupBy(storedResults, (storedResult) => storedResult.elementId)
  const positions = new Map<Id, number>()
  const coming = added.map((resultInput) => {
    const position = positions.get(resultInput.elementId) ?? taken.get(resultInput.elementId)?.length ?? 0
    positions.set(resultInput.elementId, position + 1)
    const { elementId, indicator, areaId, breakdown, expectation } = resultInput
    const { id: indicatorId, version: definitionVersion } = indicator
    return { planId, elementId, indicatorId, definitionVersion, areaId, breakdown, position, expectation }
  })
  await insertResults(context, coming)
  await insertResultStatements(
    context,
    changed.map(({ input, storedResult: { id, revision, promisedOn } }) => ({
      resultId: id,
      revision: revision + 1,
      expectation: input.expectation,
      promisedOn,
      reason: input.reason,
    })),
  )
  for (const { input, storedResult: before } of changed)
    if (input.indicator.version !== before.definitionVersion)
      await saveDefinitionVersion(context, before.id, input.indicator.version)
  const again = changed.map(({ input }) => input)
  // A single entry per element. The content and reasons are stored with the results, which have separate access rules.
  const lines = new Set((text === 'all' ? [...added, ...again] : again).map((resultInput) => resultInput.elementId))
  await recordChanges(
    context,
    [...lines].map((elementId) => ({ planId, elementId, procedure: 'saveResult', fields: {} })),
  )
  return added.length + changed.length
}
