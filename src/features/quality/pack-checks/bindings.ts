import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import { advice, doubles, makePackIssue, type PackIssue, unknown } from './issue.ts'

/** The rules of the core: numbered rules, and general rules to which a country assigns numbers. */
export interface KnownRules {
  numbered: ReadonlySet<string>
  general: ReadonlySet<string>
}

/**
 * Checks rule bindings. A rule may have different bindings for different kinds of plan, but only a single binding for
 * each. Steps and sections must exist.
 */
export function findRuleIssues(pack: CountryPack, known: KnownRules): PackIssue[] {
  const { rules, planKinds } = pack
  const kinds = new Set(planKinds.map(({ code }) => code))
  const boundFor = rules.flatMap(({ rule, planKinds: its }) => (its ?? [...kinds]).map((kind) => `${rule} for ${kind}`))
  const unbound = [
    ...[...known.numbered].filter((id) => !rules.some(({ rule }) => rule === id)),
    ...[...known.general].filter((id) => !rules.some(({ generalRule }) => generalRule === id)),
  ]
  return [
    ...rules.flatMap((rule) => findNameIssues(rule, known)),
    ...rules.flatMap((rule) => unknown(`rules[${rule.rule}].planKinds`, kinds, rule.planKinds ?? [], 'kind of plan')),
    ...rules.flatMap((rule) => findPlaceIssues(rule, pack)),
    ...doubles('rules', boundFor),
    ...(unbound.length === 0
      ? []
      : [
          advice(
            'rules',
            `are not bound, so they are off: ${unbound.join(', ')}`,
            'Bind those that the law or the method of the country asks for.',
          ),
        ]),
  ]
}

function findNameIssues({ rule, generalRule }: PackRuleBinding, known: KnownRules): PackIssue[] {
  if (generalRule === undefined)
    return known.numbered.has(rule)
      ? []
      : [makePackIssue(`rules[${rule}]`, 'is no rule of the core', `Bind one of ${[...known.numbered].join(', ')}.`)]
  const place = `rules[${rule}].generalRule`
  if (known.numbered.has(rule))
    return [
      makePackIssue(
        place,
        `${rule} is another rule of the core`,
        'Give a general rule a number that the core does not use.',
      ),
    ]
  if (!/^[RM]\d{2}$/.test(rule))
    return [
      makePackIssue(place, `${rule} is no number of a rule`, 'A rule of law is R01 to R99, one of method M01 to M99.'),
    ]
  return unknown(place, known.general, [generalRule], 'general rule')
}

/** Checks that a binding references steps and sections of the kind of plan. */
function findPlaceIssues(
  { rule, generalRule, scopeByKind = {}, blocks = {} }: PackRuleBinding,
  { planKinds }: CountryPack,
): PackIssue[] {
  const byCode = new Map(planKinds.map((kind) => [kind.code, kind]))
  const listPlaces = (code: string) => {
    const kind = byCode.get(code)
    const steps = kind?.path?.steps ?? []
    return {
      steps,
      codes: new Set(steps.map((step) => step.code)),
      sections: new Set(kind?.parts.flatMap((part) => part.sections.map((section) => section.code)) ?? []),
    }
  }
  const place = `rules[${rule}]`
  return [
    ...(generalRule === undefined && Object.keys(scopeByKind).length > 0
      ? [
          makePackIssue(
            `${place}.scopeByKind`,
            'is said of a rule that knows where it looks',
            'Only a general rule is told so.',
          ),
        ]
      : []),
    ...unknown(`${place}.scopeByKind`, byCode, Object.keys(scopeByKind), 'kind of plan'),
    ...unknown(`${place}.blocks`, byCode, Object.keys(blocks), 'kind of plan'),
    ...Object.entries(blocks).flatMap(([kind, steps]) =>
      unknown(`${place}.blocks.${kind}`, listPlaces(kind).codes, steps, 'step of the path'),
    ),
    ...Object.entries(scopeByKind).flatMap(([kind, { steps = [], beforeStep, sections = [] }]) => {
      const where = `${place}.scopeByKind.${kind}`
      const known = listPlaces(kind)
      const sending = known.steps.find((step) => step.code === beforeStep)
      // A submission includes the opinions that are required before it.
      const alone = steps.filter(
        (code) =>
          sending?.act === 'sending' &&
          known.steps.some((step) => step.code === code && step.act === 'opinion') &&
          !sending.attachedOpinions?.includes(code),
      )
      return [
        ...unknown(
          where,
          known.codes,
          [...steps, ...(beforeStep === undefined ? [] : [beforeStep])],
          'step of the path',
        ),
        ...unknown(where, known.sections, sections, 'section of the kind'),
        ...alone.map((code) =>
          makePackIssue(
            where,
            `${code} does not go along with ${beforeStep}`,
            `Name it under "attachedOpinions" of ${beforeStep}.`,
          ),
        ),
      ]
    }),
  ]
}
