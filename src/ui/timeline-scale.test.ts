import { describe, expect, it } from 'vitest'
import { getDayAtShare, nextDay, nextSpan, type TimelineSpan, timelineScale } from './timeline-scale.ts'

const span = (id: string, from: number, to: number): TimelineSpan => ({
  id,
  label: id,
  from: `${from}-01-01`,
  to: `${to}-01-01`,
  state: 'now',
})
const tracks = [
  { id: 'note', label: 'note', spans: [span('n1', 2022, 2025), span('n2', 2025, 2028)] },
  { id: 'empty', label: 'empty', spans: [] },
  { id: 'zone', label: 'zone', spans: [span('z1', 2020, 2026), span('z2', 2026, 2032)] },
]

describe('timeline', () => {
  it('places a day by the share of the time, and a day outside the range at the edge', () => {
    const { toPercentage } = timelineScale('2020-01-01', '2024-01-01')
    expect(toPercentage('2022-01-01')).toBeCloseTo(50, 0)
    expect(toPercentage('2019-01-01')).toBe(0)
    expect(toPercentage('2030-01-01')).toBe(100)
  })

  it('labels every second year over twelve years', () => {
    const { ticks } = timelineScale('2020-01-01', '2032-01-01')
    expect(ticks.map((tick) => tick.label)).toEqual(['2020', '2022', '2024', '2026', '2028', '2030'])
  })

  it('moves along a track, and across empty tracks to the span with the longest overlap', () => {
    expect(nextSpan(tracks, 'n1', 'ArrowRight')?.id).toBe('n2')
    expect(nextSpan(tracks, 'n2', 'ArrowRight')?.id).toBe('n2')
    expect(nextSpan(tracks, 'n1', 'ArrowDown')?.id).toBe('z1')
    expect(nextSpan(tracks, 'n2', 'ArrowDown')?.id).toBe('z2')
    expect(nextSpan(tracks, 'z2', 'ArrowUp')?.id).toBe('n2')
    expect(nextSpan(tracks, 'z2', 'a')).toBeUndefined()
  })
})

describe('day line', () => {
  const ends = { from: '2020-01-01', to: '2032-01-01' }
  const moveDay = (day: string, key: string, shift = false) => nextDay(day, key, shift, ends)

  it('moves by days, by months to the same or the last day, and by years', () => {
    expect(moveDay('2026-02-28', 'ArrowRight')).toBe('2026-03-01')
    expect(moveDay('2026-03-31', 'PageDown')).toBe('2026-02-28')
    expect(moveDay('2026-12-31', 'PageUp')).toBe('2027-01-31')
    expect(moveDay('2024-02-29', 'ArrowLeft', true)).toBe('2023-02-28')
    expect(moveDay('2026-02-28', 'a')).toBeUndefined()
  })

  it('stays within the picture', () => {
    expect(moveDay('2020-01-01', 'ArrowLeft')).toBe('2020-01-01')
    expect(moveDay('2031-12-31', 'PageUp')).toBe('2031-12-31')
    expect([moveDay('2026-01-01', 'Home'), moveDay('2026-01-01', 'End')]).toEqual(['2020-01-01', '2031-12-31'])
    expect([getDayAtShare(-1, ends.from, ends.to), getDayAtShare(2, ends.from, ends.to)]).toEqual([
      '2020-01-01',
      '2031-12-31',
    ])
  })
})
