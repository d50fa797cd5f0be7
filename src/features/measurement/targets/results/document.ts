import { grouped, toCodePath } from '#features/measurement/indicators/codes/model.ts'
import type { Indicator } from '#features/measurement/indicators/entities.ts'
import { nameFigures } from '#features/measurement/indicators/index.ts'
import { type FrozenSections, listElements } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block, RichText } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { committedResultBlocks, formatCommittedResult, formatInPeriod, toTable } from './committed-results-table.ts'
import type { ExpectedResult } from './contract.ts'
import { expectedMessages } from './messages/index.ts'
import { listFrozenTitles, loadFrozenResults, nameResults } from './printed-results.ts'
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
    return promised.length === 0 ? [] : committedResultBlocks(promised, listFrozenTitles(frozen), language)
  }
  const stored = (await listResults(context.tx, { planIds: [planId] })).filter(isIncluded)
  if (stored.length === 0) return []
  const results = await nameResults(context, await addFigures(context, stored, { externalView }), namesAt)
  const titles = new Map((await listElements(context.tx, planId)).map((element) => [element.id, element.title]))
  if (rendition !== 'full') return committedResultBlocks(results, titles, language)
  const codes = await loadCodes(context, stored, results)
  const rows = results.map((result, place): RichText[] => {
    const { latest, status } = result.currentStatus
    const { baseline, latest: latestCode } = codes[place]!
    return [
      ...formatCommittedResult(result, titles, language, (figure) => addFigureCode(figure, baseline, address)),
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
