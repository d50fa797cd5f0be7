import { writeCsv } from '#shared/csv.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { currentAnswer } from '../entities.ts'
import { commentMessages } from '../messages/index.ts'
import type { StoredComment } from '../queries.ts'

/** Returns the comments of a round as a table: author, quoted text, comment and answer. */
export function roundTable(comments: readonly StoredComment[], language: Language): string {
  const messages = commentMessages[language]
  const { columns } = messages.table
  const lines = comments.map((comment) => {
    const { place, element, status, text, proposal, ownerNames, personName, createdAt } = comment
    const answer = currentAnswer(comment)
    return [
      ownerNames ? loadName(ownerNames, language) : (personName ?? ''),
      element?.code ?? '',
      element?.title
        ? loadText(element.title, language).text
        : place.elementId
          ? messages.statuses.gone
          : messages.wholePlan,
      place.field ? messages.fields[place.field] : '',
      place.quote ?? '',
      place.quote === null ? '' : messages.statuses[status],
      text ? loadText(text, language).text : '',
      proposal ?? '',
      formatDate(createdAt.slice(0, 10), language),
      answer ? messages.answerKinds[answer.kind] : messages.noAnswer,
      answer?.reasons ? loadText(answer.reasons, language).text : '',
    ]
  })
  const heading = [
    columns.body,
    columns.code,
    columns.element,
    columns.field,
    columns.quote,
    columns.status,
    columns.comment,
    columns.proposal,
    columns.madeOn,
    columns.answer,
    columns.reasons,
  ]
  return writeCsv([heading, ...lines])
}
