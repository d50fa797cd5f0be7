import type { KnownAreas } from '../areas/known-areas.ts'
import { isTrustedShare } from '../areas/known-share.ts'
import { type Hints, severalCountries } from '../profile/model.ts'
import type { Profile } from './columns.ts'
import type { Decision } from './decision.ts'

/** Maximum number of columns, and of labels of each, that are searched in the areas of the countries. */
const [maxColumns, maxLabels] = [40, 500]

interface CountryShare {
  country: string
  /** The largest share of labels in a column that are names or codes of areas of the country, from 0 to 1. */
  share: number
}

/** Returns the share of known labels for each country of which areas are known, the own country first. */
function findCountryShares(profiles: readonly Profile[], areas: KnownAreas): CountryShare[] {
  const columns = profiles
    .slice(0, maxColumns)
    .map(({ distinct, numeric, years }) => ({ labels: distinct.slice(0, maxLabels), numeric, years }))
    // Figures and years are numbers too. Only a column in which every value looks like a code can contain codes.
    .filter(
      ({ labels, numeric, years }) =>
        labels.length > 0 && (numeric < 0.5 || (years < 0.5 && labels.every((text) => /^\d{4,6}$/.test(text)))),
    )
  return areas.countries.map((country) => {
    const known = areas.within(country)
    const shares = columns.map(({ labels }) => labels.filter((label) => known.isKnown(label)).length / labels.length)
    return { country, share: Math.max(0, ...shares) }
  })
}

/**
 * Proposes the own country when most labels are known there and no other country knows as many. Otherwise a user has to
 * choose the country.
 */
function proposeCountry(shares: readonly CountryShare[], { ownCountry }: KnownAreas): CountryShare | undefined {
  const own = shares.find(({ country }) => country === ownCountry)
  if (!own || !isTrustedShare(own.share)) return undefined
  return shares.every((other) => other === own || other.share < own.share) ? own : undefined
}

/**
 * Finds the country of the file: as a user chose it, or as a proposal. Null: a user has to choose it. If no label is an
 * area of the country, the areas are those of the country that knows most labels, so that the columns are found.
 */
export function findCountry(
  profiles: readonly Profile[],
  { areas, hints }: { areas: KnownAreas; hints?: Pick<Hints, 'country'> | undefined },
) {
  const shares = findCountryShares(profiles, areas)
  const best = shares.toSorted((left, other) => other.share - left.share)[0]
  const proposed = proposeCountry(shares, areas)
  const country = hints?.country ?? proposed?.country ?? null
  const isCountryKnown =
    country === null ||
    country === severalCountries ||
    shares.some((found) => found.country === country && found.share > 0)
  return {
    country,
    isCountryKnown,
    decisions: country === null ? [] : [toDecision(country, hints?.country ? undefined : proposed?.share)],
    areas: areas.within((isCountryKnown ? country : null) ?? best?.country ?? null),
  }
}

const toDecision = (country: string, proposedShare: number | undefined): Decision => ({
  subject: 'country',
  value: country,
  confidence: proposedShare ?? 1,
  reason: proposedShare === undefined ? '' : 'names',
})
