import type { Block, Column, RichText } from '#platform/docgen/model.ts'
import type { Amount } from '#shared/amount.ts'
import { formatAmount, getLocale } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { formatPeriod, type PeriodRange } from '#shared/period.ts'
import { joinParts } from '#shared/punctuation.ts'
import type { Target } from './entities.ts'
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
    ...formatTargetDetails(results, titles, language),
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

/** Maximum number of targets in a cell. More targets have a table of their own. */
const maxTargetsInCell = 6
/** Number of targets side by side in the table of the targets of a result. */
const targetsPerRow = 3

/** Returns the cells of a committed result: the element, what is measured, the baseline and every target. */
export function formatCommittedResult(
  result: CommittedResult,
  titles: Titles,
  language: Language,
  formatBaseline: (figure: string) => RichText = (figure) => figure,
): RichText[] {
  const messages = expectedMessages[language].document
  const { baseline, targets } = result.expectation
  return [
    formatElement(result, titles, language),
    formatMeasured(result, language),
    baseline ? formatBaseline(formatInPeriod(formatStated(result, baseline.value, language), baseline, language)) : '',
    targets.length > maxTargetsInCell
      ? messages.targetsInTable(`${targets.length}`, formatSubject(result, titles, language))
      : joinParts(
          targets.map((target) => formatTarget(result, target, language)),
          language,
        ),
  ]
}

/** Returns what the table of the results has no room for: long lists of targets, and reasons for worse targets. */
export function formatTargetDetails(results: readonly CommittedResult[], titles: Titles, language: Language): Block[] {
  const messages = expectedMessages[language].document
  return results.flatMap((result): Block[] => {
    const { targets, worseTargetReason } = result.expectation
    const subject = formatSubject(result, titles, language)
    const cells = targets.map((target) => [
      formatPeriod(target, language, messages.quarter),
      formatTargetValue(result, target, language),
    ])
    const column = { title: messages.target, align: 'end' as const }
    const table: Block = {
      kind: 'table',
      caption: messages.targetsOf(subject),
      columns: Array.from({ length: targetsPerRow }, () => [{ title: messages.period }, column]).flat(),
      rows: Array.from({ length: Math.ceil(cells.length / targetsPerRow) }, (_, row) =>
        cells.slice(row * targetsPerRow, (row + 1) * targetsPerRow).flat(),
      ),
    }
    const reason = worseTargetReason && loadText(worseTargetReason, language).text
    return [
      ...(targets.length > maxTargetsInCell ? [table] : []),
      ...(reason ? [{ kind: 'paragraph' as const, text: `${subject}. ${messages.worseTargetReason(reason)}` }] : []),
    ]
  })
}

function formatElement({ elementId }: CommittedResult, titles: Titles, language: Language): string {
  const title = titles.get(elementId)
  return title ? loadText(title, language).text : ''
}

const formatMeasured = ({ indicator, area }: CommittedResult, language: Language): string =>
  `${loadName(indicator.names, language)}, ${loadName(area.names, language)}`

const formatSubject = (result: CommittedResult, titles: Titles, language: Language): string =>
  [formatElement(result, titles, language), formatMeasured(result, language)].filter(Boolean).join(', ')

const formatTargetValue = (result: CommittedResult, { value, low, high }: Target, language: Language): string =>
  value === null
    ? `${formatStated(result, low ?? '', language)}–${formatStated(result, high ?? '', language)}`
    : formatStated(result, value, language)

const formatTarget = (result: CommittedResult, target: Target, language: Language): string =>
  `${formatTargetValue(result, target, language)} (${formatPeriod(target, language, expectedMessages[language].document.quarter)})`

/** Formats a value that a person stated. It keeps the digits. */
export function formatStated({ indicator }: Pick<CommittedResult, 'indicator'>, value: Amount, language: Language) {
  if (value === '') return ''
  const digits = value.split('.')[1]?.length ?? 0
  return new Intl.NumberFormat(getLocale(language), {
    minimumFractionDigits: indicator.unit.decimals,
    maximumFractionDigits: Math.max(indicator.unit.decimals, digits),
  }).format(value as unknown as number)
}

/** Formats a recorded figure by the rule of all figures. */
export const formatFigure = (
  { indicator }: Pick<CommittedResult, 'indicator'>,
  value: Amount,
  language: Language,
): string => formatAmount(value, language, indicator.unit)

/** Adds the period to a formatted value. */
export const formatInPeriod = (value: string, period: PeriodRange, language: Language): string =>
  `${value} (${formatPeriod(period, language, expectedMessages[language].document.quarter)})`
