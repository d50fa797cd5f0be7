import { describe, expect, it } from 'vitest'
import { id } from '#shared/id.fixture.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { computeQuorum, countVotingMembers, findResultIssue, type PresentMember } from './model.ts'

const member = (number: number, presence: PresentMember['presence'], votes = true): PresentMember => ({
  seat: { organisationId: id(number), function: 'mayor' },
  votes,
  presence,
})
const body = { organisationId: id(9), function: null }
const approvedResult = { seat: body, verdict: 'approved', text: null, votes: null } as const

describe('participants of a meeting', () => {
  const members = [
    member(1, 'present'),
    member(2, 'represented'),
    member(3, 'excused'),
    member(4, null),
    member(5, 'present', false),
  ]

  it('include members who are present or represented and have a vote', () => {
    expect(countVotingMembers(members, null)).toBe(2)
    expect(countVotingMembers([], 21)).toBe(21)
    expect(countVotingMembers([], null)).toBe(0)
  })

  it('need more than half of the voting members when the pack defines a quorum', () => {
    expect(computeQuorum('majority', members, null)).toBe(3)
    expect(computeQuorum('majority', [], 40)).toBe(21)
    expect(computeQuorum('majority', [], null)).toBe(1)
    expect(computeQuorum(undefined, members, 40)).toBe(null)
  })
})

describe('decision of a deciding body', () => {
  it('has a verdict, and a reason when it is not a plain approval', () => {
    expect(findResultIssue({ ...approvedResult, verdict: null }, 'decision', 5)).toBe('VERDICT_MISSING')
    expect(findResultIssue({ ...approvedResult, verdict: 'refused' }, 'decision', 5)).toBe('REASON_REQUIRED')
    expect(
      findResultIssue({ ...approvedResult, verdict: 'approved_with_reservation', text: 'no' }, 'decision', 5),
    ).toBe('REASON_REQUIRED')
    expect(findResultIssue(approvedResult, 'decision', 5)).toBe(null)
    expect(findResultIssue({ ...approvedResult, verdict: null, text: null }, 'opinion', 5)).toBe('REASON_REQUIRED')
    expect(findResultIssue({ ...approvedResult, verdict: null, text: 'In favour.' }, 'opinion', 5)).toBe(null)
  })

  it('cannot have more votes than voters, nor an approval against the majority', () => {
    const votes = { for: 3, against: 1, abstained: 1 }
    expect(findResultIssue({ ...approvedResult, votes }, 'decision', 5)).toBe(null)
    expect(findResultIssue({ ...approvedResult, votes }, 'decision', 4)).toBe('TOO_MANY_VOTES')
    const lost = { for: 2, against: 3, abstained: 0 }
    expect(findResultIssue({ ...approvedResult, votes: lost }, 'decision', 5)).toBe('VOTES_CONTRADICT_RESULT')
    expect(
      findResultIssue({ ...approvedResult, votes: lost, verdict: 'refused', text: 'Too dear.' }, 'decision', 5),
    ).toBe(null)
    // A tie: the rules of the deciding body determine the outcome.
    expect(findResultIssue({ ...approvedResult, votes: { for: 2, against: 2, abstained: 0 } }, 'decision', 5)).toBe(
      null,
    )
  })

  it('has at most one vote for a seat that decides separately', () => {
    const mayor = { organisationId: id(1), function: 'mayor' }
    expect(
      findResultIssue({ ...approvedResult, seat: mayor, votes: { for: 2, against: 0, abstained: 0 } }, 'decision', 5),
    ).toBe('TOO_MANY_VOTES')
  })
})

describe('deciding bodies of Belgium', () => {
  it('include the zonal security council with mayors and prosecutor as voting members, and chief and director-coordinator without a vote', () => {
    const council = belgium.collegialBodies!.find(
      (collegialBody) => 'bodyKind' in collegialBody && collegialBody.bodyKind === 'zonal_security_council',
    )!
    expect(council.members.map(({ seat, votes }) => ['function' in seat && seat.function, votes])).toEqual([
      ['mayor', true],
      ['crown_prosecutor', true],
      ['chief_of_corps', false],
      ['director_coordinator', false],
    ])
  })
})
