import { writeCsv } from '#shared/csv.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { readName, readText } from '#shared/localized-text.ts'
import { currentAnswer } from '../entities.ts'
import { remarkMessages } from '../messages/index.ts'
import type { StoredComment } from '../queries.ts'

/** Returns the comments of a round as a table: author, quoted text, comment and answer. */
export function roundTable(remarks: readonly StoredComment[], language: Language): string {
  const messages = remarkMessages[language]
  const { columns } = messages.table
  const lines = remarks.map((remark) => {
    const { place, element, standing, text, proposal, ownerNames, personName, madeAt } = remark
    const answer = currentAnswer(remark)
    return [
      ownerNames ? readName(ownerNames, language) : (personName ?? ''),
      element?.code ?? '',
      element?.title
        ? readText(element.title, language).text
        : place.elementId
          ? messages.standings.gone
          : messages.wholePlan,
      place.field ? messages.fields[place.field] : '',
      place.quote ?? '',
      place.quote === null ? '' : messages.standings[standing],
      text ? readText(text, language).text : '',
      proposal ?? '',
      formatDate(madeAt.slice(0, 10), language),
      answer ? messages.answerKinds[answer.kind] : messages.noAnswer,
      answer?.reasons ? readText(answer.reasons, language).text : '',
    ]
  })
  const heading = [
    columns.body,
    columns.code,
    columns.element,
    columns.field,
    columns.quote,
    columns.standing,
    columns.remark,
    columns.proposal,
    columns.madeOn,
    columns.answer,
    columns.reasons,
  ]
  return writeCsv([heading, ...lines])
}
