import type { CountryPack, Names, PackArea, PackHierarchy, PackLanguageRegime, PackLevel } from 'integral/pack'

const both = (fr: string, de: string): Names => ({ fr, de })

export const levels: readonly PackLevel[] = [
  { code: 'federation', names: both('Fédération', 'Bund'), extent: 'country', areaKind: 'country' },
  {
    code: 'etat',
    names: both('État', 'Staat'),
    textNames: both('États', 'Staaten'),
    extent: 'part',
    areaKind: 'etat',
    approvesFigures: true,
  },
  {
    code: 'district',
    names: both('District', 'Bezirk'),
    textNames: both('districts', 'Bezirke'),
    extent: 'local',
    areaKind: 'district',
    approvesFigures: true,
    readsResourcesOf: 'bodies_within',
  },
  {
    code: 'commune',
    names: both('Commune', 'Gemeinde'),
    textNames: both('communes', 'Gemeinden'),
    extent: 'local',
    areaKind: 'commune',
    knowsFigures: true,
    readsResourcesOf: 'bodies_above',
  },
]

export const areaKinds: NonNullable<CountryPack['areaKinds']> = [
  { code: 'etat', names: both('État', 'Staat') },
  { code: 'district', names: both('district', 'Bezirk') },
  { code: 'commune', names: both('commune', 'Gemeinde') },
]

export const hierarchies: readonly PackHierarchy[] = [
  {
    code: 'federale',
    names: both('Fédérale', 'Bundesaufbau'),
    kinds: ['country', 'etat', 'district', 'commune'],
    main: true,
    mapKind: 'district',
  },
]

const within = (parent: string): PackArea['parents'] => [{ hierarchy: 'federale', parent }]

export const areas: readonly PackArea[] = [
  { code: 'XF', kind: 'country', names: both('Fédération des Lacs', 'Seenbund'), parents: [] },
  { code: 'XF-E-1', kind: 'etat', names: both('Montlac', 'Bergsee'), parents: within('XF') },
  {
    code: 'XF-D-1',
    kind: 'district',
    names: { fr: 'Haut-Lac' },
    parents: within('XF-E-1'),
    languages: ['fr'],
    cell: [0, 0],
  },
  { code: 'XF-C-1', kind: 'commune', names: { fr: 'Rivage' }, parents: within('XF-D-1'), languages: ['fr'] },
  { code: 'XF-C-2', kind: 'commune', names: { fr: 'Clairval' }, parents: within('XF-D-1'), languages: ['fr'] },
  { code: 'XF-C-3', kind: 'commune', names: { fr: 'Pontlac' }, parents: within('XF-D-1'), languages: ['fr'] },
]

const basis = both('Loi sur les langues, art. 1', 'Sprachengesetz, Art. 1')
const everyPurpose = (rule: PackLanguageRegime['purposes']['notice']) => ({
  notice: rule,
  mail: rule,
  public_edition: rule,
  document_to_authority: rule,
})

export const languageRegimes: readonly PackLanguageRegime[] = [
  {
    code: 'francophone',
    names: both('Région de langue française', 'Französisches Sprachgebiet'),
    basis,
    basisKind: 'law',
    within: ['XF-D-1'],
    purposes: everyPurpose({ required: ['fr'], allowed: ['de'] }),
  },
  {
    code: 'bilingue',
    names: both('Fédération et États', 'Bund und Staaten'),
    basis,
    basisKind: 'law',
    purposes: everyPurpose({ required: ['fr', 'de'] }),
  },
]
