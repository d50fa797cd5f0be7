import { describe, expect, it } from 'vitest'
import { asTable, percentile, type Row } from './row.ts'

describe('percentile', () => {
  it('returns a measured value that at least the requested share of values does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(percentile(values, 0.95)).toBe(95)
    expect(percentile(values, 0.5)).toBe(50)
    expect(percentile([7], 0.95)).toBe(7)
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })
})

describe('table of benchmark figures', () => {
  it('shows for each figure whether the limit is met and how it compares with the baseline', () => {
    const rows: Row[] = [
      { name: 'a', unit: 'ms', measured: 49.96, bar: 50, baseline: { name: 'nothing at all', value: 10 } },
      { name: 'b', unit: 'MB', measured: 600, bar: 512, baseline: null, note: 'embedded' },
      { name: 'c', unit: 's', measured: 3, bar: null, baseline: { name: 'zero', value: 0 } },
    ]
    const lines = asTable(rows).split('\n').slice(1)
    expect(lines[0]).toMatch(/^a +50 ms +50\.0 ms +holds +10\.0 ms +x 5\.00 +nothing at all$/)
    expect(lines[1]).toMatch(/^b +512 MB +600 MB +MISSES +- +- +embedded$/)
    expect(lines[2]).toMatch(/^c +- +3\.00 s +- +0\.00 s +- +zero$/)
  })
})
