import { type FrozenSections, findPlan, listFrozenRows } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Block } from '#platform/docgen/model.ts'
import { may } from '#shared/actor.ts'
import { formatDate, formatEuro, formatNumber } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LocalizedText, loadText } from '#shared/localized-text.ts'
import type { BudgetRow, TimeRow } from './balance/contract.ts'
import { computeBalance, computeFigures, sumKnown } from './balance/model.ts'
import { computeCapacity } from './capacity-decision/model.ts'
import { type CapacityDecisionRow, listDecisions } from './capacity-decision/queries.ts'
import { capacityDecisionsSection } from './capacity-decision/section.ts'
import { loadPlanResources } from './inventory/queries.ts'
import { resourceMessages } from './messages/index.ts'
import { countPlannedResources, type PlanningElement } from './planned/model.ts'
import { getPromising, type PlannedByPlans } from './planned/queries.ts'

interface Options {
  language: Language
  rendition: 'full' | 'council' | 'public'
  hidden: ReadonlySet<Id>
  frozen?: FrozenSections | undefined
}

/**
 * Returns the blocks on available and planned resources and on capacity decisions. Figures of the organisation are for
 * the organisation's own readers. They appear, marked, only in a full document created by such a reader. A decision
 * leaves out objectives that the rendition hides.
 */
export async function buildResourceBlocks(context: TransactionContext, planId: Id, options: Options): Promise<Block[]> {
  const { language, rendition } = options
  const messages = resourceMessages[language].document
  const plan = await findPlan(context.tx, planId)
  if (!plan) return []
  const mayRead = rendition === 'full' && may(context.actor, 'resource.read')
  const planned = await getPromising(context.tx, { ownerId: plan.ownerId })
  const balance = mayRead ? await balanceBlocks(context, planId, planned, language) : []
  const frozen = listFrozenDecisions(options.frozen)
  const decisions = rendition === 'public' ? [] : (frozen ?? (await listDecisions(context.tx, planId)))
  const elements = listFrozenObjectives(options.frozen) ?? planned.elements
  const decided = decisions.flatMap((decision) => decisionBlocks(decision, elements, options))
  if (balance.length + decided.length === 0) return []
  return [{ kind: 'heading', level: 1, text: messages.title }, ...balance, ...decided]
}

type PrintedDecision = Pick<CapacityDecisionRow, 'year' | 'service' | 'ranking' | 'reason' | 'decidedOn'>
type Objective = Pick<PlanningElement, 'id' | 'code' | 'title'>

/** Returns the capacity decisions of a frozen version. */
const listFrozenDecisions = (frozen: FrozenSections | undefined): PrintedDecision[] | undefined =>
  listFrozenRows(capacityDecisionsSection, frozen)?.map(({ row }) => ({
    ...row,
    ranking: row.ranking.map(({ element, hours, isAboveLimit }) => ({
      elementId: element,
      hours: hours ?? null,
      isAboveLimit,
    })),
  }))

/** Returns the names of the elements of a frozen version. */
const listFrozenObjectives = (frozen: FrozenSections | undefined): Objective[] | undefined =>
  frozen &&
  (frozen.get('elements') ?? []).map(({ subjectId, row }) => {
    const { code, title } = row as { code?: string; title?: LocalizedText }
    return { id: subjectId, code: code ?? null, title: title ?? null }
  })

async function balanceBlocks(
  context: TransactionContext,
  planId: Id,
  { plans, elements }: PlannedByPlans,
  language: Language,
): Promise<Block[]> {
  const messages = resourceMessages[language]
  const planResources = await loadPlanResources(context.tx, [planId])
  const blocks = [...planResources].flatMap(([which, lines]): Block[] => {
    const year = Number(which.slice(-4))
    const { time, budget, promised } = computeBalance(lines, countPlannedResources(year, plans, elements))
    const services = time.filter((row) => row.kind === 'service')
    const computePlanFigures = (row: TimeRow) => {
      const { plannedByOtherPlans } = computeCapacity(planId, row.service, time, promised)
      return { plannedByOtherPlans, thisPlan: computeFigures(row).promised - plannedByOtherPlans }
    }
    return [
      { kind: 'heading', level: 2, text: String(year) },
      ...(services.length > 0 ? [timeTable(services, computePlanFigures, language)] : []),
      ...(budget.length > 0 ? [moneyTable(budget, language)] : []),
    ]
  })
  if (blocks.length === 0) return []
  return [
    {
      kind: 'marked',
      marking: 'TLP:AMBER',
      blocks: [...blocks, { kind: 'paragraph', text: messages.document.hint }],
    },
  ]
}

function timeTable(
  rows: readonly TimeRow[],
  ofPlan: (row: TimeRow) => { plannedByOtherPlans: number; thisPlan: number },
  language: Language,
): Block {
  const messages = resourceMessages[language]
  const figure = (value: number | null, unknown: number) => {
    if (value === null) return messages.notAvailable
    return unknown > 0 ? messages.atLeast(formatNumber(value, language)) : formatNumber(value, language)
  }
  return {
    kind: 'table',
    caption: messages.hours,
    columns: [
      { title: messages.service, width: 1.4 },
      ...[
        messages.available,
        messages.reserved,
        messages.document.thisPlan,
        messages.document.elsewhere,
        messages.free,
      ].map((title) => ({ title, align: 'end' as const })),
    ],
    rows: rows.map((row) => {
      const { available, reserved, free } = computeFigures(row)
      const { thisPlan, plannedByOtherPlans } = ofPlan(row)
      const over = free !== null && free < 0 && row.unknown.available === 0
      return [
        messages.document.hours(messages.services[row.service]),
        figure(available, row.unknown.available),
        figure(reserved, row.unknown.reserved),
        figure(thisPlan, row.unknown.promised),
        figure(plannedByOtherPlans, 0),
        over ? [{ text: messages.tooMuch(formatNumber(-free, language)), tone: 'bad' }] : figure(free, 0),
      ]
    }),
  }
}

function moneyTable(rows: readonly BudgetRow[], language: Language): Block {
  const messages = resourceMessages[language]
  const euro = (value: number | null) => (value === null ? messages.notAvailable : formatEuro(value, language))
  const total = sumKnown(rows.map((row) => row.promised)) ?? 0
  return {
    kind: 'table',
    caption: messages.document.money,
    columns: [
      { title: messages.document.money, width: 2 },
      { title: messages.money.certain, align: 'end' },
      { title: messages.money.requested, align: 'end' },
      { title: messages.promised, align: 'end' },
    ],
    rows: [
      ...rows.map((row) => [
        row.name ?? messages.money.noSource,
        row.requested !== null && row.certain === null ? '' : euro(row.certain),
        row.requested === null ? '' : euro(row.requested),
        euro(row.promised),
      ]),
      [[{ text: messages.promised, strong: true }], '', '', [{ text: euro(total), strong: true }]],
    ],
  }
}

/**
 * Returns the objectives above and below the limit with the reason. Objectives that the rendition hides become a gap.
 */
function decisionBlocks(
  decision: PrintedDecision,
  elements: readonly Objective[],
  { language, hidden }: Options,
): Block[] {
  const messages = resourceMessages[language]
  const byId = new Map(elements.map((element) => [element.id, element]))
  const visible = decision.ranking
    .map((entry, rank) => ({ ...entry, rank: rank + 1, element: byId.get(entry.elementId) }))
    .filter((entry) => !hidden.has(entry.elementId))
  const withheld = visible.length < decision.ranking.length
  return [
    { kind: 'heading', level: 2, text: messages.document.decision(decision.year, messages.services[decision.service]) },
    {
      kind: 'paragraph',
      text: `${messages.document.decided(formatDate(decision.decidedOn, language))} ${loadText(decision.reason, language).text}`,
    },
    {
      kind: 'table',
      caption: messages.document.decision(decision.year, messages.services[decision.service]),
      columns: [
        { title: messages.document.rank, width: 0.5, align: 'end' },
        { title: messages.document.objective, width: 3 },
        { title: messages.document.hours(messages.services[decision.service]), align: 'end' },
        { title: messages.state },
      ],
      rows: visible.map(({ rank, element, hours, isAboveLimit }) => [
        String(rank),
        [element?.code, element?.title && loadText(element.title, language).text].filter(Boolean).join('  '),
        hours === null ? messages.notAvailable : formatNumber(hours, language),
        isAboveLimit ? messages.capacityDecision.withinCapacity : messages.capacityDecision.beyondCapacity,
      ]),
    },
    ...(withheld ? [{ kind: 'gap' as const, reason: messages.capacityDecision.withheld }] : []),
  ]
}
