import { describe, expect, it } from 'vitest'
import { belgium } from '../be/index.ts'
import { demoCountry } from './index.ts'

const makeDemo = (realNames: boolean) => demoCountry(belgium, { seed: 'names', zones: 176, realNames })
const realNames = new Map(
  belgium.areas.filter(({ kind }) => kind === 'police_zone').map(({ code, names }) => [code, Object.values(names)]),
)

describe('demo country', () => {
  it('uses no real zone name for a zone or a plan', () => {
    for (const { zone, plan } of makeDemo(false).zonal) {
      const own = realNames.get(zone.area)!
      expect(own, zone.area).not.toContain(zone.name)
      expect(JSON.stringify(plan.plan.title), zone.area).toContain(zone.name)
    }
  })

  it('uses real zone names on request, with a unique code for each plan and no other change', () => {
    const [real, invented] = [makeDemo(true), makeDemo(false)]
    const codes = new Set<unknown>()
    for (const [index, { zone, plan, answers }] of real.zonal.entries()) {
      expect(realNames.get(zone.area), zone.area).toContain(zone.name)
      expect(JSON.stringify(plan.plan.title), zone.area).toContain(zone.name)
      expect(plan.plan.illustrative, zone.area).toBe(true)
      expect(answers).toEqual(invented.zonal[index]?.answers)
      codes.add(plan.plan.code)
    }
    expect(codes.size).toBe(176)
  })

  it('contains comments of partners on a draft that quote existing text, and one comment without an answer', () => {
    const { plan, comments } = makeDemo(false).round!
    expect(plan.plan.state).toBe('drafting')
    for (const { anchor } of comments.filter((comment) => comment.anchor !== null)) {
      const element = plan.elements.find((demoElement) => demoElement.key === anchor!.key)
      expect(JSON.stringify(element?.[anchor!.field]), anchor!.key).toContain(anchor!.quote)
    }
    expect(comments.filter((comment) => comment.answer === undefined)).toHaveLength(1)
  })

  it('contains cascade plans that are on time, late and not due yet, and is the same for the same seed', () => {
    const [country, again] = [makeDemo(false), makeDemo(false)]
    expect(again.laterPlans).toEqual(country.laterPlans)
    const days = (start: string, field: string) =>
      country.laterPlans.filter(({ plan }) => plan.code.startsWith(start)).map(({ plan }) => String(plan[field]))
    for (const [files, deadline, expected] of [
      [days('PD-2026-', 'decidedOn').filter((day) => day.startsWith('2026')), '2026-07-01', 14],
      [days('OAP-2026-FGP-', 'inForceOn'), '2026-10-01', 14],
    ] as const) {
      const late = files.filter((day) => day > deadline).length
      expect([late > 0, late < files.length, files.length < expected]).toEqual([true, true, true])
    }
    const decided = country.zonal.map((entry) => entry.decidedOn)
    expect(new Set(decided.map((day) => day > '2026-07-01'))).toEqual(new Set([true, false]))
  })

  it('is a country of any size, without the comment round when the border zone is not included', () => {
    for (const zones of [1, 2, 4, 6, 20]) {
      const country = demoCountry(belgium, { seed: 'any', zones })
      expect(country.zonal).toHaveLength(zones)
      expect(country.round === null).toBe(country.zones.every((zone) => zone.district !== 'BE-CSD-LIM'))
    }
  })
})
