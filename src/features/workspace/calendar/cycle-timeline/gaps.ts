import { Temporal } from 'temporal-polyfill'
import { isLocalLevel } from '#shared/country-vocabulary.ts'
import { isValidOn, type LegalDate } from '#shared/dates.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackTerm } from '#shared/pack-term.ts'
import type { CycleIssue, PlanGroup } from './entities.ts'
import { type CyclePlan, earlier, findGaps, findPlanAtDate, type Line, later, nextAfter, toPlanRef } from './model.ts'

/** The properties of a kind of plan that relate the cycles. */
export interface CycleKind {
  code: string
  level: string
  /** Kinds of plan that such a plan must take into account. */
  answers: readonly string[]
}

export interface AreasChange {
  date: LegalDate
  planned: boolean
  from: readonly Names[]
  into: readonly Names[]
}

const countMonths = (value: LegalDate, other: LegalDate): number =>
  Temporal.PlainDate.from(value).until(other, { largestUnit: 'months' }).months

/** Groups plans by kind and period, the earliest first. */
export function groupByPeriod(plans: readonly CyclePlan[]): PlanGroup[] {
  return [...Map.groupBy(plans, ({ kind, periodFrom, periodTo }) => `${kind} ${periodFrom} ${periodTo}`).values()]
    .map((group) => ({
      kind: group[0]!.kind,
      from: group[0]!.periodFrom,
      to: group[0]!.periodTo,
      plans: group.length,
      plan: group.length === 1 ? toPlanRef(group[0]!) : null,
    }))
    .toSorted((left, other) => left.from.localeCompare(other.from))
}

function gaps(line: Line, today: LegalDate): CycleIssue[] {
  return findGaps(line, today).map(({ from, to }) => {
    const next = nextAfter(line, from)
    return {
      code: 'gap',
      kind: line.kind,
      place: line.place,
      from,
      // A plan that is only planned does not close a gap yet.
      to: to !== null && (to < today || next?.isConfirmed) ? to : null,
      next: next ? toPlanRef(next.plan) : null,
    }
  })
}

function findOverlaps(line: Line): CycleIssue[] {
  const plansInForce = line.plans.flatMap(({ plan, phaseSpans }) =>
    phaseSpans.flatMap(({ phase, from, to }) => (phase === 'in_force' && to !== null ? [{ plan, from, to }] : [])),
  )
  return plansInForce.flatMap((entry, index) =>
    plansInForce.slice(index + 1).flatMap((other): CycleIssue[] => {
      const from = later(entry.from, other.from)
      const to = earlier(entry.to, other.to)
      if (entry.plan.id === other.plan.id || from >= to) return []
      const { kind, place } = line
      return [{ code: 'both', kind, place, plan: toPlanRef(entry.plan), other: toPlanRef(other.plan), from, to }]
    }),
  )
}

/** Compares plans of the same period with the line of a kind that they must take into account. */
function compareWithUpper(lower: PlanGroup, upper: Line, today: LegalDate): CycleIssue[] {
  const atStart = findPlanAtDate(upper, lower.from)
  const how = atStart?.phaseSpan.phase
  if (how !== 'in_force') {
    const next = nextAfter(upper, lower.from)
    // An upper plan that is planned for that day may still be in time. Before that day this is unknown, so there is no
    // notice.
    if (how === 'planned' && lower.from > today) return []
    return [
      {
        code: 'begins_without',
        lower,
        upperKind: upper.kind,
        isBridged: how === 'bridging',
        next: next ? { plan: toPlanRef(next.plan), from: next.from, isConfirmed: next.isConfirmed } : null,
      },
    ]
  }
  // Follows plans in force or planned up to the first day without any known plan.
  let reached = lower.from
  let last = atStart!.plan
  for (let step = findPlanAtDate(upper, reached); step?.phaseSpan.to; step = findPlanAtDate(upper, reached)) {
    if (step.phaseSpan.phase === 'late') break
    reached = step.phaseSpan.to
    last = step.plan
  }
  if (reached >= lower.to || reached <= today || findPlanAtDate(upper, reached)) return []
  const months = countMonths(reached, lower.to)
  return [{ code: 'outlasts', lower, upperKind: upper.kind, last: toPlanRef(last), from: reached, months }]
}

/**
 * Returns the notices on all lines. They cover gaps, plans in force at the same time, and plans that begin before their
 * upper plan exists or outlast it. They also cover areas that change while plans run, and terms of office that do not
 * match.
 * @param lines a line per kind and place; for kinds that many organisations have, a line per organisation
 */
export function findCycleIssues(
  lines: readonly Line[],
  kinds: readonly CycleKind[],
  given: {
    today: LegalDate
    terms: readonly PackTerm[]
    changes: readonly AreasChange[]
    grouped: ReadonlySet<string>
  },
): CycleIssue[] {
  const { today, terms, changes, grouped } = given
  const single = lines.filter(({ kind }) => !grouped.has(kind))
  const running = lines
    .flatMap(({ plans }) => plans.map(({ plan }) => plan))
    .filter((plan) => plan.periodTo > today && plan.state !== 'ended')
  const groups = groupByPeriod(running)
  const lowers = groups.flatMap((lower): CycleIssue[] => {
    const kind = kinds.find(({ code }) => code === lower.kind)
    const uppers = single.filter((line) => kind?.answers.includes(line.kind) && line.kind !== lower.kind)
    const own = terms.find(({ from, to }) => isValidOn({ from, to }, lower.from))
    const local = kind !== undefined && isLocalLevel(kind.level)
    const months = own ? countMonths(own.from, lower.from) : 0
    return [
      ...uppers.flatMap((line) => compareWithUpper(lower, line, today)),
      ...(local && own && months > 0 ? [{ code: 'after_term' as const, lower, term: own.names, months }] : []),
    ]
  })
  return [
    ...single.flatMap((line) => [...gaps(line, today), ...findOverlaps(line)]),
    ...lowers,
    ...changes.map(
      (change): CycleIssue => ({
        code: 'areas_change',
        date: change.date,
        planned: change.planned,
        from: [...change.from],
        into: [...change.into],
        inside: groups.filter((group) => group.from <= change.date && change.date < group.to),
      }),
    ),
  ]
}
