import { describe, expect, it } from 'vitest'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { makePath, Walk } from './walk.fixture.ts'

const sectionHashes = { cover: 'a', priorities: 'b', road_traffic: 'c' }
const national = (sections = Object.keys(sectionHashes)) => new Walk(makePath(nationalPath, sections))
const zonal = (sections = ['capacity', 'strategic_objectives']) => new Walk(makePath(zonalPath, sections, 2))
const interior = { organisationId: 'minister_interior' as never, function: 'minister_interior' }
const justice = { organisationId: 'minister_justice' as never, function: 'minister_justice' }

describe('national plan of 2022', () => {
  it('follows the usual order: prosecutors, choice, councils, conference, opinions, ministers, Parliament', () => {
    const walk = national()
    walk
      .testDate('2021-12-01')
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .testDate('2021-12-13')
      .signInThroughProxy('prosecutors_opinion')
    walk.submitVersion(1, sectionHashes).testDate('2022-01-20').signInThroughProxy('choice_of_phenomena')
    walk
      .testDate('2022-01-28')
      .signInThroughProxy('security_council')
      .testDate('2022-02-04')
      .signInThroughProxy('council_of_ministers')
    walk
      .testDate('2022-03-10')
      .signInThroughProxy('conference')
      .testDate('2022-03-15')
      .signInThroughProxy('traffic_opinion')
    walk
      .testDate('2022-03-20')
      .signInThroughProxy('police_council_opinion')
      .testDate('2022-03-25')
      .signInThroughProxy('final_text')
    expect(walk.getStatus().state).toBe('in_decision')
    walk.testDate('2022-03-31').signInThroughProxy('approval')
    expect(walk.getStatus()).toMatchObject({ state: 'approved', approvedOn: '2022-03-31', inForceOn: null })
    walk
      .signInThroughProxy('to_parliament')
      .addSource({ kind: 'entered_into_force', step: 'publication', date: '2022-04-01' })
    expect(walk.getStatus('2022-03-31').state).toBe('approved')
    expect(walk.getStatus('2022-04-01')).toMatchObject({ state: 'in_force', inForceOn: '2022-04-01' })
  })
})

describe('national plan of 2008', () => {
  it('allows the opinions before the Council of Ministers, with a reason for the different order', () => {
    const walk = national()
    walk
      .testDate('2007-11-01')
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .submitVersion(1, sectionHashes)
    const early = { kind: 'opinion_given', step: 'police_council_opinion', text: 'Reasoned opinion.' } as const
    const seat = { organisationId: 'BE-FEDERAL-POLICE-COUNCIL' as never, function: null }
    walk.testDate('2008-01-22')
    expect(walk.try({ ...early, seat })).toEqual({ code: 'ORDER_REASON_REQUIRED', steps: ['conference'] })
    walk.addSource({ ...early, seat, reason: 'The council sits before the governments this time.' })
    walk.testDate('2008-01-23').signInThroughProxy('traffic_opinion')
    const why = 'No conference in this cycle.'
    for (const step of ['prosecutors_opinion', 'security_council', 'conference'])
      walk.addSource({ kind: 'skipped', step, reason: why })
    walk.signInThroughProxy('choice_of_phenomena').testDate('2008-02-01').signInThroughProxy('council_of_ministers')
    walk.signInThroughProxy('final_text').signInThroughProxy('approval')
    expect(walk.getStatus()).toMatchObject({ state: 'approved', approvedOn: '2008-02-01' })
  })
})

describe('legal requirements of a national plan, in any order', () => {
  const ready = () => {
    const walk = national().signInThroughProxy('looking').signInThroughProxy('drafting').submitVersion(1, sectionHashes)
    for (const step of [
      'prosecutors_opinion',
      'choice_of_phenomena',
      'security_council',
      'council_of_ministers',
      'conference',
    ])
      walk.addSource({ kind: 'skipped', step, reason: 'Not in this cycle.' })
    return walk
  }

  it('R02: requires the opinion of the Federal Police Council, or a recorded absence with a reason', () => {
    const walk = ready().signInThroughProxy('traffic_opinion')
    const waits = { code: 'STEPS_INCOMPLETE', steps: ['police_council_opinion'] }
    expect(walk.try({ kind: 'done', step: 'final_text' })).toEqual(waits)
    expect(walk.try({ kind: 'skipped', step: 'police_council_opinion', reason: 'No time.' })).toEqual({
      code: 'STEP_REQUIRED',
    })
    const absent = { kind: 'opinion_missing', step: 'police_council_opinion' } as const
    const seat = { organisationId: 'BE-FEDERAL-POLICE-COUNCIL' as never, function: null }
    expect(walk.try({ ...absent, seat })).toMatchObject({ code: 'REASON_REQUIRED' })
    walk.addSource({ ...absent, seat, text: 'It has not met since its chair left.' })
    expect(walk.signInThroughProxy('final_text').signInThroughProxy('approval').getStatus().state).toBe('approved')
  })

  it('R03: requires the minister for Mobility only with content on road traffic, and then always', () => {
    const without = national(['cover', 'priorities'])
      .signInThroughProxy('drafting', 'It is looked at later.')
      .submitVersion(1, { cover: 'a' })
    expect(without.getStatus().steps.get('traffic_opinion')!.state).toBe('not_applicable')
    const walk = ready()
    expect(walk.try({ kind: 'decided', step: 'approval', seat: interior })).toMatchObject({ code: 'STEPS_INCOMPLETE' })
    const seat = { organisationId: 'minister_mobility' as never, function: 'minister_mobility' }
    expect(walk.try({ kind: 'opinion_missing', step: 'traffic_opinion', seat, text: 'No answer.' })).toEqual({
      code: 'STEP_REQUIRED',
    })
  })

  it('R01: requires an approval of each of both ministers for the same text', () => {
    const walk = ready()
      .signInThroughProxy('traffic_opinion')
      .signInThroughProxy('police_council_opinion')
      .signInThroughProxy('final_text')
    walk.addSource({ kind: 'decided', step: 'approval', seat: interior })
    expect(walk.getStatus().state).toBe('in_decision')
    expect(walk.try({ kind: 'decided', step: 'approval', seat: interior })).toEqual({ code: 'ALREADY_RECORDED' })
    // A new version is submitted, and an earlier approval applied to the previous text.
    walk.submitVersion(2, { ...sectionHashes, priorities: 'other' })
    expect(walk.getStatus().steps.get('approval')!.seats[0]!.state).toBe('superseded')
    walk.addSource({ kind: 'decided', step: 'approval', seat: justice })
    expect(walk.getStatus().state).toBe('in_decision')
    walk.addSource({ kind: 'decided', step: 'approval', seat: interior })
    expect(walk.getStatus().state).toBe('approved')
    expect(walk.try({ kind: 'submitted', versionId: 'version 3' as never, sections: sectionHashes })).toEqual({
      code: 'APPROVED',
    })
  })

  it('does not ask the Council of Ministers again when the final text differs, because it decided on the earlier text', () => {
    const walk = national().signInThroughProxy('looking').signInThroughProxy('drafting').submitVersion(1, sectionHashes)
    for (const step of ['prosecutors_opinion', 'choice_of_phenomena', 'security_council'])
      walk.addSource({ kind: 'skipped', step, reason: 'Not in this cycle.' })
    walk.signInThroughProxy('council_of_ministers')
    walk.addSource({ kind: 'skipped', step: 'conference', reason: 'Not in this cycle.' })
    walk
      .signInThroughProxy('traffic_opinion')
      .signInThroughProxy('police_council_opinion')
      .signInThroughProxy('final_text')
    walk.submitVersion(2, { ...sectionHashes, priorities: 'other' })
    const getStepState = (step: string) => walk.getStatus().steps.get(step)!.state
    expect(getStepState('council_of_ministers')).toBe('completed')
    expect(getStepState('approval')).toBe('open')
  })

  it('R31: skips no step without a reason, nor with a reason of two letters', () => {
    const walk = national().signInThroughProxy('looking').signInThroughProxy('drafting').submitVersion(1, sectionHashes)
    const skipped = { kind: 'skipped', step: 'prosecutors_opinion' } as const
    const missing = { code: 'ORDER_REASON_REQUIRED', steps: ['prosecutors_opinion'] }
    for (const reason of [null, '', '  no  ']) expect(walk.try({ ...skipped, reason })).toEqual(missing)
    expect(walk.getStatus().steps.get('prosecutors_opinion')!.state).toBe('open')
    // A step that is skipped in another order than usual needs a reason for both.
    expect(walk.try({ kind: 'skipped', step: 'choice_of_phenomena' })).toEqual({
      code: 'ORDER_REASON_REQUIRED',
      steps: ['choice_of_phenomena', 'prosecutors_opinion'],
    })
    expect(walk.try({ ...skipped, reason: 'Not in this cycle.' })).toBeNull()
  })

  it('withdraws a mistake with a reason, unless later steps depend on it', () => {
    const walk = ready()
      .signInThroughProxy('traffic_opinion')
      .signInThroughProxy('police_council_opinion')
      .signInThroughProxy('final_text')
      .signInThroughProxy('approval')
    const getActId = (step: string) => walk.getStatus().steps.get(step)!.seats[0]!.act!.id
    const back = { kind: 'withdrawn', withdraws: getActId('police_council_opinion') } as const
    expect(walk.try({ ...back, text: 'Mistaken.' })).toEqual({
      code: 'LATER_STEPS_DEPEND',
      steps: ['final_text', 'approval'],
    })
    expect(walk.try({ kind: 'withdrawn', withdraws: getActId('approval') })).toMatchObject({ code: 'REASON_REQUIRED' })
    walk.addSource({ kind: 'withdrawn', withdraws: getActId('approval'), text: 'Recorded for the wrong plan.' })
    expect(walk.getStatus().state).toBe('in_decision')
  })
})

describe('zonal plan', () => {
  const sections = { capacity: 'a', municipality_missions: 'b', strategic_objectives: 'c' }
  const deliberated = () =>
    zonal(Object.keys(sections))
      .signInThroughProxy('start')
      .signInThroughProxy('looking')
      .submitVersion(1, sections)
      .signInThroughProxy('priorities')
      .signInThroughProxy('drafting')
      .signInThroughProxy('security_council')

  it('is sent after the police council agreed to the assigned parts, and each mayor and the prosecutor approved', () => {
    const walk = deliberated()
    const ministry = { organisationId: 'BE-FPS-INTERIOR' as never, function: null }
    expect(walk.try({ kind: 'sent', step: 'transmission', seat: ministry })).toEqual({
      code: 'STEPS_INCOMPLETE',
      steps: ['council_agreement', 'local_approval'],
    })
    walk.signInThroughProxy('council_agreement')
    const seats = walk
      .getStatus()
      .steps.get('local_approval')!
      .seats.map(({ seat }) => seat)
    expect(seats.map((seat) => seat.function)).toEqual(['mayor', 'mayor', 'crown_prosecutor'])
    for (const seat of seats.slice(0, 2)) walk.addSource({ kind: 'decided', step: 'local_approval', seat })
    expect(walk.getStatus().steps.get('local_approval')!.state).toBe('in_progress')
    walk.addSource({
      kind: 'decided',
      step: 'local_approval',
      seat: seats[2]!,
      verdict: 'approved_with_reservation',
      text: 'Means.',
    })
    walk.signInThroughProxy('transmission').signInThroughProxy('approval')
    expect(walk.getStatus().state).toBe('approved')
    expect(walk.signInThroughProxy('councils_informed').signInThroughProxy('in_force').getStatus().state).toBe(
      'in_force',
    )
  })

  it('keeps the agreement of the council when other text changes, and requests it again when the assigned parts change', () => {
    const walk = deliberated().signInThroughProxy('council_agreement')
    walk.submitVersion(2, { ...sections, strategic_objectives: 'other' })
    walk.signInThroughProxy('security_council')
    expect(walk.getStatus().steps.get('council_agreement')!.state).toBe('completed')
    walk.submitVersion(3, { ...sections, capacity: 'more' }).signInThroughProxy('security_council')
    expect(walk.getStatus().steps.get('council_agreement')!.seats[0]!.state).toBe('superseded')
  })

  it('can be approved part by part, and is refused with a reason', () => {
    const walk = deliberated().signInThroughProxy('council_agreement')
    const [mayor, other, prosecutor] = walk
      .getStatus()
      .steps.get('local_approval')!
      .seats.map(({ seat }) => seat)
    const decide = { kind: 'decided', step: 'local_approval' } as const
    walk.addSource({ ...decide, seat: mayor!, sections: { capacity: 'a', municipality_missions: 'b' } })
    expect(walk.getStatus().steps.get('local_approval')!.seats[0]!.state).toBe('partly')
    walk.addSource({ ...decide, seat: mayor!, sections: { strategic_objectives: 'c' } })
    expect(walk.getStatus().steps.get('local_approval')!.seats[0]!.state).toBe('received')
    expect(walk.try({ ...decide, seat: other!, verdict: 'refused' })).toMatchObject({ code: 'REASON_REQUIRED' })
    walk.addSource({ ...decide, seat: other!, verdict: 'refused', text: 'No capacity for it.' })
    walk.addSource({ ...decide, seat: prosecutor! })
    expect(walk.getStatus().steps.get('local_approval')!.state).toBe('refused')
    // After a second submission the approval is given.
    walk.submitVersion(2, { ...sections, strategic_objectives: 'less' }).signInThroughProxy('security_council')
    walk.signInThroughProxy('local_approval')
    expect(walk.getStatus().steps.get('local_approval')!.state).toBe('completed')
  })
})

describe('an act that a seat gave in person', () => {
  it('is not replaced by an act that others record for the seat, until a new version is submitted', () => {
    const walk = new Walk(makePath(zonalPath, ['capacity'], 2))
      .signInThroughProxy('start')
      .signInThroughProxy('looking')
      .submitVersion(1, { capacity: 'a' })
      .signInThroughProxy('priorities')
      .signInThroughProxy('drafting')
    const seat = walk.getStatus().steps.get('security_council')!.seats[0]!.seat
    const act = { kind: 'decided', step: 'security_council', seat, verdict: 'approved' } as const
    walk.addSource({ ...act, verdict: 'refused', text: 'Not enough capacity.', provenance: 'in_person' })
    expect(walk.try({ ...act, provenance: 'recorded' })).toEqual({ code: 'GIVEN_IN_PERSON' })
    expect(walk.try({ ...act, provenance: 'in_person' })).toBeNull()
    walk.submitVersion(2, { capacity: 'b' })
    expect(walk.try({ ...act, provenance: 'recorded' })).toBeNull()
  })
})

describe('error of the plan', () => {
  const makeWalkWithIssue = () => {
    const pathWithIssues = {
      ...makePath(zonalPath, ['capacity'], 2),
      issues: new Map([['security_council', ['R06', 'R17']]]),
    }
    return new Walk(pathWithIssues)
      .signInThroughProxy('start')
      .signInThroughProxy('looking')
      .submitVersion(1, { capacity: 'a' })
      .signInThroughProxy('priorities')
  }

  it('blocks exactly the step it belongs to, and lists the rules that found it', () => {
    const walk = makeWalkWithIssue().signInThroughProxy('drafting')
    const council = walk.getStatus().steps.get('security_council')!.seats[0]!.seat
    expect(walk.try({ kind: 'decided', step: 'security_council', seat: council })).toEqual({
      code: 'CHECKS_FAILED',
      steps: ['security_council'],
      rules: ['R06', 'R17'],
    })
  })

  it('blocks a request for a response, because only the author can fix it, but not a refusal [law-101]', () => {
    const walk = makeWalkWithIssue().signInThroughProxy('drafting')
    const at = { step: 'security_council', seat: walk.getStatus().steps.get('security_council')!.seats[0]!.seat }
    expect(walk.try({ kind: 'requested', ...at, dueOn: '2022-02-01' })).toMatchObject({ code: 'CHECKS_FAILED' })
    walk.addSource({ kind: 'decided', ...at, verdict: 'refused', text: 'It is not whole.' })
  })
})
