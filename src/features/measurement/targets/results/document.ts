import { grouped, toCodePath } from '#features/measurement/indicators/codes/model.ts'
import { nameFigures } from '#features/measurement/indicators/index.ts'
import { listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import { getLocale } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { formatPeriod, type PeriodRange } from '#shared/period.ts'
import type { ExpectedResult } from './contract.ts'
import { expectedMessages } from './messages/index.ts'
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
  { language, rendition, hidden, address, externalView }: Options,
): Promise<Block[]> {
  const stored = (await listResults(context.tx, { planIds: [planId] })).filter(
    (result) => !hidden.has(result.elementId) && (rendition !== 'public' || result.indicator.marking === 'TLP:CLEAR'),
  )
  if (stored.length === 0) return []
  const messages = expectedMessages[language].document
  const results = await addFigures(context, stored, { externalView })
  const titles = new Map((await listElements(context.tx, planId)).map((element) => [element.id, element.title]))
  const isFull = rendition === 'full'
  const codes = isFull ? await loadCodes(context, stored, results) : []
  const table: Block = {
    kind: 'table',
    caption: messages.title,
    columns: [
      { title: messages.element, width: 2 },
      { title: messages.measured, width: 2 },
      { title: messages.baseline, width: 1.3, align: 'end' },
      { title: messages.target, width: 1.2, align: 'end' },
      ...(isFull ? [{ title: messages.now, align: 'end' as const }, { title: messages.status }] : []),
    ],
    rows: results.map((result, place): RichText[] => {
      const title = titles.get(result.elementId)
      const { baseline, targets } = result.expectation
      const { latest, status } = result.currentStatus
      const last = targets.at(-1)
      return [
        title ? loadText(title, language).text : '',
        `${loadName(result.indicator.names, language)}, ${loadName(result.area.names, language)}`,
        baseline
          ? addFigureCode(formatInPeriod(result, baseline.value, baseline, language), codes[place]?.baseline, address)
          : '',
        last ? formatInPeriod(result, last.value ?? `${last.low}–${last.high}`, last, language) : '',
        ...(isFull
          ? [
              latest
                ? addFigureCode(formatInPeriod(result, latest.value, latest, language), codes[place]?.latest, address)
                : '',
              expectedMessages[language].statuses[status],
            ]
          : []),
      ]
    }),
  }
  const where = `${address}/figures`
  const text = externalView ? messages.descriptionForOthers : messages.description
  const note: Block = {
    kind: 'paragraph',
    text: isFull ? [{ text: `${text} ${messages.opens} ` }, { text: where, href: where }] : messages.promise,
  }
  const blocks: Block[] = isFull ? [{ kind: 'marked', marking: 'TLP:AMBER', blocks: [table, note] }] : [table, note]
  return [{ kind: 'heading', level: 1, text: messages.title }, ...blocks]
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
  { indicator }: ExpectedResult,
  value: number | string,
  period: PeriodRange,
  language: Language,
): string {
  const { decimals } = indicator.unit
  const figures = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const amount = Number.isNaN(Number(value)) ? `${value}` : Number(value).toLocaleString(getLocale(language), figures)
  return `${amount} (${formatPeriod(period, language, expectedMessages[language].document.quarter)})`
}
