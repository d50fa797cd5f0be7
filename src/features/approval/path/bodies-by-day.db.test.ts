import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { uploadLetter } from './confirmations/confirmations.fixture.ts'
import { pathRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const make = factories(api.database)
/** Ids of the federal bodies of the pack that take part in the national plan. */
const bodies = new Map<string, Id>()
const plans = new Map<string, Id>()
const federal = [
  'BE-FP',
  'BE-FPS-INTERIOR',
  'BE-FPS-JUSTICE',
  'BE-FPS-MOBILITY',
  'BE-COLLEGE-PROSECUTORS-GENERAL',
  'BE-NATIONAL-SECURITY-COUNCIL',
  'BE-GOV-FEDERAL',
  'BE-IMC-SECURITY',
  'BE-FEDERAL-POLICE-COUNCIL',
  'BE-PARLIAMENT-FEDERAL',
]

prepareOnce(api.database, async () => {
  for (const code of federal) {
    const organisation = belgium.organisations.find((entry) => entry.code === code)!
    const { id } = await make.organisation({ code, kind: organisation.kind })
    bodies.set(code, id)
    await api.database.pool.query('update organisation set valid_from = $2, valid_to = $3 where id = $1', [
      id,
      organisation.from ?? null,
      organisation.to ?? null,
    ])
  }
  leader = people.chief_of_corps(bodies.get('BE-FPS-INTERIOR')!)
  for (const [year, end] of [
    ['2008', '2012'],
    ['2028', '2032'],
  ] as const) {
    const { id } = await make.plan({
      ownerId: bodies.get('BE-FPS-INTERIOR')!,
      kind: 'national_security_plan',
      periodFrom: `${year}-01-01`,
      periodTo: `${end}-01-01`,
    })
    plans.set(year, id)
  }
})
let leader: Actor
const path = () => api.as(leader).legalPath
const listOffered = async (year: string) => {
  const { steps } = await path().getPath({ planId: plans.get(year)! })
  const names = new Map([...bodies].map(([code, id]) => [id, code]))
  const listCodes = (ids: readonly Id[]) => ids.map((id) => names.get(id)!)
  return new Map(
    steps.map(({ code, seats, preparedBy, informs }) => [
      code,
      listCodes([
        ...seats.map(({ seat }) => seat.organisationId),
        ...preparedBy.map(({ id }) => id),
        ...informs.map(({ id }) => id),
      ]),
    ]),
  )
}

it('a plan of 2008 offers no body that was founded later [law-4]', async () => {
  const offered = await listOffered('2008')
  for (const code of [...offered.values()].flat()) {
    const founded = belgium.organisations.find((entry) => entry.code === code)!.from
    expect([code, founded === undefined || founded <= '2008-12-31']).toEqual([code, true])
  }
  expect([offered.get('council_of_ministers'), offered.get('police_council_opinion')]).toEqual([
    ['BE-GOV-FEDERAL', 'BE-FPS-INTERIOR', 'BE-FPS-JUSTICE'],
    ['BE-FEDERAL-POLICE-COUNCIL'],
  ])
  // The same path offers them today.
  const today = await listOffered('2028')
  expect(today.get('security_council')).toContain('BE-NATIONAL-SECURITY-COUNCIL')
  expect(today.get('conference')).toContain('BE-IMC-SECURITY')
})

it('a step whose body did not exist yet does not apply, in the procedure and in the database [law-95]', async () => {
  await storePlanKinds(api.database, { ...belgium, version: 'test' })
  const planId = plans.get('2008')!
  const { steps } = await path().getPath({ planId })
  expect(steps.filter(({ state }) => state === 'not_applicable').map(({ code, absentOn }) => [code, absentOn])).toEqual(
    [
      ['security_council', '2008-01-01'],
      ['conference', '2008-01-01'],
      ['traffic_opinion', undefined],
    ],
  )
  const skip = { planId, step: 'security_council', date: '2008-01-05', reason: 'It was not asked.' }
  await path().completeStep({ planId, step: 'looking', date: '2007-10-01' })
  await path().completeStep({ planId, step: 'drafting', date: '2007-12-01' })
  expect((await catchError(path().skipStep(skip))).code).toBe('NOT_APPLICABLE')
  const writeSkip = (step: string, day: string) =>
    writeAs(
      api.context(leader),
      'path.lead',
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, reason, recorded_by, recorded_at)
        select gen_random_uuid(), r.id, r.plan_id, ${leader.assignments[0]!.organisationId}, 'skipped', ${step}, ${day}, 'x', ${leader.personId}, now()
        from path_round r where r.plan_id = ${planId}`,
    )
  expect(await writeSkip('security_council', '2008-01-05')).toBe('step_applies')
  expect(await writeSkip('security_council', '2016-01-05')).toBe('written')
  expect(await writeSkip('prosecutors_opinion', '2008-01-05')).toBe('written')
})

it('an act of a day accepts only the bodies of that day, also a body that has ended since', async () => {
  const planId = plans.get('2008')!
  await path().completeStep({ planId, step: 'looking', date: '2007-10-01' })
  await path().completeStep({ planId, step: 'drafting', date: '2007-12-01' })
  const at = { planId, step: 'prosecutors_opinion', dueOn: '2008-02-01' }
  const college = { organisationId: bodies.get('BE-COLLEGE-PROSECUTORS-GENERAL')!, function: null }
  const ask = (seat: typeof college, step: string, date: string) =>
    path().requestResponse({ ...at, step, date, seats: [seat], reason: 'Early.' })
  const securityCouncil = { organisationId: bodies.get('BE-NATIONAL-SECURITY-COUNCIL')!, function: null }
  expect((await catchError(ask(securityCouncil, 'security_council', '2008-01-05'))).code).toBe('NOT_APPLICABLE')
  expect((await ask(securityCouncil, 'security_council', '2016-01-05')).acts.at(-1)!.kind).toBe('requested')
  await api.database.pool.query(`update organisation set valid_to = '2010-01-01' where id = $1`, [
    college.organisationId,
  ])
  expect((await catchError(ask(college, 'prosecutors_opinion', '2016-01-05'))).code).toBe('NOT_APPLICABLE')
  await path().giveOpinion({
    planId,
    step: 'prosecutors_opinion',
    seat: college,
    date: '2008-01-10',
    text: 'The means are missing.',
    evidenceIds: [await uploadLetter(api.context(leader))],
  })
  const shown = await path().getPath({ planId })
  expect(shown.steps.find(({ code }) => code === 'prosecutors_opinion')).toMatchObject({
    state: 'completed',
    seats: [{ seat: college, state: 'received' }],
  })
})

it('no act is dated long before its plan, in the procedure and in the database [law-109]', async () => {
  await storePlanKinds(api.database, { ...belgium, version: 'test' })
  const planId = plans.get('2028')!
  const { created } = (
    await api.database.pool.query(
      `select (created_at::date - interval '2 years')::date::text as created from plan where id = $1`,
      [planId],
    )
  ).rows[0]
  const drafting = { planId, step: 'looking', date: '2010-02-01' }
  expect(await catchError(path().completeStep(drafting))).toMatchObject({
    code: 'DATE_TOO_EARLY',
    data: { from: created },
  })
  await path().completeStep({ ...drafting, date: created })
  const write = (kind: string, day: string) =>
    writeAs(
      api.context(leader),
      'path.lead',
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, reason, recorded_by, recorded_at)
        select gen_random_uuid(), r.id, r.plan_id, ${leader.assignments[0]!.organisationId}, ${kind}, 'drafting', ${day}, 'x', ${leader.personId}, now()
        from path_round r where r.plan_id = ${planId}`,
    )
  for (const kind of ['done', 'skipped', 'requested', 'opinion_missing'])
    expect([kind, await write(kind, '2010-02-01')]).toEqual([kind, 'first_act_day'])
  expect(await write('done', created)).toBe('written')
})

it('a function that begins later keeps its seat, which is vacant until then [law-112]', async () => {
  const organisationId = bodies.get('BE-FPS-JUSTICE')!
  const { id } = await make.function(organisationId, { code: 'minister_justice', names: { en: 'Minister' } })
  const listSeats = async (year: string) =>
    (await path().getPath({ planId: plans.get(year)! })).steps
      .find(({ code }) => code === 'approval')!
      .seats.map(({ seat }) => seat.function)
  await api.database.pool.query(`update function set valid_from = '2030-01-01' where id = $1`, [id])
  expect([await listSeats('2008'), await listSeats('2028')]).toEqual([
    ['minister_interior', 'minister_justice'],
    ['minister_interior', 'minister_justice'],
  ])
  const { rows } = await api.database.pool.query(
    `select function_state($1, 'minister_justice', '2026-11-24') as today, function_state($1, 'unknown', '2026-11-24') as unknown`,
    [organisationId],
  )
  expect(rows).toEqual([{ today: 'vacant', unknown: 'vacant' }])
})

it('a step whose body exists today is not left out by an earlier day, in the procedure and in the database [law-114]', async () => {
  await storePlanKinds(api.database, { ...belgium, version: 'test' })
  const planId = plans.get('2028')!
  const found = (day: string) =>
    api.database.pool.query('update organisation set valid_from = $2 where id = $1', [
      bodies.get('BE-NATIONAL-SECURITY-COUNCIL'),
      day,
    ])
  const [before, after] = ['2026-09-01', '2026-10-01']
  await path().completeStep({ planId, step: 'looking', date: before })
  await path().completeStep({ planId, step: 'drafting', date: before })
  const writeSkip = (day: string) =>
    writeAs(
      api.context(leader),
      'path.lead',
      sql`insert into path_act (id, round_id, plan_id, owner_id, kind, step, on_date, reason, recorded_by, recorded_at)
        select gen_random_uuid(), r.id, r.plan_id, ${leader.assignments[0]!.organisationId}, 'skipped', 'security_council', ${day}, 'x',
          ${leader.personId}, now() from path_round r where r.plan_id = ${planId}`,
    )
  const skip = () =>
    path().skipStep({ planId, step: 'security_council', date: before, reason: 'It was founded later.' })
  await found('2026-12-24')
  expect([(await catchError(skip())).code, await writeSkip(before)]).toEqual(['NOT_APPLICABLE', 'step_applies'])
  await found(after)
  const { steps } = await skip()
  expect(steps.find(({ code }) => code === 'security_council')!.state).toBe('skipped')
  await api.database.pool.query(`alter table path_act disable trigger user`)
  await api.database.pool.query(`delete from path_act where kind = 'skipped'`)
  await api.database.pool.query(`alter table path_act enable trigger user`)
  expect(await writeSkip(before)).toBe('written')
})
