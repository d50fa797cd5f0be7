import type { Indicator, Parts } from '#features/measurement/indicators/entities.ts'
import { keyOfParts } from '#features/measurement/indicators/observations/model.ts'
import { recordChanges } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Expectation } from './entities.ts'
import type { StoredResult } from './queries/results.ts'
import { insertResults, insertSayings, keepDefinition } from './queries/write-results.ts'

/** What somebody expects of an element, with what it names found. */
export interface Said {
  elementId: Id
  indicator: Indicator
  areaId: Id
  parts: Parts
  breakdown: number
  expectation: Expectation
  reason: string | null
}

/** By what it measures: of an element, one result per indicator, area and part. */
export const measureOf = (one: { elementId: Id; code: string; areaId: Id; parts: Parts }): string =>
  [one.elementId, one.code, one.areaId, keyOfParts(one.parts)].join(' ')

const measureOfSaid = ({ indicator, ...said }: Said) => measureOf({ ...said, code: indicator.code })
const measureOfStored = ({ indicator, area, ...stored }: StoredResult) =>
  measureOf({ ...stored, code: indicator.code, areaId: area.id })

/** Whether it says the same, in whatever order its fields were written. */
const saysTheSame = (said: Said, standing: StoredResult): boolean => {
  const inOrder = ({ baseline, shape, targets, tolerance }: Expectation) =>
    JSON.stringify([
      baseline && [baseline.startsOn, baseline.endsOn, baseline.value],
      shape,
      targets.map((one) => [one.startsOn, one.endsOn, one.value, one.low, one.high]),
      tolerance,
    ])
  return inOrder(said.expectation) === inOrder(standing.expectation)
}

/** What was said beside what stands. A promise is corrected with a reason, never changed in silence. */
export interface Compared {
  fresh: Said[]
  changed: { said: Said; standing: StoredResult }[]
  /** Corrections of a promise that say no reason, by their place among what was said. */
  withoutReason: number[]
}

export function compare(every: readonly Said[], standing: readonly StoredResult[]): Compared {
  const known = new Map(standing.map((one) => [measureOfStored(one), one]))
  const compared: Compared = { fresh: [], changed: [], withoutReason: [] }
  for (const [at, said] of every.entries()) {
    const before = known.get(measureOfSaid(said))
    if (!before) compared.fresh.push(said)
    else if (!saysTheSame(said, before)) {
      if (before.promisedOn !== null && said.reason === null) compared.withoutReason.push(at)
      else compared.changed.push({ said, standing: before })
    }
  }
  return compared
}

/**
 * Writes what was compared, into the history of the plan too.
 * @param told which of it has a line of its own there: what came with a whole document has the line of that
 * @returns how many results are said otherwise than before
 */
export async function saveExpected(
  work: Work,
  planId: Id,
  { fresh, changed }: Compared,
  standing: readonly StoredResult[],
  told: 'all' | 'changed' = 'all',
): Promise<number> {
  const taken = Map.groupBy(standing, (one) => one.elementId)
  const positions = new Map<Id, number>()
  const coming = fresh.map((said) => {
    const position = positions.get(said.elementId) ?? taken.get(said.elementId)?.length ?? 0
    positions.set(said.elementId, position + 1)
    const { elementId, indicator, areaId, breakdown, expectation } = said
    const { id: indicatorId, version: definitionVersion } = indicator
    return { planId, elementId, indicatorId, definitionVersion, areaId, breakdown, position, expectation }
  })
  await insertResults(work, coming)
  await insertSayings(
    work,
    changed.map(({ said, standing: { id, revision, promisedOn } }) => ({
      resultId: id,
      revision: revision + 1,
      expectation: said.expectation,
      promisedOn,
      reason: said.reason,
    })),
  )
  for (const { said, standing: before } of changed)
    if (said.indicator.version !== before.definitionVersion)
      await keepDefinition(work, before.id, said.indicator.version)
  const again = changed.map(({ said }) => said)
  // One line per element, whatever was said of it: what and why stands with its results, which have readers of their own.
  const lines = new Set((told === 'all' ? [...fresh, ...again] : again).map((one) => one.elementId))
  await recordChanges(
    work,
    [...lines].map((elementId) => ({ planId, elementId, procedure: 'saveResult', fields: {} })),
  )
  return fresh.length + changed.length
}
