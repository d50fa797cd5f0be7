import type { Pack } from '#shared/pack.ts'
import { type DemoAnswer, type DemoItem, zoneAnswers } from './answers.ts'
import { type DemoApproval, demoApprovals } from './approvals.ts'
import { followingPlans, pickDecisionDay } from './cascade.ts'
import { type DemoComment, type DemoRound, makeCommentRound } from './comment-round.ts'
import { elaboratingPlans } from './elaborations.ts'
import type { DemoPlan } from './element.ts'
import { type DemoDelivery, demoBreak, demoFigures, inventedSource } from './figures.ts'
import { frameworkNote } from './framework-note.ts'
import { nationalPlan } from './national-plan.ts'
import { makeOtherCycles } from './other-cycles.ts'
import { partnersPlans } from './partner-plans.ts'
import { type DemoPerson, demoPeople } from './people.ts'
import { addPriorities } from './priorities.ts'
import { chance } from './random.ts'
import { type DemoResource, makeZoneResources } from './resources.ts'
import { addResults, indexReportedValues, toCountryPlace } from './results.ts'
import { nationalThemes } from './themes.ts'
import { type ZonalPlan, zonalPlan } from './zonal-plan.ts'
import { type DemoZone, demoZones } from './zone.ts'
import { zoneNames } from './zone-names.ts'

export type {
  DemoAnswer,
  DemoApproval,
  DemoComment,
  DemoDelivery,
  DemoItem,
  DemoPerson,
  DemoPlan,
  DemoResource,
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
  laterPlans: readonly DemoPlan[]
  zonal: readonly {
    zone: DemoZone
    plan: DemoPlan
    answers: readonly DemoAnswer[]
    /** The day on which the answers were decided. */
    decidedOn: string
    resources: readonly DemoResource[]
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
  const zones = demoZones(pack, { seed, day, maxZones: options.zones, realNames })
  const figures = demoFigures(pack, zones, seed)
  const reportedValues = indexReportedValues(figures)
  const addCountryResults = (plan: DemoPlan) => addResults(plan, toCountryPlace(zones), reportedValues, seed)
  const upper = [frameworkNote(), nationalPlan()].map(addCountryResults)
  const items = upper.flatMap(makeItems)
  // The zone on the border. A country with few zones may not have it.
  const home = zones.find((zone) => zone.district === 'BE-CSD-LIM')
  return {
    zones,
    people: demoPeople(chance(`${seed}:people`), zones),
    upper,
    items,
    round: home ? makeCommentRound(home) : null,
    figures,
    approvals: demoApprovals(zones),
    laterPlans: [...elaboratingPlans(), ...followingPlans(seed), ...partnersPlans(), ...makeOtherCycles()].map(
      addCountryResults,
    ),
    zonal: zones.map((zone) => {
      const plan: ZonalPlan = zonalPlan(zone, seed)
      return {
        zone,
        plan: addPriorities(addResults(plan.document, zone, reportedValues, seed), zone, pack, seed),
        resources: makeZoneResources(zone, plan.document, demoYear, seed),
        decidedOn: pickDecisionDay(seed, zone.slug),
        answers: zoneAnswers(chance(`${seed}:answers:${zone.slug}`), zone, plan, items),
      }
    }),
  }
}

const kindsToAnswer = ['priority', 'transversal_theme', 'programme']

/** Returns priorities, transversal themes and programmes, and each criminal priority within the drugs strategy. */
function makeItems({ plan, elements }: DemoPlan): DemoItem[] {
  const isDrugs = (phenomenon: string | undefined) => phenomenon?.startsWith('NSP-2022-3') ?? false
  return elements
    .filter(
      (element) =>
        kindsToAnswer.includes(element.kind) || (element.kind === 'strategic_objective' && isDrugs(element.phenomenon)),
    )
    .map((element) => {
      const theme = nationalThemes.find((theme) => theme.phenomenon === element.phenomenon)
      const within = isDrugs(element.phenomenon) || element.kind === 'programme'
      return {
        plan: plan.code,
        key: element.key,
        theme: theme?.code ?? (within ? 'DRU' : null),
        weight: theme ? (element.kind === 'priority' ? Math.max(theme.weight, 0.1) + 0.6 : 0.5) : within ? 0.45 : 0.3,
      }
    })
}

/**
 * Returns the pack with fictional zone names. Every zone, including ended zones, stays on the real map but has another
 * name.
 */
export function applyFictionalNames<P extends Pack>(pack: P, options: { seed: string }): P {
  const today = new Map(
    demoZones(pack, { seed: options.seed, day, maxZones: Number.POSITIVE_INFINITY, realNames: false }).map((zone) => [
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
    organisations: pack.organisations.map((organisation) => {
      const prefix = Object.keys(prefixes).find((start) => organisation.code.startsWith(start))
      const name = prefix && names.get(organisation.code.slice(prefix.length))
      if (!prefix || !name) return organisation
      const text = prefixes[prefix]!
      return {
        ...organisation,
        names: Object.fromEntries(Object.entries(text).map(([language, word]) => [language, `${word} ${name}`])),
      }
    }),
  }
}
