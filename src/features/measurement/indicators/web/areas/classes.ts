import type { ScaleStep } from '#ui/cell-tone.ts'

/**
 * Rounds to two significant digits, so that bounds are easy to read aloud: 48,317 becomes 48,000 and 0.7431 becomes
 * 0.74.
 */
const roundToTwoDigits = (value: number): number => Number(value.toPrecision(2))

/**
 * Returns the upper bounds of classes with about the same number of values. The last class has no upper bound. All
 * periods share the scale, so that a colour means the same while the user moves through time.
 */
export function classBounds(values: readonly number[], classes = 6): number[] {
  const sorted = values.toSorted((left, other) => left - other)
  const maxCount = sorted.at(-1)
  if (maxCount === undefined) return []
  const bounds = Array.from({ length: classes - 1 }, (_, index) =>
    roundToTwoDigits(sorted[Math.floor(((index + 1) * sorted.length) / classes)]!),
  )
  return [...new Set(bounds)].filter((bound) => bound < maxCount).toSorted((left, other) => left - other)
}

export const getClass = (value: number, bounds: readonly number[]): ScaleStep =>
  (bounds.filter((bound) => value > bound).length + 1) as ScaleStep
