import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import type { PackRuleScope } from '#shared/pack-rule-scope.ts'
import type { RuleParameters } from '#shared/rule-parameters.ts'
import { advice, findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'
import { findParameterIssues } from './rule-parameters.ts'

/** A rule of the core: its id, and the parts of a kind of plan that a binding of the rule must name. */
export interface KnownRule {
  id: string
  /** The rule that replaces it. The pack need not bind both. */
  replacedBy?: string
  scope?: readonly (keyof PackRuleScope)[]
  /** Absent: the rule reads no parameters. */
  parameters?: RuleParameters
}

/**
 * Checks rule bindings. A rule may have several numbers, and different bindings for different kinds of plan. A number
 * belongs to a single rule, and has a single binding for each kind. Steps and sections must exist.
 */
export function findRuleIssues(pack: CountryPack, known: readonly KnownRule[]): PackIssue[] {
  const { rules, planKinds } = pack
  const kinds = new Set(planKinds.map(({ code }) => code))
  const boundFor = rules.flatMap(({ number, planKinds: group }) =>
    (group ?? [...kinds]).map((kind) => `${number} for ${kind}`),
  )
  const unbound = known.filter(({ id, replacedBy }) => !replacedBy && !rules.some(({ rule }) => rule === id))
  return [
    ...rules.flatMap((binding) => findNameIssues(binding, known)),
    ...rules.flatMap(({ number, planKinds: group = [] }) =>
      unknown(`rules[${number}].planKinds`, kinds, group, 'kind of plan'),
    ),
    ...rules.flatMap((binding) => findScopeIssues(binding, known, kinds)),
    ...rules.flatMap((binding) => findPlaceIssues(binding, pack)),
    ...rules.flatMap((binding) => {
      const rule = known.find(({ id }) => id === binding.rule)
      return rule ? findParameterIssues(binding, pack, rule.parameters) : []
    }),
    ...findDuplicateCodes('rules', boundFor),
    ...[...Map.groupBy(rules, ({ number }) => number)]
      .filter(([, bindings]) => new Set(bindings.map(({ rule }) => rule)).size > 1)
      .map(([number]) =>
        makePackIssue(`rules[${number}]`, 'is the number of several rules', 'Give each rule a number of its own.'),
      ),
    ...(unbound.length === 0
      ? []
      : [
          advice(
            'rules',
            `not bound and therefore not applied: ${unbound.map(({ id }) => id).join(', ')}`,
            'Bind the rules that the law or the method of the country requires.',
          ),
        ]),
  ]
}

function findNameIssues({ number, rule }: PackRuleBinding, known: readonly KnownRule[]): PackIssue[] {
  const ids = known.map(({ id }) => id)
  return [
    ...(ids.includes(rule)
      ? []
      : [makePackIssue(`rules[${number}]`, `${rule} is not a core rule`, `Bind one of ${ids.join(', ')}.`)]),
    ...(/^[RM]\d{2}$/.test(number)
      ? []
      : [
          makePackIssue(
            `rules[${number}].number`,
            `${number} is not a rule number`,
            'Use R or M and two digits. The letter only orders lists: "basisKind" states what the rule is based on.',
          ),
        ]),
  ]
}

/** Checks that a binding names the steps or sections that the rule checks, for each kind of plan, and no others. */
function findScopeIssues(
  { number, rule, planKinds, scopeByKind = {} }: PackRuleBinding,
  known: readonly KnownRule[],
  kinds: ReadonlySet<string>,
): PackIssue[] {
  const { scope = [] } = known.find(({ id }) => id === rule) ?? {}
  const place = `rules[${number}].scopeByKind`
  if (scope.length === 0)
    return Object.keys(scopeByKind).length === 0
      ? []
      : [makePackIssue(place, `is set, although ${rule} always checks the whole plan`, 'Remove it.')]
  return (planKinds ?? [...kinds]).flatMap((kind) =>
    scope
      .filter((part) => !scopeByKind[kind]?.[part]?.length)
      .map((part) => makePackIssue(`${place}.${kind}`, `has no "${part}"`, `Name what ${rule} checks in this kind.`)),
  )
}

/** Checks that a binding references steps and sections of the kind of plan. */
function findPlaceIssues(
  { number, scopeByKind = {}, blocks = {} }: PackRuleBinding,
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
  const place = `rules[${number}]`
  return [
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
