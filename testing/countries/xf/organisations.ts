import type {
  CountryPack,
  Names,
  PackCollegialBody,
  PackCompetence,
  PackFunction,
  PackOrganisation,
  PackPhenomenonList,
} from 'integral/pack'

const both = (fr: string, de: string): Names => ({ fr, de })

export const organisationKinds: NonNullable<CountryPack['organisationKinds']> = [
  { code: 'chancellerie', names: both('chancellerie', 'Kanzlei') },
  { code: 'gouvernement', names: both('gouvernement d’un État', 'Regierung eines Staates') },
  { code: 'prefecture', names: both('préfecture', 'Präfektur') },
  { code: 'college', names: both('collège de district', 'Bezirkskollegium') },
  { code: 'mairie', names: both('mairie', 'Gemeindeverwaltung') },
  { code: 'police', names: both('police', 'Polizei'), actorColumn: 'police' },
]

const town = (number: number, name: string): PackOrganisation => ({
  code: `XF-MAIRIE-${number}`,
  kind: 'mairie',
  level: 'commune',
  names: { fr: `Mairie de ${name}` },
  area: `XF-C-${number}`,
})

export const organisations: readonly PackOrganisation[] = [
  {
    code: 'XF-CHANCELLERIE',
    kind: 'chancellerie',
    level: 'federation',
    names: both('Chancellerie fédérale', 'Bundeskanzlei'),
    area: 'XF',
  },
  {
    code: 'XF-POLICE',
    kind: 'police',
    level: 'federation',
    names: both('Police fédérale', 'Bundespolizei'),
    area: 'XF',
  },
  {
    code: 'XF-GOUV-1',
    kind: 'gouvernement',
    level: 'etat',
    names: both('Gouvernement de Montlac', 'Regierung von Bergsee'),
    area: 'XF-E-1',
  },
  { code: 'XF-PREF-1', kind: 'prefecture', level: 'district', names: { fr: 'Préfecture du Haut-Lac' }, area: 'XF-D-1' },
  {
    code: 'XF-COLLEGE-1',
    kind: 'college',
    level: 'district',
    names: { fr: 'Collège du Haut-Lac' },
    area: 'XF-D-1',
    parent: 'XF-PREF-1',
  },
  town(1, 'Rivage'),
  town(2, 'Clairval'),
  town(3, 'Pontlac'),
]

export const functions: readonly PackFunction[] = [
  { code: 'chancelier', names: both('chancelier', 'Kanzler'), organisation: 'XF-CHANCELLERIE' },
  { code: 'prefet', names: both('préfet', 'Präfekt'), organisationKind: 'prefecture' },
  { code: 'maire', names: both('maire', 'Gemeindepräsident'), organisationKind: 'mairie' },
]

export const competences: readonly PackCompetence[] = [
  {
    topic: 'police_administrative',
    names: both('Police administrative', 'Verwaltungspolizei'),
    level: 'commune',
    exclusivity: 'exclusive',
    basis: 'Constitution, art. 12',
    organisationKinds: ['mairie'],
  },
]

/** The mayors of the district vote in the college. The prefect is consulted and manages the agenda. */
export const collegialBodies: readonly PackCollegialBody[] = [
  {
    bodyKind: 'college',
    basis: both('Loi sur les districts, art. 8', 'Bezirksgesetz, Art. 8'),
    members: [
      { seat: { function: 'maire', bodyKind: 'mairie', place: 'within' }, votes: true },
      { seat: { function: 'prefet', bodyKind: 'prefecture', place: 'own' }, votes: false },
    ],
    quorum: 'majority',
    managers: [{ bodyKind: 'prefecture', place: 'own' }],
  },
]

export const phenomenonLists: readonly PackPhenomenonList[] = [
  {
    code: 'LACS-2026',
    names: both('Phénomènes de 2026', 'Phänomene 2026'),
    phenomena: [
      { code: 'LACS-2026-1', names: both('Cambriolages', 'Einbrüche') },
      { code: 'LACS-2026-2', names: both('Accidents sur les lacs', 'Unfälle auf den Seen') },
    ],
  },
]
