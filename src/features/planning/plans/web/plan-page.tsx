import { useQuery } from '@tanstack/react-query'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { listPartQueries, SlotParts, usePrefetch } from '#platform/web/slot.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SidePanelLayout } from '#ui/side-panel.tsx'
import { planApi } from './api.ts'
import { BoundRows } from './binding/bound-rows.tsx'
import { planPageMessages } from './messages/index.ts'
import { PlanOutline } from './outline/plan-outline.tsx'
import { ElementPanel } from './panel/element-panel.tsx'
import { PlanHeader } from './plan-header.tsx'
import { usePlanKinds } from './plan-kinds.ts'
import { findCurrentTab, listParts, listPlanTabs, OwnTabPanel, PlanTabs } from './plan-tabs.tsx'
import { usePresence } from './presence/use-presence.ts'
import { ownTabs, planActions, planRibbon, planTabs } from './slots.ts'

/**
 * Shows a plan as a document: answered plans and answers above, parts as tabs, and the selected element next to them.
 */
export default function PlanPage() {
  const planId = useParam('planId')
  const messages = useMessages(planPageMessages)
  const [tab] = useSearchValue('tab')
  const [selected, select] = useSearchValue('element', { replace: true })
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const kinds = usePlanKinds({ plan: file.data?.plan })
  const presence = usePresence(planId)
  const outlineQuery = useQuery(planApi.outline.getOutline.queryOptions({ input: { planId } }))
  usePrefetch([
    ...[planRibbon, planActions].flatMap((slot) => listPartQueries(slot, { planId })),
    ...planTabs.all.flatMap(({ queries }) => queries?.({ planId }) ?? []),
  ])
  return (
    <QueryView query={joinQueries({ file, outline: outlineQuery })} rows={12}>
      {({ file: { plan, abilities }, outline }) => {
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
