import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { makeChosen, rating } from './priorities.fixture.ts'
import {
  api,
  as,
  burglary,
  chief,
  decide,
  drugs,
  make,
  planId,
  planner,
  rate,
  rated,
  speed,
  zone,
} from './rating.fixture.ts'

describe('Decision', () => {
  it('stores rank and mean at that moment and the reason for rejection, and distinguishes promotion from demotion', async () => {
    await rated()
    const first = await decide([
      makeChosen(speed, 'regular_work', {
        rejectionReason: 'no_lever',
        monitoring: localized('en', 'Again in a year'),
      }),
      makeChosen(drugs, 'priority'),
      makeChosen(burglary, 'priority'),
    ])
    expect(first.decision).toMatchObject({ decidedBy: 'Zonal security council', savedBy: 'chief_of_corps' })
    expect(
      first.decision!.outcomes.map((entry) => [entry.phenomenonId, entry.rank, entry.mean, entry.rejectionReason]),
    ).toEqual([
      [drugs, 1, 3, null],
      [burglary, 2, 2, null],
      [speed, 3, null, 'no_lever'],
    ])
    const second = await decide([
      makeChosen(drugs, 'priority'),
      makeChosen(burglary, 'point_of_attention'),
      makeChosen(speed, 'regular_work'),
    ])
    expect(second.phenomena.map((phenomenon) => phenomenon.previousOutcome)).toEqual([
      'priority',
      'priority',
      'regular_work',
    ])
    expect(second.previousDecisions.map((entry) => entry.outcomes[1]?.outcome)).toEqual(['priority'])
  })

  it('overrides the ranking only with a reason, covers every phenomenon, and requires a reason for rejection [plan-12] [deck-26]', async () => {
    await rated()
    const override = [
      makeChosen(drugs, 'regular_work'),
      makeChosen(burglary, 'priority'),
      makeChosen(speed, 'regular_work'),
    ]
    expect(await catchError(decide(override))).toEqual({
      code: 'ORDER_REASON_REQUIRED',
      data: { phenomenonIds: [burglary] },
    })
    expect(await catchError(decide(override.slice(1)))).toEqual({
      code: 'NOT_ALL_DECIDED',
      data: { phenomenonIds: [drugs] },
    })
    expect(await catchError(decide([makeChosen(drugs, 'priority'), makeChosen(burglary, 'regular_work', { rejectionReason: null }), makeChosen(speed, 'regular_work')]))).toEqual({ code: 'REJECTION_REASON_REQUIRED', data: { phenomenonIds: [burglary] } }) // biome-ignore format: one refusal
    expect((await catchError(decide(override, planner))).code).toBe('FORBIDDEN')
    const reason = localized('en', 'Three evenings in a row')
    const { decision } = await decide(override.with(1, makeChosen(burglary, 'priority', { reason })))
    expect(decision!.outcomes.find((entry) => entry.phenomenonId === burglary)!.reason).toEqual(reason)
  })

  it('is not dated in the future, in the procedure and in the database [law-76]', async () => {
    await rated()
    const outcomes = [drugs, burglary, speed].map((id) => makeChosen(id, 'priority'))
    expect((await catchError(decide(outcomes, chief, '2026-11-25'))).code).toBe('DATE_IN_FUTURE')
    await decide(outcomes)
    const copy = sql`insert into priority_decision (id, plan_id, owner_id, decided_by, quorum, decided_on, saved_at, saved_by, access_id)
      select gen_random_uuid(), plan_id, owner_id, decided_by, quorum, '2099-01-01', saved_at, saved_by, access_id from priority_decision`
    expect(await writeAs(api.context(chief), 'plan.decide', copy)).toBe('decision_day')
  })

  it('requires a new reason when the scores change afterwards (R14)', async () => {
    await rated()
    await decide([
      makeChosen(drugs, 'priority'),
      makeChosen(burglary, 'regular_work'),
      makeChosen(speed, 'regular_work'),
    ])
    const found = async () =>
      (await api.as(planner).checks.getPlanChecks({ planId })).results
        .filter((entry) => entry.rule === 'R14')
        .map((entry) => [entry.messageCode, entry.severity, entry.step])
    expect(await found()).toEqual([])
    await rate(rating(drugs, 'objective_image', 1, zone))
    expect(await found()).toEqual([['override', 'warning', { action: 'open_tab', tab: 'priorities' }]])
    await rate(rating(burglary, 'objective_image', 1, zone))
    expect((await found()).map(([messageCode, severity]) => [messageCode, severity])).toEqual([['tie', 'warning']])
    const reason = localized('en', 'The port is here')
    await decide([
      makeChosen(drugs, 'priority', { reason }),
      makeChosen(burglary, 'regular_work'),
      makeChosen(speed, 'regular_work'),
    ])
    expect(await found()).toEqual([])
  })

  it('appears as the previous decision when the next plan prioritises an equivalent phenomenon', async () => {
    await rated()
    await decide([makeChosen(drugs, 'priority'), makeChosen(burglary, 'priority'), makeChosen(speed, 'regular_work')])
    const narrower = await make.phenomenon({ code: 'DRUGS-NEXT' })
    await api.database.kysely
      .insertInto('phenomenon_crosswalk')
      .values({ id: newId(), from_id: drugs, to_id: narrower.id, relation: 'renamed', author: 'Test' })
      .execute()
    const next = (await make.plan({ ownerId: zone })).id
    await api.database.pool.query('update plan set predecessor_id = $1 where id = $2', [planId, next])
    await make.element({ planId, kind: 'strategic_objective', phenomenonId: drugs, title: 'Fewer sites' })
    const { phenomena } = await as(planner).addPhenomena({ planId: next, phenomenonIds: [narrower.id] })
    expect(phenomena.map((phenomenon) => phenomenon.previousOutcome)).toEqual(['priority'])
    const { previousPlan } = await as(planner).getDossier({ planId: next, phenomenonId: narrower.id })
    expect([previousPlan?.plan.code, previousPlan?.elements.map((element) => element.title?.text.en)]).toEqual([
      'ZP',
      ['Fewer sites'],
    ])
  })
})
