import type { RibbonColumn, RibbonFlow, RibbonNode } from '#ui/ribbon.tsx'
import type { Ribbon } from '../contract.ts'

/** Sums the asked organisations of all kinds. Each is counted once. */
export const sumLowerCounts = (ribbon: Pick<Ribbon, 'below'>) =>
  ribbon.below.reduce(
    (sum, entry) => ({
      bodies: sum.bodies + entry.bodies,
      carrying: sum.carrying + entry.carrying,
      notCarrying: sum.notCarrying + entry.notCarrying,
      withheld: sum.withheld + entry.withheld,
      silent: sum.silent + entry.silent,
    }),
    { bodies: 0, carrying: 0, notCarrying: 0, withheld: 0, silent: 0 },
  )

const outcomes = [
  { id: 'carrying', tone: 'plain' },
  { id: 'notCarrying', tone: 'mute' },
  { id: 'silent', tone: 'bad' },
  { id: 'withheld', tone: 'warn' },
] as const
type Outcome = (typeof outcomes)[number]['id']

/** Labels of the boxes, in the reader's language. */
export interface RibbonMessages {
  headings: { above: string; here: string; below: string }
  aboveNode: (above: Ribbon['above'][number]) => Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  hereNode: Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  belowNode: (outcome: Outcome, bodies: number) => Pick<RibbonNode, 'title' | 'lang' | 'lines'>
  matrix: string
}

/**
 * Returns the columns and flows of the diagram. Upper items and lower organisations differ, so each side shows shares
 * of that side's total. The labels contain the counts.
 */
export function ribbonPicture(ribbon: Ribbon, words: RibbonMessages): { columns: RibbonColumn[]; flows: RibbonFlow[] } {
  const children = sumLowerCounts(ribbon)
  const requested = ribbon.above.reduce((sum, entry) => sum + entry.totals.asked, 0)
  const here: RibbonColumn = {
    id: 'here',
    heading: words.headings.here,
    here: true,
    nodes: [{ id: 'here', ...words.hereNode }],
  }
  const above: RibbonColumn = {
    id: 'above',
    heading: words.headings.above,
    nodes: ribbon.above.map((entry) => ({
      id: entry.versionId,
      href: `/plans/${entry.plan.planId}`,
      ...(entry.superseded && { tone: 'warn' as const }),
      ...words.aboveNode(entry),
    })),
  }
  const answered = outcomes.filter(({ id }) => children[id] > 0)
  const under: RibbonColumn = {
    id: 'below',
    heading: words.headings.below,
    nodes: answered.map(({ id, tone }) => ({
      id,
      tone,
      href: words.matrix,
      ...words.belowNode(id, children[id]),
    })),
  }
  return {
    columns: [...(above.nodes.length > 0 ? [above] : []), here, ...(under.nodes.length > 0 ? [under] : [])],
    flows: [
      ...ribbon.above.map((entry) => ({
        from: entry.versionId,
        to: 'here',
        value: requested === 0 ? 1 : Math.max(entry.totals.asked / requested, 0.01),
        ...(entry.superseded && { tone: 'warn' as const }),
      })),
      ...answered.map(({ id, tone }) => ({
        from: 'here',
        to: id,
        value: children[id] / children.bodies,
        tone,
      })),
    ],
  }
}

/**
 * Returns the main facts in a line: items answered, organisations without answers, organisations that carry out items.
 * At most two facts, to fit on a phone.
 */
export function ribbonSummary(ribbon: Pick<Ribbon, 'above' | 'below'>) {
  const children = sumLowerCounts(ribbon)
  const requested = ribbon.above.reduce((sum, entry) => sum + entry.totals.asked, 0)
  const open = ribbon.above.reduce((sum, entry) => sum + entry.totals.no_answer, 0)
  const said = [
    { says: 'answered', tone: open > 0 ? 'warn' : 'plain', count: requested - open, of: requested },
    { says: 'silent', tone: 'bad', count: children.silent, of: children.bodies },
    { says: 'carrying', tone: 'plain', count: children.carrying, of: children.bodies },
  ] as const
  return said.filter((entry) => (entry.says === 'answered' ? requested > 0 : entry.count > 0)).slice(0, 2)
}
