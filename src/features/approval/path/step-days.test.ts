import { expect, it } from 'vitest'
import type { LegalDate } from '#shared/dates.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { getTerm } from './follow-up-steps.ts'
import { checkAct } from './guards.ts'
import { computeStatus, type Path } from './model.ts'
import type { FoundBody } from './queries/bodies.ts'
import { buildSeating, seatSteps } from './seats.ts'
import { computeStepDays, getStepDay, listDays } from './step-days.ts'

const { path } = belgium.planKinds.find(({ code }) => code === 'regional_security_plan')!
const { steps } = path!
const area = { names: {}, own: true, within: true, isUpperArea: true, endsOn: null }
const government = { ...area, id: 'government', code: 'GOV', kind: 'regional_government' } as unknown as FoundBody
const council = {
  ...area,
  id: 'council',
  code: 'BE-BRUSSELS-SECURITY-COUNCIL',
  kind: 'regional_security_body',
} as unknown as FoundBody
const plan = { periodFrom: '2026-01-01', periodTo: '2030-01-01', round: null }
const makeAct = (kind: string, step: string | null, date: LegalDate, more: object = {}) =>
  ({
    id: `${kind} ${step}`,
    kind,
    step,
    date,
    seat: null,
    reason: null,
    withdraws: null,
    recordedAt: `${date}T10:00:00Z`,
    ...more,
  }) as never

/** The path on a day, in a region whose council exists from a day. */
function load(
  acts: readonly never[],
  today: LegalDate,
  councilFrom: LegalDate,
  newAct?: { step: string; date: string },
  councilTo = '9999-12-31',
) {
  const days = computeStepDays(steps, acts, plan, today, newAct)
  const bodies = new Map(
    listDays(days).map((day) => [day, day < councilFrom || day >= councilTo ? [government] : [government, council]]),
  )
  const seating = buildSeating(belgium, bodies, days)
  const found: Path = { steps, ...seatSteps(steps, seating, acts, undefined), sections: new Set(['themes']) }
  return { found, status: computeStatus(found, acts, today) }
}
const done = ['looking', 'partner_consultation', 'drafting'].map((step) => makeAct('done', step, '2026-01-10'))
const submission = { versionId: 'v1', sections: { themes: 'a' } }
const decision = {
  ...submission,
  verdict: 'approved',
  seat: { organisationId: 'government', function: null },
  provenance: 'in_person',
}
const approved = [
  ...done,
  makeAct('submitted', null, '2026-02-01', submission),
  makeAct('decided', 'approval', '2026-03-01', decision),
]

it('a step does not apply while its organisation does not exist, and the next needs no reason [law-95]', () => {
  const { found, status } = load(done, '2026-02-01', '9999-01-01')
  expect([status.steps.get('security_council')!.state, found.absentOn]).toEqual([
    'not_applicable',
    new Map([['security_council', '2026-02-01']]),
  ])
  expect(status.steps.get('approval')!.stepsOutOfOrder).toEqual([])
  const skip = makeAct('skipped', 'security_council', '2026-02-01', { reason: 'It did not meet.' })
  expect(checkAct(found, done, status, skip)).toMatchObject({ code: 'NOT_APPLICABLE', absentOn: expect.any(String) })
})

it('a body that exists later changes no act made before, and takes part from its day [law-95]', () => {
  const getState = (...given: Parameters<typeof load>) => load(...given).status.steps.get('security_council')!.state
  expect(getState(done, '2026-07-01', '2026-06-01')).toBe('open')
  expect(getState(approved, '2026-07-01', '2026-06-01')).toBe('not_applicable')
  // The body existed on the day of the decision, so that the decision without its opinion has a reason.
  expect(getState(approved, '2026-07-01', '2026-02-01')).toBe('open')
  // An opinion of the body itself is recorded on its day.
  expect(getState(approved, '2026-07-01', '2026-06-01', { step: 'security_council', date: '2026-06-15' })).toBe('open')
})

it('no body that exists is left out by an act of a day before its foundation, or recorded after its end [law-114]', () => {
  const getState = (...given: Parameters<typeof load>) => load(...given).status.steps.get('security_council')!.state
  const founded = '2026-06-01'
  expect(getState(done, '2026-07-01', founded, { step: 'approval', date: '2026-03-01' })).toBe('open')
  const recordedOn = (day: LegalDate) => [
    ...approved.slice(0, -1),
    makeAct('decided', 'approval', '2026-03-01', { ...decision, recordedAt: `${day}T10:00:00Z` }),
  ]
  expect(getState(recordedOn('2026-05-31'), '2026-07-01', founded)).toBe('not_applicable')
  expect(getState(recordedOn('2026-06-01'), '2026-07-01', founded)).toBe('open')
  // The council existed on the day of the decision, and has ended since.
  expect(getState(recordedOn('2026-07-01'), '2026-07-01', '2026-01-01', undefined, '2026-06-01')).toBe('open')
  // The papers of a plan whose period is over are recorded with the bodies of their days.
  expect(getState(recordedOn('2031-02-01'), '2031-02-01', founded)).toBe('not_applicable')
})

it('a step that is required or approves blocks the path without its organisation', () => {
  const days = computeStepDays(steps, done, plan, '2026-02-01')
  const { absentOn } = seatSteps(steps, buildSeating(belgium, new Map(), days), done, undefined)
  expect([...absentOn.keys()]).toEqual(['security_council'])
})

it('a step that was skipped with a reason before stays skipped', () => {
  const skipped = [...done, makeAct('skipped', 'security_council', '2026-01-20', { reason: 'No council.' })]
  expect(load(skipped, '2026-02-01', '9999-01-01').status.steps.get('security_council')!.state).toBe('skipped')
})

it('the organisations of a step are those of the day of its acts, also when they are confirmed years later', () => {
  const steps = [{ code: 'agree', act: 'decision', deciders: [{ body: 'council' }], needs: [], after: [] }] as never
  const seat = { organisationId: 'council' as never, function: null }
  const decided = { id: 'a', kind: 'decided', step: 'agree', seat, date: '2019-06-17' }
  const confirmed = { id: 'b', kind: 'confirmed', step: 'agree', seat, date: '2026-12-01', refersTo: 'a' }
  const plan = { periodFrom: '2020-01-01', periodTo: '2026-01-01', round: null }
  const days = computeStepDays(steps, [decided, confirmed] as never, plan, '2026-12-01')
  expect([getStepDay(days, 'agree'), days.usual]).toEqual(['2019-06-17', '2019-06-17'])
})

const endedPlan = { inForceOn: '2022-04-01', periodFrom: '2022-01-01', periodTo: '2026-01-01', state: 'ended' } as const

it('a plan is carried out until it was replaced or a decision ended it, and while it is followed past its end [law-130]', () => {
  const getEnd = (given: Partial<Parameters<typeof getTerm>[0]>, today = '2026-11-24') =>
    getTerm({ ...endedPlan, ...given }, today).to
  expect(getTerm({ ...endedPlan, endedOn: '2025-06-01' }, '2025-12-01')).toEqual({
    from: '2022-04-01',
    to: '2025-06-01',
  })
  expect(getEnd({ supersededOn: '2025-03-01', endedOn: null }, '2025-12-01')).toBe('2025-03-01')
  expect(getEnd({ state: 'bridging', supersededOn: '2027-01-01' })).toBe('2026-11-24')
  expect(getEnd({ supersededOn: '2026-06-01' })).toBe('2026-01-01')
  expect(getEnd({ state: 'in_force', extendedTo: '2027-07-01' })).toBe('2027-07-01')
  // The day of an end from before it was stored is not known.
  expect(getEnd({}, '2024-05-01')).toBe('2024-05-01')
})
