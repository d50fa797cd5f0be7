import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { functionNames, type KnownFunctions } from '../function-names.ts'
import type { NamedElement } from './entities.ts'
import { opinionMessages } from './messages/index.ts'
import { countPoints, formatCounts } from './model.ts'
import { listPoints, type StoredPoint } from './queries.ts'

interface Options {
  /** The law of the plan. */
  law: KnownFunctions
  language: Language
  rendition: 'full' | 'council' | 'public'
  /** Elements that the edition leaves out. */
  hidden?: Pick<ReadonlySet<Id>, 'has'>
  /** The opinions that were given after the decision. Their points need no answer. */
  lateIds?: ReadonlySet<Id>
}

/**
 * The content printed under an opinion. The flag states that the text of the opinion would reveal content that the
 * edition leaves out.
 */
export type PrintedPoints = ReadonlyMap<Id, { blocks: Block[]; hasOmittedPoints: boolean }>

/**
 * Returns the points of the opinions of a round with their answers, by the act of the opinion. The public edition
 * contains only the number of points followed.
 * A point on an omitted element is left out entirely, with a note. The text of the opinion is then left out too.
 */
export async function printedPoints(
  context: TransactionContext,
  roundId: Id,
  options: Options,
): Promise<PrintedPoints> {
  const points = (await listPoints(context.tx, { roundId })).filter(({ withdrawn }) => withdrawn === null)
  return new Map(
    [...Map.groupBy(points, ({ actId }) => actId)].map(([actId, storedPoints]) => [
      actId,
      printed(storedPoints, options, options.lateIds?.has(actId) ?? false),
    ]),
  )
}

function printed(
  points: readonly StoredPoint[],
  { law, language, rendition, hidden = new Set() }: Options,
  isLate: boolean,
) {
  const messages = opinionMessages[language]
  // For a deleted element it is unknown whether the edition would leave it out.
  const isIncluded = ({ elementId, element }: StoredPoint) =>
    elementId === null || rendition === 'full' || (element !== null && !hidden.has(elementId))
  const storedPoints = points.filter(isIncluded)
  const hasOmittedPoints = storedPoints.length < points.length
  const summary = isLate
    ? messages.counted(storedPoints.length, messages.noAnswerNeeded)
    : formatCounts(countPoints(storedPoints), messages)
  const gap: Block[] = hasOmittedPoints ? [{ kind: 'gap', reason: messages.withheld }] : []
  if (storedPoints.length === 0) return { blocks: gap, hasOmittedPoints }
  if (rendition === 'public')
    return { blocks: [{ kind: 'paragraph' as const, text: summary }, ...gap], hasOmittedPoints }
  const table: Block = {
    kind: 'table',
    caption: summary,
    columns: [
      { title: messages.number, width: 0.4, align: 'end' },
      { title: messages.point, width: 2.2 },
      { title: messages.answer, width: 1.1 },
      { title: messages.reasons, width: 2.2 },
    ],
    rows: storedPoints.map((point) => pointRow(point, { law, language, hidden, isLate })),
  }
  return { blocks: [table, ...gap], hasOmittedPoints }
}

function pointRow(
  point: StoredPoint,
  {
    law,
    language,
    hidden,
    isLate,
  }: { law: KnownFunctions; language: Language; hidden: Pick<ReadonlySet<Id>, 'has'>; isLate: boolean },
) {
  const messages = opinionMessages[language]
  const getTitle = (element: NamedElement | null) =>
    element === null || hidden.has(element.id)
      ? ''
      : (element.title && loadText(element.title, language).text) || (element.code ?? '')
  const about = getTitle(point.element)
  const [answer] = point.answers
  const changed = answer ? getTitle(answer.element) : ''
  const organisationFunction = answer ? functionNames(law, answer.asFunction) : null
  const by = answer
    ? [organisationFunction && loadName(organisationFunction, language), formatDate(answer.answeredOn, language)]
    : []
  return [
    String(point.number),
    [about && messages.onSubject(about), point.text].filter(Boolean).join(' '),
    answer
      ? messages.kinds[answer.kind]
      : isLate
        ? messages.noAnswerNeeded
        : [{ text: messages.open, tone: 'attention' as const }],
    answer
      ? [answer.reasons, changed && messages.changed(changed), by.filter(Boolean).join(', ')].filter(Boolean).join(' ')
      : '',
  ]
}
