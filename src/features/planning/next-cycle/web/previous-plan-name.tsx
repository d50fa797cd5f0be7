import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Language } from '#shared/language.ts'
import { plainText } from '#shared/prose.ts'
import type { PreviousElement } from '../contract.ts'

const maxExcerptLength = 120

const findProse = (
  row: Pick<PreviousElement, 'body'>,
  language: Language,
): { text: string; language: Language } | null => {
  if (!row.body) return null
  const here = row.body.text[language] ? language : row.body.source
  const text = plainText(row.body.text[here] ?? { type: 'doc', content: [] })
  return {
    text: text.length > maxExcerptLength ? `${text.slice(0, maxExcerptLength)}…` : text,
    language: here,
  }
}

/** Returns the name of an element of the previous plan: the title, or else the first words, or else the kind. */
export function usePreviousElementName(): (row: Pick<PreviousElement, 'title' | 'body' | 'kind'>) => string {
  const { language, text } = useLocalizedText()
  const { kinds } = useMessages(planMessages)
  return (row) => text(row.title) || findProse(row, language)?.text || kinds[row.kind]
}

/** Shows the name of an element of the previous plan. Text in another language than the page is marked as such. */
export function PreviousElementName({ row }: { row: Pick<PreviousElement, 'title' | 'body' | 'kind'> }) {
  const { language, renderText } = useLocalizedText()
  const { kinds } = useMessages(planMessages)
  if (row.title) return renderText(row.title)
  const prose = findProse(row, language)
  if (!prose?.text) return kinds[row.kind]
  return prose.language === language ? prose.text : <span lang={prose.language}>{prose.text}</span>
}
