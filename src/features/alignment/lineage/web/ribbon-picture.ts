import type { RibbonColumn, RibbonFlow, RibbonNode } from '#ui/ribbon.tsx'
import type { Ribbon } from '../contract.ts'

/** Sums the asked organisations of all kinds. Each is counted once. */
export const sumLowerCounts = (ribbon: Pick<Ribbon, 'lowerAnswers'>) =>
  ribbon.lowerAnswers.reduce(
    (sum, entry) => ({
      organisationCount: sum.organisationCount + entry.organisationCount,
      carrying: sum.carrying + entry.carrying,
      notCarrying: sum.notCarrying + entry.notCarrying,
      withheld: sum.withheld + entry.withheld,
      answered: sum.answered + entry.answered,
      partlyAnswered: sum.partlyAnswered + entry.partlyAnswered,
      notAnswered: sum.notAnswered + entry.notAnswered,
    }),
    { organisationCount: 0, carrying: 0, notCarrying: 0, withheld: 0, answered: 0, partlyAnswered: 0, notAnswered: 0 },
  )

const outcomes = [
  { id: 'carrying', tone: 'plain' },
  { id: 'notCarrying', tone: 'mute' },
  { id: 'notAnswered', tone: 'bad' },
  { id: 'withheld', tone: 'warn' },
] as const
type Outcome = (typeof outcomes)[number]['id']

/** Labels of the boxes, in the reader's language. */
export interface RibbonMessages {
  headings: { upperPlans: string; current: string; lowerOrganisations: string }
  toUpperPlanNode: (upperPlan: Ribbon['upperPlans'][number]) => Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  currentNode: Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  toLowerNode: (outcome: Outcome, organisationCount: number) => Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  matrix: string
}

/**
 * Returns the columns and flows of the diagram. Upper items and lower organisations differ, so each side shows shares
 * of that side's total. The labels contain the counts.
 */
export function ribbonPicture(
  ribbon: Ribbon,
  messages: RibbonMessages,
): { columns: RibbonColumn[]; flows: RibbonFlow[] } {
  const lowerCounts = sumLowerCounts(ribbon)
  const requestedCount = ribbon.upperPlans.reduce((sum, entry) => sum + entry.totals.requested, 0)
  const currentColumn: RibbonColumn = {
    id: 'here',
    heading: messages.headings.current,
    isCurrent: true,
    nodes: [{ id: 'here', ...messages.currentNode }],
  }
  const upperColumn: RibbonColumn = {
    id: 'above',
    heading: messages.headings.upperPlans,
    nodes: ribbon.upperPlans.map((entry) => ({
      id: entry.versionId,
      href: `/plans/${entry.plan.planId}`,
      ...(entry.superseded && { tone: 'warn' as const }),
      ...messages.toUpperPlanNode(entry),
    })),
  }
  const answered = outcomes.filter(({ id }) => lowerCounts[id] > 0)
  const lowerColumn: RibbonColumn = {
    id: 'below',
    heading: messages.headings.lowerOrganisations,
    nodes: answered.map(({ id, tone }) => ({
      id,
      tone,
      href: messages.matrix,
      ...messages.toLowerNode(id, lowerCounts[id]),
    })),
  }
  return {
    columns: [
      ...(upperColumn.nodes.length > 0 ? [upperColumn] : []),
      currentColumn,
      ...(lowerColumn.nodes.length > 0 ? [lowerColumn] : []),
    ],
    flows: [
      ...ribbon.upperPlans.map((entry) => ({
        from: entry.versionId,
        to: 'here',
        value: requestedCount === 0 ? 1 : Math.max(entry.totals.requested / requestedCount, 0.01),
        ...(entry.superseded && { tone: 'warn' as const }),
      })),
      ...answered.map(({ id, tone }) => ({
        from: 'here',
        to: id,
        value: lowerCounts[id] / lowerCounts.organisationCount,
        tone,
      })),
    ],
  }
}

/**
 * Returns the main facts in a line: items answered, organisations without answers, organisations that carry out items.
 * At most two facts, to fit on a phone.
 */
export function ribbonSummary(ribbon: Pick<Ribbon, 'upperPlans' | 'lowerAnswers'>) {
  const lowerCounts = sumLowerCounts(ribbon)
  const requestedCount = ribbon.upperPlans.reduce((sum, entry) => sum + entry.totals.requested, 0)
  const open = ribbon.upperPlans.reduce((sum, entry) => sum + entry.totals.no_answer, 0)
  const entries = [
    { messageCode: 'answered', tone: open > 0 ? 'warn' : 'plain', count: requestedCount - open, total: requestedCount },
    { messageCode: 'notAnswered', tone: 'bad', count: lowerCounts.notAnswered, total: lowerCounts.organisationCount },
    { messageCode: 'carrying', tone: 'plain', count: lowerCounts.carrying, total: lowerCounts.organisationCount },
  ] as const
  return entries
    .filter((entry) => (entry.messageCode === 'answered' ? requestedCount > 0 : entry.count > 0))
    .slice(0, 2)
}
