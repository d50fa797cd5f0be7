import { describe, expect, it } from 'vitest'
import { belgium } from '../../../../../packs/be/index.ts'
import { runChecks } from '../engine.ts'
import { element, makeFacts } from '../facts.fixture.ts'
import type { CommentFact } from '../facts.ts'
import { comments } from './comments.ts'

const check = (...its: CommentFact[]) =>
  comments.check(makeFacts({ elements: [element('a'), element('b')], remarks: its }), {}).findings

describe('R33', () => {
  it('passes when every remark has an answer, and without remarks', () => {
    expect(check({ element: 'a', answered: true }, { element: null, answered: true })).toEqual([])
    expect(check()).toEqual([])
  })

  it('counts per element the remarks without one; of what is gone the plan is told', () => {
    const findings = check(
      { element: 'a', answered: false },
      { element: 'a', answered: false },
      { element: 'a', answered: true },
      { element: 'gone', answered: false },
      { element: null, answered: false },
    )
    expect(findings).toEqual([
      { element: 'a', says: 'no_answer', data: { count: 2 } },
      { element: null, says: 'no_answer', data: { count: 2 } },
    ])
  })

  it('counts the points of opinions without an answer apart from the remarks', () => {
    const findings = check(
      { element: 'a', answered: false },
      { element: 'a', answered: false, opinion: true },
      { element: null, answered: false, opinion: true },
      { element: null, answered: true, opinion: true },
    )
    expect(findings).toEqual([
      { element: 'a', says: 'no_answer', data: { count: 1 } },
      { element: 'a', says: 'no_answer_to_point', data: { count: 1 } },
      { element: null, says: 'no_answer_to_point', data: { count: 1 } },
    ])
  })

  it('is a warning in Belgium, and not computed where the remarks are absent', () => {
    const facts = makeFacts({ elements: [element('a')] })
    expect(runChecks(facts, [comments], belgium.rules)).toMatchObject({
      results: [{ rule: 'R33', outcome: 'not_computed', severity: 'warning', data: { sections: ['remarks'] } }],
      computed: [],
    })
    const found = runChecks({ ...facts, remarks: [{ element: 'a', answered: false }] }, [comments], belgium.rules)
    expect(found.results).toMatchObject([{ outcome: 'failed', severity: 'warning', element: 'a' }])
  })
})
