import type { Block, Column, RichText } from '#platform/docgen/model.ts'
import { getLocale } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { formatPeriod, type PeriodRange } from '#shared/period.ts'
import { expectedMessages } from './messages/index.ts'
import type { CommittedResult } from './printed-results.ts'

/** Returns the chapter with the committed results only. */
export function committedResultBlocks(
  results: readonly CommittedResult[],
  titles: Titles,
  language: Language,
): Block[] {
  const messages = expectedMessages[language].document
  const rows = results.map((result) => formatCommittedResult(result, titles, language))
  return [
    { kind: 'heading', level: 1, text: messages.title },
    toTable(rows, [], language),
    { kind: 'paragraph', text: messages.promise },
  ]
}

type Titles = ReadonlyMap<Id, LocalizedText | null>

export function toTable(rows: readonly RichText[][], further: readonly Column[], language: Language): Block {
  const messages = expectedMessages[language].document
  return {
    kind: 'table',
    caption: messages.title,
    columns: [
      { title: messages.element, width: 2 },
      { title: messages.measured, width: 2 },
      { title: messages.baseline, width: 1.3, align: 'end' },
      { title: messages.target, width: 1.2, align: 'end' },
      ...further,
    ],
    rows,
  }
}

/** Returns the cells of a committed result: the element, what is measured, the baseline and the last target. */
export function formatCommittedResult(
  result: CommittedResult,
  titles: Titles,
  language: Language,
  formatBaseline: (figure: string) => RichText = (figure) => figure,
): RichText[] {
  const title = titles.get(result.elementId)
  const { baseline, targets } = result.expectation
  const last = targets.at(-1)
  return [
    title ? loadText(title, language).text : '',
    `${loadName(result.indicator.names, language)}, ${loadName(result.area.names, language)}`,
    baseline ? formatBaseline(formatInPeriod(result, baseline.value, baseline, language)) : '',
    last ? formatInPeriod(result, last.value ?? `${last.low}–${last.high}`, last, language) : '',
  ]
}

export function formatInPeriod(
  { indicator }: Pick<CommittedResult, 'indicator'>,
  value: number | string,
  period: PeriodRange,
  language: Language,
): string {
  const { decimals } = indicator.unit
  const figures = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const amount = Number.isNaN(Number(value)) ? `${value}` : Number(value).toLocaleString(getLocale(language), figures)
  return `${amount} (${formatPeriod(period, language, expectedMessages[language].document.quarter)})`
}
