import { describe, expect, it } from 'vitest'
import { nationalPath } from '../../../../../packs/be/plan-kinds/path/national.ts'
import { makePath, Walk } from '../walk.fixture.ts'
import type { PointAnswerKind } from './entities.ts'
import { opinionMessages } from './messages/index.ts'
import { countPoints, countUnanswered, formatCounts, nextNumber, splitIntoPoints } from './model.ts'

const point = (kind?: PointAnswerKind, withdrawn: string | null = null) => ({
  withdrawn,
  answers: kind ? [{ kind }] : [],
})

describe('final text of a national plan', () => {
  const ready = () => {
    const walk = new Walk(makePath(nationalPath, ['priorities']))
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
    for (const step of ['choice_of_phenomena', 'security_council', 'council_of_ministers', 'conference'])
      walk.addSource({ kind: 'skipped', step, reason: 'Not in this cycle.' })
    return walk
      .signInThroughProxy('prosecutors_opinion')
      .signInThroughProxy('police_council_opinion')
      .submitVersion(1, { priorities: 'as laid' })
  }

  it('requires an answer to each point of each opinion, and reports the number of missing answers per step', () => {
    const walk = ready()
    expect([walk.point('prosecutors_opinion'), walk.point('police_council_opinion')]).toEqual([true, true])
    walk.point('police_council_opinion')
    expect(walk.try({ kind: 'done', step: 'final_text' })).toEqual({
      code: 'POINTS_UNANSWERED',
      steps: ['prosecutors_opinion', 'police_council_opinion'],
      points: 3,
    })
    walk.answer('prosecutors_opinion')
    walk.answer('police_council_opinion')
    expect(walk.signInThroughProxy('final_text').signInThroughProxy('approval').getStatus().state).toBe('approved')
  })

  it('stays completed: a later point is not included', () => {
    const walk = ready().signInThroughProxy('final_text')
    expect(walk.point('police_council_opinion')).toBe(false)
  })
})

describe('points of opinions', () => {
  it('are counted by answer, without withdrawn points', () => {
    const points = [point('followed'), point('followed'), point('set_aside'), point(), point(undefined, 'Cut wrongly.')]
    const counts = countPoints(points)
    expect(counts).toEqual({ total: 4, followed: 2, partly: 0, set_aside: 1, open: 1 })
    expect(formatCounts(counts, opinionMessages.en)).toBe('4 points: 2 followed, 1 not followed, 1 open')
    expect(formatCounts(counts, opinionMessages.fr)).toBe('4 points\u00a0: 2 suivis, 1 non suivi, 1 ouvert')
  })

  it('without an answer count for the step of their opinion, unless that opinion is withdrawn', () => {
    const walk = new Walk(makePath(nationalPath, []))
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .signInThroughProxy('prosecutors_opinion')
    const { id } = walk.acts.at(-1)!
    const open = new Map([[id, 2]])
    expect([...countUnanswered(walk.acts, open)]).toEqual([['prosecutors_opinion', 2]])
    expect([...countUnanswered(walk.acts, new Map([[id, 0]]))]).toEqual([])
    expect([...countUnanswered(walk.acts, new Map())]).toEqual([['prosecutors_opinion', 1]])
    walk.addSource({ kind: 'withdrawn', withdraws: id, step: 'prosecutors_opinion', text: 'Sent by mistake.' })
    expect(countUnanswered(walk.acts, open).size).toBe(0)
  })

  it('are numbered after the highest current number', () => {
    expect(nextNumber([])).toBe(1)
    expect(
      nextNumber([
        { number: 1, withdrawn: null },
        { number: 2, withdrawn: 'Cut wrongly.' },
      ]),
    ).toBe(2)
  })
})

describe('splitting a text into points', () => {
  it('starts a point at each number or mark with the lines that follow, and ignores the text before the first', () => {
    const text =
      'The council is of the opinion:\n\n1. Say where the means\n   come from.\n2.1) Begin with drugs.\n\n- And with arms.'
    expect(splitIntoPoints(text)).toEqual(['Say where the means come from.', 'Begin with drugs.', 'And with arms.'])
  })

  it('starts a point at each empty line when the text has no numbers', () => {
    expect(splitIntoPoints('Say where the means\ncome from.\n\n\nBegin with drugs.\r\n')).toEqual([
      'Say where the means come from.',
      'Begin with drugs.',
    ])
    expect(splitIntoPoints('  \n')).toEqual([])
  })
})
