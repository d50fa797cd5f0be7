import { describeInvalidPacks } from './invalid-pack.fixture.ts'

describeInvalidPacks([
  [
    'a code twice',
    (p) => {
      p.areas.push({ ...p.areas[2] })
    },
    'areas[XX-M-0101]',
    'stands more than once',
  ],
  [
    'a parent that is not there',
    (p) => {
      p.areas[1].parents[0].parent = 'XX-NONE'
    },
    'areas[XX-R-NORTH].parents',
    /names XX-NONE, which is no area/,
  ],
  [
    'areas in each other',
    (p) => {
      p.areas[0].parents = [{ hierarchy: 'administrative', parent: 'XX-M-0101' }]
    },
    'areas[XX]',
    /lies in itself: XX > XX-M-0101 > XX-R-NORTH > XX/,
  ],
  [
    'a kind above itself',
    (p) => {
      p.areas[2].kind = 'region'
    },
    'areas[XX-M-0101].parents[XX-R-NORTH]',
    /a region does not stand below a region/,
  ],
  [
    'two parents at once',
    (p) => {
      p.areas[2].parents.push({ hierarchy: 'administrative', parent: 'XX', from: '2025-01-01' })
    },
    'areas[XX-M-0101].parents[XX]',
    /lies in XX-R-NORTH at the same time/,
  ],
  [
    'a life that ends before it begins',
    (p) => {
      Object.assign(p.areas[2], { from: '2026-01-01', to: '2025-01-01' })
    },
    'areas[XX-M-0101]',
    /ends on 2025-01-01, before it began/,
  ],
])
