import type { PackCrosswalkLink, PackPhenomenonList } from '#shared/pack.ts'

/**
 * The phenomena from which plans choose. A new generation of plans has a new list. A code never gets another meaning.
 */
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

/** Successor of an item in the next list: renamed, split, merged, dropped, ... Figures over the years depend on it. */
export const crosswalk: readonly PackCrosswalkLink[] = []
