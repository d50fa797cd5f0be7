import type { CountryPack, PackCompetence, PackFunction, PackOrganisation } from 'integral/pack'

export const organisationKinds: NonNullable<CountryPack['organisationKinds']> = [
  { code: 'ministerium', names: { da: 'ministerium' } },
  { code: 'guvernement', names: { da: 'guvernement' } },
  { code: 'kommune', names: { da: 'kommune' } },
  { code: 'gendarmeri', names: { da: 'gendarmeri' }, actorColumn: 'gendarmeri' },
  { code: 'kommunalpoliti', names: { da: 'kommunalpoliti' }, actorColumn: 'kommunalpoliti' },
]

const town = (number: number, name: string): PackOrganisation[] => [
  { code: `XG-KOM-${number}`, kind: 'kommune', level: 'kommune', names: { da: name }, area: `XG-K-${number}` },
  {
    code: `XG-POL-${number}`,
    kind: 'kommunalpoliti',
    level: 'kommune',
    names: { da: `Kommunalpolitiet i ${name}` },
    area: `XG-K-${number}`,
    // The municipality approves the figures of its police force.
    parent: `XG-KOM-${number}`,
  },
]

export const organisations: readonly PackOrganisation[] = [
  { code: 'XG-MIN', kind: 'ministerium', level: 'rige', names: { da: 'Sikkerhedsministeriet' }, area: 'XG' },
  { code: 'XG-GENDARMERI', kind: 'gendarmeri', level: 'rige', names: { da: 'Rigsgendarmeriet' }, area: 'XG' },
  { code: 'XG-GUV-V', kind: 'guvernement', level: 'len', names: { da: 'Guvernementet i Vesterlen' }, area: 'XG-L-V' },
  { code: 'XG-GUV-O', kind: 'guvernement', level: 'len', names: { da: 'Guvernementet i Østerlen' }, area: 'XG-L-O' },
  ...town(1, 'Havneby'),
  ...town(2, 'Bakkeby'),
  ...town(3, 'Skovby'),
]

export const functions: readonly PackFunction[] = [
  { code: 'minister', names: { da: 'minister' }, organisation: 'XG-MIN' },
  { code: 'guvernor', names: { da: 'guvernør' }, organisationKind: 'guvernement' },
  { code: 'borgmester', names: { da: 'borgmester' }, organisationKind: 'kommune' },
  { code: 'politileder', names: { da: 'politileder' }, organisationKind: 'kommunalpoliti' },
]

export const competences: readonly PackCompetence[] = [
  {
    topic: 'offentlig_orden',
    names: { da: 'Offentlig orden' },
    level: 'kommune',
    exclusivity: 'exclusive',
    basis: 'Sikkerhedsloven § 2',
    organisationKinds: ['kommune', 'kommunalpoliti'],
  },
  {
    topic: 'graensekontrol',
    names: { da: 'Grænsekontrol' },
    level: 'rige',
    exclusivity: 'exclusive',
    basis: 'Sikkerhedsloven § 3',
    organisationKinds: ['gendarmeri'],
  },
]
