import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people, type Role, roleNames } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id
/** The act of the chief of corps on which other acts depend. */
let councilAct: Id
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  const council = { planId: scenario.planId, step: 'council_agreement', versionId, verdict: 'approved' } as const
  await path(scenario.chief).decide({ ...council, seat: makeSeat(scenario.policeCouncil), date: '2026-11-24' })
  councilAct = scenario.getStep(await scenario.show(), 'security_council').seats[0]!.act!.id
})

/**
 * Permissions are checked before dates. An authorised user gets the error that the day has not come, and no data
 * changes.
 */
const tomorrow = '2026-11-25'
const reason = 'The council meets later.'
const makeSeat = (organisationId: Id, code: string | null = null) => ({ organisationId, function: code })
const path = (actor: Actor) => scenario.path(actor)
const decide = (actor: Actor, step: string, seat: { organisationId: Id; function: string | null }) =>
  path(actor).decide({
    planId: scenario.planId,
    step,
    seat,
    versionId,
    verdict: 'approved',
    date: tomorrow,
    reason: reason,
  })

/** Acts of the leader of a plan, each with the error that an authorised user gets when the act is not possible. */
const leading: Record<string, readonly [errorCode: string, act: (actor: Actor) => Promise<unknown>]> = {
  'submits a version': [
    'DATE_IN_FUTURE',
    (actor) => path(actor).submitVersion({ planId: scenario.planId, versionId, date: tomorrow }),
  ],
  'completes a step': [
    'DATE_IN_FUTURE',
    (actor) => path(actor).completeStep({ planId: scenario.planId, step: 'start', date: tomorrow }),
  ],
  'requests a response': [
    'DATE_IN_FUTURE',
    (actor) =>
      path(actor).requestResponse({
        ...{ planId: scenario.planId, step: 'local_approval', date: tomorrow, dueOn: '2026-12-24', reason: reason },
        seats: [makeSeat(scenario.prosecution, 'crown_prosecutor')],
      }),
  ],
  'records an absence': [
    'DATE_IN_FUTURE',
    (actor) =>
      path(actor).recordAbsence({
        ...{ planId: scenario.planId, step: 'local_approval', date: tomorrow, text: reason },
        seat: makeSeat(scenario.prosecution, 'crown_prosecutor'),
      }),
  ],
  'forwards the plan': [
    'DATE_IN_FUTURE',
    (actor) => path(actor).forwardPlan({ planId: scenario.planId, step: 'transmission', date: tomorrow }),
  ],
  'skips a step': [
    'STEP_REQUIRED',
    (actor) => path(actor).skipStep({ planId: scenario.planId, step: 'local_approval', reason: reason }),
  ],
  'brings the plan into force': [
    'STEPS_INCOMPLETE',
    (actor) => scenario.barePath(actor).enterIntoForce({ planId: scenario.planId, step: 'in_force', date: tomorrow }),
  ],
  'opens an addendum': [
    'NOT_IN_FORCE',
    (actor) => path(actor).openAddendum({ planId: scenario.planId, reason: reason }),
  ],
  'records the decision of a body': [
    'DATE_IN_FUTURE',
    (actor) => decide(actor, 'local_approval', makeSeat(scenario.bodies[0]!, 'mayor')),
  ],
  'withdraws a recorded act': [
    'LATER_STEPS_DEPEND',
    (actor) => path(actor).withdrawAct({ id: councilAct, text: reason }),
  ],
}
const leads: readonly Role[] = ['planner', 'chief_of_corps', 'programme_manager', 'ministry_planner']
/** Roles that may act on a seat. They get the error that this is not their seat. */
const mayAct: readonly Role[] = [
  'mayor',
  'crown_prosecutor',
  'director_coordinator',
  'partner',
  'council_member',
  'minister',
  'governor',
]

describe('lead of a plan', () => {
  for (const [name, [output, act]] of Object.entries(leading))
    it(`${name} only with a lead role in the organisation of the plan`, async () => {
      const codes: Record<string, string> = {}
      for (const role of roleNames) codes[role] = (await catchError(act(people[role](scenario.zone, role)))).code
      const isFilled = name === 'records the decision of a body'
      const getExpectedError = (role: Role) => (isFilled && mayAct.includes(role) ? 'NOT_YOUR_SEAT' : 'FORBIDDEN')
      const expected = roleNames.map((role) => [role, leads.includes(role) ? output : getExpectedError(role)])
      expect(codes).toEqual(Object.fromEntries(expected))
    })

  it('cannot act on plans of another organisation', async () => {
    const elsewhere = await factories(api.database).organisation({ kind: 'police_zone' })
    const stranger = people.chief_of_corps(elsewhere.id, 'Elsewhere')
    const codes: Record<string, string> = {}
    for (const [name, [, act]] of Object.entries(leading)) codes[name] = (await catchError(act(stranger))).code
    // For acts on a seat, the error is that it is not theirs.
    expect(codes).toEqual({
      'submits a version': 'FORBIDDEN',
      'completes a step': 'FORBIDDEN',
      'requests a response': 'NOT_YOUR_SEAT',
      'records an absence': 'NOT_YOUR_SEAT',
      'forwards the plan': 'NOT_YOUR_SEAT',
      'skips a step': 'FORBIDDEN',
      'brings the plan into force': 'FORBIDDEN',
      'opens an addendum': 'FORBIDDEN',
      'records the decision of a body': 'NOT_YOUR_SEAT',
      'withdraws a recorded act': 'FORBIDDEN',
    })
  })
})

describe('acts on a seat', () => {
  it('are given by the holder of the seat, recorded by the lead of the plan or the manager of the deciding body, and refused to all others', async () => {
    const [first, second] = scenario.bodies as [Id, Id]
    const seats = {
      'first mayor': ['local_approval', makeSeat(first, 'mayor')],
      'second mayor': ['local_approval', makeSeat(second, 'mayor')],
      prosecutor: ['local_approval', makeSeat(scenario.prosecution, 'crown_prosecutor')],
      'minister of the Interior': ['approval', makeSeat(scenario.interior, 'minister_interior')],
      'police council': ['council_agreement', makeSeat(scenario.policeCouncil)],
    } as const
    const who: Record<string, Actor> = {
      'chief of corps': scenario.chief,
      'first mayor': scenario.mayors[0]!,
      'second mayor': scenario.mayors[1]!,
      prosecutor: scenario.prosecutor,
      'minister of the Interior': scenario.ministers[0]!,
      'minister of Justice': scenario.ministers[1]!,
      'a person with the role of the first mayor but without the function': people.mayor(first, 'Another'),
      'planner of the first municipality': people.planner(first, 'Planner'),
      'reader of the zone': people.reader(scenario.zone, 'Reader'),
    }
    const no = 'NOT_YOUR_SEAT'
    const may = 'DATE_IN_FUTURE'
    const found = await Promise.all(
      Object.entries(who).map(async ([name, actor]) => {
        const codes: string[] = []
        for (const [step, seat] of Object.values(seats)) codes.push((await catchError(decide(actor, step, seat))).code)
        return [name, codes]
      }),
    )
    expect(Object.fromEntries(found)).toEqual({
      'chief of corps': [may, may, may, may, may],
      'first mayor': [may, no, no, no, no],
      'second mayor': [no, may, no, no, no],
      prosecutor: [no, no, may, no, no],
      'minister of the Interior': [no, no, no, may, no],
      'minister of Justice': [no, no, no, no, no],
      'a person with the role of the first mayor but without the function': [no, no, no, no, no],
      'planner of the first municipality': [may, no, no, no, no],
      'reader of the zone': Array(5).fill('FORBIDDEN'),
    })
  })
})
