import { type ComponentType, lazy, Suspense } from 'react'
import { elementPanel, planTabs, rowMargin } from '#features/plans/web/index.ts'
import type { Id } from '#shared/ids.ts'

/** A part whose code comes with the first plan that is opened, so that the shell stays small. */
function late<Props extends object>(name: string, load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: await load() }))
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, when this file is loaded
  const Part: ComponentType<Props> = (props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
  Part.displayName = name
  return Part
}

type OfPlan = { planId: Id }
type OfElement = OfPlan & { elementId: Id }
const Label = late<OfPlan>('ChecksTabLabel', async () => (await import('./checks-tab.tsx')).ChecksTabLabel)
const Panel = late<OfPlan>('ChecksTab', async () => (await import('./checks-tab.tsx')).ChecksTab)
const Checks = late<OfElement>('ElementChecks', async () => (await import('./element-checks.tsx')).ElementChecks)
const Mark = late<OfElement>('RowMark', async () => (await import('./element-checks.tsx')).RowMark)

/** Puts what the checks say on the pages of a plan. Called once, by the application. */
export function fillCheckSlots(): void {
  planTabs.fill({ id: 'checks', Label, Panel })
  elementPanel.fill(Checks)
  rowMargin.fill(Mark)
}
