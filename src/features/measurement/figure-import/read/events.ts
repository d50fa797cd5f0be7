import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { ImportProfile } from '../profile/model.ts'
import { addAmounts } from '../values/sums.ts'
import type { ReadFigure } from './figure.ts'

/** Aggregates events (a row each) to figures by area and period, as a count or a sum of amounts. */
export class Events {
  readonly #importProfile: ImportProfile
  readonly #known = new Map<string, ReadFigure & { events: number }>()

  constructor(importProfile: ImportProfile) {
    this.#importProfile = importProfile
  }

  /**
   * Adds an event to the figure of the same indicator, area, breakdown and period.
   * @returns whether it is the first event of that figure
   */
  add(figure: ReadFigure): boolean {
    const key = `${figure.indicator} ${figure.area.id} ${toPartsKey(figure.parts)} ${figure.startsOn}`
    const known = this.#known.get(key)
    if (!known) {
      this.#known.set(key, { ...figure, events: 1 })
      return true
    }
    known.events += 1
    if (figure.value !== null) {
      known.value = known.value === null ? figure.value : addAmounts(known.value, figure.value)
      known.missing = null
    }
    return false
  }

  /** Returns the aggregated figures after all rows are read. */
  listFigures(): ReadFigure[] {
    const isCounted = this.#importProfile.events?.aggregation === 'counted'
    return [...this.#known.values()].map(({ events, ...figure }) =>
      isCounted ? { ...figure, value: String(events), missing: null } : figure,
    )
  }
}
