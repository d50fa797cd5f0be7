import type { CountryPack } from '#shared/pack.ts'
import { kindsOfBody } from './bodies.ts'
import { doubles, fault, type PackFault, unknown } from './issue.ts'
import { seatFaults } from './path.ts'

/**
 * Checks deciding bodies: each is defined once, the members exist, and there are members to count when there is a
 * quorum.
 */
export function collegialFaults(pack: CountryPack): PackFault[] {
  const all = pack.collegialBodies ?? []
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  const kinds = kindsOfBody(pack)
  const nameOf = (one: (typeof all)[number]) => ('body' in one ? one.body : one.bodyKind)
  return [
    ...doubles('collegialBodies', all.map(nameOf)),
    ...all.flatMap((one) => {
      const where = `collegialBodies[${nameOf(one)}]`
      return [
        ...('body' in one
          ? unknown(where, bodies, [one.body], 'body')
          : unknown(where, kinds, [one.bodyKind], 'kind of body')),
        ...[...one.members.map(({ seat }) => seat), ...(one.keptBy ?? [])].flatMap((seat) =>
          seatFaults(where, seat, pack),
        ),
        ...(one.members.length > 0 && !one.members.some(({ votes }) => votes)
          ? [fault(`${where}.members`, 'nobody has a vote', 'Say "votes" of those who decide, or leave members empty.')]
          : []),
      ]
    }),
  ]
}
