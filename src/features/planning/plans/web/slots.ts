import type { ComponentType } from 'react'
import { createSlot } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import type { PlanKind } from '../kinds/contract.ts'

/** Beside a selected element: checks, answers, figures of upper slices. */
export const elementPanel = createSlot<{ planId: Id; elementId: Id }>()

/** Above the plan: what it answers and who answers it. */
export const planRibbon = createSlot<{ planId: Id }>()

/** In the margin of a row of the outline: marks of upper slices, small. */
export const rowMargin = createSlot<{ planId: Id; elementId: Id }>()

/** Actions of upper slices on the plan's file: send items, make a document. */
export const planActions = createSlot<{ planId: Id }>()

/** Where a plan stands in its cycle, once it has begun: what follows it. */
export const planAfterStart = createSlot<{ planId: Id }>()

/** On the page of a strategy: what upper slices know of its phenomenon. */
export const strategyPanel = createSlot<{ phenomenonId: Id }>()

/** Under the file of a plan: what stands beside it. */
export const planFileCards = createSlot<{ planId: Id }>()

/**
 * Under a line of the history whose act belongs to an upper slice: what it did, in that slice's words and for its readers. Lines without
 * fields are shown by it.
 */
export const changeDetail = createSlot<{ planId: Id; elementId: Id; at: string; procedure: string }>()

/** On a plan on a page, under a priority: how it is answered. */
export const onePageAnswers = createSlot<{ planId: Id; elementId: Id }>()

/** On a plan on a page: taking it away as a sheet. */
export const onePageActions = createSlot<{ planId: Id }>()

/** A tab of the plan page that an upper slice brings. */
export interface PlanTab {
  id: string
  Label: ComponentType<{ planId: Id }>
  Panel: ComponentType<{ planId: Id }>
  /** Only on plans of such kinds; absent: on all. */
  isFor?: (kind: PlanKind) => boolean
}
const tabs: PlanTab[] = []
export const planTabs = { all: tabs as readonly PlanTab[], fill: (...more: PlanTab[]) => void tabs.push(...more) }
