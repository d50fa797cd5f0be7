import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { currentAnswer } from './entities.ts'
import { commentMessages } from './messages/index.ts'
import { listStoredComments, type StoredComment } from './queries.ts'
import { listRounds } from './rounds/queries.ts'

/**
 * Returns the annex with the comments and their answers, per round, as far as the user who orders the document may read
 * them. Content that the edition omits is not mentioned. Only the full edition names persons.
 */
export async function buildCommentBlocks(
  context: TransactionContext,
  planId: Id,
  options: { language: Language; hidden: ReadonlySet<Id>; rendition: string; comments: boolean },
): Promise<Block[]> {
  const { language, hidden, rendition } = options
  if (!options.comments) return []
  const comments = (await listStoredComments(context.tx, { planId })).filter(
    // For a deleted element it is no longer known whether the edition would omit it.
    ({ place, element }) => place.elementId === null || (element !== null && !hidden.has(place.elementId)),
  )
  if (comments.length === 0) return []
  const messages = commentMessages[language].document
  const rounds = new Map((await listRounds(context.tx, { planId })).map((round) => [round.id, round.name]))
  const groups = [...Map.groupBy(comments, (comment) => comment.roundId)]
  return [
    { kind: 'heading', level: 1, text: messages.title },
    ...groups.map(([roundId, storedComments]): Block => {
      const round = roundId && rounds.get(roundId)
      const caption = round ? messages.roundTitle(loadText(round, language).text) : messages.outside
      return buildCommentTable(caption, storedComments, language, rendition === 'full')
    }),
  ]
}

function buildCommentTable(
  caption: string,
  comments: readonly StoredComment[],
  language: Language,
  namesPersons: boolean,
): Block {
  const messages = commentMessages[language]
  const { columns } = messages.table
  const formatComment = ({ text, proposal }: StoredComment) =>
    [text && loadText(text, language).text, proposal && messages.document.proposes(proposal)].filter(Boolean).join(' ')
  const getCommentSubject = ({ element }: StoredComment) =>
    element ? (element.title && loadText(element.title, language).text) || (element.code ?? '') : messages.wholePlan
  const formatAuthor = ({ ownerNames, personName }: StoredComment) =>
    ownerNames ? loadName(ownerNames, language) : (namesPersons && personName) || messages.document.person
  return {
    kind: 'table',
    caption,
    columns: [
      { title: columns.body, width: 1.1 },
      { title: columns.element, width: 1.2 },
      { title: columns.comment, width: 2 },
      { title: columns.answer, width: 0.9 },
      { title: columns.reasons, width: 1.6 },
    ],
    rows: comments.map((comment) => {
      const answer = currentAnswer(comment)
      return [
        formatAuthor(comment),
        getCommentSubject(comment),
        formatComment(comment),
        answer ? messages.answerKinds[answer.kind] : [{ text: messages.noAnswer, tone: 'attention' as const }],
        answer?.reasons ? loadText(answer.reasons, language).text : '',
      ]
    }),
  }
}
