import { describe, expect, it } from 'vitest'
import { transactor } from '#platform/procedure.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planFacts } from '../../plans/events.ts'
import { planRoutes } from '../../plans/routes.ts'
import { usePack } from '../../registry/index.ts'
import { taskRoutes } from '../../tasks/index.ts'
import { pathBlocks, pathBringsIntoForce, pathMustBeGone } from '../index.ts'
import { pathRoutes } from './routes.ts'
import { zoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, tasks: taskRoutes })
planFacts.comingIntoForce.subscribe(pathMustBeGone)
planFacts.onItsWayIntoForce.subscribe(pathBringsIntoForce)
let its: Awaited<ReturnType<typeof zoneWithPath>>
const on = '2026-11-24'

preparedOnce(api.database, async () => {
  its = await zoneWithPath(api)
})
const planState = async () => {
  const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
  return [plan.state, plan.decidedOn]
}

describe('the legal path of a plan', () => {
  it('shows each step with its article, who takes part, and its days counted back from the start', async () => {
    const shown = await its.show()
    expect(shown).toMatchObject({ state: 'drafting', roundId: null, countedFrom: '2028-01-01', laid: null })
    const approval = its.stepOf(shown, 'local_approval')
    expect(approval.basis.nl).toContain('art. 37')
    expect(approval.seats.map(({ functionNames }) => functionNames!.en)).toEqual(['Mayor', 'Mayor', 'Crown prosecutor'])
    expect(its.stepOf(shown, 'approval')).toMatchObject({ readyOn: '2028-01-01', beginsOn: '2027-10-02' })
    expect(its.stepOf(shown, 'approval').waitsFor).toEqual(['transmission', 'local_approval', 'council_agreement'])
  })

  it('goes to approval: each decides in person or is written down, and both show apart', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    expect(await planState()).toEqual(['in_decision', null])
    const decision = { planId, versionId, verdict: 'approved', on } as const
    const seats = its.stepOf(await its.show(), 'local_approval').seats.map(({ seat }) => seat)
    const before = { planId, step: 'local_approval', motive: 'The council meets later.' } as const
    await path(its.mayors[0]!).decide({
      ...decision,
      ...before,
      seat: seats.find((one) => one.organisationId === its.bodies[0])!,
    })
    await path(chief).decide({
      ...decision,
      ...before,
      seat: seats.find((one) => one.organisationId === its.bodies[1])!,
      words: 'Letter of 20 November.',
    })
    const shown = await path(its.prosecutor).decide({ ...decision, ...before, seat: seats.at(-1)! })
    const approval = its.stepOf(shown, 'local_approval')
    expect([approval.state, approval.motive]).toEqual(['through', 'The council meets later.'])
    expect(approval.seats.map(({ act }) => [act!.given, act!.recordedBy]).sort()).toEqual([
      ['in_person', 'Mayor A'],
      ['in_person', 'Prosecutor'],
      ['recorded', 'Chief'],
    ])
    const council = { organisationId: its.policeCouncil, function: null }
    await path(chief).decide({ ...decision, step: 'council_agreement', seat: council })
    await path(chief).sendOn({ planId, step: 'transmission', on })
    const [interior, justice] = its.stepOf(await its.show(), 'approval').seats.map(({ seat }) => seat)
    await path(its.ministers[0]!).decide({ ...decision, step: 'approval', seat: interior! })
    expect(await planState()).toEqual(['in_decision', null])
    await path(its.ministers[1]!).decide({ ...decision, step: 'approval', seat: justice! })
    expect(await planState()).toEqual(['approved', on])
    await path(chief).enterIntoForce({ planId, step: 'in_force', on: '2026-11-25' })
    expect(await planState()).toEqual(['in_force', on])
    const [version] = await api.as(chief).plans.versions.listVersions({ planId })
    expect(version).toMatchObject({ id: versionId, inForceOn: '2026-11-25' })
  })

  it('refuses who speaks for another seat, and who writes down what is not theirs', async () => {
    const versionId = await its.deliberated()
    const [first, second] = its.stepOf(await its.show(), 'local_approval').seats.map(({ seat }) => seat)
    const said = {
      planId: its.planId,
      step: 'local_approval',
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    } as const
    const other = its.mayors.find((one) => one.assignments[0]!.organisationId !== first!.organisationId)!
    expect((await refusalOf(its.path(other).decide({ ...said, seat: first! }))).code).toBe('NOT_YOUR_SEAT')
    // A member of the municipality who does not hold the function.
    const member = people.mayor(second!.organisationId)
    expect((await refusalOf(its.path(member).decide({ ...said, seat: second! }))).code).toBe('NOT_YOUR_SEAT')
    expect((await refusalOf(its.path(its.mayors[0]!).sayDone({ planId: its.planId, step: 'start', on }))).code).toBe(
      'FORBIDDEN',
    )
    expect((await refusalOf(its.path(people.reader(its.interior)).decide({ ...said, seat: first! }))).code).toBe(
      'FORBIDDEN',
    )
    const late = { ...said, seat: first!, on: '2026-11-25' }
    expect((await refusalOf(its.path(its.chief).decide(late))).code).toBe('IN_THE_FUTURE')
  })

  it('says what is missing, and changes nothing', async () => {
    const { planId, path, chief } = its
    const before = await its.show()
    const refused = await refusalOf(path(chief).sendOn({ planId, step: 'transmission', on }))
    expect(refused).toEqual({ code: 'WAITS_FOR', data: { steps: ['council_agreement', 'local_approval'] } })
    expect(await refusalOf(path(chief).sayDone({ planId, step: 'drafting', on }))).toEqual({
      code: 'MOTIVE_MISSING',
      data: { steps: ['priorities'] },
    })
    expect((await refusalOf(path(chief).skipStep({ planId, step: 'drafting', motive: 'No time for it.' }))).code).toBe(
      'NOT_SKIPPED',
    )
    expect(await its.show()).toEqual(before)
  })

  it('binds an approval to the words: changed ones are laid before everybody again, the council keeps its own', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const council = { organisationId: its.policeCouncil, function: null }
    await path(chief).decide({ planId, step: 'council_agreement', seat: council, versionId, verdict: 'approved', on })
    await its.write('strategic_objectives', 'Anders')
    const second = await its.freeze()
    const shown = await path(chief).layVersion({ planId, versionId: second, on })
    expect(its.stepOf(shown, 'security_council').seats[0]!.state).toBe('outdated')
    const seat = { organisationId: its.council, function: null }
    const again = await path(chief).decide({
      planId,
      step: 'security_council',
      seat,
      versionId: second,
      verdict: 'approved',
      on,
      words: 'Again.',
    })
    expect(its.stepOf(again, 'council_agreement').state).toBe('through')
    const old = {
      planId,
      step: 'local_approval',
      seat: its.stepOf(again, 'local_approval').seats[0]!.seat,
      versionId,
      verdict: 'approved',
      on,
    } as const
    expect((await refusalOf(path(chief).decide(old))).code).toBe('ANOTHER_VERSION')
  })

  it('asks bodies with a task until a day, which ends when they spoke, and shows who is waited for since when', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const step = its.stepOf(await its.show(), 'local_approval')
    const asked = await path(chief).askForWord({
      planId,
      step: 'local_approval',
      on,
      dueOn: '2026-12-15',
      motive: 'Asked early.',
      seats: step.seats.map(({ seat }) => seat),
    })
    expect(
      its
        .stepOf(asked, 'local_approval')
        .seats.map(({ state, waitedForSince, dueOn }) => [state, waitedForSince, dueOn]),
    ).toEqual(step.seats.map(() => ['asked', on, '2026-12-15']))
    const waits = async () =>
      (await api.as(its.prosecutor).tasks.listTasks({})).rows.map(({ kind, dueOn }) => [kind, dueOn])
    expect(await waits()).toEqual([['path_decision', '2026-12-15']])
    await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat: step.seats.at(-1)!.seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    })
    expect(await waits()).toEqual([])
  })

  it('asks nobody who may not read the plan', async () => {
    await its.deliberated()
    const { plan } = await api.as(its.chief).plans.getPlan({ id: its.planId })
    await api.as(its.chief).plans.changePlan({ id: plan.id, revision: plan.revision, patch: { marking: 'TLP:AMBER' } })
    const step = its.stepOf(await its.show(), 'local_approval')
    const ask = { planId: its.planId, step: 'local_approval', on, dueOn: '2026-12-15', motive: 'Early.' }
    const refused = await refusalOf(
      its.path(its.chief).askForWord({ ...ask, seats: step.seats.map(({ seat }) => seat) }),
    )
    expect(refused.code).toBe('NOT_READERS')
    expect((refused.data as { organisations: unknown[] }).organisations).toHaveLength(3)
    expect((await refusalOf(its.path(its.prosecutor).getPath({ planId: its.planId }))).code).toBe('NOT_FOUND')
  })

  it('takes an act back with a reason; what a body said in person it takes back itself', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const shown = await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    })
    const { id } = its.stepOf(shown, 'local_approval').seats.at(-1)!.act!
    expect((await refusalOf(path(chief).withdrawAct({ id, words: 'Not so.' }))).code).toBe('FORBIDDEN')
    const back = await path(its.prosecutor).withdrawAct({ id, words: 'For another plan.' })
    expect(its.stepOf(back, 'local_approval').seats.at(-1)!.state).toBe('none')
    expect(back.acts.map(({ kind }) => kind).slice(-2)).toEqual(['decided', 'withdrawn'])
  })

  it('is received by each body it was sent to, once and for its own seat, also when the plan holds', async () => {
    const versionId = await its.deliberated()
    const { planId, path, chief } = its
    const decision = { planId, versionId, verdict: 'approved', on, words: 'Letter.' } as const
    for (const step of ['council_agreement', 'local_approval'])
      for (const { seat } of its.stepOf(await its.show(), step).seats)
        await path(chief).decide({ ...decision, step, seat })
    const step = 'transmission'
    const seat = { organisationId: its.interior, function: null }
    const ofInterior = await enrol(api.database, people.partner(its.interior, 'Of the Interior'))
    const early = { planId, step, seat, on }
    expect((await refusalOf(path(ofInterior).confirmReceipt(early))).code).toBe('WAITS_FOR')
    await path(chief).sendOn({ planId, step, on })
    const ofJustice = await enrol(api.database, people.partner(its.justice, 'Of Justice'))
    expect((await refusalOf(path(ofJustice).confirmReceipt({ planId, step, seat, on }))).code).toBe('NOT_YOUR_SEAT')
    const received = async () =>
      its.stepOf(await its.show(), step).seats.map((one) => [one.seat.organisationId, one.receivedOn])
    const shown = await path(ofInterior).confirmReceipt({ planId, step, seat, on })
    expect(shown.acts.at(-1)).toMatchObject({ kind: 'received', given: 'in_person' })
    expect(await received()).toEqual([
      [its.interior, on],
      [its.justice, null],
    ])
    expect((await refusalOf(path(ofInterior).confirmReceipt({ planId, step, seat, on }))).code).toBe('ALREADY_SO')
    for (const one of its.stepOf(await its.show(), 'approval').seats)
      await path(chief).decide({ ...decision, step: 'approval', seat: one.seat })
    await path(chief).enterIntoForce({ planId, step: 'in_force', on })
    const able = its.stepOf(await its.show(ofJustice), step).seats.map(({ abilities }) => abilities.speak)
    expect(able).toEqual([false, true])
    const late = { organisationId: its.justice, function: null }
    await path(ofJustice).confirmReceipt({ planId, step, seat: late, on })
    expect((await received()).map(([, day]) => day)).toEqual([on, on])
  })

  it('counts two approvals at the same moment once', async () => {
    const versionId = await its.deliberated()
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const said = {
      planId: its.planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved',
      on,
      motive: 'Early.',
    } as const
    const answers = await Promise.allSettled([
      its.path(its.prosecutor).decide(said),
      its.path(its.prosecutor).decide(said),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(
      (await its.show()).acts.filter(
        ({ kind, seat: one }) => kind === 'decided' && one?.function === 'crown_prosecutor',
      ),
    ).toHaveLength(1)
  })
})

describe('a plan with a path', () => {
  it('comes into force by hand only where it was decided before this instance was there, which is kept with its motive', async () => {
    const { planId, chief } = its
    const id = await its.freeze()
    const versions = api.as(chief).plans.versions
    const refused = await refusalOf(versions.bringIntoForce({ id, on: '2099-01-01', motive: 'Signed.' }))
    expect(refused.code).toBe('PATH_NOT_THROUGH')
    expect((refused.data as { steps: { en: string }[] }).steps.map(({ en }) => en)).toContain(
      'Sending to the ministers',
    )
    await versions.bringIntoForce({ id, on: '2020-01-01', motive: 'Signed on paper in 2019.' })
    expect(await its.show()).toMatchObject({
      state: 'in_force',
      rounds: [{ kind: 'before', motive: 'Signed on paper in 2019.' }],
    })
    expect((await refusalOf(its.path(chief).sayDone({ planId, step: 'start', on }))).code).toBe('APPROVED')
  })

  it('is offered to be brought into force by hand until its path begins here, or where that was gone elsewhere', async () => {
    const { planId, chief, path } = its
    const offered = async () => (await api.as(chief).plans.getPlan({ id: planId })).abilities.force
    const id = await its.freeze()
    expect(await offered()).toBe(true)
    await api.as(chief).plans.versions.bringIntoForce({ id, on: '2020-01-01', motive: 'Signed on paper in 2019.' })
    expect(await offered()).toBe(true)
    await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(await offered()).toBe(false)
  })

  it('is not offered to be brought into force by hand once a step of its path was said here', async () => {
    const { planId, chief, path } = its
    await path(chief).sayDone({ planId, step: 'start', on })
    expect((await api.as(chief).plans.getPlan({ id: planId })).abilities).toMatchObject({ decide: true, force: false })
  })

  it('that came in as one that holds was decided before too: nothing of it is late, and it changes by an addendum', async () => {
    const { planId, chief, path } = its
    await api.database.pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [
      planId,
    ])
    const shown = await its.show()
    expect(shown).toMatchObject({ state: 'in_force', decidedBefore: true, inForceOn: '2026-01-01', rounds: [] })
    expect((await refusalOf(path(chief).sayDone({ planId, step: 'start', on }))).code).toBe('APPROVED')
    const opened = await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(opened).toMatchObject({ decidedBefore: false, state: 'drafting' })
  })

  it('changes by an addendum: only what approves it is gone through again, and the plan holds meanwhile', async () => {
    const { planId, chief, path } = its
    expect((await refusalOf(path(chief).openAddendum({ planId, motive: 'A new national plan.' }))).code).toBe(
      'NOT_IN_FORCE',
    )
    const first = await its.freeze()
    await api.as(chief).plans.versions.bringIntoForce({ id: first, on: '2020-01-01', motive: 'Signed on paper.' })
    const opened = await path(chief).openAddendum({ planId, motive: 'A new national plan.' })
    expect(opened.steps.map(({ code }) => code)).not.toContain('looking')
    // Its days run forward from its opening, not back from the day on which the plan began to hold.
    expect(opened.countedFrom > on).toBe(true)
    expect(opened.steps.map(({ beginsOn }) => beginsOn).sort()[0]).toBe(on)
    expect(opened.steps.flatMap(({ lateDays }) => lateDays ?? [])).toEqual([])
    expect((await refusalOf(path(chief).openAddendum({ planId, motive: 'And another.' }))).code).toBe('ADDENDUM_OPEN')
    await its.write('strategic_objectives', 'Addendum')
    await path(chief).sayDone({ planId, step: 'drafting', on })
    const versionId = await its.freeze()
    await path(chief).layVersion({ planId, versionId, on })
    expect(await planState()).toEqual(['in_force', null])
    for (const step of ['security_council', 'council_agreement', 'local_approval', 'transmission', 'approval']) {
      if (step === 'transmission') {
        await path(chief).sendOn({ planId, step, on })
        continue
      }
      for (const { seat } of its.stepOf(await its.show(), step).seats)
        await path(chief).decide({ planId, step, seat, versionId, verdict: 'approved', on, words: 'Letter.' })
    }
    const shown = await path(chief).enterIntoForce({ planId, step: 'in_force', on })
    expect(shown).toMatchObject({ state: 'in_force', inForceOn: on })
    const versions = await api.as(chief).plans.versions.listVersions({ planId })
    expect(versions.map(({ id, supersededOn }) => [id, supersededOn])).toEqual([
      [versionId, null],
      [first, on],
    ])
  })
})

describe('on paper', () => {
  it('stands who advised and decided what about which version, with its hash, and never a person', async () => {
    const versionId = await its.deliberated()
    const { planId, path } = its
    const seat = its.stepOf(await its.show(), 'local_approval').seats.at(-1)!.seat
    const words = 'Not without means.'
    await path(its.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved_with_reservation',
      words,
      motive: 'Early.',
      on,
    })
    const print = async (rendition: 'full' | 'public') => {
      const { rows } = await api.database.pool.query('select hash from plan_version where id = $1', [versionId])
      const text = await transactor(
        api.context(its.chief),
        { permission: 'document.make' },
        [],
        {},
      )('read', (work) => pathBlocks(work, planId, { language: 'nl', rendition }))
      return [JSON.stringify(text), rows[0].hash] as const
    }
    const [full, hash] = await print('full')
    for (const said of [
      'Procureur des Konings',
      'Z7 goedgekeurd met voorbehoud: Not without means.',
      'persoonlijk',
      'Early.',
      hash,
      'art. 37',
    ])
      expect(full).toContain(said)
    expect(full).not.toContain('Prosecutor')
    expect((await print('public'))[0]).not.toContain(words)
  })
})

describe('the database', () => {
  it('changes and removes nothing of what happened', async () => {
    await its.deliberated()
    const change = api.database.kysely
      .updateTable('path_act')
      .set({ verdict: 'refused' })
      .where('kind', '=', 'decided')
      .execute()
    await expect(change).rejects.toThrow('stays')
  })
})
