/** A figure with the limit and baseline. Every limit is an upper bound, so lower is better. */
export interface Row {
  name: string
  unit: 'ms' | 's' | 'MB' | 'errors' | '%'
  measured: number
  /** Limit from the product's list of figures. Null when there is none. */
  bar: number | null
  /** Baseline measured in the same run, on the same machine, in the same unit. */
  baseline: { name: string; value: number } | null
  /** Quantities and sizes that a reader needs to judge the figure. */
  note?: string
}

/**
 * Returns the value that at least this share of the values does not exceed.
 *
 * @param share between 0 and 1
 */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('A percentile needs at least one value.')
  const sorted = [...values].sort((left, other) => left - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!
}

/** Returns the milliseconds that the work takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Formats rows as an aligned table with a heading line. */
export function asTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.name,
    row.bar === null ? '-' : `${row.bar} ${row.unit}`,
    `${short(row.measured)} ${row.unit}`,
    row.bar === null ? '-' : row.measured <= row.bar ? 'holds' : 'MISSES',
    row.baseline ? `${short(row.baseline.value)} ${row.unit}` : '-',
    row.baseline && row.baseline.value > 0 ? `x ${short(row.measured / row.baseline.value)}` : '-',
    [row.baseline?.name, row.note].filter(Boolean).join('; '),
  ])
  const all = [['figure', 'bar', 'measured', '', 'baseline', 'ratio', 'baseline is; note'], ...lines]
  const widths = all[0]!.map((_cell, column) => Math.max(...all.map((line) => line[column]!.length)))
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
