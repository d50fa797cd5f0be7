import { describe, expect, it } from 'vitest'
import { countBack } from '../../src/shared/path-dates.ts'
import { belgium } from '../be/index.ts'
import type { DemoElement, DemoPlan } from './element.ts'
import { demoCountry } from './index.ts'

const country = demoCountry(belgium, { seed: 'integral', zones: 176 })
const plans: readonly DemoPlan[] = [
  ...country.upper,
  ...country.laterPlans,
  ...country.zonal.map(({ plan }) => plan),
  ...(country.round ? [country.round.plan] : []),
]
const all = plans.flatMap(({ plan, elements }) => elements.map((element) => ({ plan, element })))
const phenomena = new Map(
  belgium.phenomenonLists.flatMap((list) => list.phenomena).map((phenomenon) => [phenomenon.code, phenomenon]),
)
const organisations = new Map(belgium.organisations.map((organisation) => [organisation.code, organisation]))
const indicators = new Map(belgium.indicators.map((indicator) => [indicator.code, indicator]))
const describeElement = (plan: DemoPlan['plan'], element: DemoElement) => `${plan.code} ${element.key}`

/** The phenomenon and those that contain it. */
function withAncestors(code: string): string[] {
  const parent = phenomena.get(code)?.parent
  return parent ? [code, ...withAncestors(parent)] : [code]
}

/** The phenomenon of an element: its own, or that of the nearest element above. */
function findPhenomenon(plan: DemoPlan, element: DemoElement | undefined): string | undefined {
  if (!element) return undefined
  return (
    element.phenomenon ??
    findPhenomenon(
      plan,
      plan.elements.find(({ key }) => key === element.parent),
    )
  )
}

interface ExpectedResult {
  element: string
  indicator: string
  baseline: { startsOn: string }
  targets: { startsOn: string; endsOn: string }[]
}

describe('phenomena of the demo', () => {
  it.each([
    ['so-dr-1', 'cocaine'],
    ['so-dr-2', 'synthetic'],
    ['so-dr-3', 'cannabis'],
    ['so-dr-4', 'Street trade'],
  ])('%s names the phenomenon that its title describes: %s', (key, name) => {
    const { element } = all.find((entry) => entry.element.key === key)!
    const title = String((element.title as { text: Record<string, string> }).text.en)
    expect(title.toLowerCase()).toContain(name.toLowerCase().split(' ')[0])
    expect(phenomena.get(element.phenomenon!)!.names.en).toContain(name)
  })

  it('exist in the pack, and the parts of a priority belong to the phenomenon of the priority [ops-6]', () => {
    for (const plan of plans)
      for (const element of plan.elements) {
        if (!element.phenomenon) continue
        expect(phenomena.has(element.phenomenon), describeElement(plan.plan, element)).toBe(true)
        const above = findPhenomenon(
          plan,
          plan.elements.find(({ key }) => key === element.parent),
        )
        if (above) expect(withAncestors(element.phenomenon), describeElement(plan.plan, element)).toContain(above)
      }
  })

  it('are named by every priority of a national list, objective of the drugs strategy and programme', () => {
    const without = all.filter(
      ({ plan, element }) =>
        plan.kind === 'national_security_plan' &&
        ['priority', 'strategic_objective', 'programme', 'transversal_theme'].includes(element.kind) &&
        !element.phenomenon,
    )
    expect(without.map(({ plan, element }) => describeElement(plan, element))).toEqual([])
  })

  it('are no tasks of a zone where only other services act', () => {
    const chosen = new Set(country.zonal.flatMap(({ plan }) => plan.elements.map(({ phenomenon }) => phenomenon)))
    const priorities = country.zonal.flatMap(({ plan }) => plan.elements.filter(({ kind }) => kind === 'priority'))
    expect(chosen.has('NSP-2022-3')).toBe(true)
    for (const code of ['NSP-2022-7', 'NSP-2022-15'])
      expect(priorities.filter(({ phenomenon }) => phenomenon === code)).toEqual([])
  })
})

describe('measures of the demo', () => {
  it('use indicators of the phenomenon of their objective, or of a phenomenon that contains it', () => {
    for (const plan of plans)
      for (const result of (plan.expectedResults ?? []) as ExpectedResult[]) {
        const element = plan.elements.find(({ key }) => key === result.element)!
        const phenomenon = findPhenomenon(plan, element)
        const measured = indicators.get(result.indicator)!.phenomena ?? []
        if (measured.length === 0 || !phenomenon) continue
        const name = `${describeElement(plan.plan, element)} ${phenomenon} ${result.indicator}`
        expect(
          withAncestors(phenomenon).some((code) => measured.includes(code)),
          name,
        ).toBe(true)
      }
  })

  const measuredBy = (key: string) =>
    plans.flatMap(({ expectedResults }) =>
      ((expectedResults ?? []) as ExpectedResult[])
        .filter(({ element }) => element === key)
        .map(({ indicator }) => indicator),
    )

  it('use seized weights as context only, never as a target [deck-36]', () => {
    const seized = belgium.indicators.filter(({ code }) => code.startsWith('seized-'))
    expect(seized.length).toBeGreaterThan(1)
    for (const { code, definition } of seized) {
      expect([code, definition.kind, definition.polarity]).toEqual([code, 'context', 'ambiguous'])
      for (const { expectedResults } of plans)
        expect(((expectedResults ?? []) as ExpectedResult[]).map(({ indicator }) => indicator)).not.toContain(code)
    }
  })

  it('follow signals about precursors as counts [deck-37]', () => {
    expect(measuredBy('so-dr-2')).toEqual(['drug-dumping-sites', 'precursor-signals'])
    expect(indicators.get('precursor-signals')?.definition).toMatchObject({ formula: null, addsOverArea: 'sum' })
  })

  it('follow referral, uptake and relapse in a care path as counts of persons [deck-42]', () => {
    const steps = ['care-referred', 'care-started', 'care-relapsed']
    expect(measuredBy('oo-care')).toEqual(['share-care-completed', ...steps])
    const count = { formula: null, unit: { code: 'person', decimals: 0 }, suppressionThreshold: 5 }
    for (const code of steps) expect(indicators.get(code)?.definition, code).toMatchObject(count)
  })

  it('join nuisance data, care capacity and a health outcome in the objective on street trade [deck-12] [deck-39]', () => {
    expect(measuredBy('so-dr-4')).toEqual(['nuisance-drugs-reports', 'drug-deaths'])
    const { element } = all.find((entry) => entry.element.key === 'so-dr-4')!
    expect(element.resources!.map(({ service }) => service)).toEqual(['police', 'care'])
  })

  it('have an owner whose organisation is competent, in a function that exists there [ops-6]', () => {
    for (const { plan, element } of all) {
      const { competenceTopic, accountable, deputy } = element
      for (const holder of [accountable, deputy].filter((entry) => entry !== undefined)) {
        const kind = organisations.get(holder.organisation)?.kind
        const exists = belgium.functions.some(
          (entry) =>
            entry.code === holder.function &&
            (entry.organisation === holder.organisation || entry.organisationKind === kind),
        )
        expect(exists, `${describeElement(plan, element)} ${holder.function}`).toBe(true)
      }
      if (!competenceTopic || !accountable) continue
      const kinds = belgium.competences
        .filter(({ topic }) => topic === competenceTopic)
        .flatMap((competence) => competence.organisationKinds)
      const name = `${describeElement(plan, element)} ${competenceTopic} ${accountable.organisation}`
      expect(kinds, name).toContain(organisations.get(accountable.organisation)?.kind)
    }
  })

  it('name partners and organisations that exist', () => {
    for (const { plan, element } of all)
      for (const code of [
        ...(element.partners ?? []).map(({ organisation }) => organisation),
        ...(element.contributors ?? []),
        ...(element.needs ?? []).flatMap(({ organisation }) => organisation ?? []),
        ...(element.accountTo ? [element.accountTo] : []),
      ])
        expect(organisations.has(code), `${describeElement(plan, element)} ${code}`).toBe(true)
  })
})

describe('dates of the demo', () => {
  const periodOf = (plan: DemoPlan['plan']) => [String(plan.periodFrom), String(plan.periodTo)] as const

  it('of evaluations are within or after the period of the plan, the final evaluation near or after the end', () => {
    const milestones = all.filter(({ element }) => element.kind === 'milestone')
    expect(milestones.length).toBeGreaterThan(2)
    for (const { plan, element } of milestones) {
      const [from, to] = periodOf(plan)
      const dueOn = String(element.details?.dueOn)
      expect(dueOn > from, describeElement(plan, element)).toBe(true)
      if (element.key.endsWith('final')) expect(dueOn >= to, describeElement(plan, element)).toBe(true)
      else expect(dueOn < to, describeElement(plan, element)).toBe(true)
    }
  })

  it('of the follow-up steps of a path are after the start, and those of the final evaluation at the end', () => {
    for (const { plan } of plans) {
      const [from, to] = periodOf(plan)
      const steps = belgium.planKinds.find(({ code }) => code === plan.kind)?.path?.steps ?? []
      const dates = countBack(steps, from, new Map(), to)
      for (const { code, completedAt } of steps.filter((step) => /evaluation|follow_up/.test(step.code))) {
        expect(completedAt, `${plan.code} ${code}`).toBeDefined()
        expect(dates.get(code)!.startsOn > from, `${plan.code} ${code}`).toBe(true)
      }
    }
  })

  it('of elements overlap the plan, start before they end, and running work started after the decision on the plan', () => {
    for (const { plan, element } of all) {
      const [from, to] = periodOf(plan)
      const { periodFrom = from, periodTo = to } = element
      const name = describeElement(plan, element)
      expect(periodFrom < periodTo, name).toBe(true)
      expect(periodFrom >= from && periodFrom < to, name).toBe(true)
      if (element.periodFrom && plan.inForceOn) expect(element.periodFrom >= String(plan.inForceOn), name).toBe(true)
    }
  })

  it('of targets are within the period of the plan, after the baseline', () => {
    for (const plan of plans)
      for (const { element, baseline, targets } of (plan.expectedResults ?? []) as ExpectedResult[])
        for (const target of targets) {
          expect(target.startsOn > baseline.startsOn, `${plan.plan.code} ${element}`).toBe(true)
          expect(target.endsOn <= String(plan.plan.periodTo), `${plan.plan.code} ${element}`).toBe(true)
        }
  })

  it('of decisions are before the start and the sending', () => {
    for (const { plan } of plans)
      if (plan.decidedOn && plan.inForceOn)
        expect(String(plan.decidedOn) <= String(plan.inForceOn), plan.code).toBe(true)
  })
})

describe('personas of the demo', () => {
  it('exist for every seat of the national path [ops-5]', () => {
    const seats = belgium.planKinds
      .find(({ code }) => code === 'national_security_plan')!
      .path!.steps.flatMap((step) => [
        ...step.preparedBy,
        ...(step.act === 'opinion' ? step.advisers : []),
        ...(step.act === 'decision' ? step.deciders : []),
        ...(step.act === 'sending' ? step.recipients : []),
      ])
    expect(seats.length).toBeGreaterThan(10)
    for (const seat of seats) {
      const found = country.people.filter((person) =>
        'body' in seat
          ? person.roles.some(({ organisation }) => organisation === seat.body)
          : 'function' in seat && person.functions.some((held) => held.function === seat.function),
      )
      expect(found.length, JSON.stringify(seat)).toBeGreaterThan(0)
    }
  })

  it('are one contact for national priorities in each zone [deck-35]', () => {
    const contacts = country.people.flatMap(({ functions }) =>
      functions.filter((held) => held.function === 'zone_contact').map(({ organisation }) => organisation),
    )
    expect(contacts.sort()).toEqual(country.zones.map(({ organisation }) => organisation).sort())
  })

  it('hold functions that exist in their organisation [ops-5]', () => {
    for (const person of country.people)
      for (const { organisation, function: code } of person.functions) {
        const kind = organisations.get(organisation)?.kind
        const exists = belgium.functions.some(
          (entry) => entry.code === code && (entry.organisation === organisation || entry.organisationKind === kind),
        )
        expect(exists, `${organisation} ${code}`).toBe(true)
      }
  })
})
