import type { CountryPack, PackArea, PackHierarchy, PackLevel } from 'integral/pack'

export const levels: readonly PackLevel[] = [
  { code: 'rige', names: { da: 'Riget' }, extent: 'country', areaKind: 'country' },
  {
    code: 'len',
    names: { da: 'Len' },
    textNames: { da: 'lenene' },
    extent: 'local',
    areaKind: 'len',
    approvesFigures: true,
    readsResourcesOf: 'bodies_within',
  },
  {
    code: 'kommune',
    names: { da: 'Kommune' },
    textNames: { da: 'kommunerne' },
    extent: 'local',
    areaKind: 'kommune',
    knowsFigures: true,
  },
]

export const areaKinds: NonNullable<CountryPack['areaKinds']> = [
  { code: 'len', names: { da: 'len' } },
  { code: 'kommune', names: { da: 'kommune' } },
]

export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'forvaltning',
    names: { da: 'Forvaltning' },
    kinds: ['country', 'len', 'kommune'],
    main: true,
    mapKind: 'len',
  },
]

const within = (parent: string): PackArea['parents'] => [{ hierarchy: 'forvaltning', parent }]

/** Two municipalities in the western province, and one in the eastern province. */
export const areas: readonly PackArea[] = [
  { code: 'XG', kind: 'country', names: { da: 'Gelland' }, parents: [] },
  { code: 'XG-L-V', kind: 'len', names: { da: 'Vesterlen' }, parents: within('XG'), cell: [0, 0] },
  { code: 'XG-L-O', kind: 'len', names: { da: 'Østerlen' }, parents: within('XG'), cell: [1, 0] },
  { code: 'XG-K-1', kind: 'kommune', names: { da: 'Havneby' }, parents: within('XG-L-V') },
  { code: 'XG-K-2', kind: 'kommune', names: { da: 'Bakkeby' }, parents: within('XG-L-V') },
  { code: 'XG-K-3', kind: 'kommune', names: { da: 'Skovby' }, parents: within('XG-L-O') },
]
