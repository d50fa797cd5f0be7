import type { CountryPack } from '#shared/pack.ts'
import { getOrganisationKinds } from './bodies.ts'
import { doubles, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findSeatIssues } from './path.ts'

/**
 * Checks deciding bodies: each is defined once, the members exist, and there are members to count when there is a
 * quorum.
 */
export function findCollegialIssues(pack: CountryPack): PackIssue[] {
  const all = pack.collegialBodies ?? []
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  const kinds = getOrganisationKinds(pack)
  const getName = (one: (typeof all)[number]) => ('body' in one ? one.body : one.bodyKind)
  return [
    ...doubles('collegialBodies', all.map(getName)),
    ...all.flatMap((one) => {
      const where = `collegialBodies[${getName(one)}]`
      return [
        ...('body' in one
          ? unknown(where, bodies, [one.body], 'body')
          : unknown(where, kinds, [one.bodyKind], 'kind of body')),
        ...[...one.members.map(({ seat }) => seat), ...(one.keptBy ?? [])].flatMap((seat) =>
          findSeatIssues(where, seat, pack),
        ),
        ...(one.members.length > 0 && !one.members.some(({ votes }) => votes)
          ? [
              makePackIssue(
                `${where}.members`,
                'nobody has a vote',
                'Say "votes" of those who decide, or leave members empty.',
              ),
            ]
          : []),
      ]
    }),
  ]
}
