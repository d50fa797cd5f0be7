import type { ElementKind } from '#shared/element-kind.ts'
import type { CountryPack, PackPlanKind } from '#shared/pack.ts'
import { findBindingIssues } from './binding.ts'
import { getOrganisationKinds } from './bodies.ts'
import { findDutyIssues } from './duties.ts'
import { advice, findDuplicateCodes, makePackIssue, type PackIssue, rounds, unknown } from './issue.ts'
import { findLetterIssues } from './letters.ts'
import { findPathIssues } from './path.ts'

/** Checks the kinds of plan: content, upper plans, preparation and follow-up. */
export function findPlanKindIssues(pack: CountryPack): PackIssue[] {
  const { planKinds, rules } = pack
  const byCode = new Map(planKinds.map((planKind) => [planKind.code, planKind]))
  const bodies = getOrganisationKinds(pack)
  const asksForItems = rules.filter(({ rule }) => rule === 'required_items').flatMap((rule) => rule.planKinds ?? [])
  return [
    ...(planKinds.length === 0 ? [makePackIssue('planKinds', 'is empty', 'Add at least one kind of plan.')] : []),
    ...(planKinds.filter(({ isDefault }) => isDefault).length > 1
      ? [makePackIssue('planKinds', 'contains several default kinds', 'Set "isDefault" for one kind only.')]
      : []),
    ...findDuplicateCodes(
      'planKinds',
      planKinds.map(({ code }) => code),
    ),
    ...rounds('planKinds', byCode.keys(), (code) => byCode.get(code)?.answers ?? []).map((round) => ({
      ...round,
      problem: round.problem.replace('contains a cycle', 'answers itself'),
    })),
    ...planKinds.flatMap((kind) => {
      const place = `planKinds[${kind.code}]`
      return [
        ...unknown(`${place}.issuerKinds`, bodies, kind.issuerKinds, 'kind of organisation'),
        ...(kind.issuerKinds.length === 0
          ? [
              makePackIssue(
                `${place}.issuerKinds`,
                'is empty',
                'List the kinds of organisation that issue such a plan.',
              ),
            ]
          : []),
        ...unknown(`${place}.answers`, byCode, kind.answers, 'kind of plan'),
        ...findDurationIssues(place, kind),
        ...findSectionIssues(place, kind),
        ...findNestingIssues(place, kind),
        ...findFollowIssues(place, kind, byCode, bodies),
        ...findDutyIssues(place, kind, pack),
        ...findLetterIssues(`${place}.letters`, kind),
        ...(kind.path ? findPathIssues(`${place}.path`, kind, pack) : []),
        ...findBindingIssues(place, kind, pack),
        ...(asksForItems.includes(kind.code) && !kind.requiredItems?.length
          ? [
              advice(
                `${place}.requiredItems`,
                'is empty, although required_items is bound for this kind of plan',
                'List the content that the law requires in such a plan.',
              ),
            ]
          : []),
      ]
    }),
  ]
}

function findDurationIssues(place: string, { durations }: PackPlanKind): PackIssue[] {
  const starts = durations.map(({ from }) => from ?? '')
  if (durations.at(-1)?.from !== undefined || durations.length === 0)
    return [
      makePackIssue(`${place}.durations`, 'has no duration for an early start', 'Leave out "from" in the last entry.'),
    ]
  if (starts.some((start, at) => at > 0 && start >= starts[at - 1]!))
    return [
      makePackIssue(
        `${place}.durations`,
        'is not in order',
        'Start with the latest "from": the first matching entry is used.',
      ),
    ]
  return []
}

const listSections = ({ parts }: PackPlanKind): Set<string> =>
  new Set(parts.flatMap(({ sections }) => sections.map(({ code }) => code)))

function findSectionIssues(place: string, kind: PackPlanKind): PackIssue[] {
  const { parts, requiredItems = [], templates = [] } = kind
  const sections = listSections(kind)
  return [
    ...findDuplicateCodes(
      `${place}.parts`,
      parts.map(({ code }) => code),
    ),
    ...findDuplicateCodes(
      `${place}.parts.sections`,
      parts.flatMap((part) => part.sections.map(({ code }) => code)),
    ),
    ...parts
      .filter((part) => part.sections.length === 0)
      .map(({ code }) =>
        makePackIssue(`${place}.parts[${code}]`, 'has no section', 'Add a section, or remove the part.'),
      ),
    ...(parts.length === 0
      ? [makePackIssue(`${place}.parts`, 'is empty', 'Add at least one part with sections.')]
      : []),
    ...unknown(
      `${place}.requiredItems`,
      sections,
      requiredItems.map(({ section }) => section),
      'section of this kind of plan',
    ),
    ...findDuplicateCodes(
      `${place}.templates`,
      templates.map(({ code }) => code),
    ),
    ...templates.flatMap(({ code, sections: packTemplateSections }) => [
      ...unknown(
        `${place}.templates[${code}]`,
        sections,
        packTemplateSections.map(({ section }) => section),
        'section of this kind of plan',
      ),
      ...findDuplicateCodes(
        `${place}.templates[${code}]`,
        packTemplateSections.map(({ section }) => section),
      ),
    ]),
  ]
}

function findNestingIssues(place: string, { nesting }: PackPlanKind): PackIssue[] {
  const reached = new Set<string>(['root', 'part'])
  const walk = (from: ElementKind | 'root'): void => {
    for (const value of nesting[from] ?? []) {
      if (reached.has(value)) continue
      reached.add(value)
      walk(value)
    }
  }
  walk('root')
  const lost = Object.keys(nesting).filter((above) => !reached.has(above))
  return [
    ...lost.map((value) =>
      makePackIssue(
        `${place}.nesting.${value}`,
        'cannot occur in a plan, so nothing can be placed under it',
        `Add ${value} to "root" or to an element kind below it.`,
      ),
    ),
    ...(nesting.root?.includes('text')
      ? []
      : [
          makePackIssue(
            `${place}.nesting.root`,
            'does not allow text',
            'Add "text" to "root", because a plan is a document.',
          ),
        ]),
  ]
}

function findFollowIssues(
  place: string,
  kind: PackPlanKind,
  byCode: ReadonlyMap<string, PackPlanKind>,
  bodies: ReadonlySet<string>,
): PackIssue[] {
  const { preparation = [], cascade = [] } = kind
  const answersThis = (packPlanKind: PackPlanKind): boolean =>
    [...packPlanKind.answers, ...packPlanKind.answers.flatMap((above) => byCode.get(above)?.answers ?? [])].includes(
      kind.code,
    )
  return [
    ...findDuplicateCodes(
      `${place}.preparation`,
      preparation.map(({ code }) => code),
    ),
    ...findDuplicateCodes(
      `${place}.cascade`,
      cascade.map(({ code }) => code),
    ),
    ...cascade.flatMap((step) => {
      const where = `${place}.cascade[${step.code}]`
      const fits = (packPlanKind: PackPlanKind): boolean =>
        step.expected === 'priorities'
          ? Boolean(packPlanKind.elaborates?.includes('priority'))
          : answersThis(packPlanKind)
      return [
        ...unknown(`${where}.planKinds`, byCode, step.planKinds, 'kind of plan'),
        ...(step.expected === 'receivers'
          ? unknown(`${where}.receivers`, bodies, step.receivers.kinds, 'kind of organisation')
          : []),
        ...step.planKinds
          .filter((code) => byCode.has(code) && !fits(byCode.get(code)!))
          .map((code) =>
            makePackIssue(
              `${where}.planKinds`,
              `${code} ${step.expected === 'priorities' ? 'does not elaborate priorities' : `does not answer ${kind.code}`}`,
              'Use a kind that fulfils the step, or add "answers" or "elaborates" to that kind.',
            ),
          ),
      ]
    }),
  ]
}
