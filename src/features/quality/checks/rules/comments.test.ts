import { describe, expect, it } from 'vitest'
import { belgium } from '../../../../../packs/be/index.ts'
import { runChecks } from '../engine.ts'
import { element, makeFacts } from '../facts.fixture.ts'
import type { CommentFact } from '../facts.ts'
import { comments } from './comments.ts'

const check = (...commentFacts: CommentFact[]) =>
  comments.check(makeFacts({ elements: [element('a'), element('b')], comments: commentFacts }), {}).issues

describe('comments', () => {
  it('passes when every comment has an answer, and without comments', () => {
    expect(check({ element: 'a', answered: true }, { element: null, answered: true })).toEqual([])
    expect(check()).toEqual([])
  })

  it('counts the comments without an answer per element, and reports those of removed elements on the plan', () => {
    const issues = check(
      { element: 'a', answered: false },
      { element: 'a', answered: false },
      { element: 'a', answered: true },
      { element: 'gone', answered: false },
      { element: null, answered: false },
    )
    expect(issues).toEqual([
      { element: 'a', messageCode: 'no_answer', data: { count: 2 } },
      { element: null, messageCode: 'no_answer', data: { count: 2 } },
    ])
  })

  it('counts the points of opinions without an answer separately from the comments', () => {
    const issues = check(
      { element: 'a', answered: false },
      { element: 'a', answered: false, opinion: true },
      { element: null, answered: false, opinion: true },
      { element: null, answered: true, opinion: true },
    )
    expect(issues).toEqual([
      { element: 'a', messageCode: 'no_answer', data: { count: 1 } },
      { element: 'a', messageCode: 'no_answer_to_point', data: { count: 1 } },
      { element: null, messageCode: 'no_answer_to_point', data: { count: 1 } },
    ])
  })

  it('is a warning in Belgium, and is not computed when the comments are absent', () => {
    const facts = makeFacts({ elements: [element('a')] })
    expect(runChecks(facts, [comments], belgium.rules)).toMatchObject({
      results: [{ rule: 'R33', outcome: 'not_computed', severity: 'warning', data: { sections: ['comments'] } }],
      computed: [],
    })
    const report = runChecks({ ...facts, comments: [{ element: 'a', answered: false }] }, [comments], belgium.rules)
    expect(report.results).toMatchObject([{ outcome: 'failed', severity: 'warning', element: 'a' }])
  })
})
