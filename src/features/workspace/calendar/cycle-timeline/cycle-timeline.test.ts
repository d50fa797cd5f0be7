import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { terms } from '../../../../../packs/be/terms.ts'
import { type CycleKind, findCycleIssues } from './gaps.ts'
import { type CyclePlan, computeStretches, findGaps, findPlanAtDate, nextAfter, toLine } from './model.ts'

const today = '2026-11-24'
let count = 0
const plan = (kind: string, from: string, to: string, given: Partial<CyclePlan> = {}): CyclePlan => {
  count += 1
  return {
    id: id(count),
    code: `${kind} ${from}`,
    title: localized('en', `${kind} ${from}`),
    kind,
    placeId: id(900),
    place: {},
    periodFrom: from,
    periodTo: to,
    decidedOn: null,
    inForceOn: from,
    state: from > today ? 'drafting' : 'in_force',
    predecessorId: null,
    bridgedOn: null,
    endedOn: null,
    preparationStartsOn: null,
    ...given,
  }
}
const kinds: CycleKind[] = [
  { code: 'eu_action_cycle', level: 'international', answers: [] },
  { code: 'framework_note', level: 'federal', answers: [] },
  { code: 'national_security_plan', level: 'federal', answers: ['framework_note'] },
  { code: 'zonal_security_plan', level: 'zone', answers: ['framework_note', 'national_security_plan'] },
]

/** The known cycle map 2020-2031. Unknown plans are left out, and the national plan of 2026 is being written. */
const map = {
  eu_action_cycle: [plan('eu_action_cycle', '2026-01-01', '2030-01-01')],
  framework_note: [
    plan('framework_note', '2016-01-01', '2020-01-01', {
      state: 'ended',
      bridgedOn: '2020-01-01',
      endedOn: '2022-01-01',
    }),
    plan('framework_note', '2022-01-01', '2025-01-01', { state: 'ended' }),
  ],
  national_security_plan: [
    plan('national_security_plan', '2022-01-01', '2026-01-01', {
      inForceOn: '2022-03-31',
      decidedOn: '2022-03-31',
      state: 'bridging',
    }),
    plan('national_security_plan', '2026-01-01', '2030-01-01', {
      state: 'drafting',
      inForceOn: null,
      preparationStartsOn: '2024-06-01',
    }),
  ],
  zonal_security_plan: [
    plan('zonal_security_plan', '2020-01-01', '2026-01-01', { state: 'ended' }),
    plan('zonal_security_plan', '2026-01-01', '2032-01-01'),
  ],
}
const line = (kind: keyof typeof map) => toLine({ key: kind, kind, place: null }, map[kind], today)
const lines = (Object.keys(map) as (keyof typeof map)[]).map(line)
const merger = { date: '2027-10-01', planned: true, from: [{ en: 'West' }, { en: 'South' }], into: [{ en: 'One' }] }
const cycleIssues = findCycleIssues(lines, kinds, { today, terms, changes: [merger], grouped: new Set() })

describe('cycle map', () => {
  it('finds no framework note from 2025, while a zonal plan starts in 2026', () => {
    expect(findGaps(line('framework_note'), today)).toEqual([{ from: '2025-01-01', to: null }])
    expect(cycleIssues).toContainEqual({
      code: 'gap',
      kind: 'framework_note',
      place: null,
      from: '2025-01-01',
      to: null,
      next: null,
    })
    expect(cycleIssues).toContainEqual(
      expect.objectContaining({
        code: 'begins_without',
        upperKind: 'framework_note',
        lower: expect.objectContaining({ kind: 'zonal_security_plan', from: '2026-01-01' }),
        isBridged: false,
        next: null,
      }),
    )
  })

  it('reports that the zonal plan starts before the national list that it must take into account exists', () => {
    expect(cycleIssues).toContainEqual(
      expect.objectContaining({
        code: 'begins_without',
        upperKind: 'national_security_plan',
        lower: expect.objectContaining({ kind: 'zonal_security_plan', from: '2026-01-01' }),
        isBridged: true,
        next: expect.objectContaining({ from: '2026-01-01', isConfirmed: false }),
      }),
    )
  })

  it('finds the Brussels merger inside a zonal plan, a national plan and an EU cycle', () => {
    const change = cycleIssues.find((entry) => entry.code === 'areas_change')!
    expect(change.inside.map(({ kind }) => kind).sort()).toEqual([
      'eu_action_cycle',
      'national_security_plan',
      'zonal_security_plan',
    ])
  })

  it('starts the zonal plan one year after the municipal term', () => {
    expect(cycleIssues).toContainEqual(
      expect.objectContaining({
        code: 'after_term',
        months: 12,
        term: expect.objectContaining({ en: 'Municipal term 2025-2030' }),
      }),
    )
  })
})

describe('phases of a plan over time', () => {
  it('distinguish four dates: late when the period started before the plan was in force, bridging after the period', () => {
    const [former] = map.national_security_plan
    expect(computeStretches(former!, map.national_security_plan, today)).toEqual([
      { phase: 'late', from: '2022-01-01', to: '2022-03-31' },
      { phase: 'in_force', from: '2022-03-31', to: '2026-01-01' },
      // The next plan does not exist, and the start date is unknown.
      { phase: 'bridging', from: '2026-01-01', to: null },
    ])
  })

  it('end on the day of a decision, or earlier if another plan replaced the plan, before and past the period [law-130]', () => {
    const compute = (given: Partial<CyclePlan>) => {
      const former = plan('national_security_plan', '2022-01-01', '2026-01-01', { state: 'ended', ...given })
      return computeStretches(former, [former], today).map(({ phase, from, to }) => `${phase} ${from} ${to}`)
    }
    expect(compute({ endedOn: '2025-06-01', supersededOn: '2027-01-01' })).toEqual(['in_force 2022-01-01 2025-06-01'])
    expect(compute({ endedOn: '2026-06-01' })).toEqual([
      'in_force 2022-01-01 2026-01-01',
      'bridging 2026-01-01 2026-06-01',
    ])
    expect(compute({ endedOn: '2026-06-01', supersededOn: '2025-03-01' })).toEqual(['in_force 2022-01-01 2025-03-01'])
  })

  it('are late until today and planned from then on for a plan that is not in force', () => {
    expect(computeStretches(map.national_security_plan[1]!, map.national_security_plan, today)).toEqual([
      { phase: 'preparing', from: '2024-06-01', to: today },
      { phase: 'late', from: '2026-01-01', to: today },
      { phase: 'planned', from: today, to: '2030-01-01' },
    ])
  })

  it('give the phase on any day: in force before bridging before planned', () => {
    const national = line('national_security_plan')
    const getPhase = (day: string) => findPlanAtDate(national, day)?.phaseSpan.phase
    expect(['2021-12-31', '2022-02-01', '2025-12-31', '2026-06-01'].map(getPhase)).toEqual([
      undefined,
      'late',
      'in_force',
      'bridging',
    ])
    expect(nextAfter(national, '2026-06-01')).toMatchObject({ from: '2026-01-01', isConfirmed: false })
    expect(findPlanAtDate(line('framework_note'), '2021-05-01')?.phaseSpan.phase).toBe('bridging')
    expect(findPlanAtDate(line('framework_note'), '2026-01-01')).toBeUndefined()
  })

  it('report plans in force at the same time, and the day from which a plan outlasts the upper plan', () => {
    const notes = [
      plan('framework_note', '2024-01-01', '2027-01-01'),
      plan('framework_note', '2026-01-01', '2028-01-01'),
    ]
    const zonal = toLine({ key: 'z', kind: 'zonal_security_plan', place: null }, [map.zonal_security_plan[1]!], today)
    const above = toLine({ key: 'f', kind: 'framework_note', place: null }, notes, today)
    const results = findCycleIssues([above, zonal], kinds, { today, terms: [], changes: [], grouped: new Set() })
    expect(results.map(({ code }) => code)).toEqual(['both', 'outlasts'])
    expect(results[0]).toMatchObject({ from: '2026-01-01', to: '2027-01-01' })
    expect(results[1]).toMatchObject({ from: '2028-01-01', months: 48 })
  })
})
