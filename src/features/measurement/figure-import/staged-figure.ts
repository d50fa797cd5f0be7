import type { StagedFigure } from '#features/measurement/indicators/index.ts'
import { getVersionAt } from '#features/measurement/indicators/observations/model.ts'
import type { ReadFigure } from './read/figure.ts'
import type { KnownIndicator } from './read/indicators.ts'

/** Converts a figure for staging. The breakdown has no number yet. */
export function toStagedFigure(
  figure: ReadFigure,
  indicators: ReadonlyMap<string, KnownIndicator>,
): Omit<StagedFigure, 'breakdown'> {
  const indicator = indicators.get(figure.indicator)!
  const { row, area, startsOn, endsOn, value, missing, state, partialTo, n, low, high, note } = figure
  return {
    line: row,
    indicatorId: indicator.id,
    areaId: area.id,
    startsOn,
    endsOn,
    value,
    missing,
    state,
    version: getVersionAt(indicator.versions, startsOn),
    partialTo,
    n,
    low,
    high,
    note,
  }
}
