import type { CountryPack } from './pack.ts'

/** Contents of a pack that are stored as rows of the registry and of the indicator library. */
type RowContents = 'areas' | 'areaChanges' | 'organisations' | 'crosswalk' | 'indicators' | 'borderRegionMembers'

/**
 * The law of a country as a version of its pack states it: kinds of plan with their approval paths and letters, bindings
 * of rules, competences, functions, lists of phenomena, collegial bodies, terms of office and names. It is data only, so
 * that it can be stored. A plan keeps the law of the version with which it was created.
 */
export type Law = Omit<CountryPack, RowContents>

/** Returns the law of a pack. */
export function extractLaw(pack: CountryPack): Law {
  const {
    areas: _areas,
    areaChanges: _areaChanges,
    organisations: _organisations,
    crosswalk: _crosswalk,
    indicators: _indicators,
    borderRegionMembers: _borderRegionMembers,
    ...law
  } = pack
  return law
}
