import { grouped, toCodePath } from '#features/measurement/indicators/codes/model.ts'
import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { nameFigures } from '#features/measurement/indicators/index.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, Column, RichText } from '#platform/docgen/model.ts'
import { getLocale } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadName, loadText } from '#shared/localized-text.ts'
import { formatPeriod, type PeriodRange } from '#shared/period.ts'
import type { ExpectedResult } from './contract.ts'
import { expectedMessages } from './messages/index.ts'
import { listFrozenTitles, loadFrozenResults, nameResults, type PromisedResult } from './printed-results.ts'
import { listResults, type StoredResult } from './queries/results.ts'
import { addFigures } from './read.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  hidden: ReadonlySet<Id>
  /** Base address of the instance. */
  address: string
  /** Whether to show figures as external readers see them. */
  externalView: boolean
  frozen?: FrozenSections | undefined
  namesAt?: string | undefined
}

/**
 * Creates the chapter on expected results. Only a full document contains figures and the status derived from them, with
 * a marking, as far as the author may read them or, with `externalView`, as external readers see them. Other documents
 * contain only the committed results, and a public document only those of public indicators. Each figure has a code
 * that opens the underlying figures.
 */
export async function resultBlocks(
  context: TransactionContext,
  planId: Id,
  { language, rendition, hidden, address, externalView, frozen, namesAt }: Options,
): Promise<Block[]> {
  const isIncluded = (result: { elementId: Id; indicator: Pick<Indicator, 'marking'> }) =>
    !hidden.has(result.elementId) && (rendition !== 'public' || result.indicator.marking === 'TLP:CLEAR')
  const messages = expectedMessages[language].document
  if (frozen) {
    const promised = await nameResults(context, (await loadFrozenResults(context, frozen)).filter(isIncluded), namesAt)
    return promised.length === 0 ? [] : promisedBlocks(promised, listFrozenTitles(frozen), language)
  }
  const stored = (await listResults(context.tx, { planIds: [planId] })).filter(isIncluded)
  if (stored.length === 0) return []
  const results = await nameResults(context, await addFigures(context, stored, { externalView }), namesAt)
  const titles = new Map((await listElements(context.tx, planId)).map((element) => [element.id, element.title]))
  if (rendition !== 'full') return promisedBlocks(results, titles, language)
  const codes = await loadCodes(context, stored, results)
  const rows = results.map((result, place): RichText[] => {
    const { latest, status } = result.currentStatus
    const { baseline, latest: latestCode } = codes[place]!
    return [
      ...formatPromise(result, titles, language, (figure) => addFigureCode(figure, baseline, address)),
      latest ? addFigureCode(formatInPeriod(result, latest.value, latest, language), latestCode, address) : '',
      expectedMessages[language].statuses[status],
    ]
  })
  const table = toTable(rows, [{ title: messages.now, align: 'end' }, { title: messages.status }], language)
  const where = `${address}/figures`
  const text = externalView ? messages.descriptionForOthers : messages.description
  const note: Block = {
    kind: 'paragraph',
    text: [{ text: `${text} ${messages.opens} ` }, { text: where, href: where }],
  }
  return [
    { kind: 'heading', level: 1, text: messages.title },
    { kind: 'marked', marking: 'TLP:AMBER', blocks: [table, note] },
  ]
}

/** Returns the chapter with the committed results only. */
function promisedBlocks(results: readonly PromisedResult[], titles: Titles, language: Language): Block[] {
  const messages = expectedMessages[language].document
  const rows = results.map((result) => formatPromise(result, titles, language))
  return [
    { kind: 'heading', level: 1, text: messages.title },
    toTable(rows, [], language),
    { kind: 'paragraph', text: messages.promise },
  ]
}

type Titles = ReadonlyMap<Id, LocalizedText | null>

function toTable(rows: readonly RichText[][], further: readonly Column[], language: Language): Block {
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
function formatPromise(
  result: PromisedResult,
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

/**
 * Returns the codes of each result's latest figure, and of the figure reported for the baseline period, as known now.
 */
async function loadCodes(
  context: TransactionContext,
  stored: readonly StoredResult[],
  results: readonly ExpectedResult[],
) {
  const places = stored.flatMap(({ indicator, area, breakdown }, place) => {
    const { expectation, currentStatus, series } = results[place]!
    // A period without a known figure gets no code.
    const hasFigure = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
      series.some((entry) => entry.startsOn === startsOn && entry.endsOn === endsOn && entry.value !== null)
    const { baseline } = expectation
    const printed = { baseline: baseline && hasFigure(baseline) ? baseline : null, latest: currentStatus.latest }
    return (['baseline', 'latest'] as const).flatMap((kind) => {
      const period = printed[kind]
      if (!period) return []
      const { startsOn, endsOn } = period
      return [{ place, kind, figure: { indicatorId: indicator.id, areaId: area.id, breakdown, startsOn, endsOn } }]
    })
  })
  const named = await nameFigures(
    context,
    places.map(({ figure }) => figure),
  )
  const codes = results.map((): { baseline?: string | undefined; latest?: string | undefined } => ({}))
  for (const [at, { place, kind }] of places.entries()) codes[place]![kind] = named[at]
  return codes
}

/** Returns the figure with the figure's code. */
const addFigureCode = (figure: string, code: string | undefined, address: string): RichText =>
  code ? [{ text: `${figure} ` }, { text: grouped(code), code: true, href: toCodePath(code, address) }] : figure

function formatInPeriod(
  { indicator }: Pick<PromisedResult, 'indicator'>,
  value: number | string,
  period: PeriodRange,
  language: Language,
): string {
  const { decimals } = indicator.unit
  const figures = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const amount = Number.isNaN(Number(value)) ? `${value}` : Number(value).toLocaleString(getLocale(language), figures)
  return `${amount} (${formatPeriod(period, language, expectedMessages[language].document.quarter)})`
}
