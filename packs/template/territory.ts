import type { PackArea, PackHierarchy } from '#shared/pack.ts'

/**
 * Ways of dividing the country, each from the top down. Several may run side by side without nesting (provinces, police
 * areas, courts): then each area names a parent in every one in which it stands.
 */
export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'administrative',
    names: { en: 'Administrative' },
    kinds: ['country', 'region', 'municipality'],
    // Pages begin with this one. The kind above the lowest is the one that maps show.
    main: true,
  },
]

/** What people call the kinds of area. */
export const areaKinds = [
  { code: 'region', names: { en: 'region' } },
  { code: 'municipality', names: { en: 'municipality' } },
]

/** Areas, every parent before its children. A period is half-open: `to` is the first day on which it no longer holds. */
export const areas: readonly PackArea[] = [
  { code: 'XX', kind: 'country', names: { en: 'Example country' }, parents: [] },
  {
    code: 'XX-R-NORTH',
    kind: 'region',
    names: { en: 'North' },
    // The code that the state gave: files of figures are recognised by it.
    officialCode: '01',
    parents: [{ hierarchy: 'administrative', parent: 'XX' }],
    // A place on the map of equal hexagons (axial coordinates); real boundaries are brought in by an administrator.
    cell: [0, 0],
  },
  {
    code: 'XX-M-0101',
    kind: 'municipality',
    names: { en: 'Firsttown' },
    officialCode: '0101',
    // Dated where it changed: { hierarchy, parent, to: '2025-01-01' } and another link from that day.
    parents: [{ hierarchy: 'administrative', parent: 'XX-R-NORTH' }],
    // Inhabitants by 1 January: rates per inhabitant need them.
    population: { '2026': 52_000 },
  },
]
