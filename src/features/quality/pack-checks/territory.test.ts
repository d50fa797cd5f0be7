import { describeInvalidPacks } from './invalid-pack.fixture.ts'

describeInvalidPacks([
  [
    'a code twice',
    (p) => {
      p.areas.push({ ...p.areas[2] })
    },
    'areas[XX-M-0101]',
    'is defined more than once',
  ],
  [
    'a parent that is not there',
    (p) => {
      p.areas[1].parents[0].parent = 'XX-NONE'
    },
    'areas[XX-R-NORTH].parents',
    /references XX-NONE, which is not a known area/,
  ],
  [
    'areas in each other',
    (p) => {
      p.areas[0].parents = [{ hierarchy: 'administrative', parent: 'XX-M-0101' }]
    },
    'areas[XX]',
    /contains a cycle: XX > XX-M-0101 > XX-R-NORTH > XX/,
  ],
  [
    'a kind above itself',
    (p) => {
      p.areas[2].kind = 'region'
    },
    'areas[XX-M-0101].parents[XX-R-NORTH]',
    /a region cannot be placed below a region/,
  ],
  [
    'two parents at once',
    (p) => {
      p.areas[2].parents.push({ hierarchy: 'administrative', parent: 'XX', from: '2025-01-01' })
    },
    'areas[XX-M-0101].parents[XX]',
    /overlaps with the parent XX-R-NORTH/,
  ],
  [
    'a life that ends before it begins',
    (p) => {
      Object.assign(p.areas[2], { from: '2026-01-01', to: '2025-01-01' })
    },
    'areas[XX-M-0101]',
    /ends on 2025-01-01, before it starts/,
  ],
])
