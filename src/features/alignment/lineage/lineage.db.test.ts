import { beforeEach, describe, expect, it } from 'vitest'
import { makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../testing/api.ts'
import { daysOutside } from './model.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
const ministry = () => api.as(country.ministryPlanner).alignment

/** Three zones: the first carries out an item, the second carries out none, the third has no answer. */
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 3 })
  const { versionId } = country
  await ministry().items.sendItems({ versionId, addressees: { method: 'kind', kind: 'police_zone' }, dueOn: null })
  for (const [number, kind] of (['adopt', 'no_capacity'] as const).entries()) {
    const planner = api.as(country.planner(number)).alignment
    const { rows } = await planner.items.listItems({ addresseeId: country.zones[number]!.id })
    await planner.answers.answerItem({ itemId: rows[0]!.id, kind, reasons: reasons() })
  }
})

describe('ribbon of a plan', () => {
  it('shows below who carries, who does not carry and who has not answered, each organisation once', async () => {
    const ribbon = await ministry().lineage.getRibbon({ planId: country.national.id })
    expect(ribbon).toMatchObject({ level: 'federal', upperPlans: [], version: { number: 1 } })
    expect(ribbon.elements).toEqual([{ kind: 'priority', count: 3 }])
    expect(ribbon.lowerAnswers).toMatchObject([
      {
        organisationKind: 'police_zone',
        organisationCount: 3,
        carrying: 1,
        notCarrying: 1,
        notAnswered: 1,
        withheld: 0,
      },
    ])
    expect(ribbon.lowerAnswers[0]?.totals).toMatchObject({ requested: 9, carried: 1, notCarried: 1, no_answer: 7 })
  })

  it('shows below a single element only when it is named', async () => {
    const [first, second] = country.priorities
    const listLower = async (elementId: string) =>
      (await ministry().lineage.getRibbon({ planId: country.national.id, elementId })).lowerAnswers
    expect(await listLower(first!)).toMatchObject([
      { organisationCount: 3, carrying: 1, notCarrying: 1, notAnswered: 1 },
    ])
    expect(await listLower(second!)).toMatchObject([
      { organisationCount: 3, carrying: 0, notCarrying: 0, notAnswered: 3 },
    ])
    expect(await listLower(country.zones[0]!.objectiveId)).toEqual([])
  })

  it('shows above which version of which plan is answered, and how much of it [deck-33]', async () => {
    const own = api.as(country.planner(0)).alignment.lineage
    const ribbon = await own.getRibbon({ planId: country.zones[0]!.planId })
    expect(ribbon.upperPlans).toMatchObject([
      {
        plan: { planId: country.national.id },
        versionNumber: 1,
        superseded: false,
        totals: { requested: 3, carried: 1, no_answer: 2 },
      },
    ])
    expect(ribbon).toMatchObject({ version: null, lowerAnswers: [] })
    await api.database.pool.query(`update plan_version set superseded_on = '2026-11-01'`)
    expect((await own.getRibbon({ planId: country.zones[0]!.planId })).upperPlans[0]?.superseded).toBe(true)
  })
})

describe('timeline of plans', () => {
  it('shows the cycles, which plan answers which, and how long a lower plan runs without an upper plan', async () => {
    const timeline = await ministry().lineage.getTimeline({})
    expect(timeline.lanes.map((lane) => [lane.kind, lane.bars.map((bar) => [bar.from, bar.to, bar.plans])])).toEqual([
      ['national_security_plan', [['2026-01-01', '2030-01-01', 1]]],
      ['zonal_security_plan', [['2026-01-01', '2032-01-01', 3]]],
    ])
    expect(timeline.relations).toMatchObject([
      {
        lowerKind: 'zonal_security_plan',
        plans: 3,
        answers: 2,
        upper: { planId: country.national.id },
        superseded: false,
        daysWithoutUpper: 730,
      },
    ])
    const ofOne = await ministry().lineage.getTimeline({ planId: country.zones[1]!.planId })
    expect(ofOne.lanes.map((lane) => lane.bars[0]?.plans)).toEqual([1, 1])
  })

  it('counts the days outside the upper period, or all days when the periods never overlap', () => {
    expect(daysOutside('2026-01-01', '2027-01-01', '2020-01-01', '2030-01-01')).toBe(0)
    expect(daysOutside('2026-01-01', '2026-01-11', '2026-01-06', '2026-01-08')).toBe(8)
    expect(daysOutside('2026-01-01', '2026-01-11', '2030-01-01', '2031-01-01')).toBe(10)
  })
})
