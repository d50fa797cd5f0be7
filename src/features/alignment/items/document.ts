import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { joinParts } from '#shared/punctuation.ts'
import { findPlanOwners } from './answers/queries.ts'
import { documentMessages } from './document-messages.ts'
import { alignmentMessages } from './messages/index.ts'
import type { StoredItem } from './queries.ts'
import { listItems } from './queries.ts'
import { listAudiences } from './readers/queries.ts'

/**
 * Returns the plan's answers to upper plans, each with reasons and deciding body. A missing answer is shown as such. A
 * public edition has readers that the law does not name: it states that there are answers, until they are released.
 */
export async function answerBlocks(
  context: TransactionContext,
  planId: Id,
  options: { language: Language; hidden: ReadonlySet<Id>; rendition: string },
): Promise<Block[]> {
  const { language, hidden } = options
  const addresseeId = (await findPlanOwners(context.tx, [planId])).get(planId)
  if (!addresseeId) return []
  const requested = (await listItems(context.tx, { addresseeId })).filter(
    (item) => item.state !== 'withdrawn' && isAnsweredInPlan(item, planId),
  )
  if (requested.length === 0) return []
  const audiences = options.rendition === 'public' ? await listAudiences(context.tx, addresseeId) : []
  const limited = new Set(audiences.filter(({ release }) => !release?.isConfirmed).map(({ plan }) => plan.planId))
  const items = requested.filter((item) => !limited.has(item.upperPlan.planId))
  const messages = alignmentMessages[language]
  const heads = documentMessages[language]
  const carriers = (item: StoredItem) =>
    joinParts(
      (item.answer?.elements ?? [])
        .filter((element) => !hidden.has(element.elementId))
        .map((element) => (element.title ? loadText(element.title, language).text : element.code)),
      language,
    )
  return [
    { kind: 'heading', level: 1, text: heads.title },
    ...(items.length < requested.length ? [{ kind: 'paragraph' as const, text: heads.notReleased }] : []),
    ...[...Map.groupBy(items, (item) => item.upperPlan.planId).values()].map(
      (group): Block => ({
        kind: 'table',
        caption: heads.answersTo(loadText(group[0]!.upperPlan.title, language).text, group[0]!.versionNumber),
        columns: [
          { title: heads.item, width: 1.8 },
          { title: heads.answer, width: 0.9 },
          { title: heads.reasons, width: 2 },
          { title: heads.decided, width: 1.2 },
        ],
        rows: group.map((item) => [
          item.element.title ? loadText(item.element.title, language).text : (item.element.code ?? ''),
          item.answer
            ? messages.answerKinds[item.answer.kind]
            : [
                {
                  text: messages.itemStates[item.state],
                  tone: item.state === 'no_answer' ? ('bad' as const) : ('quiet' as const),
                },
              ],
          [
            item.answer?.reasons ? loadText(item.answer.reasons, language).text : '',
            carriers(item) ? heads.carriedBy(carriers(item)) : '',
          ]
            .filter(Boolean)
            .join(' '),
          [
            [item.answer?.decidingBody ?? '', item.answer?.decidedOn ? formatDate(item.answer.decidedOn, language) : '']
              .filter(Boolean)
              .join(', '),
            item.answer?.byLink
              ? heads[item.answer.isRecorded ? 'recordedByLink' : 'byLink'](item.answer.linkCreatedBy)
              : '',
          ]
            .filter(Boolean)
            .join('. '),
        ]),
      }),
    ),
  ]
}

/** An answer that belongs to another plan of the organisation is printed there. */
const isAnsweredInPlan = (item: StoredItem, planId: Id): boolean =>
  (item.answer?.planId ?? item.lowerPlanId ?? planId) === planId
