import { describe, expect, it } from 'vitest'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import { pathOf, Walk } from './walk.fixture.ts'

const words = { cover: 'a', priorities: 'b', road_traffic: 'c' }
const national = (sections = Object.keys(words)) => new Walk(pathOf(nationalPath, sections))
const zonal = (sections = ['capacity', 'strategic_objectives']) => new Walk(pathOf(zonalPath, sections, 2))
const interior = { organisationId: 'minister_interior' as never, function: 'minister_interior' }
const justice = { organisationId: 'minister_justice' as never, function: 'minister_justice' }

describe('the national plan of 2022', () => {
  it('goes its usual way: prosecutors, choice, councils, conference, opinions, ministers, Parliament', () => {
    const walk = national()
    walk.on('2021-12-01').through('looking').through('drafting').on('2021-12-13').through('prosecutors_opinion')
    walk.lay(1, words).on('2022-01-20').through('choice_of_phenomena')
    walk.on('2022-01-28').through('security_council').on('2022-02-04').through('council_of_ministers')
    walk.on('2022-03-10').through('conference').on('2022-03-15').through('traffic_opinion')
    walk.on('2022-03-20').through('police_council_opinion').on('2022-03-25').through('final_text')
    expect(walk.standing().state).toBe('in_decision')
    walk.on('2022-03-31').through('approval')
    expect(walk.standing()).toMatchObject({ state: 'approved', approvedOn: '2022-03-31', inForceOn: null })
    walk.through('to_parliament').go({ kind: 'entered', step: 'publication', on: '2022-04-01' })
    expect(walk.standing('2022-03-31').state).toBe('approved')
    expect(walk.standing('2022-04-01')).toMatchObject({ state: 'in_force', inForceOn: '2022-04-01' })
  })
})

describe('the national plan of 2008', () => {
  it('had the opinions before the Council of Ministers: another order, with a motive, through the same path', () => {
    const walk = national()
    walk.on('2007-11-01').through('looking').through('drafting').lay(1, words)
    const early = { kind: 'delivered', step: 'police_council_opinion', words: 'Reasoned opinion.' } as const
    const seat = { organisationId: 'BE-FEDERAL-POLICE-COUNCIL' as never, function: null }
    walk.on('2008-01-22')
    expect(walk.try({ ...early, seat })).toEqual({ code: 'MOTIVE_MISSING', steps: ['conference'] })
    walk.go({ ...early, seat, motive: 'The council sits before the governments this time.' })
    walk.on('2008-01-23').through('traffic_opinion')
    const why = 'No conference in this cycle.'
    for (const step of ['prosecutors_opinion', 'security_council', 'conference'])
      walk.go({ kind: 'skipped', step, motive: why })
    walk.through('choice_of_phenomena').on('2008-02-01').through('council_of_ministers')
    walk.through('final_text').through('approval')
    expect(walk.standing()).toMatchObject({ state: 'approved', approvedOn: '2008-02-01' })
  })
})

describe('what the law asks of a national plan, in whatever order', () => {
  const ready = () => {
    const walk = national().through('looking').through('drafting').lay(1, words)
    for (const step of [
      'prosecutors_opinion',
      'choice_of_phenomena',
      'security_council',
      'council_of_ministers',
      'conference',
    ])
      walk.go({ kind: 'skipped', step, motive: 'Not in this cycle.' })
    return walk
  }

  it('R02: waits for the opinion of the Federal Police Council, or for its recorded absence with a reason', () => {
    const walk = ready().through('traffic_opinion')
    const waits = { code: 'WAITS_FOR', steps: ['police_council_opinion'] }
    expect(walk.try({ kind: 'done', step: 'final_text' })).toEqual(waits)
    expect(walk.try({ kind: 'skipped', step: 'police_council_opinion', motive: 'No time.' })).toEqual({
      code: 'NOT_SKIPPED',
    })
    const absent = { kind: 'not_delivered', step: 'police_council_opinion' } as const
    const seat = { organisationId: 'BE-FEDERAL-POLICE-COUNCIL' as never, function: null }
    expect(walk.try({ ...absent, seat })).toMatchObject({ code: 'REASON_MISSING' })
    walk.go({ ...absent, seat, words: 'It has not met since its chair left.' })
    expect(walk.through('final_text').through('approval').standing().state).toBe('approved')
  })

  it('R03: asks the minister for Mobility only where something stands on road traffic, and then never does without', () => {
    const without = national(['cover', 'priorities'])
      .through('drafting', 'It is looked at later.')
      .lay(1, { cover: 'a' })
    expect(without.standing().steps.get('traffic_opinion')!.state).toBe('not_applicable')
    const walk = ready()
    expect(walk.try({ kind: 'decided', step: 'approval', seat: interior })).toMatchObject({ code: 'WAITS_FOR' })
    const seat = { organisationId: 'minister_mobility' as never, function: 'minister_mobility' }
    expect(walk.try({ kind: 'not_delivered', step: 'traffic_opinion', seat, words: 'No answer.' })).toEqual({
      code: 'NOT_SKIPPED',
    })
  })

  it('R01: is approved by both ministers, each once, about the same words', () => {
    const walk = ready().through('traffic_opinion').through('police_council_opinion').through('final_text')
    walk.go({ kind: 'decided', step: 'approval', seat: interior })
    expect(walk.standing().state).toBe('in_decision')
    expect(walk.try({ kind: 'decided', step: 'approval', seat: interior })).toEqual({ code: 'ALREADY_SO' })
    // A new version is submitted, and an earlier approval applied to the previous text.
    walk.lay(2, { ...words, priorities: 'other' })
    expect(walk.standing().steps.get('approval')!.seats[0]!.state).toBe('outdated')
    walk.go({ kind: 'decided', step: 'approval', seat: justice })
    expect(walk.standing().state).toBe('in_decision')
    walk.go({ kind: 'decided', step: 'approval', seat: interior })
    expect(walk.standing().state).toBe('approved')
    expect(walk.try({ kind: 'laid', versionId: 'version 3' as never, sections: words })).toEqual({ code: 'APPROVED' })
  })

  it('does not ask the Council of Ministers again when the final text has other words: it decided of its moment', () => {
    const walk = national().through('looking').through('drafting').lay(1, words)
    for (const step of ['prosecutors_opinion', 'choice_of_phenomena', 'security_council'])
      walk.go({ kind: 'skipped', step, motive: 'Not in this cycle.' })
    walk.through('council_of_ministers')
    walk.go({ kind: 'skipped', step: 'conference', motive: 'Not in this cycle.' })
    walk.through('traffic_opinion').through('police_council_opinion').through('final_text')
    walk.lay(2, { ...words, priorities: 'other' })
    const standingAt = (step: string) => walk.standing().steps.get(step)!.state
    expect(standingAt('council_of_ministers')).toBe('through')
    expect(standingAt('approval')).toBe('open')
  })

  it('R31: leaves out no step without a motive, nor with one of two letters', () => {
    const walk = national().through('looking').through('drafting').lay(1, words)
    const skipped = { kind: 'skipped', step: 'prosecutors_opinion' } as const
    const missing = { code: 'MOTIVE_MISSING', steps: ['prosecutors_opinion'] }
    for (const motive of [null, '', '  no  ']) expect(walk.try({ ...skipped, motive })).toEqual(missing)
    expect(walk.standing().steps.get('prosecutors_opinion')!.state).toBe('open')
    // A step that is skipped in another order than usual needs a reason for both.
    expect(walk.try({ kind: 'skipped', step: 'choice_of_phenomena' })).toEqual({
      code: 'MOTIVE_MISSING',
      steps: ['choice_of_phenomena', 'prosecutors_opinion'],
    })
    expect(walk.try({ ...skipped, motive: 'Not in this cycle.' })).toBeNull()
  })

  it('takes back what was a mistake, with a reason, unless something rests upon it', () => {
    const walk = ready()
      .through('traffic_opinion')
      .through('police_council_opinion')
      .through('final_text')
      .through('approval')
    const taken = (step: string) => walk.standing().steps.get(step)!.seats[0]!.act!.id
    const back = { kind: 'withdrawn', withdraws: taken('police_council_opinion') } as const
    expect(walk.try({ ...back, words: 'Mistaken.' })).toEqual({
      code: 'RESTS_UPON_IT',
      steps: ['final_text', 'approval'],
    })
    expect(walk.try({ kind: 'withdrawn', withdraws: taken('approval') })).toMatchObject({ code: 'REASON_MISSING' })
    walk.go({ kind: 'withdrawn', withdraws: taken('approval'), words: 'Recorded for the wrong plan.' })
    expect(walk.standing().state).toBe('in_decision')
  })
})

describe('the zonal plan', () => {
  const sections = { capacity: 'a', municipality_missions: 'b', strategic_objectives: 'c' }
  const deliberated = () =>
    zonal(Object.keys(sections))
      .through('start')
      .through('looking')
      .lay(1, sections)
      .through('priorities')
      .through('drafting')
      .through('security_council')

  it('is sent on after the council agreed its parts, and each mayor and the prosecutor approved', () => {
    const walk = deliberated()
    const ministry = { organisationId: 'BE-FPS-INTERIOR' as never, function: null }
    expect(walk.try({ kind: 'sent', step: 'transmission', seat: ministry })).toEqual({
      code: 'WAITS_FOR',
      steps: ['council_agreement', 'local_approval'],
    })
    walk.through('council_agreement')
    const seats = walk
      .standing()
      .steps.get('local_approval')!
      .seats.map(({ seat }) => seat)
    expect(seats.map((seat) => seat.function)).toEqual(['mayor', 'mayor', 'crown_prosecutor'])
    for (const seat of seats.slice(0, 2)) walk.go({ kind: 'decided', step: 'local_approval', seat })
    expect(walk.standing().steps.get('local_approval')!.state).toBe('under_way')
    walk.go({
      kind: 'decided',
      step: 'local_approval',
      seat: seats[2]!,
      verdict: 'approved_with_reservation',
      words: 'Means.',
    })
    walk.through('transmission').through('approval')
    expect(walk.standing().state).toBe('approved')
    expect(walk.through('councils_informed').through('in_force').standing().state).toBe('in_force')
  })

  it('keeps the agreement of the council when other words change, and asks it again when its own do', () => {
    const walk = deliberated().through('council_agreement')
    walk.lay(2, { ...sections, strategic_objectives: 'other' })
    walk.through('security_council')
    expect(walk.standing().steps.get('council_agreement')!.state).toBe('through')
    walk.lay(3, { ...sections, capacity: 'more' }).through('security_council')
    expect(walk.standing().steps.get('council_agreement')!.seats[0]!.state).toBe('outdated')
  })

  it('may be approved part by part, and is refused with a reason', () => {
    const walk = deliberated().through('council_agreement')
    const [mayor, other, prosecutor] = walk
      .standing()
      .steps.get('local_approval')!
      .seats.map(({ seat }) => seat)
    const decide = { kind: 'decided', step: 'local_approval' } as const
    walk.go({ ...decide, seat: mayor!, sections: { capacity: 'a', municipality_missions: 'b' } })
    expect(walk.standing().steps.get('local_approval')!.seats[0]!.state).toBe('partly')
    walk.go({ ...decide, seat: mayor!, sections: { strategic_objectives: 'c' } })
    expect(walk.standing().steps.get('local_approval')!.seats[0]!.state).toBe('given')
    expect(walk.try({ ...decide, seat: other!, verdict: 'refused' })).toMatchObject({ code: 'REASON_MISSING' })
    walk.go({ ...decide, seat: other!, verdict: 'refused', words: 'No capacity for it.' })
    walk.go({ ...decide, seat: prosecutor! })
    expect(walk.standing().steps.get('local_approval')!.state).toBe('refused')
    // After a second submission the approval is given.
    walk.lay(2, { ...sections, strategic_objectives: 'less' }).through('security_council')
    walk.through('local_approval')
    expect(walk.standing().steps.get('local_approval')!.state).toBe('through')
  })
})

describe('an error of the plan', () => {
  const withFault = () => {
    const its = { ...pathOf(zonalPath, ['capacity'], 2), faults: new Map([['security_council', ['R06', 'R17']]]) }
    return new Walk(its).through('start').through('looking').lay(1, { capacity: 'a' }).through('priorities')
  }

  it('blocks exactly the step to which it belongs, and says which rules found it', () => {
    const walk = withFault().through('drafting')
    const council = walk.standing().steps.get('security_council')!.seats[0]!.seat
    expect(walk.try({ kind: 'decided', step: 'security_council', seat: council })).toEqual({
      code: 'CHECKS_FAIL',
      steps: ['security_council'],
      rules: ['R06', 'R17'],
    })
  })

  it('does not stand in the way of asking for a word, nor of a refusal', () => {
    const walk = withFault().through('drafting')
    const at = { step: 'security_council', seat: walk.standing().steps.get('security_council')!.seats[0]!.seat }
    walk.go({ kind: 'asked', ...at, dueOn: '2022-02-01' })
    walk.go({ kind: 'decided', ...at, verdict: 'refused', words: 'It is not whole.' })
  })
})
