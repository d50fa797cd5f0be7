import { getPeriodContaining, getPeriodLength, readPeriodLabel } from '../values/periods.ts'
import { findWholePeriod } from '../values/whole-period.ts'
import type { Detection } from './detection.ts'
import type { HeadedColumns } from './headed-columns.ts'
import { detectPeriodStyle } from './period-style.ts'
import { placePeriod } from './place-period.ts'

/** Finds the periods in a column when the heads have none, otherwise the period of the whole file. */
export function placePeriods(detection: Detection, headed: HeadedColumns | undefined) {
  const { context, shape, free, put, decide, ask, name } = detection
  const inHeads = headed?.periodLevel != null
  const placed = inHeads ? undefined : placePeriod(free(), put, decide, name)
  if (placed && placed.alternatives.length > 0) {
    const year = detection.columns.find(({ role }) => role.kind === 'year')!.head
    ask('year_column', [year, ...placed.alternatives.map(name)], null, '')
  }
  const texts = { ...context.texts, title: shape.titleText }
  const whole = inHeads || placed ? undefined : findWholePeriod(texts)
  if (whole === null) {
    decide('periods', '', 0.1, 'none')
    ask('period', [], null, texts.title)
  }
  if (whole) decide('periods', whole.label, 0.7, whole.source)
  const labels = headed?.periodLevel != null ? headed.labels : (placed?.labels ?? (whole ? [whole.label] : []))
  const announced = [texts.title, ...detection.columns.map(({ head }) => head)].join(' ')
  const { style, questions } = detectPeriodStyle(labels, announced)
  detection.questions.push(...questions)
  const dates = labels.length > 0 && labels.every((label) => getPeriodLength(label) === 'day')
  if (dates) askDateMeaning(detection, labels, placed?.isDated === true)
  return { source: inHeads || placed ? ('in_table' as const) : (whole?.source ?? ('asked' as const)), style, labels }
}

/** Asks whether dates are the days of events, or the first days of periods. */
function askDateMeaning({ ask }: Detection, labels: readonly string[], mayBeEvents: boolean): void {
  const days = labels.flatMap((label) =>
    readPeriodLabel(label).flatMap((reading) => (reading.form === 'year_pair' ? [] : [reading.period.startsOn])),
  )
  const lengths = (['year', 'quarter', 'month'] as const).filter((length) =>
    days.every((day) => getPeriodContaining(day, length).startsOn === day),
  )
  const options = [...(mayBeEvents ? ['counted', 'added'] : []), 'month', 'quarter', 'year']
  ask('date_meaning', options, lengths[0] ?? (mayBeEvents ? 'counted' : null), [labels[0], labels.at(-1)].join(' … '))
}
