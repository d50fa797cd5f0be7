import canonicalize from 'canonicalize'
import type { Plan } from '#features/planning/plans/entities.ts'
import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { LawDifference, LawObstacle, LawPart } from './contract.ts'

interface LawEntry {
  code: string
  names: Names | null
  content: unknown
}
type LawContent = Readonly<Record<LawPart, readonly LawEntry[]>>

const toEntries = (entries: readonly { code: string; names: Names }[] = []): LawEntry[] =>
  entries.map((entry) => ({ code: entry.code, names: entry.names, content: entry }))

/** Returns the parts of a law that concern plans of a kind. */
function selectContent(law: Law, kind: PackPlanKind): LawContent {
  const { parts, path, criteria, templates, ...ownFields } = kind
  const { steps = [], ...pathFields } = path ?? {}
  const rules = law.rules.filter(({ planKinds }) => !planKinds || planKinds.includes(kind.code))
  return {
    kind: [{ code: kind.code, names: kind.names, content: [ownFields, pathFields] }],
    section: parts.flatMap(({ sections, ...part }) => [...toEntries([part]), ...toEntries(sections)]),
    step: toEntries(steps),
    rule: [...Map.groupBy(rules, ({ number }) => number)].map(([code, bindings]) => ({
      code,
      names: bindings[0]!.names,
      content: bindings,
    })),
    criterion: toEntries(criteria),
    template: toEntries(templates),
    term: toEntries(law.terms),
    function: toEntries(law.functions),
    collegial_body: (law.collegialBodies ?? []).map((body) => ({
      code: 'body' in body ? body.body : body.bodyKind,
      names: null,
      content: body,
    })),
    distribution_list: toEntries(law.distributionLists),
    language_regime: toEntries(law.languageRegimes),
    answer_reader: (law.answerReaders ?? []).map((rule) => ({
      code: rule.organisationKind,
      names: null,
      content: rule,
    })),
    approach_dimension: toEntries(law.approachDimensions),
  }
}

function compareEntries(part: LawPart, before: readonly LawEntry[], after: readonly LawEntry[]): LawDifference[] {
  const group = (entries: readonly LawEntry[]) => Map.groupBy(entries, ({ code }) => code)
  const [former, next] = [group(before), group(after)]
  const hash = (entries: readonly LawEntry[]) => canonicalize(entries.map(({ content }) => content))
  return [
    ...[...next].flatMap(([code, entries]): LawDifference[] => {
      const old = former.get(code)
      if (old && hash(old) === hash(entries)) return []
      return [{ part, change: old ? 'changed' : 'new', code, names: entries[0]!.names }]
    }),
    ...[...former]
      .filter(([code]) => !next.has(code))
      .map(([code, entries]): LawDifference => ({ part, change: 'withdrawn', code, names: entries[0]!.names })),
  ]
}

/** Returns what is different for plans of a kind under another law. Empty where either law has no such kind. */
export function compareLaws(before: Law, after: Law, kindCode: string): LawDifference[] {
  const findKind = (law: Law) => law.planKinds.find(({ code }) => code === kindCode)
  const [formerKind, nextKind] = [findKind(before), findKind(after)]
  if (!formerKind || !nextKind) return []
  const [former, next] = [selectContent(before, formerKind), selectContent(after, nextKind)]
  return (Object.keys(next) as LawPart[]).flatMap((part) => compareEntries(part, former[part], next[part]))
}

/** Returns the reason why a plan keeps its law; null if it may be moved to the newest law. */
export function findLawObstacle(plan: Pick<Plan, 'kind' | 'state' | 'packVersion'>, newest: Law): LawObstacle | null {
  if (plan.packVersion === newest.version) return 'newest'
  if (plan.state !== 'drafting') return 'not_draft'
  return newest.planKinds.some(({ code }) => code === plan.kind) ? null : 'kind_withdrawn'
}
