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
  const boundFor = rules.flatMap(({ rule, planKinds: group }) =>
    (group ?? [...kinds]).map((kind) => `${rule} for ${kind}`),
  )
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
            `are not bound and therefore not applied: ${unbound.join(', ')}`,
            'Bind the rules that the law or the method of the country requires.',
          ),
        ]),
  ]
}

function findNameIssues({ rule, generalRule }: PackRuleBinding, known: KnownRules): PackIssue[] {
  if (generalRule === undefined)
    return known.numbered.has(rule)
      ? []
      : [makePackIssue(`rules[${rule}]`, 'is not a core rule', `Bind one of ${[...known.numbered].join(', ')}.`)]
  const place = `rules[${rule}].generalRule`
  if (known.numbered.has(rule))
    return [
      makePackIssue(
        place,
        `${rule} is the number of a core rule`,
        'Give the general rule a number that no core rule uses.',
      ),
    ]
  if (!/^[RM]\d{2}$/.test(rule))
    return [
      makePackIssue(
        place,
        `${rule} is not a rule number`,
        'Use R01 to R99 for a rule of law and M01 to M99 for a rule of method.',
      ),
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
            'is set for a rule that has a fixed scope',
            'Set the scope only for general rules.',
          ),
        ]
      : []),
    ...unknown(`${place}.scopeByKind`, byCode, Object.keys(scopeByKind), 'kind of plan'),
    ...unknown(`${place}.blocks`, byCode, Object.keys(blocks), 'kind of plan'),
    ...Object.entries(blocks).flatMap(([kind, steps]) =>
      unknown(`${place}.blocks.${kind}`, listPlaces(kind).codes, steps, 'step of the approval procedure'),
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
          'step of the approval procedure',
        ),
        ...unknown(where, known.sections, sections, 'section of this kind of plan'),
        ...alone.map((code) =>
          makePackIssue(
            where,
            `${code} is not attached to ${beforeStep}`,
            `Add it to "attachedOpinions" of ${beforeStep}.`,
          ),
        ),
      ]
    }),
  ]
}
