import type { Element } from '#features/planning/plans/entities.ts'
import {
  type FrozenSections,
  findPlan,
  listElements,
  listFrozenRows,
  toElementId,
} from '#features/planning/plans/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { plainText } from '#shared/prose.ts'
import { documentMessages } from './document-messages.ts'
import { findOmittedElements, isContinued, prioritiesFirst, toPreviousItems } from './model.ts'
import { findPreviousPlan } from './previous-plan.ts'
import { type CarriedRow, getCarried } from './queries.ts'
import { carriedOverSection } from './section.ts'

type PrintedRow = Pick<CarriedRow, 'fromId' | 'toId' | 'outcome' | 'reason'>

/** Returns the outcomes of a frozen version. */
const listFrozenCarried = (frozen: FrozenSections | undefined): PrintedRow[] | undefined =>
  listFrozenRows(carriedOverSection, frozen)?.map(({ row: { from, outcome, reason, element } }) => ({
    fromId: toElementId(from.plan, from.key),
    toId: element ?? null,
    outcome,
    reason,
  }))

/**
 * Returns the blocks on the previous plan: ended elements and carried-over elements, with reasons. Content that an
 * edition may not show appears as a gap.
 */
export async function buildPreviousPlanBlocks(
  context: TransactionContext,
  planId: Id,
  options: {
    language: Language
    rendition: 'full' | 'council' | 'public'
    hidden: ReadonlySet<Id>
    frozen?: FrozenSections | undefined
  },
): Promise<Block[]> {
  const { language, rendition, hidden } = options
  const plan = await findPlan(context.tx, planId)
  const previousPlan = plan && (await findPreviousPlan(context, plan))
  const carried = listFrozenCarried(options.frozen) ?? (await getCarried(context.tx, planId))
  if (!previousPlan || carried.length === 0) return []
  const elements = await listElements(context.tx, previousPlan.id)
  const closed = findOmittedElements(previousPlan, elements, rendition)
  const decided = new Map(carried.map((row) => [row.fromId, row]))
  const all = prioritiesFirst(toPreviousItems(elements)).flatMap(({ element }) => {
    const row = decided.get(element.id)
    return row ? [{ element, row }] : []
  })
  const entries = all.filter(({ element, row }) => !closed.has(element.id) && !(row.toId && hidden.has(row.toId)))
  const messages = documentMessages[language]
  const title =
    rendition === 'public' && previousPlan.marking !== 'TLP:CLEAR' ? '' : loadText(previousPlan.title, language).text
  const table = (caption: string, rows: readonly { element: Element; row: PrintedRow }[]): Block[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption,
            columns: [
              { title: messages.previousElement, width: 1.8 },
              { title: messages.outcome, width: 0.9 },
              { title: messages.reason, width: 2.3 },
            ],
            rows: rows.map(({ element, row }) => [
              formatElementName(element, language),
              planMessages[language].outcomes[row.outcome],
              loadText(row.reason, language).text,
            ]),
          },
        ]
  return [
    { kind: 'heading', level: 1, text: messages.title },
    ...(title ? [{ kind: 'paragraph' as const, text: messages.previousPlan(title) }] : []),
    ...table(
      messages.left,
      entries.filter(({ row }) => !isContinued(row.outcome)),
    ),
    ...table(
      messages.goesOn,
      entries.filter(({ row }) => isContinued(row.outcome)),
    ),
    ...(entries.length < all.length ? [{ kind: 'gap' as const, reason: messages.withheld }] : []),
  ]
}

/** Returns the code and title of an element. A text element is named by the first words. */
function formatElementName(element: Element, language: Language): string {
  const title = element.title && loadText(element.title, language).text
  if (title) return element.code ? `${element.code}  ${title}` : title
  const prose = element.body && (element.body.text[language] ?? element.body.text[element.body.source])
  return prose ? `${plainText(prose).slice(0, 80)}…` : planMessages[language].kinds[element.kind]
}
