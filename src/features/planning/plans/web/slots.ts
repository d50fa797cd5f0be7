import type { ComponentType } from 'react'
import { createSlot, type PartQuery } from '#platform/web/slot.tsx'
import type { Id } from '#shared/ids.ts'
import type { Plan, PlanAbilities } from '../contract.ts'
import type { PlanKind } from '../kinds/contract.ts'
import type { ElementPart } from './editing/use-element-edit.ts'

/** Slot in the panel of a selected element: checks, answers and figures of upper features. */
export const elementPanel = createSlot<{ planId: Id; elementId: Id }>()

/** Slot in the panel of a selected element, after the steering fields: further fields of upper features. */
export const elementFields = createSlot<ElementPart>()

/** Slot above the plan: answered plans and answers. */
export const planRibbon = createSlot<{ planId: Id }>()

/** Slot in the margin of an outline row: small markers of upper features. */
export const rowMargin = createSlot<{ planId: Id; elementId: Id }>()

/** Slot for actions of upper features in the plan file: send items, create a document. */
export const planActions = createSlot<{ planId: Id }>()

/** Slot for the tab with the cycle of a plan: the preparation, the previous plan and the next plans. */
export const planCycle = createSlot<PlanPart>()

/** Slot for the cycle of a started plan: the follow-up. */
export const planAfterStart = createSlot<{ planId: Id }>()

/** Slot on the page of a strategy: data of upper features about the phenomenon. */
export const strategyPanel = createSlot<{ phenomenonId: Id }>()

/** The plan of the page, and what the actor may do with it. */
export interface PlanPart {
  planId: Id
  plan: Plan
  abilities: PlanAbilities
}

/** Slot under the plan file: related cards. */
export const planFileCards = createSlot<PlanPart>()

/**
 * Slot under a history line whose act belongs to an upper feature. It describes the act with the messages of that
 * feature, for readers of the feature's data. Lines without fields are only shown through this slot.
 */
export const changeDetail = createSlot<{
  planId: Id
  /** Null for a change of the plan itself. */
  elementId: Id | null
  changedAt: string
  procedure: string
}>()

/** The tabs that the plan page itself shows after the parts of the plan, in order. */
export const ownTabs = ['needs', 'cycle', 'history', 'file'] as const

/** A tab of the plan page that an upper feature adds. */
export interface PlanTab {
  id: string
  Label: ComponentType<{ planId: Id }>
  Panel: ComponentType<PlanPart>
  /** The queries that the label makes, for example to count. */
  queries?: (props: { planId: Id }) => readonly PartQuery[]
  /** The tab of the plan page that comes after it. Absent: the tab comes directly after the parts of the plan. */
  beforeTab?: (typeof ownTabs)[number]
  /** Restricts the tab to some plan kinds. Absent: all plans. */
  appliesTo?: (kind: PlanKind) => boolean
}
const tabs: PlanTab[] = []
export const planTabs = { all: tabs as readonly PlanTab[], fill: (tab: PlanTab) => void tabs.push(tab) }
