import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { computeValidUntil } from '#shared/dates.ts'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import type { Plan } from '../contract.ts'
import type { PlanKind } from '../kinds/contract.ts'
import { planMessages } from '../messages/index.ts'
import type { OutlineRow } from '../outline/contract.ts'
import { compareByPosition } from '../outline/model.ts'
import { planApi } from './api.ts'
import { BoundRows } from './binding/bound-rows.tsx'
import { CycleTab } from './cycle/cycle-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { planPageMessages } from './messages/index.ts'
import { NeedsTab } from './needs-tab.tsx'
import { OnePageTab } from './one-page/one-page-tab.tsx'
import { PlanOutline } from './outline/plan-outline.tsx'
import { ElementPanel } from './panel/element-panel.tsx'
import { PlanFile } from './plan-file.tsx'
import { usePlanKinds } from './plan-kinds.ts'
import { PresentUsers } from './presence/present-users.tsx'
import { type Presence, usePresence } from './presence/use-presence.ts'
import { ownTabs, type PlanPart, type PlanTab, planActions, planFileCards, planRibbon, planTabs } from './slots.ts'

/**
 * Shows a plan as a document: answered plans and answers above, parts as tabs, and the selected element next to them.
 */
export default function PlanPage() {
  const planId = useParam('planId')
  const messages = useMessages(planPageMessages)
  const kinds = usePlanKinds()
  const [tab] = useSearchValue('tab')
  const [selected, select] = useSearchValue('element', { replace: true })
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const presence = usePresence(planId)
  const outline = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  return (
    <QueryView query={joinQueries({ file, outline })} rows={12}>
      {({ file, outline }) => {
        const { plan, abilities } = file
        const planPart = { planId, plan, abilities }
        const kind = kinds.findKind(plan.kind)
        const custom = listPlanTabs(kind)
        const parts = listParts(outline.rows)
        const current = findCurrentTab({
          tab,
          selectedId: selected,
          rows: outline.rows,
          tabIds: [...ownTabs, ...custom.map(({ id }) => id)],
        })
        const part = parts.find((entry) => entry.place === current)
        const opened = custom.find((planTab) => planTab.id === current)
        return (
          <BoundRows plan={plan} kind={kind} rows={outline.rows}>
            <SidePanelLayout
              panel={
                selected && part ? (
                  <ElementPanel key={selected} elementId={selected} onClose={() => select('')} />
                ) : null
              }
            >
              <PlanHeader plan={plan} presence={presence} />
              <SlotParts slot={planRibbon} partProps={{ planId }} />
              <PlanTabs plan={plan} rows={outline.rows} current={current} />
              {part && (
                <>
                  {outline.withheld ? (
                    <EmptyState kind="not_allowed" title={messages.withheld(outline.withheld)} />
                  ) : null}
                  <PlanOutline
                    planId={planId}
                    root={part}
                    presence={presence}
                    rows={outline.rows}
                    nesting={outline.nesting}
                    editable={abilities.write && plan.state !== 'ended'}
                    selectedId={selected}
                    onSelect={select}
                  />
                </>
              )}
              {opened ? <opened.Panel {...planPart} /> : <OwnTabPanel tab={current} {...planPart} />}
            </SidePanelLayout>
          </BoundRows>
        )
      }}
    </QueryView>
  )
}

const findOutdatedLanguages = (languages: readonly string[], outdated: readonly string[]): string[] =>
  languages.filter((language) => outdated.includes(language))

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

const listParts = (rows: readonly OutlineRow[]): OutlineRow[] =>
  rows.filter((row) => row.kind === 'part' && row.parentId === null).toSorted(compareByPosition)

/** Returns the tabs that upper features add to plans of this kind. */
const listPlanTabs = (kind: PlanKind | undefined): PlanTab[] =>
  planTabs.all.filter(({ appliesTo }) => !appliesTo || (kind && appliesTo(kind)))

/** Returns the tab of the address, or else the part of the selected element, or else the part of the priorities. */
function findCurrentTab(position: {
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

/** Shows the title of a plan with the state, the marking, the period and the present users. */
function PlanHeader({ plan, presence }: { plan: Plan; presence: Presence }) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const kinds = usePlanKinds()
  const { language, renderText } = useLocalizedText()
  return (
    <PageHeader
      eyebrow={`${kinds.getName(plan.kind)} · ${plan.code}`}
      title={renderText(plan.title)}
      intro={plan.motto ? renderText(plan.motto) : undefined}
      badges={
        <>
          <Pill tone={plan.state === 'in_force' ? 'good' : 'info'}>{common.planStates[plan.state]}</Pill>
          <MarkingBadge marking={plan.marking} />
          {plan.sentAt === null && <Pill tone="warn">{messages.draftOnlyYou}</Pill>}
          <span>{periodYears(plan.periodFrom, plan.periodTo)}</span>
          {computeValidUntil(plan) > plan.periodTo && (
            <span>{messages.extended(formatDate(lastDay(computeValidUntil(plan)), language))}</span>
          )}
          {plan.inForceOn && <span>{messages.inForceOn(formatDate(plan.inForceOn, language))}</span>}
          <PresentUsers present={presence.present} />
          {findOutdatedLanguages(plan.languages, plan.title.outdated).map((outdatedLanguage) => (
            <span key={outdatedLanguage}>{messages.translationOutdated(outdatedLanguage)}</span>
          ))}
        </>
      }
      actions={<SlotParts slot={planActions} partProps={{ planId: plan.id }} />}
    />
  )
}

/** Shows the tabs: the parts of the plan, the tabs of the plan page, and the tabs of upper features between them. */
function PlanTabs({ plan, rows, current }: { plan: Plan; rows: readonly OutlineRow[]; current: string }) {
  const messages = useMessages(planPageMessages)
  const platform = useMessages(platformMessages)
  const kinds = usePlanKinds()
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
function OwnTabPanel({ tab, ...planPart }: PlanPart & { tab: string }) {
  const { planId, plan, abilities } = planPart
  switch (tab) {
    case 'page':
      return <OnePageTab plan={plan} />
    case 'needs':
      return <NeedsTab planId={planId} />
    case 'cycle':
      return <CycleTab plan={plan} />
    case 'history':
      return <HistoryTab planId={planId} />
    case 'file':
      return (
        <>
          <PlanFile plan={plan} abilities={abilities} />
          <SlotParts slot={planFileCards} partProps={planPart} />
        </>
      )
    default:
      return null
  }
}
