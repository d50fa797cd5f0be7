import type { ElementKind } from '#shared/element-kind.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/**
 * Every allowed nesting of elements, for all kinds of plan. An ad hoc initiative belongs to no programme. It refers to
 * a priority or to an exception with a reason (R34).
 */
const everything: PackPlanKind['nesting'] = {
  part: ['section'],
  root: [
    'text',
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
    'municipality_mission',
    'requested_decision',
  ],
  security_interest: ['text', 'phenomenon', 'priority', 'strategic_objective'],
  phenomenon: [
    'text',
    'phenomenon',
    'priority',
    'point_of_attention',
    'strategic_objective',
    'programme',
    'study',
    'requested_decision',
  ],
  transversal_theme: [
    'text',
    'strategic_objective',
    'operational_objective',
    'programme',
    'project',
    'study',
    'action',
    'requested_decision',
  ],
  priority: [
    'text',
    'phenomenon',
    'strategic_objective',
    'operational_objective',
    'programme',
    'project',
    'ad_hoc_initiative',
    'study',
    'action',
    'requested_decision',
  ],
  point_of_attention: ['text', 'action', 'study'],
  regular_work: ['text', 'action'],
  strategic_objective: [
    'text',
    'operational_objective',
    'programme',
    'project',
    'ad_hoc_initiative',
    'study',
    'action',
    'milestone',
    'requested_decision',
  ],
  operational_objective: ['text', 'project', 'ad_hoc_initiative', 'study', 'action', 'milestone', 'requested_decision'],
  programme: [
    'text',
    'strategic_objective',
    'operational_objective',
    'project',
    'study',
    'action',
    'milestone',
    'requested_decision',
  ],
  project: ['text', 'study', 'action', 'milestone', 'requested_decision'],
  ad_hoc_initiative: ['text', 'action', 'milestone'],
  study: ['text', 'milestone', 'requested_decision'],
  action: ['text', 'milestone', 'requested_decision'],
  municipality_mission: ['text', 'action', 'milestone'],
  requested_decision: ['text'],
}

/** Returns the nesting for a kind of plan that allows all element kinds except those given. */
export function makeNestingWithout(...unknown: readonly ElementKind[]): PackPlanKind['nesting'] {
  const known = (kinds: readonly ElementKind[]) => kinds.filter((kind) => !unknown.includes(kind))
  return Object.fromEntries(
    Object.entries(everything)
      .filter(([above]) => !unknown.some((kind) => kind === above))
      .map(([above, below]) => [above, known(below)]),
  )
}
