import type { Client } from 'pg'
import { compare, parseDecimal, toPlain } from './decimal.ts'
import type { Figure, Figures } from './figures.ts'
import { addMonths, monthsIn, type Per, type Period } from './periods.ts'
import { select } from './rows.ts'

interface Target extends Period {
  value: string | null
  low: string | null
  high: string | null
}

/** An expected result with the present version of what was committed. */
export interface Result {
  id: string
  code: string
  areaId: string
  breakdownId: number
  planCode: string
  planFrom: string
  ownerId: string
  ownerNames: Record<string, string>
  elementId: string
  elementTitle: Record<string, string> | null
  position: number
  areaSortName: string
  accessIds: number[]
  expectation: { shape: string; targets: Target[]; baseline: (Period & { value: string }) | null; tolerance: number }
  chosenStatus: { status: string } | null
}

/** The results of all plans that have not ended, except those of stopped elements, in the order of the list. */
export async function loadResults(client: Client, readable: ReadonlySet<number>, today: string): Promise<Result[]> {
  const results = await select<Result>(
    client,
    `select r.id, i.code, r.area_id as "areaId", r.breakdown_id as "breakdownId", p.code as "planCode", r.position,
      p.period_from as "planFrom", p.owner_id as "ownerId", o.names as "ownerNames", e.id as "elementId",
      e.title as "elementTitle", a.sort_name as "areaSortName", array[r.access_id, e.access_id, p.access_id] as "accessIds",
      (select v.content from expected_result_version v where v.result_id = r.id order by v.number desc limit 1) as expectation,
      (select s.content from expected_result_statement s where s.result_id = r.id and s.kind = 'status' and s.superseded_at is null limit 1) as "chosenStatus"
      from expected_result r join element e on e.id = r.element_id join plan p on p.id = r.plan_id
      join organisation o on o.id = p.owner_id join indicator i on i.id = r.indicator_id join area a on a.id = r.area_id
      where r.removed_at is null and e.state is distinct from 'stopped' and not (p.state not in ('drafting', 'in_decision')
        and (coalesce(least(p.superseded_on, p.ended_on) <= $1, false) or (p.state = 'ended' and p.superseded_on is null and p.ended_on is null)))
      order by a.sort_name, a.id, p.code collate "C", e.id, r.position, r.id`,
    [today],
  )
  return results.filter(({ accessIds }) => accessIds.every((id) => readable.has(id)))
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000
const isAsLong = (period: Period, other: Period): boolean => monthsIn(period) === monthsIn(other)
const perOf: Record<number, Per> = { 1: 'month', 3: 'quarter', 12: 'year' }

/** The figures of a result in periods as long as its targets, of the last ten years or since the baseline. */
export function listMeasured(
  figures: Figures,
  { expectation, code, areaId, breakdownId }: Result,
  today: string,
): Figure[] {
  const { targets, baseline } = expectation
  const per = perOf[monthsIn((targets.at(-1) ?? baseline)!)]
  const firstDay = [`${Number(today.slice(0, 4)) - 10}-01-01`, baseline?.startsOn ?? '9999'].sort()[0]!
  return figures.list(code, areaId, per, breakdownId).filter(({ startsOn }) => startsOn >= firstDay && startsOn < today)
}

/** Whether a figure covers its whole period and all its areas, so that it can be compared. */
export const isComplete = ({ value, partial, missingCount }: Figure): boolean =>
  value !== null && !partial && missingCount === 0

export interface ResultStatus {
  status: string
  /** The latest complete figure, which the list shows. */
  latest: Figure | undefined
}

/** The status of a result by the published rule: docs/guides and the comment on the rule of the status. */
export function computeStatus(figures: Figures, result: Result, today: string): ResultStatus {
  const { expectation, code, areaId, planFrom, chosenStatus } = result
  const { targets, baseline } = expectation
  const indicator = figures.rows.indicators.get(code)!
  const isHidden = figures.isPartlyUnreadable(indicator, areaId)
  const complete = isHidden ? [] : listMeasured(figures, result, today).filter(isComplete)
  const comparable = complete.filter((figure) => targets.some((target) => isAsLong(figure, target)))
  const latest = (targets.length > 0 ? comparable : complete).at(-1)
  const recorded =
    baseline && complete.find((figure) => figure.startsOn === baseline.startsOn && figure.endsOn === baseline.endsOn)
  const judgeWith = (value: string | undefined) =>
    judge(result, { comparable, hasOthers: complete.length > 0, isHidden, baselineValue: value }, indicator, today)
  const status = judgeWith(baseline?.value)
  const isDiffering = baseline && recorded && compare(parseDecimal(baseline.value), recorded.value!) !== 0
  const corrected = isDiffering ? judgeWith(toPlain(recorded.value!)) : status
  const byRule = corrected === status ? status : 'not_computed'
  return { status: today < planFrom || !chosenStatus ? byRule : chosenStatus.status, latest }
}

interface Material {
  comparable: Figure[]
  hasOthers: boolean
  isHidden: boolean
  baselineValue: string | undefined
}

function judge(
  { expectation, planFrom }: Result,
  { comparable, hasOthers, isHidden, baselineValue }: Material,
  { definition }: { definition: { polarity: string; unit: { decimals: number }; dataLagDays?: number | null } },
  today: string,
): string {
  const { shape, targets, tolerance, baseline } = expectation
  const last = targets.at(-1)
  if (today < planFrom) return 'not_computed'
  if (definition.polarity === 'ambiguous') return 'effort_only'
  if (!last || isHidden) return 'not_computed'
  const compared = [...(baseline && shape === 'path' ? [baseline] : []), ...targets]
  if (shape !== 'steps' && !compared.every((period) => isAsLong(period, last))) return 'not_computed'
  if (hasOthers && comparable.length === 0) return 'not_computed'
  if (definition.polarity === 'range' && shape !== 'range') return 'not_computed'
  const latest = comparable.findLast(({ endsOn }) => endsOn > planFrom && !(baseline && endsOn <= baseline.endsOn))
  const since = (latest ?? baseline)?.endsOn
  const step = monthsIn(last)
  let due =
    since === undefined ? (targets.find(({ endsOn }) => endsOn > planFrom) ?? last).endsOn : addMonths(since, step)
  while (since !== undefined && due <= planFrom) due = addMonths(due, step)
  if (dayOf(due) + (definition.dataLagDays ?? 90) < dayOf(today)) return 'no_update'
  if (!latest) return 'not_computed'
  return compareWithTarget({ shape, targets, tolerance, baselineValue, baseline }, comparable, latest, definition)
}

function compareWithTarget(
  { shape, targets, tolerance, baselineValue, baseline }: Result['expectation'] & { baselineValue: string | undefined },
  comparable: readonly Figure[],
  latest: Figure,
  { polarity, unit }: { polarity: string; unit: { decimals: number } },
): string {
  const last = targets.at(-1)!
  const value = Number(toPlain(latest.value!))
  if (shape === 'range') {
    const target = targets.find(({ endsOn }) => endsOn >= latest.endsOn) ?? last
    const [low, high] = [Number(target.low), Number(target.high)]
    if (value >= low && value <= high) return 'on_track'
    const bound = value < low ? low : high
    return Math.abs(value - bound) <= (Math.abs(bound) * tolerance) / 100 ? 'attention' : 'off_track'
  }
  const gain = (of: number, against: number) => (polarity === 'up' ? of - against : against - of)
  const promised = findPromised(shape, targets, baseline && { ...baseline, value: baselineValue! }, latest)
  const expected = promised === null ? null : Number(promised.toFixed(unit.decimals))
  const current =
    expected === null ? projectTo(last, baseline && { ...baseline, value: baselineValue! }, comparable) : value
  if (current === null) return 'not_computed'
  const against = expected ?? Number(last.value)
  const room = (Math.abs(against === 0 ? Number(baselineValue ?? 0) : against) * tolerance) / 100
  if (gain(current, against) >= -room) return 'on_track'
  if (latest.endsOn >= last.endsOn) return 'off_track'
  if (baseline && isAsLong(latest, baseline) && gain(value, Number(baselineValue)) <= 0) return 'off_track'
  return 'attention'
}

type Baseline = NonNullable<Result['expectation']['baseline']>

/** The value that was promised for a period: on a straight line between targets, or of the target of the period. */
function findPromised(
  shape: string,
  targets: readonly Target[],
  baseline: Baseline | null,
  period: Period,
): number | null {
  const last = targets.at(-1)!
  if (period.endsOn >= last.endsOn) return isAsLong(period, last) ? Number(last.value) : null
  if (shape !== 'path') {
    const own = targets.find(({ startsOn, endsOn }) => startsOn === period.startsOn && endsOn === period.endsOn)
    return own ? Number(own.value) : null
  }
  const stops = [baseline!, ...targets].map(({ endsOn, value }) => ({ day: dayOf(endsOn), value: Number(value) }))
  const day = dayOf(period.endsOn)
  const next = stops.findIndex((stop) => stop.day >= day)
  if (day < stops[0]!.day) return null
  if (next === 0) return stops[0]!.value
  const [from, to] = [stops[next - 1]!, stops[next]!]
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day)
}

/** The value at the last target if the straight trend of the latest periods continues. */
function projectTo(target: Target, baseline: Baseline | null, comparable: readonly Figure[]): number | null {
  const points = comparable.filter((figure) => isAsLong(figure, target))
  const latest = points.at(-1)
  if (!latest || latest.endsOn >= target.endsOn) return null
  const isEarlier =
    baseline && isAsLong(baseline, target) && points.every(({ startsOn }) => startsOn >= baseline.endsOn)
  const count = { 1: 24, 3: 8, 12: 5 }[monthsIn(target)] ?? 5
  const all = [
    ...(isEarlier ? [{ x: dayOf(baseline.endsOn), y: Number(baseline.value) }] : []),
    ...points.slice(-count).map(({ endsOn, value }) => ({ x: dayOf(endsOn), y: Number(toPlain(value!)) })),
  ]
  if (all.length < 2) return null
  const mean = (values: number[]) => values.reduce((total, value) => total + value, 0) / values.length
  const [x, y] = [mean(all.map((point) => point.x)), mean(all.map((point) => point.y))]
  const spread = mean(all.map((point) => (point.x - x) ** 2))
  const slope = mean(all.map((point) => (point.x - x) * (point.y - y))) / spread
  const projected = y + slope * (dayOf(target.endsOn) - x)
  return all.every((point) => point.y >= 0) ? Math.max(0, projected) : projected
}
