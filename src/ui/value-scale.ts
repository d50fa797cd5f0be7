/** The vertical scale of a chart: the range that is drawn and the values of the grid lines. */
export interface ValueScale {
  low: number
  high: number
  ticks: readonly number[]
}

/** Returns the largest of 1, 2 and 5 times a power of ten that gives at least the given number of steps. */
function computeStep(span: number, steps: number): number {
  const power = 10 ** Math.floor(Math.log10(span / steps))
  return [10, 5, 2, 1].map((factor) => factor * power).find((step) => span / step >= steps) ?? power
}

/**
 * Returns a scale for values. It starts at zero, unless all values are in the upper fifth of that range. In that case a
 * line may be cut off below, and the component must indicate it. Bars always start at zero (`fromZero`).
 */
export function valueScale(values: readonly number[], { fromZero = false, steps = 2 } = {}): ValueScale {
  if (values.length === 0) return { low: 0, high: 1, ticks: [0, 1] }
  const min = Math.min(...values)
  const max = Math.max(...values)
  const cut = !fromZero && min > max * 0.8 && max - min > max / 1e6
  const [bottom, top] = cut ? [min, max] : [Math.min(0, min), Math.max(0, max)]
  const step = top > bottom ? computeStep(top - bottom, steps) : 1
  const first = Math.floor(bottom / step)
  const last = Math.max(first + 1, Math.ceil(top / step))
  // Counted in whole steps, so that 3 times 0.1 gives 0.3.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks }
}
