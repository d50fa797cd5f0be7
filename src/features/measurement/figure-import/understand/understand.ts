import type { LegalDate } from '#shared/dates.ts'
import { numberNotations, toNotation } from '../answers/model.ts'
import type { HeadRole } from '../profile/entities.ts'
import { toFormKey } from '../profile/form.ts'
import type { ImportProfile } from '../profile/model.ts'
import type { KnownIndicator } from '../read/indicators.ts'
import type { Sample } from '../read/sample.ts'
import { cellText, plain } from '../values/keywords.ts'
import { findMarks } from '../values/numbers.ts'
import { parsePeriod, splitMark } from '../values/periods.ts'
import type { Decision } from './decision.ts'
import { placePeriods } from './detect-periods.ts'
import {
  type Detection,
  decideShape,
  type FileContext,
  placeAttributes,
  placeValues,
  startDetection,
} from './detection.ts'
import { type HeadedColumns, placeHeads } from './headed-columns.ts'
import { absenceKeywords } from './keywords.ts'
import { detectAreaKinds, detectAreaOrder } from './order.ts'
import { placeAreas } from './place-areas.ts'
import { bestDimension } from './place-columns.ts'
import { findScale } from './scale.ts'
import { detectSigns, partialMonths } from './signs.ts'

export interface Understood {
  importProfile: ImportProfile
  decisions: Decision[]
}

type Values = Parameters<typeof detectSigns>[2]

/**
 * Detects an import profile from the first and last rows of a file. The profile is a proposal that a user checks and
 * fixes.
 */
export function understand(sample: Sample, context: FileContext): Understood {
  const detection = startDetection(sample, context)
  const { shape, columns, decide } = detection
  const { indicator, hints } = context
  const { encoding, delimiter } = hints?.readOptions ?? { encoding: null, delimiter: null }
  decideShape(detection)
  const headed = placeHeads(detection)
  const periods = placePeriods(detection, headed)
  const area = headed?.areaLevel == null ? placeAreas(detection) : undefined
  placeAttributes(detection)
  const valueColumns = placeValues(detection, headed)
  const values = shape.body.flatMap(({ cells }) => valueColumns.map((at) => cells[at] ?? ''))
  const numbers = detectNumberMarks(detection, values)
  const absent = detectAbsentLabels(detection, values)
  const marks = detectMarks(detection, headed, values)
  const days = periods.labels.flatMap((label) => parsePeriod(label, periods.style)?.startsOn ?? [])
  const { kinds, order } = detectAreaHierarchy(detection, area, valueColumns, days)
  const eventful = columns.some(({ role }) => role.kind === 'date')
  if (eventful) decide('events', 'counted', 0.6)
  const heads = shape.heads.map((_, level): HeadRole => headRole(detection, level, headed))
  const importProfile: ImportProfile = {
    formatVersion: 1,
    name: context.name.slice(0, 120),
    confirmed: false,
    questions: detection.questions,
    form: '',
    readOptions: { encoding, delimiter, sheet: context.readOptions.sheet },
    titles: shape.titles,
    heads,
    arrangement: detection.arrangement,
    combinedColumn: shape.combinedColumn,
    footers: shape.footers,
    columns,
    otherColumns: 'refused',
    rows: [],
    numbers,
    period: periods.source,
    periodStyle: periods.style,
    absent,
    empty: 'leave_out',
    marks,
    indicator: { kind: 'asked' },
    areas: {
      country: detection.context.country,
      codesConfirmed: false,
      fixedArea: null,
      emptyArea: null,
      kinds: order ? [] : kinds,
      order: order?.hierarchy ?? null,
      scopeAreaCode: null,
      date: order?.day ?? null,
      decided: hints?.decided ?? {},
    },
    events: eventful ? { per: eventsPer(indicator), aggregation: 'counted' } : null,
    longerPeriods: 'checked',
  }
  return {
    importProfile: { ...importProfile, form: toFormKey(sample, importProfile) },
    decisions: detection.decisions,
  }
}

/** Detects the thousands and decimal separators. */
function detectNumberMarks({ shape, heads, decide, ask }: Detection, values: Values): ImportProfile['numbers'] {
  const { marks, confidence, example, reasonCode } = findMarks(
    values.map((cell) => (typeof cell === 'number' ? cell : splitMark(cell).text)),
  )
  decide('numbers', `${marks.thousands ?? ''} ${marks.decimal ?? ''}`, confidence, example || reasonCode)
  if (confidence < 0.8 && reasonCode !== 'none_marked')
    ask('numbers', numberNotations, confidence > 0.5 ? toNotation(marks) : null, example)
  const scale = findScale([...shape.notes, ...heads.flat()])
  if (scale) ask('scale', ['0', String(scale.power)], null, scale.evidence)
  return { ...marks, power: 0 }
}

/**
 * Detects labels for a missing figure, also for rows after the sample. Letters are included only when they occur in the
 * sample.
 */
function detectAbsentLabels({ decide }: Detection, values: Values): ImportProfile['absent'] {
  const absent: ImportProfile['absent'] = { '<': 'withheld' }
  for (const [text, reason] of Object.entries(absenceKeywords))
    if (text.length > 1 || !/\p{L}/u.test(text)) absent[text] = reason
  const seen = new Set<string>()
  for (const cell of new Set(values.map((entry) => cellText(entry).toLowerCase()))) {
    const bare = splitMark(cell).text
    const reason = absenceKeywords[cell] ?? absenceKeywords[bare]
    const label = absenceKeywords[cell] ? cell : /^<\s*\d+$/.test(cell) ? '<' : bare
    if (reason) absent[label] = reason
    if (absent[label]) seen.add(label)
  }
  for (const text of seen) decide('absent', `${text} → ${absent[text]}`, 0.8)
  return absent
}

/** Detects the signs next to figures and periods, and asks what those mean that no legend explains. */
function detectMarks({ shape, decide, ask }: Detection, headed: HeadedColumns | undefined, values: Values) {
  const { marks, unexplained } = detectSigns(shape, headed?.labels ?? [], values, decide)
  if (unexplained.length > 0) ask('marks', ['provisional', 'final'], null, unexplained.join(' '))
  const partial = headed && headed.labels.length > 0 ? partialMonths(shape, headed.columns) : undefined
  const label = partial && headed?.labels[partial.index]
  const { mark } = label === undefined ? { mark: null } : splitMark(label)
  if (partial && mark && marks[mark]) {
    const months = Array.from({ length: 12 }, (_, index) => String(index))
    ask('partial', months, String(partial.months), label!)
  }
  return marks
}

/** Detects the kinds of area, and whether the order of the rows gives their hierarchy. */
function detectAreaHierarchy(
  { context, shape, profiles, decide }: Detection,
  area: ReturnType<typeof placeAreas>,
  valueColumns: number[],
  days: readonly LegalDate[],
) {
  if (!area || !context.isCountryKnown) return { kinds: [], order: undefined }
  const { areas, indicator, today } = context
  const kinds = detectAreaKinds(profiles[area.columnIndex]!, areas, indicator)
  if (area.method === 'code') return { kinds, order: undefined }
  const order = detectAreaOrder(
    shape,
    { columnIndex: area.columnIndex, values: valueColumns, kinds, periods: days },
    areas,
    today,
  )
  if (order) decide('order', order.hierarchy, order.share)
  return { kinds, order }
}

const eventsPer = (indicator: KnownIndicator | null): 'month' | 'quarter' | 'year' => {
  const type = indicator?.definition.periodType
  return type === undefined || type === 'custom' ? 'year' : type
}

function headRole({ context, heads, decide }: Detection, level: number, headed: HeadedColumns | undefined): HeadRole {
  if (!headed) return { kind: 'names' }
  if (level === headed.periodLevel) return { kind: 'period', ...(headed.around !== '' && { around: headed.around }) }
  if (level === headed.areaLevel) return { kind: 'area' }
  const distinct = [...new Set(headed.columns.map((at) => heads[level]?.[at] ?? ''))]
  if (distinct.length <= 1) return { kind: 'ignored' }
  const dimension = context.indicator && bestDimension(context.indicator, distinct)
  const code =
    dimension?.code ??
    (plain(heads[level]?.[0] ?? '')
      .replaceAll(' ', '-')
      .slice(0, 40) ||
      'dimension')
  decide('dimension', `${heads[level]?.[0] ?? ''} → ${code}`, dimension ? dimension.share : 0.3)
  return { kind: 'dimension', dimension: code, values: {} }
}
