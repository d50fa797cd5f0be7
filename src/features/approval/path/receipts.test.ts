import { describe, expect, it } from 'vitest'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { makePath, Walk } from './walk.fixture.ts'

const national = (sections: string[]) => new Walk(makePath(nationalPath, sections))

describe('receipt of a sent document', () => {
  const parliament = { organisationId: 'BE-PARLIAMENT-FEDERAL' as never, function: null }
  const receipt = { kind: 'received', step: 'to_parliament', seat: parliament } as const
  const getFirstSeat = (walk: Walk) => walk.getStatus().steps.get('to_parliament')!.seats[0]!
  const sent = () => {
    const walk = national([])
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .submitVersion(1, { cover: 'a' })
    walk
      .signInThroughProxy('prosecutors_opinion')
      .signInThroughProxy('choice_of_phenomena')
      .signInThroughProxy('security_council')
    walk
      .signInThroughProxy('council_of_ministers')
      .signInThroughProxy('conference')
      .signInThroughProxy('police_council_opinion')
    walk.signInThroughProxy('final_text').signInThroughProxy('approval')
    expect(walk.try(receipt)).toEqual({ code: 'STEPS_INCOMPLETE', steps: ['to_parliament'] })
    return walk.signInThroughProxy('to_parliament')
  }

  it('is recorded once with a date, also when the plan is in force, and again after a new sending', () => {
    const walk = sent().testDate('2026-11-20').signInThroughProxy('publication')
    expect(getFirstSeat(walk)).toMatchObject({ state: 'received', receivedOn: null })
    walk.testDate('2026-11-24').addSource(receipt)
    expect(getFirstSeat(walk)).toMatchObject({ state: 'received', receivedOn: '2026-11-24' })
    expect(walk.try(receipt)).toEqual({ code: 'ALREADY_RECORDED' })
    const [first] = walk.acts.filter(({ kind }) => kind === 'received')
    walk.addSource({ kind: 'withdrawn', withdraws: first!.id, step: 'to_parliament', text: 'Another letter.' })
    expect(getFirstSeat(walk).receivedOn).toBeNull()
    walk.addSource(receipt).addSource({
      kind: 'withdrawn',
      withdraws: walk.acts.find(({ kind }) => kind === 'sent')!.id,
      step: 'to_parliament',
      text: 'The wrong annex.',
    })
    expect(walk.try(receipt)).toEqual({ code: 'STEPS_INCOMPLETE', steps: ['to_parliament'] })
    // Sent after the entry into force, which usually follows the sending.
    walk.signInThroughProxy('to_parliament', 'Sent again with the right annex.')
    expect(getFirstSeat(walk).receivedOn).toBeNull()
    walk.testDate('2026-11-25').addSource(receipt)
    expect(getFirstSeat(walk).receivedOn).toBe('2026-11-25')
  })

  it('needs no reason when the document was sent in a different order', () => {
    const walk = new Walk(
      makePath(
        {
          steps: nationalPath.steps.map((step) =>
            step.code === 'to_parliament' ? { ...step, after: ['prosecutors_opinion'] } : step,
          ),
        },
        [],
      ),
    )
    walk.signInThroughProxy('looking').signInThroughProxy('drafting').submitVersion(1, { cover: 'a' })
    for (const step of ['choice_of_phenomena', 'security_council', 'council_of_ministers', 'conference'])
      walk.addSource({ kind: 'skipped', step, reason: 'Not in this cycle.' })
    walk.signInThroughProxy('police_council_opinion').signInThroughProxy('final_text').signInThroughProxy('approval')
    walk.signInThroughProxy('to_parliament', 'The College writes later.')
    expect(walk.try(receipt)).toBeNull()
  })
})
