import { useReading, useWords } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { plainText } from '#shared/prose.ts'
import { planMessages } from '../../messages/index.ts'
import type { FormerElement } from '../../next-cycle/contract.ts'

const firstWords = 120

const proseOf = (
  row: Pick<FormerElement, 'body'>,
  language: Language,
): { words: string; language: Language } | null => {
  if (!row.body) return null
  const here = row.body.text[language] ? language : row.body.source
  const words = plainText(row.body.text[here] ?? { type: 'doc', content: [] })
  return { words: words.length > firstWords ? `${words.slice(0, firstWords)}…` : words, language: here }
}

/** Returns the name of an element of the previous plan: the title, or else the first words, or else the kind. */
export function useFormerName(): (row: Pick<FormerElement, 'title' | 'body' | 'kind'>) => string {
  const { language, text } = useReading()
  const { kinds } = useWords(planMessages)
  return (row) => text(row.title) || proseOf(row, language)?.words || kinds[row.kind]
}

/** Shows the name of an element of the previous plan. Text in another language than the page is marked as such. */
export function FormerName({ row }: { row: Pick<FormerElement, 'title' | 'body' | 'kind'> }) {
  const { language, spoken } = useReading()
  const { kinds } = useWords(planMessages)
  if (row.title) return spoken(row.title)
  const prose = proseOf(row, language)
  if (!prose?.words) return kinds[row.kind]
  return prose.language === language ? prose.words : <span lang={prose.language}>{prose.words}</span>
}
