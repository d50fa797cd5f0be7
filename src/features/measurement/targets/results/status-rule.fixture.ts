/**
 * The rule of the status, written a second time without code of the product, as the guide for planners describes it.
 * Days are counted with dates of the language, periods with months since year 0. Slow and literal on purpose.
 */
export interface RulePeriod {
  startsOn: string
  endsOn: string
}
export interface RuleCase {
  polarity: 'up' | 'down' | 'range' | 'ambiguous'
  decimals: number
  lagDays: number | null
  baseline: (RulePeriod & { value: string }) | null
  shape: 'steps' | 'path' | 'range'
  targets: (RulePeriod & { value: string | null; low: string | null; high: string | null })[]
  tolerance: number
  figures: (RulePeriod & { value: number | null; partial: boolean })[]
  today: string
  planFrom: string
  withheld: boolean
  /** The recorded figure of the baseline's period. */
  recorded: string | null
}

const day = (date: string) => new Date(`${date}T00:00:00Z`).getTime() / 86_400_000
const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
const size = (period: RulePeriod) => month(period.endsOn) - month(period.startsOn)
const addMonths = (date: string, count: number) => {
  const at = month(date) + count
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

/** Every period of the cases begins and ends on the first day of a month. */
export function statusByRule(given: RuleCase): string {
  const asStated = statusWithBaseline(given, given.baseline && Number(given.baseline.value))
  if (!given.baseline || given.recorded === null || Number(given.recorded) === Number(given.baseline.value))
    return asStated
  return statusWithBaseline(given, Number(given.recorded)) === asStated ? asStated : 'not_computed'
}

function statusWithBaseline(given: RuleCase, baselineValue: number | null): string {
  const { polarity, targets, shape, baseline, planFrom, today, tolerance } = given
  if (day(today) < day(planFrom)) return 'not_computed'
  if (polarity === 'ambiguous') return 'effort_only'
  if (targets.length === 0 || given.withheld) return 'not_computed'
  const final = targets[targets.length - 1]!
  const length = size(final)
  const stated: RulePeriod[] = shape === 'path' && baseline ? [baseline, ...targets] : [...targets]
  if (shape !== 'steps' && stated.some((period) => size(period) !== length)) return 'not_computed'
  const full = given.figures.filter((figure) => figure.value !== null && !figure.partial)
  const usable = full.filter((figure) => targets.some((target) => size(target) === size(figure)))
  if (full.length > 0 && usable.length === 0) return 'not_computed'
  if (polarity === 'range' && shape !== 'range') return 'not_computed'
  const ofPlan = usable.filter(
    (figure) => day(figure.endsOn) > day(planFrom) && (!baseline || day(figure.endsOn) > day(baseline.endsOn)),
  )
  const latest = ofPlan[ofPlan.length - 1]

  let due: string
  if (latest) due = addMonths(latest.endsOn, length)
  else if (baseline) {
    due = addMonths(baseline.endsOn, length)
    while (day(due) <= day(planFrom)) due = addMonths(due, length)
  } else due = (targets.find((target) => day(target.endsOn) > day(planFrom)) ?? final).endsOn
  if (day(due) + (given.lagDays ?? 90) < day(today)) return 'no_update'
  if (!latest) return 'not_computed'

  const value = latest.value!
  if (shape === 'range') {
    const applying =
      day(latest.endsOn) >= day(final.endsOn)
        ? final
        : targets.find((target) => day(target.endsOn) >= day(latest.endsOn))!
    const [low, high] = [Number(applying.low), Number(applying.high)]
    if (low <= value && value <= high) return 'on_track'
    const limit = value < low ? low : high
    return Math.abs(value - limit) <= (Math.abs(limit) * tolerance) / 100 ? 'attention' : 'off_track'
  }
  const isBetterBy = (one: number, other: number) => (polarity === 'up' ? one - other : other - one)
  const round = (amount: number) => Number(amount.toFixed(given.decimals))
  const allowed = (aim: number) => ((aim === 0 ? Math.abs(baselineValue ?? 0) : Math.abs(aim)) * tolerance) / 100
  const isNoBetterThanBaseline =
    baseline !== null && size(baseline) === size(latest) && isBetterBy(value, baselineValue!) <= 0

  const aim = aimOf(given, baselineValue, latest)
  if (aim !== null) {
    if (isBetterBy(value, round(aim)) >= -allowed(round(aim))) return 'on_track'
    if (day(latest.endsOn) >= day(final.endsOn)) return 'off_track'
    return isNoBetterThanBaseline ? 'off_track' : 'attention'
  }
  const trend = projectedBy(given, baselineValue, usable)
  if (trend === null) return 'not_computed'
  if (isBetterBy(trend, Number(final.value)) >= -allowed(Number(final.value))) return 'on_track'
  if (day(latest.endsOn) >= day(final.endsOn)) return 'off_track'
  return isNoBetterThanBaseline ? 'off_track' : 'attention'
}

/** The value that the result should have in a period; null if there is none. */
function aimOf(
  { targets, shape, baseline }: RuleCase,
  baselineValue: number | null,
  period: RulePeriod,
): number | null {
  const final = targets[targets.length - 1]!
  if (day(period.endsOn) >= day(final.endsOn)) return size(period) === size(final) ? Number(final.value) : null
  if (shape === 'steps') {
    const own = targets.filter((target) => target.startsOn === period.startsOn && target.endsOn === period.endsOn)
    return own[0] ? Number(own[0].value) : null
  }
  const stops = [
    { at: day(baseline!.endsOn), value: baselineValue! },
    ...targets.map((target) => ({ at: day(target.endsOn), value: Number(target.value) })),
  ]
  const now = day(period.endsOn)
  for (let index = 1; index < stops.length; index += 1) {
    const [before, after] = [stops[index - 1]!, stops[index]!]
    if (now > before.at && now <= after.at)
      return before.value + ((after.value - before.value) / (after.at - before.at)) * (now - before.at)
  }
  return null
}

/** The value at the last target by the straight line with the least squares through the latest periods. */
function projectedBy(given: RuleCase, baselineValue: number | null, usable: readonly RuleCase['figures'][number][]) {
  const { targets, baseline } = given
  const final = targets[targets.length - 1]!
  const line = usable.filter((figure) => size(figure) === size(final))
  const last = line[line.length - 1]
  if (!last || day(last.endsOn) >= day(final.endsOn)) return null
  const count = { 1: 24, 3: 8 }[size(final)] ?? 5
  const points = line.slice(-count).map((figure) => ({ x: day(figure.endsOn), y: figure.value! }))
  if (
    baseline &&
    size(baseline) === size(final) &&
    line.every((figure) => day(figure.startsOn) >= day(baseline.endsOn))
  )
    points.unshift({ x: day(baseline.endsOn), y: baselineValue! })
  if (points.length < 2) return null
  // The normal equations, with days since the first point.
  const origin = points[0]!.x
  let [n, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0]
  for (const { x, y } of points) {
    const at = x - origin
    n += 1
    sumX += at
    sumY += y
    sumXX += at * at
    sumXY += at * y
  }
  const determinant = n * sumXX - sumX * sumX
  if (determinant === 0) return null
  const slope = (n * sumXY - sumX * sumY) / determinant
  const intercept = (sumY - slope * sumX) / n
  const value = intercept + slope * (day(final.endsOn) - origin)
  return points.every(({ y }) => y >= 0) && value < 0 ? 0 : value
}
