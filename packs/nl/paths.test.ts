import { describe, expect, it } from 'vitest'
import { pathOf, Walk } from '../../src/features/approval/path/walk.fixture.ts'
import netherlands from './index.ts'

const pathOfKind = (code: string) => netherlands.planKinds.find((kind) => kind.code === code)!.path!
const walkOf = (code: string, many?: number) => new Walk(pathOf(pathOfKind(code), ['goals'], many))

describe('the plan of a municipality', () => {
  it('holds once the council has set its goals, which nobody else can', () => {
    const walk = walkOf('municipal_security_plan').through('looking').through('drafting').lay(1, { goals: 'as laid' })
    expect(walk.try({ kind: 'entered', step: 'entry' })).not.toBeNull()
    const council = walk.standing().steps.get('council')!
    expect(council.step).toMatchObject({ required: true, approves: true })
    walk.through('triangle').through('executive').through('council').through('entry')
    expect(walk.standing().state).toBe('in_force')
  })

  it('may go without the opinion of the triangle, with a motive, and never round the executive', () => {
    const walk = walkOf('municipal_security_plan').through('looking').through('drafting').lay(1, { goals: 'as laid' })
    expect(walk.try({ kind: 'skipped', step: 'executive', motive: 'No time.' })).not.toBeNull()
    expect(walk.try({ kind: 'skipped', step: 'triangle', motive: 'It met before the draft.' })).toBeNull()
  })
})

it('the plan of a region waits until every council was heard, and for every mayor', () => {
  const walk = walkOf('regional_policy_plan', 3).through('drafting').lay(1, { goals: 'as laid' })
  const seat = { organisationId: 'municipality 1', function: 'mayor' }
  expect(walk.try({ kind: 'decided', step: 'adoption', seat } as never)).not.toBeNull()
  walk.through('councils').through('adoption').through('entry')
  expect(walk.acts.filter(({ kind }) => kind === 'delivered')).toHaveLength(3)
  expect(walk.acts.filter(({ kind }) => kind === 'decided')).toHaveLength(4)
})
