import { describe, expect, it } from 'vitest'
import { makePath, Walk } from '../../src/features/approval/path/walk.fixture.ts'
import netherlands from './index.ts'

const getPath = (code: string) => netherlands.planKinds.find((kind) => kind.code === code)!.path!
const makeWalk = (code: string, many?: number) => new Walk(makePath(getPath(code), ['goals'], many))

describe('plan of a municipality', () => {
  it('enters into force only after the municipal council has set the goals', () => {
    const walk = makeWalk('municipal_security_plan')
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .submitVersion(1, { goals: 'as laid' })
    expect(walk.try({ kind: 'entered_into_force', step: 'entry' })).not.toBeNull()
    const council = walk.getStatus().steps.get('council')!
    expect(council.step).toMatchObject({ required: true, approves: true })
    walk
      .signInThroughProxy('triangle')
      .signInThroughProxy('executive')
      .signInThroughProxy('council')
      .signInThroughProxy('entry')
    expect(walk.getStatus().state).toBe('in_force')
  })

  it('allows a skipped opinion of the triangle with a reason, and never a skipped executive', () => {
    const walk = makeWalk('municipal_security_plan')
      .signInThroughProxy('looking')
      .signInThroughProxy('drafting')
      .submitVersion(1, { goals: 'as laid' })
    expect(walk.try({ kind: 'skipped', step: 'executive', reason: 'No time.' })).not.toBeNull()
    expect(walk.try({ kind: 'skipped', step: 'triangle', reason: 'It met before the draft.' })).toBeNull()
  })
})

it('the plan of a region requires the opinion of every council and the decision of every mayor', () => {
  const walk = makeWalk('regional_policy_plan', 3).signInThroughProxy('drafting').submitVersion(1, { goals: 'as laid' })
  const seat = { organisationId: 'municipality 1', function: 'mayor' }
  expect(walk.try({ kind: 'decided', step: 'adoption', seat } as never)).not.toBeNull()
  walk.signInThroughProxy('councils').signInThroughProxy('adoption').signInThroughProxy('entry')
  expect(walk.acts.filter(({ kind }) => kind === 'opinion_given')).toHaveLength(3)
  expect(walk.acts.filter(({ kind }) => kind === 'decided')).toHaveLength(4)
})
