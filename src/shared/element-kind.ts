import { z } from 'zod'

/** The kinds of element of a plan. Prose is an element too (`text`), so the tree of elements is the document. */
export const elementKinds = [
  'part',
  'section',
  'security_interest',
  'phenomenon',
  'transversal_theme',
  'priority',
  'point_of_attention',
  'regular_work',
  'strategic_objective',
  'operational_objective',
  'programme',
  'project',
  'ad_hoc_initiative',
  'study',
  'action',
  'milestone',
  'text',
  'municipality_mission',
  'requested_decision',
  'instrument',
] as const
export const ElementKind = z.enum(elementKinds)
export type ElementKind = z.infer<typeof ElementKind>

/**
 * The kinds that need an accountable function (rule `accountability`), and that have chain links, resources and
 * partners.
 */
export const accountableKinds: readonly ElementKind[] = [
  'strategic_objective',
  'operational_objective',
  'programme',
  'project',
  'ad_hoc_initiative',
  'study',
  'action',
]

/** State of an element. Details are derived from steps and updates. `stopped` needs a reason (rule `endings`). */
export const elementStates = ['proposed', 'running', 'paused', 'done', 'stopped'] as const
export const ElementState = z.enum(elementStates)
export type ElementState = z.infer<typeof ElementState>

/** State of a plan. */
export const planStates = ['drafting', 'in_decision', 'approved', 'in_force', 'bridging', 'ended'] as const
export const PlanState = z.enum(planStates)
export type PlanState = z.infer<typeof PlanState>

/** Links of the chain of integral security. */
export const chainLinks = ['prevention', 'reaction', 'aftercare'] as const
export const ChainLink = z.enum(chainLinks)
export type ChainLink = z.infer<typeof ChainLink>

/**
 * Possible answers of a lower plan to an item from above. All except covered and adopt need reasons (rule `answers`).
 */
export const answerKinds = ['covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant'] as const
export const AnswerKind = z.enum(answerKinds)
export type AnswerKind = z.infer<typeof AnswerKind>
