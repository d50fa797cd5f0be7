import { describe, expect, it } from 'vitest'
import type { AreaPage } from '#features/country/registry/areas/contract.ts'
import type { AreaRef } from '#features/country/registry/contract.ts'
import { lifeTracks } from './life-tracks.ts'

const area = (id: string, validFrom: string | null, validTo: string | null): AreaRef => ({
  id,
  code: id,
  kind: 'municipality',
  names: { nl: id },
  validFrom,
  validTo,
})

const page = (own: AreaRef, rest: Partial<AreaPage>) =>
  ({ area: own, predecessors: [], successors: [], ...rest }) as AreaPage

describe('life of an area', () => {
  it('is shown between predecessors and successors', () => {
    const { tracks, from, to } = lifeTracks(
      page(area('b', '2019-01-01', '2025-01-01'), {
        predecessors: [{ area: area('a', null, '2019-01-01'), kind: 'merge', date: '2019-01-01' }],
        successors: [{ area: area('c', '2025-01-01', null), kind: 'merge', date: '2025-01-01' }],
      }),
      '2026-11-24',
      (entry) => entry.code,
    )
    expect(tracks.map(({ id, spans }) => [id, spans[0]?.from, spans[0]?.to, spans[0]?.state])).toEqual([
      ['a', '2015-01-01', '2019-01-01', 'past'],
      ['b', '2019-01-01', '2025-01-01', 'past'],
      ['c', '2025-01-01', '2030-01-01', 'now'],
    ])
    expect([from, to]).toEqual(['2015-01-01', '2030-01-01'])
  })

  it('continues when the merger is only planned, and marks the result as upcoming', () => {
    const { tracks } = lifeTracks(
      page(area('a', null, null), {
        successors: [{ area: area('z', '2027-10-01', null), kind: 'planned_merge', date: '2027-10-01' }],
      }),
      '2026-11-24',
      (entry) => entry.code,
    )
    expect(tracks.map(({ spans }) => spans[0]?.state)).toEqual(['now', 'coming'])
  })
})
