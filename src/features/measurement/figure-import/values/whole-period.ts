import type { PeriodSource } from './entities.ts'
import { plain, trimmed } from './keywords.ts'
import { isPeriodLabel } from './periods.ts'

/** Maximum number of words of a period: `school year 2012 - 2013`. */
const maxWords = 5
const maxTextLength = 2_000

/**
 * Returns the period labels in a text, each as long as possible: `Crimes by municipality, 2nd quarter 2023` gives
 * `2nd quarter 2023`.
 */
export function findPeriodLabels(text: string): string[] {
  const words = text
    .slice(0, maxTextLength)
    .replace(/(?<=\d)_|_(?=\d)/g, ' ')
    .split(/[\s,;:()[\]"]+/)
    .map((word) => trimmed(word).replace(/\.$/, ''))
    .filter((word) => word !== '')
  const labels: string[] = []
  for (let from = 0; from < words.length; from += 1)
    for (let count = Math.min(maxWords, words.length - from); count > 0; count -= 1) {
      const label = words.slice(from, from + count).join(' ')
      if (!/\d/.test(label) || !isPeriodLabel(label)) continue
      labels.push(label)
      from += count - 1
      break
    }
  return [...new Set(labels)]
}

/** Returns the text around the only period label of a head; undefined when the head has none, or several. */
export function getTextAround(head: string): string | undefined {
  if (isPeriodLabel(head)) return ''
  const [label, ...others] = findPeriodLabels(head)
  return label === undefined || others.length > 0 ? undefined : plain(head.replace(label, ' '))
}

/** Returns the period label of a head with that text around it. */
export const takePeriodLabel = (head: string, around: string): string | undefined => {
  if (around === '') return head
  return getTextAround(head) === around ? findPeriodLabels(head)[0] : undefined
}

/** The texts around a table that may name the period of all its figures. */
export interface PeriodTexts {
  title: string
  fileName: string
  sheetName: string
}

/** Returns the only period that a text around the table names, and where it stands; null: none, or several. */
export function findWholePeriod(texts: PeriodTexts): { source: PeriodSource; label: string } | null {
  for (const [source, text] of [
    ['title', texts.title],
    ['sheet_name', texts.sheetName],
    ['file_name', texts.fileName],
  ] as const) {
    const labels = findPeriodLabels(text)
    if (labels.length === 1) return { source, label: labels[0]! }
    if (labels.length > 1) return null
  }
  return null
}

/** Returns the period label that the texts of a file give by the rule of an import profile. */
export function readWholePeriod(source: PeriodSource, texts: PeriodTexts): string | null {
  const text = { title: texts.title, file_name: texts.fileName, sheet_name: texts.sheetName, in_table: '', asked: '' }
  const labels = findPeriodLabels(text[source])
  return labels.length === 1 ? labels[0]! : null
}
