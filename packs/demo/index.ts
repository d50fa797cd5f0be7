import type { Pack } from '#shared/pack.ts'
import { type DemoAnswer, type DemoItem, zoneAnswers } from './answers.ts'
import { type DemoApproval, demoApprovals } from './approvals.ts'
import { answersDecidedOn, followingPlans } from './cascade.ts'
import { type DemoRemark, type DemoRound, remarksRound } from './comment-round.ts'
import { elaboratingPlans, partnersPlans } from './elaborations.ts'
import type { DemoPlan } from './element.ts'
import { type DemoDelivery, demoBreak, demoFigures, inventedSource } from './figures.ts'
import { frameworkNote } from './framework-note.ts'
import { nationalPlan } from './national-plan.ts'
import { otherCycles } from './other-cycles.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { withPriorities } from './priorities.ts'
import { chance } from './random.ts'
import { type DemoMeans, zoneMeans } from './resources.ts'
import { toldValues, wholeCountry, withResults } from './results.ts'
import { nationalThemes } from './themes.ts'
import { type ZonalPlan, zonalPlan } from './zonal-plan.ts'
import { type DemoZone, demoZones } from './zone.ts'
import { zoneNames } from './zone-names.ts'

export type {
  DemoAnswer,
  DemoApproval,
  DemoDelivery,
  DemoItem,
  DemoMeans,
  DemoPerson,
  DemoPlan,
  DemoRemark,
  DemoRound,
  DemoZone,
}
export { demoBreak, inventedSource }

/** A synthetic country on the real map. All content is invented. */
export interface DemoCountry {
  zones: readonly DemoZone[]
  people: readonly DemoPerson[]
  /** In insertion order. Referenced plans come first. */
  upper: readonly DemoPlan[]
  /** Items that every zone must answer, from several upper plans. */
  items: readonly DemoItem[]
  after: readonly DemoPlan[]
  zonal: readonly {
    zone: DemoZone
    plan: DemoPlan
    answers: readonly DemoAnswer[]
    /** The day on which the answers were decided. */
    decidedOn: string
    means: readonly DemoMeans[]
  }[]
  /** The draft on which partners are asked to comment. */
  round: DemoRound | null
  /** The figures, by delivery. */
  figures: readonly DemoDelivery[]
  /** The approvals of figures. */
  approvals: readonly DemoApproval[]
}

const day = '2026-01-01'

/** The year for which the demo gives the resources of each zone. */
export const demoYear = 2026

/** The default seed of the demo. With it the zones have the same invented names everywhere. */
export const demoSeed = 'integral'

/**
 * Returns the demo country of a seed. `zones` sets the size: all 176 give about 15,000 elements. Zones, and plans named
 * after them, have invented names unless the real names are requested. The content of the plans is always invented.
 */
export function demoCountry(pack: Pack, options: { seed: string; zones: number; realNames?: boolean }): DemoCountry {
  const { seed, realNames = false } = options
  const zones = demoZones(pack, { seed, day, most: options.zones, realNames })
  const figures = demoFigures(pack, zones, seed)
  const told = toldValues(figures)
  const ofCountry = (plan: DemoPlan) => withResults(plan, wholeCountry(zones), told, seed)
  const upper = [frameworkNote(), nationalPlan()].map(ofCountry)
  const items = upper.flatMap(itemsOf)
  // The zone on the border. A country with few zones may not have it.
  const home = zones.find((zone) => zone.district === 'BE-CSD-LIM')
  return {
    zones,
    people: demoPeople(chance(`${seed}:people`), zones),
    upper,
    items,
    round: home ? remarksRound(home) : null,
    figures,
    approvals: demoApprovals(zones),
    after: [...elaboratingPlans(), ...followingPlans(seed), ...partnersPlans(), ...otherCycles()].map(ofCountry),
    zonal: zones.map((zone) => {
      const plan: ZonalPlan = zonalPlan(zone, seed)
      return {
        zone,
        plan: withPriorities(withResults(plan.document, zone, told, seed), zone, pack, seed),
        means: zoneMeans(zone, plan.document, demoYear, seed),
        decidedOn: answersDecidedOn(seed, zone.slug),
        answers: zoneAnswers(chance(`${seed}:answers:${zone.slug}`), zone, plan, items),
      }
    }),
  }
}

const asked = ['priority', 'transversal_theme', 'programme']

/** Returns priorities, transversal themes and programmes, and each criminal priority within the drugs strategy. */
function itemsOf({ plan, elements }: DemoPlan): DemoItem[] {
  const isDrugs = (phenomenon: string | undefined) => phenomenon?.startsWith('NSP-2022-3') ?? false
  return elements
    .filter((one) => asked.includes(one.kind) || (one.kind === 'strategic_objective' && isDrugs(one.phenomenon)))
    .map((one) => {
      const theme = nationalThemes.find((theme) => theme.phenomenon === one.phenomenon)
      const within = isDrugs(one.phenomenon) || one.kind === 'programme'
      return {
        plan: plan.code,
        key: one.key,
        theme: theme?.code ?? (within ? 'DRU' : null),
        weight: theme ? (one.kind === 'priority' ? Math.max(theme.weight, 0.1) + 0.6 : 0.5) : within ? 0.45 : 0.3,
      }
    })
}

/**
 * Returns the pack with fictional zone names. Every zone, including ended zones, stays on the real map but has another
 * name.
 */
export function underFictionalNames<P extends Pack>(pack: P, options: { seed: string }): P {
  const today = new Map(
    demoZones(pack, { seed: options.seed, day, most: Number.POSITIVE_INFINITY, realNames: false }).map((zone) => [
      zone.slug,
      zone.name,
    ]),
  )
  const ended = pack.areas.filter((area) => area.kind === 'police_zone' && !today.has(area.code.replace('BE-Z-', '')))
  const earlier = zoneNames(
    chance(`${options.seed}:earlier`),
    ended.map((area) => (area.names.nl ? 'nl' : 'fr')),
  )
  const names = new Map([
    ...today,
    ...ended.map((area, index): [string, string] => [area.code.replace('BE-Z-', ''), earlier[index]!]),
  ])
  const prefixes: Record<string, { nl: string; fr: string; de: string; en: string; da: string }> = {
    'BE-PZ-': { nl: 'Politiezone', fr: 'Zone de police', de: 'Polizeizone', en: 'Police zone', da: 'Politizone' },
    'BE-ZSC-': {
      nl: 'Zonale veiligheidsraad',
      fr: 'Conseil zonal de sécurité',
      de: 'Zonaler Sicherheitsrat',
      en: 'Zonal security council',
      da: 'Sikkerhedsråd',
    },
    'BE-PCOLL-': {
      nl: 'Politiecollege',
      fr: 'Collège de police',
      de: 'Polizeikollegium',
      en: 'Police college',
      da: 'Politikollegium',
    },
    'BE-PCOUN-': {
      nl: 'Politieraad',
      fr: 'Conseil de police',
      de: 'Polizeirat',
      en: 'Police council',
      da: 'Politiråd',
    },
  }
  return {
    ...pack,
    areas: pack.areas.map((area) => {
      const name = names.get(area.code.replace('BE-Z-', ''))
      return area.kind === 'police_zone' && name ? { ...area, names: { nl: name, fr: name } } : area
    }),
    organisations: pack.organisations.map((one) => {
      const prefix = Object.keys(prefixes).find((start) => one.code.startsWith(start))
      const name = prefix && names.get(one.code.slice(prefix.length))
      if (!prefix || !name) return one
      const words = prefixes[prefix]!
      return {
        ...one,
        names: Object.fromEntries(Object.entries(words).map(([language, word]) => [language, `${word} ${name}`])),
      }
    }),
  }
}
