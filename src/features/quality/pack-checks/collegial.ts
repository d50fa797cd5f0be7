import type { CountryPack } from '#shared/pack.ts'
import { getOrganisationKinds } from './bodies.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findSeatIssues } from './path.ts'

/**
 * Checks deciding bodies: each is defined once, the members exist, and there are members to count when there is a
 * quorum.
 */
export function findCollegialIssues(pack: CountryPack): PackIssue[] {
  const all = pack.collegialBodies ?? []
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  const kinds = getOrganisationKinds(pack)
  const getName = (packCollegialBody: (typeof all)[number]) =>
    'body' in packCollegialBody ? packCollegialBody.body : packCollegialBody.bodyKind
  return [
    ...findDuplicateCodes('collegialBodies', all.map(getName)),
    ...all.flatMap((packCollegialBody) => {
      const where = `collegialBodies[${getName(packCollegialBody)}]`
      return [
        ...('body' in packCollegialBody
          ? unknown(where, bodies, [packCollegialBody.body], 'organisation')
          : unknown(where, kinds, [packCollegialBody.bodyKind], 'kind of organisation')),
        ...[...packCollegialBody.members.map(({ seat }) => seat), ...(packCollegialBody.managers ?? [])].flatMap(
          (seat) => findSeatIssues(where, seat, pack),
        ),
        ...(packCollegialBody.members.length > 0 && !packCollegialBody.members.some(({ votes }) => votes)
          ? [
              makePackIssue(
                `${where}.members`,
                'has no voting member',
                'Set "votes" for the members who decide, or leave the list of members empty.',
              ),
            ]
          : []),
      ]
    }),
  ]
}
