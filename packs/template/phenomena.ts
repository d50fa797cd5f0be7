import type { PackCrosswalkLink, PackPhenomenonList } from '#shared/pack.ts'

/** What plans choose from. A new generation of plans brings a new list; a code never gets another meaning. */
export const phenomenonLists: readonly PackPhenomenonList[] = [
  {
    code: 'LIST-2026',
    names: { en: 'Phenomena of 2026' },
    from: '2026-01-01',
    phenomena: [
      { code: 'LIST-2026-1', names: { en: 'Burglary' } },
      // `unverified`: the wording is uncertain in the sources.
      { code: 'LIST-2026-2', names: { en: 'Nuisance' }, unverified: true },
      { code: 'LIST-2026-2-1', names: { en: 'Nuisance at night' }, parent: 'LIST-2026-2' },
    ],
  },
]

/** What became of an item in the next list: renamed, split, merged, dropped, ... Figures over the years depend on it. */
export const crosswalk: readonly PackCrosswalkLink[] = []
