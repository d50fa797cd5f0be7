import type { Amount } from '#shared/amount.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Baseline, Expectation, TargetShape } from '../../results/entities.ts'
import {
  alignPeriods,
  type FormPer,
  getFormPeriodLength,
  nextPeriod,
  parsePeriod,
  periodExamples,
  writePeriod,
} from './periods-as-text.ts'

export interface TargetDraft {
  period: string
  value: string
  low: string
  high: string
}

/** The text in the form: periods and amounts as users write them. */
export interface ResultDraft {
  withBaseline: boolean
  baselinePeriod: string
  baselineValue: string
  shape: TargetShape
  /** The period length of the targets. */
  per: FormPer
  targets: TargetDraft[]
  tolerance: string
  /** The reason for a target that is worse than the latest figure. */
  worseTargetReason: LocalizedText | undefined
}

const emptyTarget = (period: string): TargetDraft => ({ period, value: '', low: '', high: '' })

/**
 * Returns the form of an existing expected result, or of a new expected result from last year to the end of a cycle.
 */
export function toResultDraft(expectation: Expectation | undefined, thisYear: number): ResultDraft {
  const { baseline, shape = 'path', targets, tolerance = 5, worseTargetReason } = expectation ?? {}
  const lastPoint = targets?.at(-1) ?? baseline
  return {
    withBaseline: expectation ? baseline !== null : true,
    baselinePeriod: baseline ? writePeriod(baseline) : `${thisYear - 1}`,
    baselineValue: baseline?.value ?? '',
    shape,
    per: lastPoint ? getFormPeriodLength(lastPoint) : 'year',
    targets: targets?.map((target) => ({
      period: writePeriod(target),
      value: target.value ?? '',
      low: target.low ?? '',
      high: target.high ?? '',
    })) ?? [emptyTarget(`${thisYear + 3}`)],
    tolerance: `${tolerance}`,
    worseTargetReason,
  }
}

/**
 * Converts the draft to another period length: periods with the same end. Values are cleared, because a value for a
 * year does not apply to a quarter.
 */
export const changePeriodLength = (draft: ResultDraft, per: FormPer): ResultDraft => ({
  ...draft,
  per,
  baselinePeriod: alignPeriods(draft.baselinePeriod, per),
  baselineValue: '',
  targets: draft.targets.map((target) => emptyTarget(alignPeriods(target.period, per))),
})

/** Returns a new target after the last target, for the next period. */
export const nextTarget = ({ targets, per }: ResultDraft, thisYear: number): TargetDraft => {
  const last = targets.at(-1)
  return emptyTarget(last ? nextPeriod(last.period) : per === 'custom' ? '' : periodExamples[per](thisYear + 1))
}

export type TargetColumn = keyof TargetDraft

/**
 * Pastes copied rows and columns from a target on. Missing targets are added after the last target for the following
 * periods. Undefined for a single word, which is pasted into the field as usual.
 */
export function pasteTargets(
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
      const field = columns[from + offset]
      if (field) targets[place] = { ...targets[place]!, [field]: cell.trim() }
    }
  }
  return targets
}

/** Parses an amount with a decimal point or comma; undefined when it is not an amount. */
export function parseAmount(text: string): Amount | undefined {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  return /^-?\d{1,18}(\.\d{1,12})?$/.test(plain) ? plain : undefined
}

/** Checks whether a text is a period with the length of the targets. */
export const isPeriodOfLength = (text: string, per: FormPer): boolean => {
  const period = parsePeriod(text)
  return period !== undefined && getFormPeriodLength(period) === per
}

/** Converts the draft to an expected result; undefined while any period or number is invalid. */
export function toExpectation(draft: ResultDraft): Expectation | undefined {
  const { withBaseline, shape, per } = draft
  const baseline = withBaseline ? parseBaseline(draft) : null
  const tolerance = Number(draft.tolerance.replace(',', '.'))
  if (baseline === undefined) return undefined
  if (draft.tolerance.trim() === '' || !(tolerance >= 0 && tolerance <= 100)) return undefined
  const targets = draft.targets.map((target) => {
    const period = isPeriodOfLength(target.period, per) ? parsePeriod(target.period) : undefined
    const [value, low, high] = [parseAmount(target.value), parseAmount(target.low), parseAmount(target.high)]
    if (!period || (shape === 'range' ? !low || !high : !value)) return undefined
    return shape === 'range'
      ? { ...period, value: null, low: low!, high: high! }
      : { ...period, value: value!, low: null, high: null }
  })
  if (targets.some((target) => target === undefined)) return undefined
  const { worseTargetReason } = draft
  return {
    baseline,
    shape,
    targets: targets.map((target) => target!),
    tolerance,
    ...(worseTargetReason && { worseTargetReason }),
  }
}

function parseBaseline({ baselinePeriod, baselineValue }: ResultDraft): Baseline | undefined {
  const [period, value] = [parsePeriod(baselinePeriod), parseAmount(baselineValue)]
  return period && value ? { ...period, value } : undefined
}
