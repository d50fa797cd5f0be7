import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ElementKind, elementKinds } from '#shared/element-kind.ts'
import { languages } from '#shared/language.ts'
import { stepsBefore } from '#shared/path-dates.ts'
import { zonalSecurityPlan } from './plan-kinds/zonal-security-plan.ts'
import { planKinds } from './plan-kinds.ts'

const findDurationAt = (code: string, start: string) =>
  planKinds.find((kind) => kind.code === code)?.durations.find(({ from }) => (from ?? '') <= start)?.duration

describe.each(planKinds.map((kind) => [kind.code, kind] as const))('%s', (_, kind) => {
  it('has the three pillars in order, each with at least one section', () => {
    expect(kind.parts.map((part) => part.pillar)).toEqual([
      'conceptual_frame',
      'priority_phenomena',
      'administration_and_policy',
    ])
    expect(kind.parts.filter((part) => part.sections.length === 0)).toEqual([])
  })

  it('nests only known kinds, and makes every parent kind reachable from a section', () => {
    const known = new Set<string>(elementKinds)
    const children = Object.entries(kind.nesting)
    expect(children.flatMap(([, kinds]) => kinds ?? []).filter((value) => !known.has(value))).toEqual([])
    const reachable = new Set<string>(['root', 'part'])
    const walk = (from: ElementKind | 'root') => {
      for (const value of kind.nesting[from] ?? []) {
        if (reachable.has(value)) continue
        reachable.add(value)
        walk(value)
      }
    }
    walk('root')
    expect(children.map(([above]) => above).filter((above) => !reachable.has(above))).toEqual([])
  })

  it('contains every criterion once, in five languages, with a scale of four', () => {
    const criteria = kind.criteria ?? []
    expect(new Set(criteria.map((criterion) => criterion.code)).size).toBe(criteria.length)
    for (const { names, question, scale } of criteria)
      for (const text of [names, question, ...scale])
        expect(Object.keys(text).toSorted()).toEqual([...languages].toSorted())
    expect(criteria.length > 0).toBe(['zonal_security_plan', 'national_security_plan'].includes(kind.code))
  })

  it('allows prose directly in a section and no ad hoc initiative under a programme', () => {
    expect(kind.nesting.root).toContain('text')
    expect(kind.nesting.programme ?? []).not.toContain('ad_hoc_initiative')
  })

  it('has a template with a source for each section, and an example for most, in all five languages', () => {
    const sections = kind.parts.flatMap((part) => part.sections)
    expect(kind.templates?.length).toBeGreaterThan(0)
    for (const template of kind.templates ?? []) {
      expect(template.sections.map((section) => section.section)).toEqual(sections.map((section) => section.code))
      const examples = template.sections.flatMap((section) => section.example ?? [])
      expect(examples.length).toBeGreaterThanOrEqual(3)
      expect(examples.length / sections.length).toBeGreaterThan(0.4)
      const text = [
        template.names,
        ...sections.map((section) => section.guidance),
        ...template.sections.map((section) => section.source),
      ]
      for (const names of [...text, ...examples])
        expect(languages.filter((language) => !names[language]?.trim())).toEqual([])
    }
  })

  it('lists every preparation step from scanning to decision with duration and basis', () => {
    const steps = kind.path ? stepsBefore(kind.path.steps) : (kind.preparation ?? [])
    expect(steps.length).toBeGreaterThanOrEqual(3)
    expect(new Set(steps.map((step) => step.code)).size).toBe(steps.length)
    for (const step of steps) {
      expect(step.duration).toMatch(/^P[1-9]\d?W$/)
      for (const names of [step.names, step.basis])
        expect(languages.filter((language) => !names[language]?.trim())).toEqual([])
    }
  })

  it('lists every cascade step with the expected organisation, the deadline and the basis', () => {
    const steps = kind.cascade ?? []
    expect(new Set(steps.map((step) => step.code)).size).toBe(steps.length)
    const months = steps.map(({ timeLimit }) => Number(/^P([1-9]\d?)M$/.exec(timeLimit)?.[1]))
    expect(months).toEqual(months.toSorted((left, other) => left - other))
    for (const step of steps)
      for (const names of [step.names, step.basis])
        expect(languages.filter((language) => !names[language]?.trim())).toEqual([])
    // A task differs by organisation and by priority, but not between steps.
    expect(steps.filter((step) => step.expected === 'priorities').length).toBeLessThanOrEqual(1)
    const receivers = steps.flatMap((step) => (step.expected === 'receivers' ? step.receivers.kinds : []))
    expect(new Set(receivers).size).toBe(receivers.length)
  })

  it('is followed by kinds of plan that elaborate a priority, or that answer it directly or through another plan', () => {
    const named = (codes: readonly string[]) => planKinds.filter(({ code }) => codes.includes(code))
    for (const { planKinds: fulfilling, expected } of kind.cascade ?? []) {
      expect(named(fulfilling)).toHaveLength(fulfilling.length)
      const fit = named(fulfilling).filter(({ answers, elaborates }) =>
        expected === 'priorities'
          ? elaborates?.includes('priority')
          : [...answers, ...named(answers).flatMap((packPlanKind) => packPlanKind.answers)].includes(kind.code),
      )
      expect(fit.map(({ code }) => code)).toEqual(named(fulfilling).map(({ code }) => code))
    }
  })

  it('has a duration with a basis for any start date', () => {
    expect(kind.durations.at(-1)?.from).toBeUndefined()
    expect(kind.durations.filter(({ duration, basis }) => !/^P\d+Y$/.test(duration) || basis === '')).toEqual([])
    const starts = kind.durations.map(({ from }) => from ?? '')
    expect(starts).toEqual([...starts].sort().reverse())
  })
})

describe('zonal security plan', () => {
  const sections = zonalSecurityPlan.parts.flatMap((part) => part.sections)

  it('has the sixteen sections in the usual order', () => {
    expect(sections.map((section) => section.code)).toEqual([
      'identification',
      'scanning_security',
      'scanning_organisation',
      'expectations',
      'former_plan',
      'mission_vision_values',
      'argumentation_matrix',
      'strategic_objectives',
      'operational_objectives',
      'points_of_attention',
      'capacity',
      'municipality_missions',
      'communication',
      'follow_up',
      'approval_and_signature',
      'confidential_annexes',
    ])
  })

  it('marks only the last section as confidential', () => {
    expect(sections.filter((section) => section.confidential).map((section) => section.code)).toEqual([
      'confidential_annexes',
    ])
  })

  it('covers the four items of article 36', () => {
    const bases = sections.map((section) => section.legalBasis ?? '').join(' | ')
    for (const item of ['art. 36 (1)', 'art. 36 (2) and (3)', 'art. 36 (4)']) expect(bases).toContain(item)
  })

  it('answers the national plan and allows missions of one municipality', () => {
    expect(zonalSecurityPlan.answers).toContain('national_security_plan')
    expect(zonalSecurityPlan.nesting.root).toContain('municipality_mission')
  })
})

describe('durations of plans', () => {
  it.each([
    ['zonal_security_plan', '2014-01-01', 'P4Y'],
    ['zonal_security_plan', '2020-01-01', 'P6Y'],
    ['national_security_plan', '2022-01-01', 'P4Y'],
    ['framework_note', '2016-01-01', 'P4Y'],
    ['framework_note', '2022-01-01', 'P3Y'],
    ['operational_action_plan', '2023-01-01', 'P1Y'],
    ['operational_action_plan', '2024-01-01', 'P2Y'],
    ['yearly_action_plan', '2026-01-01', 'P1Y'],
    ['eu_action_cycle', '2026-01-01', 'P4Y'],
  ])('give a %s that starts on %s the duration %s', (code, start, duration) => {
    expect(findDurationAt(code, start)).toBe(duration)
  })
})

it('a cooperation plan may be issued by a region or a community, within its own powers [deck-19]', () => {
  const issuers = planKinds.find(({ code }) => code === 'cooperation_plan')!.issuerKinds
  for (const kind of ['regional_government', 'community_government', 'community_and_regional_government'])
    expect(issuers).toContain(kind)
})

it('the comments on the paths name steps by code: a number follows from the order, so it would become wrong', () => {
  const folder = new URL('./plan-kinds/path/', import.meta.url)
  const files = readdirSync(folder).filter((file) => /^(national|zonal)/.test(file))
  expect(files.length).toBeGreaterThan(3)
  const named = files.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').match(/\b[NZ]\d+\b/g) ?? [])
  expect(named).toEqual([])
})
