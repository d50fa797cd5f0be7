import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { type Role, roleNames } from '#shared/permission.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let its: Awaited<ReturnType<typeof zoneWithPath>>
let versionId: Id
/** The act of the chief of corps on which other acts depend. */
let councilAct: Id
preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
  versionId = await its.deliberated()
  const council = { planId: its.planId, step: 'council_agreement', versionId, verdict: 'approved' } as const
  await path(its.chief).decide({ ...council, seat: seatOf(its.policeCouncil), on: '2026-11-24' })
  councilAct = its.stepOf(await its.show(), 'security_council').seats[0]!.act!.id
})

/**
 * Permissions are checked before dates. An authorised user gets the error that the day has not come, and no data
 * changes.
 */
const tomorrow = '2026-11-25'
const motive = 'The council meets later.'
const seatOf = (organisationId: Id, code: string | null = null) => ({ organisationId, function: code })
const path = (actor: Actor) => api.as(actor).legalPath
const decide = (actor: Actor, step: string, seat: { organisationId: Id; function: string | null }) =>
  path(actor).decide({ planId: its.planId, step, seat, versionId, verdict: 'approved', on: tomorrow, motive })

/** Acts of the leader of a plan, each with the error that an authorised user gets when the act is not possible. */
const leading: Record<string, readonly [told: string, act: (actor: Actor) => Promise<unknown>]> = {
  'lays a version': [
    'IN_THE_FUTURE',
    (actor) => path(actor).layVersion({ planId: its.planId, versionId, on: tomorrow }),
  ],
  'says that a step is done': [
    'IN_THE_FUTURE',
    (actor) => path(actor).sayDone({ planId: its.planId, step: 'start', on: tomorrow }),
  ],
  'asks for a word': [
    'IN_THE_FUTURE',
    (actor) =>
      path(actor).askForWord({
        ...{ planId: its.planId, step: 'local_approval', on: tomorrow, dueOn: '2026-12-24', motive },
        seats: [seatOf(its.prosecution, 'crown_prosecutor')],
      }),
  ],
  'records an absence': [
    'IN_THE_FUTURE',
    (actor) =>
      path(actor).recordAbsence({
        ...{ planId: its.planId, step: 'local_approval', on: tomorrow, words: motive },
        seat: seatOf(its.prosecution, 'crown_prosecutor'),
      }),
  ],
  'sends the plan on': [
    'IN_THE_FUTURE',
    (actor) => path(actor).sendOn({ planId: its.planId, step: 'transmission', on: tomorrow }),
  ],
  'leaves out a step': [
    'NOT_SKIPPED',
    (actor) => path(actor).skipStep({ planId: its.planId, step: 'local_approval', motive }),
  ],
  'says from when it holds': [
    'WAITS_FOR',
    (actor) => path(actor).enterIntoForce({ planId: its.planId, step: 'in_force', on: tomorrow }),
  ],
  'opens an addendum': ['NOT_IN_FORCE', (actor) => path(actor).openAddendum({ planId: its.planId, motive })],
  'writes down what a body decided': [
    'IN_THE_FUTURE',
    (actor) => decide(actor, 'local_approval', seatOf(its.bodies[0]!, 'mayor')),
  ],
  'takes back what was written down': [
    'RESTS_UPON_IT',
    (actor) => path(actor).withdrawAct({ id: councilAct, words: motive }),
  ],
}
const leads: readonly Role[] = ['planner', 'chief_of_corps', 'programme_manager', 'ministry_planner']
/** Roles that may act on a seat. They get the error that this is not their seat. */
const speaks: readonly Role[] = [
  'mayor',
  'crown_prosecutor',
  'director_coordinator',
  'partner',
  'council_member',
  'minister',
  'governor',
]

describe('who leads a plan', () => {
  for (const [name, [told, act]] of Object.entries(leading))
    it(`${name}: so do these roles in the organisation of the plan, and no other one`, async () => {
      const codes: Record<string, string> = {}
      for (const role of roleNames) codes[role] = (await refusalOf(act(people[role](its.zone, role)))).code
      const isSaid = name === 'writes down what a body decided'
      const refused = (role: Role) => (isSaid && speaks.includes(role) ? 'NOT_YOUR_SEAT' : 'FORBIDDEN')
      const expected = roleNames.map((role) => [role, leads.includes(role) ? told : refused(role)])
      expect(codes).toEqual(Object.fromEntries(expected))
    })

  it('does so in the organisation of the plan: who leads plans elsewhere does nothing of it', async () => {
    const elsewhere = await factories(api.database).organisation({ kind: 'police_zone' })
    const stranger = people.chief_of_corps(elsewhere.id, 'Elsewhere')
    const codes: Record<string, string> = {}
    for (const [name, [, act]] of Object.entries(leading)) codes[name] = (await refusalOf(act(stranger))).code
    // For acts on a seat, the error is that it is not theirs.
    expect(codes).toEqual({
      'lays a version': 'FORBIDDEN',
      'says that a step is done': 'FORBIDDEN',
      'asks for a word': 'NOT_YOUR_SEAT',
      'records an absence': 'NOT_YOUR_SEAT',
      'sends the plan on': 'NOT_YOUR_SEAT',
      'leaves out a step': 'FORBIDDEN',
      'says from when it holds': 'FORBIDDEN',
      'opens an addendum': 'FORBIDDEN',
      'writes down what a body decided': 'NOT_YOUR_SEAT',
      'takes back what was written down': 'FORBIDDEN',
    })
  })
})

describe('who speaks on a seat', () => {
  it('is who holds it, and who leads the plan or keeps the body writes it down: nobody else, whatever the seat', async () => {
    const [first, second] = its.bodies as [Id, Id]
    const seats = {
      'first mayor': ['local_approval', seatOf(first, 'mayor')],
      'second mayor': ['local_approval', seatOf(second, 'mayor')],
      prosecutor: ['local_approval', seatOf(its.prosecution, 'crown_prosecutor')],
      'minister of the Interior': ['approval', seatOf(its.interior, 'minister_interior')],
      'police council': ['council_agreement', seatOf(its.policeCouncil)],
    } as const
    const who: Record<string, Actor> = {
      'chief of corps': its.chief,
      'first mayor': its.mayors[0]!,
      'second mayor': its.mayors[1]!,
      prosecutor: its.prosecutor,
      'minister of the Interior': its.ministers[0]!,
      'minister of Justice': its.ministers[1]!,
      'somebody with the role of the first mayor who holds no function': people.mayor(first, 'Another'),
      'planner of the first municipality': people.planner(first, 'Planner'),
      'reader of the zone': people.reader(its.zone, 'Reader'),
    }
    const no = 'NOT_YOUR_SEAT'
    const may = 'IN_THE_FUTURE'
    const found = await Promise.all(
      Object.entries(who).map(async ([name, actor]) => {
        const codes: string[] = []
        for (const [step, seat] of Object.values(seats)) codes.push((await refusalOf(decide(actor, step, seat))).code)
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
      'somebody with the role of the first mayor who holds no function': [no, no, no, no, no],
      'planner of the first municipality': [may, no, no, no, no],
      'reader of the zone': Array(5).fill('FORBIDDEN'),
    })
  })
})
