import { findLockedFigures, type LockedLine } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { Transact } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Prepared } from './prepare.ts'
import type { ReplacedFigure } from './preview/entities.ts'
import { compareFigures } from './queries.ts'
import type { ReadFigure } from './read/figure.ts'
import { maxReplaced } from './replacements/model.ts'
import { toStagedFigure } from './staged-figure.ts'

/** Maximum number of figures that are compared with the figures in force and with each other. */
const maxComparedFigures = 300_000
const batchSize = 5_000
/** Maximum number of reported rows that differ from an approved figure. */
const maxLockedFigures = 200

/** A figure that this organisation may not report. */
export interface UnreportedFigure {
  figure: ReadFigure
  code: 'OUTSIDE_YOUR_AREA' | 'FOREIGN_AREA_UNDECLARED' | 'REPORTED_BY_OTHER'
}

/** A figure of the file and the figure in force that it replaces. */
interface Replacement {
  figure: ReadFigure
  before: ReplacedFigure['before']
}

/** Returns the content of a figure for comparison, without the indicator, area, breakdown, period and note. */
const toFigureKey = ({ value, missing, state, partialTo, n, low, high }: ReadFigure): string =>
  JSON.stringify([value, missing, state, partialTo, n, low, high])

/** Returns the content that identifies a figure: the indicator, area, breakdown and period. */
const toPlaceKey = ({ indicator, area, parts, startsOn, endsOn }: ReadFigure): string =>
  [indicator, area.id, toPartsKey(parts), startsOn, endsOn].join(' ')

/**
 * Compares the figures of a file with the figures in force and with each other, in batches while the file is read. Beyond
 * the maximum, figures are only counted.
 */
export function createComparison(transact: Transact, indicators: Prepared['readContext']['indicators'], ownerId: Id) {
  const counts = { added: 0, revised: 0, unchanged: 0 }
  const places = new Map<string, string>()
  const waiting: ReadFigure[] = []
  const differing: ReadFigure[] = []
  const unreported: UnreportedFigure[] = []
  const locked: LockedLine[] = []
  const replaced: Replacement[] = []
  let repeated = 0
  let count = 0

  const compareBatch = async (figures: readonly ReadFigure[]) => {
    const staged = figures.map((figure) => ({ ...toStagedFigure(figure, indicators), key: toPartsKey(figure.parts) }))
    const result = await transact('read', async ({ tx }) => ({
      comparison: await compareFigures(tx, ownerId, staged),
      locked: await findLockedFigures(tx, staged),
    }))
    for (const key of ['added', 'revised', 'unchanged'] as const) counts[key] += result.comparison[key]
    locked.push(...result.locked.slice(0, Math.max(0, maxLockedFigures - locked.length)))
    for (const { at, ...before } of result.comparison.replaced.slice(0, maxReplaced - replaced.length))
      replaced.push({ figure: figures[at]!, before })
    for (const at of result.comparison.outside) unreported.push({ figure: figures[at]!, code: 'OUTSIDE_YOUR_AREA' })
    for (const at of result.comparison.undeclared)
      unreported.push({ figure: figures[at]!, code: 'FOREIGN_AREA_UNDECLARED' })
    for (const at of result.comparison.contested) unreported.push({ figure: figures[at]!, code: 'REPORTED_BY_OTHER' })
  }
  const compareWaiting = async (minCount: number) => {
    while (waiting.length >= minCount && waiting.length > 0) await compareBatch(waiting.splice(0, batchSize))
  }
  const add = async (figures: readonly ReadFigure[]): Promise<void> => {
    count += figures.length
    if (count > maxComparedFigures) {
      places.clear()
      waiting.length = 0
      return
    }
    for (const figure of figures) {
      const place = toPlaceKey(figure)
      const content = toFigureKey(figure)
      const before = places.get(place)
      if (before === undefined) {
        places.set(place, content)
        waiting.push(figure)
      } else if (before === content) repeated += 1
      else differing.push(figure)
    }
    await compareWaiting(batchSize)
  }
  /** Compares the remaining figures. Returns the result, with unknown counts beyond the maximum. */
  const finish = async () => {
    await compareWaiting(1)
    const unknown = { added: null, revised: null, unchanged: null }
    return { counts: count > maxComparedFigures ? unknown : counts, repeated, differing, unreported, locked, replaced }
  }
  return { add, finish }
}
