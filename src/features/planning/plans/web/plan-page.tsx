import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { listPartQueries, SlotParts, usePrefetch } from '#platform/web/slot.tsx'
import { computeValidUntil } from '#shared/dates.ts'
import { formatDate, lastDay, periodYears } from '#shared/format.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { MarkingBadge } from '#ui/marking-badge.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { TabBar } from '#ui/tab-bar.tsx'
import { planMessages } from '../messages/index.ts'
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
import { usePresence } from './presence/use-presence.ts'
import { ownTabs, type PlanTab, planActions, planFileCards, planRibbon, planTabs } from './slots.ts'

/**
 * Shows a plan as a document: answered plans and answers above, parts as tabs, and the selected element next to them.
 */
export default function PlanPage() {
  const planId = useParam('planId')
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const platform = useMessages(platformMessages)
  const kinds = usePlanKinds()
  const { language, renderText } = useLocalizedText()
  const [tab] = useSearchValue('tab')
  const [selected, select] = useSearchValue('element', { replace: true })
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const presence = usePresence(planId)
  const outline = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  usePrefetch([
    ...[planRibbon, planActions].flatMap((slot) => listPartQueries(slot, { planId })),
    ...planTabs.all.flatMap(({ queries }) => queries?.({ planId }) ?? []),
  ])

  const failed = file.error ?? outline.error
  if (failed) return <Failure error={failed} onRetry={() => void Promise.all([file.refetch(), outline.refetch()])} />
  if (!file.data || !outline.data) return <Skeleton label={messages.loading} rows={12} />

  const { plan, abilities } = file.data
  const planPart = { planId, plan, abilities }
  const kind = kinds.findKind(plan.kind)
  const custom = planTabs.all.filter(({ appliesTo }) => !appliesTo || (kind && appliesTo(kind)))
  const parts = outline.data.rows
    .filter((row) => row.kind === 'part' && row.parentId === null)
    .toSorted(compareByPosition)
  const extra: readonly string[] = [...ownTabs, ...custom.map((planTab) => planTab.id)]
  const partOfSelected = findPartPlace(outline.data.rows, selected)
  const current = extra.includes(tab)
    ? tab
    : (parts.find((part) => part.place === tab)?.place ??
      partOfSelected ??
      parts.find((part) => part.place === 'priority_phenomena')?.place ??
      parts[0]?.place ??
      '')
  const part = parts.find((entry) => entry.place === current)
  const href = (id: string) => `/plans/${planId}?tab=${id}`
  const opened = custom.find((planTab) => planTab.id === current)
  const toTab = ({ id, Label }: PlanTab) => ({
    id,
    label: <Label planId={planId} />,
    href: href(id),
    current: id === current,
  })
  const tabsBefore = (own: PlanTab['beforeTab']) => custom.filter(({ beforeTab }) => beforeTab === own).map(toTab)

  return (
    <BoundRows plan={plan} kind={kind} rows={outline.data.rows}>
      <SidePanelLayout
        panel={
          selected && part ? <ElementPanel key={selected} elementId={selected} onClose={() => select('')} /> : null
        }
      >
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
          actions={<SlotParts slot={planActions} partProps={{ planId }} />}
        />
        <SlotParts slot={planRibbon} partProps={{ planId }} />
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
        {part && (
          <>
            {outline.data.withheld ? (
              <EmptyState kind="not_allowed" title={messages.withheld(outline.data.withheld)} />
            ) : null}
            <PlanOutline
              planId={planId}
              root={part}
              presence={presence}
              rows={outline.data.rows}
              nesting={outline.data.nesting}
              editable={abilities.write && plan.state !== 'ended'}
              selectedId={selected}
              onSelect={select}
            />
          </>
        )}
        {opened && <opened.Panel {...planPart} />}
        {current === 'page' && <OnePageTab plan={plan} />}
        {current === 'needs' && <NeedsTab planId={planId} />}
        {current === 'cycle' && <CycleTab plan={plan} />}
        {current === 'history' && <HistoryTab planId={planId} />}
        {current === 'file' && (
          <>
            <PlanFile plan={plan} abilities={abilities} />
            <SlotParts slot={planFileCards} partProps={planPart} />
          </>
        )}
      </SidePanelLayout>
    </BoundRows>
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
