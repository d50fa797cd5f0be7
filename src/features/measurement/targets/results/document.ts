import { grouped, toCodePath } from '#features/measurement/indicators/codes/model.ts'
import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { figureNoteMessages } from '#features/measurement/indicators/figures/notes/messages/index.ts'
import { nameFigures } from '#features/measurement/indicators/index.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import { formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { formatPeriod } from '#shared/period.ts'
import { colon } from '#shared/punctuation.ts'
import {
  committedResultBlocks,
  formatCommittedResult,
  formatFigure,
  formatInPeriod,
  formatStated,
  formatTargetDetails,
  toTable,
} from './committed-results-table.ts'
import type { ExpectedResult } from './contract.ts'
import { resultStatuses, type StatusCounts } from './entities.ts'
import { expectedMessages } from './messages/index.ts'
import { listFrozenTitles, loadFrozenResults, nameResults } from './printed-results.ts'
import { listResults, type StoredResult } from './queries/results.ts'
import { addFigures } from './read.ts'
import { countPlanStatuses } from './status-counts.ts'

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
    return promised.length === 0 ? [] : committedResultBlocks(promised, listFrozenTitles(frozen), language)
  }
  const stored = (await listResults(context.tx, { planIds: [planId] })).filter(isIncluded)
  if (stored.length === 0) return []
  const results = await nameResults(context, await addFigures(context, stored, { externalView }), namesAt)
  const titles = new Map((await listElements(context.tx, planId)).map((element) => [element.id, element.title]))
  if (rendition !== 'full') return committedResultBlocks(results, titles, language)
  const codes = await loadCodes(context, stored, results)
  const rows = results.map((result, place): RichText[] => {
    const { latest } = result.currentStatus
    const { baseline, latest: latestCode } = codes[place]!
    return [
      ...formatCommittedResult(result, titles, language, (figure) =>
        addNote(addFigureCode(figure, baseline, address), formatRecordedBaseline(result, language)),
      ),
      latest
        ? addNote(
            addFigureCode(
              formatInPeriod(formatFigure(result, latest.value, language), latest, language),
              latestCode,
              address,
            ),
            latest.provisional ? messages.provisional : '',
          )
        : '',
      formatStatus(result, language),
    ]
  })
  const table = toTable(rows, [{ title: messages.now, align: 'end' }, { title: messages.status }], language)
  const where = `${address}/figures`
  const text = externalView ? messages.descriptionForOthers : messages.description
  const note: Block = {
    kind: 'paragraph',
    text: [{ text: `${text} ${messages.opens} ` }, { text: where, href: where }],
  }
  const details = formatTargetDetails(results, titles, language)
  const counts: Block = { kind: 'paragraph', text: formatCounts(countPlanStatuses(results), language) }
  return [
    { kind: 'heading', level: 1, text: messages.title },
    { kind: 'marked', marking: 'TLP:AMBER', blocks: [table, counts, ...details, note] },
  ]
}

/** Returns the status. A result without a computed status also has the reason. */
function formatStatus({ currentStatus }: ExpectedResult, language: Language): string {
  const { status, reasonCode, incomplete } = currentStatus
  const { statuses, reasons, document } = expectedMessages[language]
  if (status !== 'not_computed') return statuses[status]
  const missing = incomplete && reasonCode === 'FIGURES_MISSING' ? incomplete : null
  const notes = figureNoteMessages[language]
  const detail = missing
    ? ` ${formatPeriod(missing, language, document.quarter)}${colon(language)}${notes.missing(missing.missingCount, formatNumber(missing.missingCount, language))}.`
    : ''
  return `${statuses[status]}${colon(language)}${reasons[reasonCode]}${detail}`
}

/** Returns the figure recorded for the period of the baseline, if the baseline differs from it. */
function formatRecordedBaseline(result: ExpectedResult, language: Language): string {
  const { recordedBaseline } = result.currentStatus
  return recordedBaseline
    ? expectedMessages[language].document.recorded(formatStated(result, recordedBaseline.value, language))
    : ''
}

/** Returns the number of results per status: "Results by status: 2 on track, 1 off track". */
function formatCounts(counts: StatusCounts, language: Language): string {
  const { statuses, document } = expectedMessages[language]
  const parts = resultStatuses.flatMap((status) =>
    counts[status] > 0 ? [`${counts[status]} ${statuses[status]}`] : [],
  )
  return `${document.counts}${colon(language)}${parts.join(', ')}`
}

/** Returns the text with a note after it. */
const addNote = (text: RichText, note: string): RichText => {
  if (note === '') return text
  return [...(typeof text === 'string' ? [{ text }] : text), { text: `, ${note}` }]
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
