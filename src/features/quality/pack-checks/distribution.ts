import type { CountryPack } from '#shared/pack.ts'
import { findDuplicateCodes, type PackIssue } from './issue.ts'
import { findSeatIssues } from './path.ts'

/** Checks distribution lists of consultations: each is defined once, with organisations and functions that exist. */
export function findDistributionIssues(pack: CountryPack): PackIssue[] {
  const lists = pack.distributionLists ?? []
  return [
    ...findDuplicateCodes(
      'distributionLists',
      lists.map(({ code }) => code),
    ),
    ...lists.flatMap(({ code, to, copies = [] }) =>
      [...to, ...copies].flatMap((seat) => findSeatIssues(`distributionLists[${code}]`, seat, pack)),
    ),
  ]
}
