import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language.ts'
import type { PackSeat } from '#shared/pack-path.ts'
import { countBack } from '#shared/path-dates.ts'
import { belgium } from '../../index.ts'
import { organisationKinds } from '../../organisation-kinds.ts'

const kindsWithPath = belgium.planKinds.flatMap((kind) =>
  kind.path ? [[kind.code, kind, kind.path.steps] as const] : [],
)
const bodies = new Set(belgium.organisations.map(({ code }) => code))
const functions = new Map(belgium.functions.map((packFunction) => [packFunction.code, packFunction]))
const kinds = new Set(organisationKinds.map(({ code }) => code))

/** Returns the issues of a participant. */
function findSeatIssues(seat: PackSeat): string[] {
  if ('body' in seat) return bodies.has(seat.body) ? [] : [seat.body]
  const issues = 'bodyKind' in seat && !kinds.has(seat.bodyKind) ? [seat.bodyKind] : []
  if ('function' in seat) {
    const packFunction = functions.get(seat.function)
    const exists =
      'bodyKind' in seat ? packFunction?.organisationKind === seat.bodyKind : packFunction?.organisation !== undefined
    return exists ? issues : [...issues, seat.function]
  }
  return seat.alternative ? [...issues, ...findSeatIssues(seat.alternative)] : issues
}

it('the framework note and the national, regional and zonal plans have an approval procedure [law-60]', () => {
  expect(kindsWithPath.map(([code]) => code).sort()).toEqual([
    'framework_note',
    'national_security_plan',
    'regional_security_plan',
    'zonal_security_plan',
  ])
})

it('the two ministers submit a framework note, and the conference with the federated entities decides it [law-60]', () => {
  const { path } = belgium.planKinds.find(({ code }) => code === 'framework_note')!
  const decisions = path!.steps.flatMap((step) => (step.act === 'decision' && step.approves ? [step.deciders] : []))
  expect(decisions).toEqual([
    [{ function: 'minister_interior' }, { function: 'minister_justice' }],
    [{ body: 'BE-IMC-SECURITY' }],
  ])
})

it('no drafter of a regional plan advises on its own draft, and Brussels has one adviser [law-96]', () => {
  const { path } = belgium.planKinds.find(({ code }) => code === 'regional_security_plan')!
  const drafters = path!.steps.find(({ code }) => code === 'drafting')!.preparedBy
  const advisers = path!.steps.flatMap((step) => (step.act === 'opinion' ? step.advisers : []))
  expect([drafters, advisers]).toEqual([
    [{ body: 'BE-SAFE-BRUSSELS', place: 'own' }],
    [{ body: 'BE-BRUSSELS-SECURITY-COUNCIL', place: 'own' }],
  ])
})

it('the conference extends a framework note, which is evaluated midway and at its end, with rules of its path [law-96]', () => {
  const { path, extension } = belgium.planKinds.find(({ code }) => code === 'framework_note')!
  expect(extension).toMatchObject({ deciders: [{ body: 'BE-IMC-SECURITY' }], atMost: 'P2Y' })
  const steps = new Map(path!.steps.map((step) => [step.code, step]))
  expect([steps.get('mid_term_evaluation')!.completedAt, steps.get('evaluation')!.completedAt]).toEqual([
    'midway',
    'period_end',
  ])
  // Only the decision of the conference rests on the cooperation agreement.
  expect([steps.get('submission')!.basisKind, steps.get('approval')!.basisKind]).toEqual(['practice', 'law'])
  const dates = countBack(path!.steps, '2022-01-01', new Map(), '2025-01-01')
  expect(dates.get('mid_term_evaluation')!.readyOn).toBe('2023-07-03')
})

it('the rules on evaluation and on reasons apply to every kind of plan with a procedure [law-96]', () => {
  for (const number of ['R29', 'R31'])
    expect([...belgium.rules.find((rule) => rule.number === number)!.planKinds!].sort()).toEqual(
      kindsWithPath.map(([code]) => code).sort(),
    )
})

describe.each(kindsWithPath)('approval procedure of a %s', (_, kind, steps) => {
  const codes = steps.map(({ code }) => code)
  const sections = new Set(kind.parts.flatMap((part) => part.sections.map(({ code }) => code)))

  it('names existing organisations and functions of the country, and existing sections of the kind', () => {
    for (const step of steps) {
      const seats = [
        ...step.preparedBy,
        ...(step.informs ?? []),
        ...('advisers' in step ? (step.advisers ?? []) : []),
        ...('deciders' in step ? step.deciders : []),
        ...('recipients' in step ? step.recipients : []),
      ]
      expect(seats.flatMap(findSeatIssues), step.code).toEqual([])
      const about = [...(step.onlyWithSections ?? []), ...('sectionCodes' in step ? (step.sectionCodes ?? []) : [])]
      expect(about.filter((value) => !sections.has(value))).toEqual([])
    }
  })

  it('lists steps after their prerequisites, and never allows a prerequisite to be skipped', () => {
    expect(new Set(codes).size).toBe(codes.length)
    const required = new Set(steps.filter((step) => step.required).map(({ code }) => code))
    for (const [place, step] of steps.entries()) {
      expect(step.needs.filter((need) => !required.has(need))).toEqual([])
      expect([...step.needs, ...step.after].filter((need) => !codes.slice(0, place).includes(need))).toEqual([])
    }
  })

  it('ends in an approval and an entry into force, and requires every approving step for an addendum', () => {
    const approves = steps.filter((step) => step.act === 'decision' && step.approves)
    expect(approves.length).toBeGreaterThan(0)
    for (const step of approves) expect([step.required, step.addendum]).toEqual([true, true])
    expect(steps.filter((step) => step.act === 'entry')).toHaveLength(1)
  })

  it('names each step and the basis of each step in five languages', () => {
    for (const { names, basis } of steps)
      for (const entry of [names, basis]) expect(languages.filter((language) => !entry[language]?.trim())).toEqual([])
  })
})
