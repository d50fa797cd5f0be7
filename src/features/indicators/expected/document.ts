import { readElements } from '#features/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { localeOf } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import type { ExpectedResult } from './contract.ts'
import { expectedMessages } from './messages/index.ts'
import { readResults } from './queries/results.ts'
import { withFigures } from './read.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  hidden: ReadonlySet<Id>
}

/**
 * What the plan expects. Figures, and the status that follows from them, are for the readers of the figures: they stand, marked, in
 * a full document that one of them makes. What leaves the organisation holds the promise alone, of a public one only of
 * indicators that anybody may read.
 */
export async function resultBlocks(work: Work, planId: Id, { language, rendition, hidden }: Options): Promise<Block[]> {
  const stored = (await readResults(work.tx, { planIds: [planId] })).filter(
    (one) => !hidden.has(one.elementId) && (rendition !== 'public' || one.indicator.marking === 'TLP:CLEAR'),
  )
  if (stored.length === 0) return []
  const words = expectedMessages[language].document
  const results = await withFigures(work, stored)
  const titles = new Map((await readElements(work.tx, planId)).map((one) => [one.id, one.title]))
  const isFull = rendition === 'full'
  const table: Block = {
    kind: 'table',
    caption: words.title,
    columns: [
      { title: words.element, width: 2 },
      { title: words.measured, width: 2 },
      { title: words.baseline, align: 'end' },
      { title: words.target, align: 'end' },
      ...(isFull ? [{ title: words.now, align: 'end' as const }, { title: words.standing }] : []),
    ],
    rows: results.map((result) => {
      const title = titles.get(result.elementId)
      const { baseline, targets } = result.expectation
      const { latest, standing } = result.now
      const last = targets.at(-1)
      return [
        title ? readText(title, language).text : '',
        `${readName(result.indicator.names, language)}, ${readName(result.area.names, language)}`,
        baseline ? inYear(result, baseline.value, baseline, language) : '',
        last ? inYear(result, last.value ?? `${last.low}–${last.high}`, last, language) : '',
        ...(isFull
          ? [
              latest ? inYear(result, latest.value, latest, language) : '',
              expectedMessages[language].standings[standing],
            ]
          : []),
      ]
    }),
  }
  const note: Block = { kind: 'paragraph', words: isFull ? words.note : words.promise }
  const blocks: Block[] = isFull ? [{ kind: 'marked', marking: 'TLP:AMBER', blocks: [table, note] }] : [table, note]
  return [{ kind: 'heading', level: 1, words: words.title }, ...blocks]
}

function inYear(
  { indicator }: ExpectedResult,
  value: number | string,
  period: { startsOn: string },
  language: Language,
): string {
  const { decimals } = indicator.unit
  const figures = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  const amount = Number.isNaN(Number(value)) ? `${value}` : Number(value).toLocaleString(localeOf(language), figures)
  return `${amount} (${period.startsOn.slice(0, 4)})`
}
