import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { questionMessages } from './messages/index.ts'
import { listQuestions } from './queries.ts'

/**
 * Creates the annex with the questions of members of councils and of Parliament and the answers. It names
 * organisations, never persons. Editions for readers outside the organisations contain only public, answered questions.
 * Questions about content that the edition omits are left out.
 */
export async function questionBlocks(
  context: TransactionContext,
  planId: Id,
  options: { language: Language; hidden: ReadonlySet<Id>; rendition: string; questions?: boolean | undefined },
): Promise<Block[]> {
  const { language, hidden, rendition } = options
  if (!options.questions) return []
  const messages = questionMessages[language]
  const storedQuestions = (await listQuestions(context.tx, { planId })).filter(
    (question) =>
      question.state !== 'withdrawn' &&
      (question.elementId === null || !hidden.has(question.elementId)) &&
      (rendition === 'full' || (question.public && question.state === 'answered')),
  )
  if (storedQuestions.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: messages.title },
    {
      kind: 'table',
      caption: messages.title,
      columns: [
        { title: messages.author, width: 1.1 },
        { title: messages.subject, width: 1.2 },
        { title: messages.question, width: 2 },
        { title: messages.answer, width: 2 },
      ],
      rows: storedQuestions.map(({ ownerNames, askedAt, element, text, answers }) => [
        `${loadName(ownerNames, language)}, ${formatDate(askedAt.slice(0, 10), language)}`,
        element ? (element.title && loadText(element.title, language).text) || (element.code ?? '') : messages.whole,
        loadText(text, language).text,
        answers[0] ? loadText(answers[0].text, language).text : messages.none,
      ]),
    },
  ]
}
