import type { CountryPack, PackOrganisation, PackPlanKind } from '#shared/pack.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import { mapAreasAbove } from './areas-above.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue } from './issue.ts'
import { findSeatIssues } from './path.ts'

/**
 * Checks recurring duties: each is defined once, and its responsible organisation or function exists and is a single one
 * for each organisation that issues such a plan, because a duty is fulfilled once in each period.
 */
export const findDutyIssues = (place: string, kind: PackPlanKind, pack: CountryPack): PackIssue[] => {
  const { duties = [] } = kind
  return [
    ...findDuplicateCodes(
      `${place}.duties`,
      duties.map(({ code }) => code),
    ),
    ...duties.flatMap(({ code, responsible }) => {
      const where = `${place}.duties[${code}].responsible`
      return [...findSeatIssues(where, responsible, pack), ...findSeveralIssues(where, responsible, kind, pack)]
    }),
  ]
}

function findSeveralIssues(place: string, seat: PackSeat, kind: PackPlanKind, pack: CountryPack): PackIssue[] {
  if (!('bodyKind' in seat)) return []
  const current = pack.organisations.filter(({ to }) => to === undefined)
  const issuers = current.filter((organisation) => kind.issuerKinds.includes(organisation.kind) && organisation.area)
  const above = mapAreasAbove(pack)
  const count = (issuer: PackOrganisation): number => resolveSeat(seat, issuer, current, above).length
  const several = issuers.find((issuer) => count(issuer) > 1)
  return several === undefined
    ? []
    : [
        makePackIssue(
          place,
          `finds ${count(several)} organisations for a plan of ${several.code}, although one organisation fulfils a duty`,
          'Name one organisation, or a kind with a place where only one exists. Define a duty for each of several organisations.',
        ),
      ]
}

/** Returns the codes of the organisations that a seat finds for a plan of an organisation. */
function resolveSeat(
  seat: PackSeat,
  issuer: PackOrganisation,
  organisations: readonly PackOrganisation[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  if (!('bodyKind' in seat)) return []
  const area = issuer.area!
  const isWithin = (inner: string, outer: string) => Boolean(above.get(inner)?.has(outer))
  // An area above contains the area of the plan or an area within it, as in an approval path.
  const inside = [...above.keys()].filter((inner) => isWithin(inner, area))
  const isInPlace = {
    own: (other: string) => other === area,
    within: (other: string) => isWithin(other, area),
    above: (other: string) => inside.some((inner) => inner !== other && isWithin(inner, other)),
  }[seat.place]
  const codes = organisations.flatMap(({ code, kind, area: other }) =>
    kind === seat.bodyKind && other !== undefined && isInPlace(other) ? [code] : [],
  )
  return codes.length > 0 || !('alternative' in seat) || !seat.alternative
    ? codes
    : resolveSeat(seat.alternative, issuer, organisations, above)
}
