import { describe, expect, it } from 'vitest'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { pathOf, Walk } from './walk.fixture.ts'

const national = (sections: string[]) => new Walk(pathOf(nationalPath, sections))

describe('what was sent on a step', () => {
  const parliament = { organisationId: 'BE-PARLIAMENT-FEDERAL' as never, function: null }
  const receipt = { kind: 'received', step: 'to_parliament', seat: parliament } as const
  const seatIn = (walk: Walk) => walk.standing().steps.get('to_parliament')!.seats[0]!
  const sent = () => {
    const walk = national([]).through('looking').through('drafting').lay(1, { cover: 'a' })
    walk.through('prosecutors_opinion').through('choice_of_phenomena').through('security_council')
    walk.through('council_of_ministers').through('conference').through('police_council_opinion')
    walk.through('final_text').through('approval')
    expect(walk.try(receipt)).toEqual({ code: 'WAITS_FOR', steps: ['to_parliament'] })
    return walk.through('to_parliament')
  }

  it('is received once, on a day, also after the plan holds; what is sent again is received again', () => {
    const walk = sent().on('2026-11-20').through('publication')
    expect(seatIn(walk)).toMatchObject({ state: 'given', receivedOn: null })
    walk.on('2026-11-24').go(receipt)
    expect(seatIn(walk)).toMatchObject({ state: 'given', receivedOn: '2026-11-24' })
    expect(walk.try(receipt)).toEqual({ code: 'ALREADY_SO' })
    const [first] = walk.acts.filter(({ kind }) => kind === 'received')
    walk.go({ kind: 'withdrawn', withdraws: first!.id, step: 'to_parliament', words: 'Another letter.' })
    expect(seatIn(walk).receivedOn).toBeNull()
    walk.go(receipt).go({
      kind: 'withdrawn',
      withdraws: walk.acts.find(({ kind }) => kind === 'sent')!.id,
      step: 'to_parliament',
      words: 'The wrong annex.',
    })
    expect(walk.try(receipt)).toEqual({ code: 'WAITS_FOR', steps: ['to_parliament'] })
    walk.through('to_parliament')
    expect(seatIn(walk).receivedOn).toBeNull()
    walk.on('2026-11-25').go(receipt)
    expect(seatIn(walk).receivedOn).toBe('2026-11-25')
  })

  it('needs no motive to be received where it was sent in another order', () => {
    const walk = new Walk(
      pathOf(
        {
          steps: nationalPath.steps.map((step) =>
            step.code === 'to_parliament' ? { ...step, after: ['prosecutors_opinion'] } : step,
          ),
        },
        [],
      ),
    )
    walk.through('looking').through('drafting').lay(1, { cover: 'a' })
    for (const step of ['choice_of_phenomena', 'security_council', 'council_of_ministers', 'conference'])
      walk.go({ kind: 'skipped', step, motive: 'Not in this cycle.' })
    walk.through('police_council_opinion').through('final_text').through('approval')
    walk.through('to_parliament', 'The College writes later.')
    expect(walk.try(receipt)).toBeNull()
  })
})
