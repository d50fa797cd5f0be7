import { z } from 'zod'

/** What can stand in a plan. Prose is an element too (`text`): the tree of elements is the document. */
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
] as const
export const ElementKind = z.enum(elementKinds)
export type ElementKind = z.infer<typeof ElementKind>

/** The kinds that somebody must answer for (rule R16), and that carry chain links, means and partners. */
export const accountableKinds: readonly ElementKind[] = [
  'strategic_objective',
  'operational_objective',
  'programme',
  'project',
  'ad_hoc_initiative',
  'study',
  'action',
]

/** State of an element; everything finer is read from steps and updates. `stopped` needs a reason (R32). */
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

/** How a lower plan answers an item from above; everything but covered and adopt asks for reasons (R11). */
export const answerKinds = ['covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant'] as const
export const AnswerKind = z.enum(answerKinds)
export type AnswerKind = z.infer<typeof AnswerKind>
