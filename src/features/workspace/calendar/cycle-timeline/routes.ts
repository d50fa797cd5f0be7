import { Temporal } from 'temporal-polyfill'
import { currentLaw } from '#features/country/law/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { isValidOn, type LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackTerm } from '#shared/pack-term.ts'
import { type Applying, cycleTimelineContract, type Lane, type Span } from './contract.ts'
import { findCycleIssues } from './gaps.ts'
import { findGaps, listPlansAtDate, nextAfter, toPlanRef } from './model.ts'
import { findArea, listAreaChanges, listVersionsAtDate } from './queries.ts'
import { isLocal, type KindLine, listCycleKinds, listLines } from './read-lines.ts'

const os = implementSlice(cycleTimelineContract)

/** Default number of years shown back and ahead. */
const years = 6
const yearsFrom = (day: LegalDate, count: number): LegalDate =>
  Temporal.PlainDate.from(day).with({ month: 1, day: 1 }).add({ years: count }).toString()

const toTerm = ({ code, names, from, to, unverified = false }: PackTerm) => ({ code, names, from, to, unverified })
const terms = (): readonly PackTerm[] => currentLaw().terms ?? []

/** Groups equal phases and periods of several plans into a single bar. */
function groupSpans(lines: readonly KindLine[]): Span[] {
  const all = lines.flatMap(({ plans }) =>
    plans.flatMap(({ plan, phaseSpans }) => phaseSpans.map((phaseSpan) => ({ plan, phaseSpan }))),
  )
  return [...Map.groupBy(all, ({ phaseSpan: { phase, from, to } }) => `${from} ${to} ${phase}`)]
    .toSorted(([value], [other]) => value.localeCompare(other))
    .map(([, group]) => ({
      ...group[0]!.phaseSpan,
      plans: group.length,
      plan: group.length === 1 ? toPlanRef(group[0]!.plan) : null,
    }))
}

function buildLanes(lines: readonly KindLine[], grouped: ReadonlySet<string>, today: LegalDate): Lane[] {
  return [...Map.groupBy(lines, ({ kind, key }) => (grouped.has(kind) ? kind : key))].map(([key, kindLines]) => ({
    key,
    kind: kindLines[0]!.kind,
    level: kindLines[0]!.level,
    place: grouped.has(kindLines[0]!.kind) ? null : kindLines[0]!.place,
    grouped: grouped.has(kindLines[0]!.kind),
    spans: groupSpans(kindLines),
    gaps: grouped.has(kindLines[0]!.kind) ? [] : findGaps(kindLines[0]!, today),
  }))
}

/** Returns a row for each plan of a line that applies on a day, or a row without a plan. */
function listApplicable(line: KindLine, on: LegalDate): Omit<Applying, 'version'>[] {
  const plansAtDate = listPlansAtDate(line, on)
  const next = nextAfter(line, on)
  return [...plansAtDate, ...(plansAtDate.length === 0 ? [undefined] : [])].map((planAtDate, index) => ({
    key: index === 0 ? line.key : `${line.key} ${planAtDate!.plan.id}`,
    kind: line.kind,
    place: line.place,
    phase: (planAtDate?.phaseSpan.phase ?? 'none') as Applying['phase'],
    plan: planAtDate ? toPlanRef(planAtDate.plan) : null,
    state: planAtDate?.plan.state ?? null,
    from: planAtDate?.phaseSpan.from ?? null,
    to: planAtDate?.phaseSpan.to ?? null,
    next:
      next && !plansAtDate.some(({ plan }) => plan.id === next.plan.id)
        ? { plan: toPlanRef(next.plan), from: next.from }
        : null,
  }))
}

async function chosenArea(context: { tx: Parameters<typeof findArea>[0] }, id: Id | undefined, notFound: () => Error) {
  if (id === undefined) return null
  const area = await findArea(context.tx, id)
  if (!area) throw notFound()
  return area
}

export const overlapRoutes = os.router({
  getCycles: os.getCycles.handler(async ({ input, context, errors }) => {
    const { areaId } = input
    const from = input.from ?? yearsFrom(context.today, -years)
    const to = input.to ?? yearsFrom(context.today, years)
    if (from >= to) throw errors.PERIOD_INVALID()
    const area = await chosenArea(context, areaId, errors.NOT_FOUND)
    const kinds = await listCycleKinds(context)
    const lines = await listLines(context, kinds, areaId)
    const grouped = new Set(areaId === undefined ? kinds.filter(isLocal).map(({ code }) => code) : [])
    const places = [...new Set(lines.flatMap(({ plans }) => plans.map(({ plan }) => plan.placeId)))]
    const changes = await listAreaChanges(context.tx, { from, to }, areaId, places)
    const packTerms = terms().filter((term) => term.from < to && term.to > from)
    return {
      today: context.today,
      from,
      to,
      area: area && { id: area.id, names: area.names },
      lanes: buildLanes(lines, grouped, context.today),
      terms: packTerms.map(toTerm),
      issues: findCycleIssues(lines, kinds, { today: context.today, terms: packTerms, changes, grouped }),
    }
  }),

  listApplicablePlans: os.listApplicablePlans.handler(async ({ input: { date, areaId }, context, errors }) => {
    const area = await chosenArea(context, areaId, errors.NOT_FOUND)
    const kinds = await listCycleKinds(context)
    const lines = await listLines(context, kinds, areaId)
    // Without a zone, the lines of two hundred zones are not shown. Only plans of the country and of wider levels are
    // returned.
    const local = new Set(kinds.filter(isLocal).map(({ code }) => code))
    const rows = lines
      .filter(({ kind }) => areaId !== undefined || !local.has(kind))
      .flatMap((line) => listApplicable(line, date))
    const planIds = rows.flatMap(({ plan }) => (plan ? [plan.planId] : []))
    const versions = await listVersionsAtDate(context.tx, planIds, date)
    return {
      date,
      area: area && { id: area.id, names: area.names, existsOnDate: isValidOn(area, date) },
      rows: rows.map((row) => ({ ...row, version: (row.plan && versions.get(row.plan.planId)) ?? null })),
      terms: terms()
        .filter((term) => isValidOn(term, date))
        .map(toTerm),
    }
  }),
})
