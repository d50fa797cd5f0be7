import type { Amount } from '#shared/amount.ts'
import type { Expectation, TargetShape } from '../../expected/entities.ts'

/** What is written in the form, as text: years and amounts as people write them. */
export interface ResultDraft {
  withBaseline: boolean
  baselineYear: string
  baselineValue: string
  shape: TargetShape
  targets: { year: string; value: string; low: string; high: string }[]
  tolerance: string
}

const yearOf = (startsOn: string) => startsOn.slice(0, 4)

/** The form of what stands, or of a new one: a way from last year to the end of a cycle. */
export function draftOf(expectation: Expectation | undefined, thisYear: number): ResultDraft {
  const { baseline, shape = 'path', targets, tolerance = 5 } = expectation ?? {}
  return {
    withBaseline: expectation ? baseline !== null : true,
    baselineYear: baseline ? yearOf(baseline.startsOn) : `${thisYear - 1}`,
    baselineValue: baseline?.value ?? '',
    shape,
    targets: targets?.map(({ startsOn, value, low, high }) => ({
      year: yearOf(startsOn),
      value: value ?? '',
      low: low ?? '',
      high: high ?? '',
    })) ?? [{ year: `${thisYear + 3}`, value: '', low: '', high: '' }],
    tolerance: `${tolerance}`,
  }
}

/** An amount as somebody writes it, with a point or a comma; undefined where it is none. */
export function amountIn(text: string): Amount | undefined {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  return /^-?\d{1,18}(\.\d{1,12})?$/.test(plain) ? plain : undefined
}

const year = (text: string) => {
  const of = Number(text)
  return Number.isInteger(of) && of >= 1900 && of <= 2150
    ? { startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` }
    : undefined
}

/** What was written as an expectation; undefined while something in it is no year or no number. */
export function expectationOf(draft: ResultDraft): Expectation | undefined {
  const { withBaseline, shape } = draft
  const baselineValue = amountIn(draft.baselineValue)
  const baselinePeriod = year(draft.baselineYear)
  const tolerance = Number(draft.tolerance.replace(',', '.'))
  if (withBaseline && (!baselineValue || !baselinePeriod)) return undefined
  if (draft.tolerance.trim() === '' || !(tolerance >= 0 && tolerance <= 100)) return undefined
  const targets = draft.targets.map((target) => {
    const period = year(target.year)
    const [value, low, high] = [amountIn(target.value), amountIn(target.low), amountIn(target.high)]
    if (!period || (shape === 'range' ? !low || !high : !value)) return undefined
    return shape === 'range'
      ? { ...period, value: null, low: low!, high: high! }
      : { ...period, value: value!, low: null, high: null }
  })
  if (targets.some((one) => one === undefined)) return undefined
  return {
    baseline: withBaseline ? { ...baselinePeriod!, value: baselineValue! } : null,
    shape,
    targets: targets.map((one) => one!),
    tolerance,
  }
}
