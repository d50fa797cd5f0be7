import type { DemoElement, DemoPlan } from './element.ts'
import { type Chance, chance } from './random.ts'
import type { DemoZone } from './zone.ts'

type LocalNames = Record<DemoZone['language'], string>

/** Teams of a zone with their share of the staff. The teams from which plans request extra hours come first. */
const teams = [
  { kind: 'intervention', share: 0.4, names: { nl: 'Interventie', fr: 'Intervention', de: 'Einsatzdienst' } },
  {
    kind: 'community_policing',
    share: 0.18,
    names: { nl: 'Wijkpolitie', fr: 'Police de quartier', de: 'Viertelpolizei' },
  },
  {
    kind: 'local_investigation',
    share: 0.12,
    names: { nl: 'Lokale recherche', fr: 'Recherche locale', de: 'Lokale Fahndung' },
  },
  { kind: 'traffic', share: 0.08, names: { nl: 'Verkeer', fr: 'Circulation', de: 'Verkehr' } },
  { kind: 'reception', share: 0.07, names: { nl: 'Onthaal', fr: 'Accueil', de: 'Empfang' } },
  {
    kind: 'victim_support',
    share: 0.02,
    names: { nl: 'Slachtofferbejegening', fr: 'Assistance aux victimes', de: 'Opferbetreuung' },
  },
  { kind: 'support', share: 0.13, names: { nl: 'Ondersteuning', fr: 'Appui', de: 'Unterstützung' } },
] as const satisfies readonly { kind: string; share: number; names: LocalNames }[]

const requestedTeams = teams.slice(0, 4)

const texts = {
  register: { nl: 'Personeelsregister', fr: 'Registre du personnel', de: 'Personalregister' },
  regular: { nl: 'Reguliere werking', fr: 'Travail régulier', de: 'Regelarbeit' },
  directive: { nl: 'Richtlijn MFO-2', fr: 'Directive MFO-2', de: 'Richtlinie MFO-2' },
  market: { nl: 'Extra wijktoezicht', fr: 'Surveillance supplémentaire', de: 'Zusätzliche Streife' },
  municipal: {
    nl: 'Gemeentelijke dotatie, projecten',
    fr: 'Dotation communale, projets',
    de: 'Gemeindedotation, Projekte',
  },
  federal: { nl: 'Federale dotatie, projecten', fr: 'Dotation fédérale, projets', de: 'Föderale Dotation, Projekte' },
  subsidy: { nl: 'Provinciale subsidie', fr: 'Subside provincial', de: 'Zuschuss der Provinz' },
  budget: { nl: 'Begroting', fr: 'Budget', de: 'Haushalt' },
} as const satisfies Record<string, LocalNames>

/** A resource of a zone, as the product stores it. The municipality of a mission is given by code. */
export type DemoResource = Record<string, unknown> & { kind: 'team' | 'reserved' | 'mission' | 'budget'; name: string }

/** Returns the team that an objective on a theme requests, by the zone's name for it. */
export const pickTeam = (zone: DemoZone, seed: string, theme: string): string =>
  chance(`${seed}:team:${zone.slug}:${theme}`).pick(requestedTeams).names[zone.language]

/**
 * Returns the budget that an objective on a theme requests from a source of the zone. About half of the objectives have
 * a budget.
 */
export function makeBudget(zone: DemoZone, seed: string, theme: string): NonNullable<DemoElement['resources']> {
  const random = chance(`${seed}:budget:${zone.slug}:${theme}`)
  if (!random.yes(0.5)) return []
  const source = texts[random.pick(['municipal', 'federal'] as const)][zone.language]
  return [{ kind: 'budget', service: 'police', amount: random.between(6, 40) * 5000, source, funded: 'yes' }]
}

const hoursPerFte = 1520

/** Monthly factors for federal capacity (HyCap). Demand is high in spring, in summer and at the end of the year. */
const hycapMonths = [0.4, 0.4, 0.7, 1.2, 1.6, 1.3, 1.4, 1.1, 0.8, 0.7, 0.6, 1.8]

/**
 * Returns the resources of a zone in a year. The staff is about a person per 450 inhabitants. Regular work takes
 * most hours of a team. The remaining hours exceed the plan's needs, but are too few in a quarter of the zones.
 */
export function makeZoneResources(zone: DemoZone, plan: DemoPlan, year: number, seed: string): DemoResource[] {
  const random = chance(`${seed}:means:${zone.slug}:${year}`)
  const getText = (localNames: LocalNames) => localNames[zone.language]
  const people = Math.max(22, Math.round(zone.population / 450))
  const isShort = chance(`${seed}:short:${zone.slug}`).yes(0.25)
  const countsNot = chance(`${seed}:absence:${zone.slug}`).yes(0.1)
  const hasSummer = chance(`${seed}:summer:${zone.slug}`).yes(0.3)
  const from = { source: getText(texts.register), date: `${year}-01-01` }
  const lines: DemoResource[] = []
  for (const team of teams) {
    const name = getText(team.names)
    const normFte = Math.max(1, Math.round(people * team.share))
    const fte = Math.max(1, Math.round(normFte * random.between(88, 102)) / 100)
    const absence = random.between(9, 17)
    const yearly = fte * hoursPerFte * (1 - absence / 100)
    lines.push({
      kind: 'team',
      name,
      ...from,
      teamKind: team.kind,
      service: 'police',
      normFte,
      fte,
      hoursPerFte,
      // In 10 % of the zones the absence of the smallest team is not known.
      absence: team.kind === 'victim_support' && countsNot ? null : absence,
      months: team.kind === 'intervention' && hasSummer ? toSummerMonths(fte) : null,
    })
    const left = sumCommitted(plan, name) * (isShort ? random.between(70, 92) : random.between(108, 150)) * 0.01
    lines.push({
      kind: 'reserved',
      name: `${getText(texts.regular)}: ${name}`,
      source: null,
      date: null,
      reservedFor: 'other',
      service: 'police',
      // Teams without planned work keep 1 % of their hours free.
      hours: Math.max(0, Math.round((left > 0 ? yearly - left : yearly * 0.99) / 10) * 10),
      team: name,
      months: null,
    })
  }
  const intervention = getText(teams[0].names)
  lines.push({
    kind: 'reserved',
    name: 'HyCap',
    source: getText(texts.directive),
    date: `${year}-01-01`,
    reservedFor: 'hycap',
    service: 'police',
    hours: people * 6,
    team: intervention,
    months: hycapMonths.map((share) => Math.round(people * 0.5 * share)),
  })
  const mission = plan.elements.find((element) => element.kind === 'municipality_mission')?.details
  if (mission && !mission.none)
    lines.push({
      kind: 'mission',
      name: getText(texts.market),
      source: null,
      date: null,
      municipality: mission.municipality,
      service: 'police',
      unit: 'hours',
      amount: random.between(3, 9) * 50,
      team: getText(teams[1].names),
    })
  return [...lines, ...budgetLines(zone, year, random)]
}

const toSummerMonths = (fte: number): (number | null)[] =>
  Array.from({ length: 12 }, (_, month) => (month === 6 || month === 7 ? Math.round(fte * 97) / 100 : null))

const sumCommitted = ({ elements }: DemoPlan, team: string): number =>
  elements
    .flatMap((element) => element.resources ?? [])
    .reduce((sum, resource) => sum + (resource.team === team ? (resource.amount ?? 0) : 0), 0)

function budgetLines(zone: DemoZone, year: number, random: Chance): DemoResource[] {
  const line = (name: LocalNames, origin: string, certainty: string, amount: number): DemoResource => ({
    kind: 'budget',
    name: name[zone.language],
    source: texts.budget[zone.language],
    date: `${year - 1}-12-15`,
    origin,
    certainty,
    amount,
  })
  return [
    line(texts.municipal, 'municipal_dotation', 'certain', random.between(4, 12) * 5000),
    line(texts.federal, 'federal_dotation', 'certain', random.between(2, 8) * 5000),
    line(texts.subsidy, 'subsidy', 'requested', random.between(2, 6) * 5000),
  ]
}
