import type { PackArea, PackHierarchy } from '#shared/pack.ts'

/**
 * Divisions of the country, each from the top down. Several may exist in parallel without nesting (provinces, police
 * areas, courts). Each area then has a parent in every division to which it belongs.
 */
export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'administrative',
    names: { en: 'Administrative' },
    kinds: ['country', 'region', 'municipality'],
    // The default hierarchy of pages. Maps show the second lowest kind.
    main: true,
  },
]

/** Names of the kinds of area. */
export const areaKinds = [
  { code: 'region', names: { en: 'region' } },
  { code: 'municipality', names: { en: 'municipality' } },
]

/**
 * Areas, with every parent before the children. A period is half-open: `to` is the first day on which the area is no
 * longer valid.
 */
export const areas: readonly PackArea[] = [
  { code: 'XX', kind: 'country', names: { en: 'Example country' }, parents: [] },
  {
    code: 'XX-R-NORTH',
    kind: 'region',
    names: { en: 'North' },
    // The official code of the state, by which figure files identify the area.
    officialCode: '01',
    parents: [{ hierarchy: 'administrative', parent: 'XX' }],
    // Position on the hexagon map (axial coordinates). An administrator imports real boundaries.
    cell: [0, 0],
  },
  {
    code: 'XX-M-0101',
    kind: 'municipality',
    names: { en: 'Firsttown' },
    officialCode: '0101',
    // Dated when the parent changed: { hierarchy, parent, to: '2025-01-01' } and another link from that day.
    parents: [{ hierarchy: 'administrative', parent: 'XX-R-NORTH' }],
    // Inhabitants on 1 January. Rates per inhabitant require them.
    population: { '2026': 52_000 },
  },
]
