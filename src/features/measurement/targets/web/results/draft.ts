import type { Amount } from '#shared/amount.ts'
import type { Baseline, Expectation, TargetShape } from '../../results/entities.ts'
import { asPer, exampleOf, type FormPer, nextPeriod, perOfPeriod, readPeriod, writePeriod } from './periods-as-text.ts'

export interface TargetDraft {
  period: string
  value: string
  low: string
  high: string
}

/** What is written in the form, as text: periods and amounts as people write them. */
export interface ResultDraft {
  withBaseline: boolean
  baselinePeriod: string
  baselineValue: string
  shape: TargetShape
  /** How long the periods of the targets are. */
  per: FormPer
  targets: TargetDraft[]
  tolerance: string
}

const emptyTarget = (period: string): TargetDraft => ({ period, value: '', low: '', high: '' })

/** The form of what stands, or of a new one: a way from last year to the end of a cycle. */
export function draftOf(expectation: Expectation | undefined, thisYear: number): ResultDraft {
  const { baseline, shape = 'path', targets, tolerance = 5 } = expectation ?? {}
  const said = targets?.at(-1) ?? baseline
  return {
    withBaseline: expectation ? baseline !== null : true,
    baselinePeriod: baseline ? writePeriod(baseline) : `${thisYear - 1}`,
    baselineValue: baseline?.value ?? '',
    shape,
    per: said ? perOfPeriod(said) : 'year',
    targets: targets?.map((one) => ({
      period: writePeriod(one),
      value: one.value ?? '',
      low: one.low ?? '',
      high: one.high ?? '',
    })) ?? [emptyTarget(`${thisYear + 3}`)],
    tolerance: `${tolerance}`,
  }
}

/** In periods of another length: those that end with what was written. Values are written anew: what is of a year is not of a quarter. */
export const withPer = (draft: ResultDraft, per: FormPer): ResultDraft => ({
  ...draft,
  per,
  baselinePeriod: asPer(draft.baselinePeriod, per),
  baselineValue: '',
  targets: draft.targets.map((one) => emptyTarget(asPer(one.period, per))),
})

/** What comes under the last target: of the period that follows. */
export const nextTarget = ({ targets, per }: ResultDraft, thisYear: number): TargetDraft => {
  const last = targets.at(-1)
  return emptyTarget(last ? nextPeriod(last.period) : per === 'custom' ? '' : exampleOf[per](thisYear + 1))
}

export type TargetColumn = keyof TargetDraft

/**
 * Rows and columns that were copied elsewhere, written from a target and a column on; targets that are missing come after the last one,
 * of the periods that follow. Undefined for a single word: that goes into its field as ever.
 */
export function withPasted(
  draft: ResultDraft,
  at: number,
  column: TargetColumn,
  text: string,
  thisYear: number,
): TargetDraft[] | undefined {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/)
  if (rows.length === 1 && !text.includes('\t')) return undefined
  const columns: TargetColumn[] = draft.shape === 'range' ? ['period', 'low', 'high'] : ['period', 'value']
  const from = columns.indexOf(column)
  const targets = [...draft.targets]
  for (const [index, row] of rows.entries()) {
    const place = at + index
    targets[place] ??= nextTarget({ ...draft, targets }, thisYear)
    for (const [offset, cell] of row.split('\t').entries()) {
      const its = columns[from + offset]
      if (its) targets[place] = { ...targets[place]!, [its]: cell.trim() }
    }
  }
  return targets
}

/** An amount as somebody writes it, with a point or a comma; undefined where it is none. */
export function amountIn(text: string): Amount | undefined {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  return /^-?\d{1,18}(\.\d{1,12})?$/.test(plain) ? plain : undefined
}

/** Whether what is written is a period as long as the targets are. */
export const isPeriodOf = (text: string, per: FormPer): boolean => {
  const period = readPeriod(text)
  return period !== undefined && perOfPeriod(period) === per
}

/** What was written as an expectation; undefined while something in it is no period or no number. */
export function expectationOf(draft: ResultDraft): Expectation | undefined {
  const { withBaseline, shape, per } = draft
  const baseline = withBaseline ? baselineOf(draft) : null
  const tolerance = Number(draft.tolerance.replace(',', '.'))
  if (baseline === undefined) return undefined
  if (draft.tolerance.trim() === '' || !(tolerance >= 0 && tolerance <= 100)) return undefined
  const targets = draft.targets.map((target) => {
    const period = isPeriodOf(target.period, per) ? readPeriod(target.period) : undefined
    const [value, low, high] = [amountIn(target.value), amountIn(target.low), amountIn(target.high)]
    if (!period || (shape === 'range' ? !low || !high : !value)) return undefined
    return shape === 'range'
      ? { ...period, value: null, low: low!, high: high! }
      : { ...period, value: value!, low: null, high: null }
  })
  if (targets.some((one) => one === undefined)) return undefined
  return { baseline, shape, targets: targets.map((one) => one!), tolerance }
}

function baselineOf({ baselinePeriod, baselineValue }: ResultDraft): Baseline | undefined {
  const [period, value] = [readPeriod(baselinePeriod), amountIn(baselineValue)]
  return period && value ? { ...period, value } : undefined
}
