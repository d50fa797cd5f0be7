import { withNamesAt } from '#features/country/registry/index.ts'
import { type FrozenSections, findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, loadText } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import { dossierBlocks } from './dossier/document.ts'
import { mapElementsToPhenomena } from './dossier/queries.ts'
import type { Chosen, Criterion } from './entities.ts'
import { outcomesBefore } from './matrix.ts'
import { choosingMessages } from './messages/index.ts'
import { getCell, groupByCell } from './model.ts'
import {
  findFrozenPhenomena,
  loadFrozenPriorities,
  loadPriorityData,
  type PrintedExpectation,
} from './printed-priorities.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  hidden: ReadonlySet<Id>
  /** Whether to show figures in the external view. */
  externalView: boolean
  frozen?: FrozenSections | undefined
  namesAt?: string | undefined
}

/**
 * Returns the blocks that explain the priorities: the decision with reasons, the scores that counted, and expectations.
 * The authors of ratings are in no document. Expectations are not in public documents. A phenomenon with an element
 * that the edition hides is left out, and a gap is shown.
 */
export async function priorityBlocks(
  context: TransactionContext,
  planId: Id,
  { language, rendition, hidden, externalView, frozen, namesAt }: Options,
): Promise<Block[]> {
  const messages = choosingMessages[language]
  const plan = await findPlan(context.tx, planId)
  if (!plan || (rendition === 'public' && plan.marking !== 'TLP:CLEAR')) return []
  const priorityData = frozen
    ? await loadFrozenPriorities(context, planId, frozen)
    : await loadPriorityData(context, planId)
  const { decision, earlier, criteria, ratings } = priorityData
  if (!decision || !criteria) return []
  const secret = new Set([
    ...(await mapElementsToPhenomena(context.tx, [...hidden])).values(),
    ...(frozen ? await findFrozenPhenomena(context.tx, frozen, hidden) : []),
  ])
  const getId = ({ phenomenonId }: { phenomenonId: Id }) => phenomenonId
  const phenomena = await withNamesAt(context.tx, 'phenomenon', priorityData.phenomena, { at: namesAt, getId })
  const names = new Map(phenomena.map((phenomenon) => [phenomenon.phenomenonId, loadName(phenomenon.names, language)]))
  const chosen = decision.outcomes.filter((entry) => names.has(entry.phenomenonId))
  const reported = chosen.filter((entry) => !secret.has(entry.phenomenonId))
  const getName = (id: Id) => names.get(id) ?? ''
  const previousOutcomes = await outcomesBefore(context, plan, earlier, [...names.keys()])
  const cells = groupByCell(ratings)
  const expectations = priorityData.expectations.filter(
    (expectation) =>
      rendition !== 'public' && (expectation.phenomenonId === null || !secret.has(expectation.phenomenonId)),
  )
  return [
    { kind: 'heading', level: 1, text: messages.title },
    {
      kind: 'paragraph',
      text: [
        messages.decided(decision.decidedBy, formatDate(decision.decidedOn, language)),
        priorityData.recordedBy ? messages.recorded(priorityData.recordedBy) : '',
        messages.method(criteria.criteria.map((criterion) => formatCriterion(criterion, language)).join(', ')),
      ]
        .filter(Boolean)
        .join(' '),
    },
    toDecisionTable(reported, getName, language),
    toScoreTable(reported, { criteria: criteria.criteria, cells, getName, language }),
    ...(await dossierBlocks(
      context,
      plan,
      phenomena.filter((phenomenon) => !secret.has(phenomenon.phenomenonId)),
      { language, rendition, externalView, previousOutcomes },
    )),
    ...(expectations.length === 0 ? [] : [toExpectationTable(expectations, getName, language)]),
    ...(reported.length < chosen.length ? [{ kind: 'gap' as const, reason: messages.withheld }] : []),
  ]
}

/** Returns the table of the decision: rank, mean, outcome and reason of each phenomenon. */
function toDecisionTable(chosen: readonly Chosen[], getName: (id: Id) => string, language: Language): Block {
  const messages = choosingMessages[language]
  return {
    kind: 'table',
    caption: messages.chosen,
    columns: [
      { title: messages.phenomenon, width: 1.6 },
      { title: messages.rank, width: 0.5, align: 'end' },
      { title: messages.mean, width: 0.6, align: 'end' },
      { title: messages.outcome, width: 1 },
      { title: messages.reason, width: 2.2 },
    ],
    rows: chosen.map((entry) => [
      getName(entry.phenomenonId),
      entry.rank === null ? '' : String(entry.rank),
      entry.mean === null ? messages.notKnown : formatNumber(entry.mean, language, 2),
      messages.outcomes[entry.outcome],
      formatReasons(entry, language),
    ]),
  }
}

/** Returns the table of the scores that counted, by criterion. */
function toScoreTable(
  chosen: readonly Chosen[],
  context: {
    criteria: readonly Criterion[]
    cells: ReturnType<typeof groupByCell>
    getName: (id: Id) => string
    language: Language
  },
): Block {
  const { criteria, cells, getName, language } = context
  const messages = choosingMessages[language]
  return {
    kind: 'table',
    caption: messages.scores,
    columns: [
      { title: messages.phenomenon, width: 2 },
      ...criteria.map((criterion) => ({
        title: loadName(criterion.names, language),
        align: 'end' as const,
      })),
    ],
    rows: chosen.map(({ phenomenonId }) => [
      getName(phenomenonId),
      ...criteria.map(({ code }) => {
        const { score } = getCell(cells, phenomenonId, code)
        return score === null ? messages.notKnown : formatNumber(score, language, 1)
      }),
    ]),
  }
}

/** Returns the table of the expectations, with the organisation and the source of each. */
function toExpectationTable(
  expectations: readonly PrintedExpectation[],
  getName: (id: Id) => string,
  language: Language,
): Block {
  const messages = choosingMessages[language]
  return {
    kind: 'table' as const,
    caption: messages.expectations,
    columns: [
      { title: messages.body },
      { title: messages.expected, width: 2.2 },
      { title: messages.source, width: 1.4 },
    ],
    rows: expectations.map((expectation) => [
      expectation.body ?? loadName(expectation.organisationNames ?? {}, language),
      [expectation.phenomenonId && getName(expectation.phenomenonId), loadText(expectation.text, language).text]
        .filter(Boolean)
        .join(colon(language)),
      expectation.source,
    ]),
  }
}

const formatCriterion = ({ names, weight }: Criterion, language: Language): string =>
  weight === 1
    ? loadName(names, language)
    : choosingMessages[language].weight(loadName(names, language), formatNumber(weight, language, 1))

/** Returns the reason for a priority, or why a phenomenon is not a priority and what is monitored. */
function formatReasons({ reason, rejectionReason, monitoring }: Chosen, language: Language): string {
  const messages = choosingMessages[language]
  return [
    reason && loadText(reason, language).text,
    rejectionReason && messages.rejectionReasons[rejectionReason],
    monitoring && messages.watched(loadText(monitoring, language).text),
  ]
    .filter(Boolean)
    .join('. ')
}
