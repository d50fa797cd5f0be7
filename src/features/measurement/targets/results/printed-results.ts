import { loadNamesAt } from '#features/country/registry/index.ts'
import type { Definition, Indicator } from '#features/measurement/indicators/entities.ts'
import { findIndicators } from '#features/measurement/indicators/index.ts'
import { type FrozenSections, listFrozenRows } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { Expectation } from './entities.ts'
import { listAreaNames } from './queries/matching-results.ts'
import { expectedResultsSection, toExpectation } from './section.ts'

/** A committed result as printed in every edition. */
export interface CommittedResult {
  elementId: Id
  indicator: Pick<Indicator, 'code'> & Pick<Definition, 'names' | 'unit'>
  area: { id: Id; names: Names }
  expectation: Expectation
}

/** Returns the committed results of a frozen version, with the marking of each indicator. */
export async function loadFrozenResults(
  { tx }: TransactionContext,
  frozen: FrozenSections,
): Promise<(CommittedResult & { indicator: Pick<Indicator, 'marking'> })[]> {
  const rows = (listFrozenRows(expectedResultsSection, frozen) ?? []).map(({ row }) => row)
  const indicators = await findIndicators(tx, [...new Set(rows.map(({ indicator }) => indicator))])
  const areas = await listAreaNames(tx, [...new Set(rows.map(({ area }) => area))])
  return rows.flatMap((row) => {
    const { element, indicator: code, area: areaCode } = row
    const [indicator, area] = [indicators.get(code), areas.get(areaCode)]
    if (!indicator || !area) return []
    const { names, unit } = indicator.definition
    const expectation = toExpectation(row)
    return [{ elementId: element, indicator: { code, names, unit, marking: indicator.marking }, area, expectation }]
  })
}

/** Returns the titles of the elements of a frozen version. */
export const listFrozenTitles = (frozen: FrozenSections): ReadonlyMap<Id, LocalizedText | null> =>
  new Map(
    (frozen.get('elements') ?? []).map(({ subjectId, row }) => [
      subjectId,
      (row as { title?: LocalizedText }).title ?? null,
    ]),
  )

/**
 * Returns results with the names that the indicators and areas had at a moment.
 * @param at undefined: the present names
 */
export async function nameResults<Result extends CommittedResult>(
  { tx }: TransactionContext,
  results: readonly Result[],
  at: string | undefined,
): Promise<Result[]> {
  if (at === undefined || results.length === 0) return [...results]
  const indicators = await findIndicators(tx, [...new Set(results.map(({ indicator }) => indicator.code))])
  const getIndicatorId = (code: string) => indicators.get(code)?.id ?? ''
  const nameIndicator = await loadNamesAt(
    tx,
    'indicator',
    [...indicators.values()].map(({ id }) => id),
  )
  const nameArea = await loadNamesAt(tx, 'area', new Set(results.map(({ area }) => area.id)))
  return results.map((result) => ({
    ...result,
    indicator: {
      ...result.indicator,
      names: nameIndicator(getIndicatorId(result.indicator.code), result.indicator.names, at),
    },
    area: { ...result.area, names: nameArea(result.area.id, result.area.names, at) },
  }))
}
