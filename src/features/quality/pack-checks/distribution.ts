import type { CountryPack } from '#shared/pack.ts'
import { doubles, type PackFault } from './issue.ts'
import { seatFaults } from './path.ts'

/** Checks distribution lists of consultations: each is defined once, with organisations and functions that exist. */
export function distributionFaults(pack: CountryPack): PackFault[] {
  const lists = pack.distributionLists ?? []
  return [
    ...doubles(
      'distributionLists',
      lists.map(({ code }) => code),
    ),
    ...lists.flatMap(({ code, to, copies = [] }) =>
      [...to, ...copies].flatMap((seat) => seatFaults(`distributionLists[${code}]`, seat, pack)),
    ),
  ]
}
