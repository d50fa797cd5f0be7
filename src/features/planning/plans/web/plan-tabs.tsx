import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { SlotParts } from '#platform/web/slot.tsx'
import { Stack } from '#ui/layout.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import type { Plan } from '../contract.ts'
import type { PlanKind } from '../kinds/contract.ts'
import type { OutlineRow } from '../outline/contract.ts'
import { compareByPosition } from '../outline/model.ts'
import { HistoryTab } from './history-tab.tsx'
import { planPageMessages } from './messages/index.ts'
import { NeedsTab } from './needs-tab.tsx'
import { PlanFile } from './plan-file.tsx'
import { usePlanKinds } from './plan-kinds.ts'
import { ownTabs, type PlanPart, type PlanTab, planCycle, planFileCards, planTabs } from './slots.ts'

/** Returns the part that contains an element, so that a link to an element opens the right tab. */
function findPartPlace(
  rows: readonly { id: string; parentId: string | null; kind: string; place: string | null }[],
  id: string,
): string | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (let row = byId.get(id); row; row = row.parentId ? byId.get(row.parentId) : undefined)
    if (row.kind === 'part') return row.place ?? undefined
  return undefined
}

export const listParts = (rows: readonly OutlineRow[]): OutlineRow[] =>
  rows.filter((row) => row.kind === 'part' && row.parentId === null).toSorted(compareByPosition)

/** Returns the tabs that upper features add to plans of this kind. */
export const listPlanTabs = (kind: PlanKind | undefined): PlanTab[] =>
  planTabs.all.filter(({ appliesTo }) => !appliesTo || (kind && appliesTo(kind)))

/** Returns the tab of the address, or else the part of the selected element, or else the part of the priorities. */
export function findCurrentTab(position: {
  tab: string
  selectedId: string
  rows: readonly OutlineRow[]
  tabIds: readonly string[]
}): string {
  const { tab, selectedId, rows, tabIds } = position
  if (tabIds.includes(tab)) return tab
  const parts = listParts(rows)
  return (
    parts.find((part) => part.place === tab)?.place ??
    findPartPlace(rows, selectedId) ??
    parts.find((part) => part.place === 'priority_phenomena')?.place ??
    parts[0]?.place ??
    ''
  )
}

/** Shows the tabs: the parts of the plan, the tabs of the plan page, and the tabs of upper features between them. */
export function PlanTabs({ plan, rows, current }: { plan: Plan; rows: readonly OutlineRow[]; current: string }) {
  const messages = useMessages(planPageMessages)
  const platform = useMessages(platformMessages)
  const kinds = usePlanKinds({ plan })
  const { renderText } = useLocalizedText()
  const custom = listPlanTabs(kinds.findKind(plan.kind))
  const parts = listParts(rows)
  const href = (id: string) => `/plans/${plan.id}?tab=${id}`
  const toTab = ({ id, Label }: PlanTab) => ({
    id,
    label: <Label planId={plan.id} />,
    href: href(id),
    current: id === current,
  })
  const tabsBefore = (own: PlanTab['beforeTab']) => custom.filter(({ beforeTab }) => beforeTab === own).map(toTab)
  return (
    <TabBar
      label={messages.tabs.label}
      moreLabel={platform.moreTabs}
      tabs={[
        ...parts.map((entry) => ({
          id: entry.place ?? entry.id,
          label: renderText(entry.title),
          href: href(entry.place ?? entry.id),
          current: entry.place === current,
        })),
        ...tabsBefore(undefined),
        ...ownTabs.flatMap((id) => [
          ...tabsBefore(id),
          { id, label: messages.tabs[id], href: href(id), current: id === current },
        ]),
      ]}
    />
  )
}

/** Shows the content of a tab of the plan page itself. Nothing for a part of the plan. */
export function OwnTabPanel({ tab, ...planPart }: PlanPart & { tab: string }) {
  const { planId, plan, abilities } = planPart
  switch (tab) {
    case 'needs':
      return <NeedsTab planId={planId} />
    case 'cycle':
      return <SlotParts slot={planCycle} partProps={planPart} />
    case 'history':
      return <HistoryTab planId={planId} />
    case 'file':
      return (
        <Stack gap={16}>
          <PlanFile plan={plan} abilities={abilities} />
          <SlotParts slot={planFileCards} partProps={planPart} />
        </Stack>
      )
    default:
      return null
  }
}
