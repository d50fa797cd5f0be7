import { expect, it } from 'vitest'
import { withSecondPerson } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { packId, usePack } from '#features/country/registry/index.ts'
import { checkCountryPack } from '#features/quality/pack-checks/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError, useApi } from '../../testing/api.ts'
import { enrol, makePerson } from '../../testing/people.ts'
import { installCountry } from './country.ts'
import { router } from './router.ts'
import { threeLevelCountry } from './three-level-country.fixture.ts'

const api = useApi(router)
const body = (code: string) => packId('organisation', code)
const testDate = '2026-11-24'

/** Enrols the chancellor, who alone has the deciding function. */
async function enrolChancellor(): Promise<Actor> {
  const person = await enrol(
    api.database,
    makePerson([{ organisationId: body('XX-MIN-INTERIOR'), role: 'chancellor' }], 'Chancellor'),
  )
  await api.database.pool.query(
    `insert into function_holding (id, function_id, person_id, capacity, valid_from)
     select $1, id, $2, 'holder', '2020-01-01' from function where code = 'chancellor'`,
    [newId(), person.personId],
  )
  return person
}

it('a plan of a country with an extra level, three opinions and a two-year cycle completes the approval procedure without new procedures', async () => {
  expect(checkCountryPack(threeLevelCountry).issues).toEqual([])
  usePack(threeLevelCountry)
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, threeLevelCountry))
  const province = await enrol(
    api.database,
    makePerson([{ organisationId: body('XX-PROV-01'), role: 'head_of_province' }], 'Head'),
  )
  const chancellor = await enrolChancellor()
  const deputy = await enrol(
    api.database,
    makePerson([{ organisationId: body('XX-PROV-01'), role: 'head_of_province' }], 'Deputy head'),
  )
  const { plans, checks, calendar } = api.as(province)
  const withLetters = (actor: Actor) =>
    withSecondPerson(api.as(actor).legalPath, api.context, { actor, confirmer: deputy })
  const legalPath = withLetters(province)

  // The period follows from the law of that country.
  const { id: planId } = await plans.startPlan({
    code: 'UPLAND-2028',
    kind: 'province_plan',
    title: localized('en', 'Plan of Upland'),
    ownerId: body('XX-PROV-01'),
    areaId: packId('area', 'XX-P-01'),
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['en'],
  })
  await plans.sendPlan({ id: planId })
  const { plan } = await plans.getPlan({ id: planId })
  expect(plan.periodTo).toBe('2028-01-01')
  const { rows } = await plans.outline.getOutline({ planId })
  const section = rows.find((row) => row.place === 'priorities')!.id
  const content = { kind: 'priority', title: localized('en', 'Burglary') } as const
  await plans.outline.addElement({ planId, parentId: section, content })
  const action = await plans.outline.addElement({
    planId,
    parentId: section,
    content: { kind: 'action', title: localized('en', 'Visits') },
  })

  const getStep = async (code: string) =>
    (await legalPath.getPath({ planId })).steps.find((step) => step.code === code)!
  const getSeat = async (code: string) => (await getStep(code)).seats[0]!.seat
  const submitVersion = async () => {
    const { id } = await plans.versions.freezeVersion({ planId, reason: 'For decision.' })
    await legalPath.submitVersion({ planId, versionId: id, date: testDate })
    return id
  }
  const decide = async (who: Actor, step: string, versionId: string) =>
    withLetters(who).decide({ planId, step, seat: await getSeat(step), versionId, verdict: 'approved', date: testDate })

  await legalPath.completeStep({ planId, step: 'draft', date: testDate })
  const first = await submitVersion()
  // An error blocks the step to which that country binds it, and no other step.
  const refused = await catchError(decide(province, 'assembly', first))
  expect(refused).toEqual({ code: 'CHECKS_FAILED', data: { steps: ['assembly'], rules: ['R16'] } })
  const reason = 'The head is named in January.'
  const { id: exceptionId } = await checks.requestException({
    planId,
    rule: 'R16',
    elementId: action.id,
    reason,
    endsOn: '2027-06-01',
  })
  await api.as(deputy).checks.grantException({ id: exceptionId })
  await decide(province, 'assembly', first)

  // All three opinions are required before the chancellor decides. Only the opinion of the cities may be missing, with
  // a reason.
  const waits = await catchError(decide(chancellor, 'cabinet', first))
  expect(waits).toEqual({ code: 'STEPS_INCOMPLETE', data: { steps: ['opinion_1', 'opinion_2', 'opinion_3'] } })
  for (const step of ['opinion_1', 'opinion_3'])
    await legalPath.giveOpinion({ planId, step, seat: await getSeat(step), date: testDate, text: 'In favour.' })
  const silent = { planId, seat: await getSeat('opinion_2'), date: testDate, text: 'They do not meet this year.' }
  await legalPath.recordAbsence({ ...silent, step: 'opinion_2' })
  await decide(chancellor, 'cabinet', first)
  const entered = await legalPath.enterIntoForce({ planId, step: 'entry', date: testDate })
  expect(entered).toMatchObject({ state: 'in_force', approvedOn: testDate, inForceOn: testDate })

  // Two years later the plan is amended. Assembly and chancellor decide again.
  await legalPath.openAddendum({ planId, reason: 'Cyber fraud is added.' })
  await plans.outline.addElement({
    planId,
    parentId: section,
    content: { kind: 'priority', title: localized('en', 'Cyber fraud') },
  })
  await legalPath.completeStep({ planId, step: 'draft', date: testDate })
  const second = await submitVersion()
  expect((await legalPath.getPath({ planId })).steps.map(({ code }) => code)).toEqual([
    'draft',
    'assembly',
    'cabinet',
    'entry',
  ])
  const days = await calendar.listCalendar({
    from: '2026-11-01',
    to: '2027-11-01',
    scope: 'organisation',
    kind: 'step',
  })
  expect(days.rows.map(({ names }) => names!.en)).toContain('A5 The assembly of the province decides')
  await decide(province, 'assembly', second)
  await decide(chancellor, 'cabinet', second)
  expect(await legalPath.enterIntoForce({ planId, step: 'entry', date: testDate })).toMatchObject({ state: 'in_force' })
  const versions = await plans.versions.listVersions({ planId })
  expect(versions.map(({ id, inForceOn }) => [id, inForceOn])).toEqual([
    [second, testDate],
    [first, testDate],
  ])
  expect((await checks.listRules({})).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['R51', 'R52', 'R53', 'R54', 'R55']),
  )
}, 120_000)
