import type { ElementKind } from '#shared/element-kind.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PackPart, PackSection } from '#shared/pack-section.ts'
import { five, type Translations } from '../five-languages.ts'

/** Creates a section: code, name and guidance. */
export const section = (
  code: string,
  names: Translations,
  guidance: Translations,
  details: Pick<PackSection, 'confidential' | 'legalBasis'> = {},
): PackSection => ({ code, names: five(...names), guidance: five(...guidance), ...details })

const parts: readonly (readonly [PackPart['pillar'], Translations])[] = [
  ['conceptual_frame', ['Where we stand', 'Waar we staan', 'Où nous en sommes', 'Wo wir stehen', 'Hvor vi står']],
  [
    'priority_phenomena',
    [
      'What we want to reach',
      'Wat we willen bereiken',
      'Ce que nous voulons atteindre',
      'Was wir erreichen wollen',
      'Hvad vi vil nå',
    ],
  ],
  [
    'administration_and_policy',
    ['How we do it', 'Hoe we het doen', 'Comment nous le faisons', 'Wie wir es tun', 'Hvordan vi gør det'],
  ],
]

/** Returns the three parts of every plan, in the order analysis, choice and implementation. */
export const threeParts = (...sections: readonly (readonly PackSection[])[]): PackPart[] =>
  parts.map(([pillar, names], place) => ({
    code: pillar,
    pillar,
    names: five(...names),
    sections: sections[place] ?? [],
  }))

const work: readonly ElementKind[] = ['text', 'project', 'study', 'action', 'milestone', 'requested_decision']
const goals: readonly ElementKind[] = ['strategic_objective', 'operational_objective', 'programme', ...work]

/** Allowed nesting of elements, the same in every kind of plan. */
export const nesting: PackPlanKind['nesting'] = {
  root: ['phenomenon', 'priority', 'point_of_attention', 'regular_work', 'ad_hoc_initiative', ...goals],
  phenomenon: ['text', 'phenomenon', 'priority', 'point_of_attention', 'strategic_objective'],
  priority: ['phenomenon', 'ad_hoc_initiative', ...goals],
  point_of_attention: ['text', 'action', 'study'],
  regular_work: ['text', 'action'],
  strategic_objective: ['operational_objective', 'programme', ...work],
  operational_objective: work,
  programme: ['operational_objective', ...work],
  project: ['text', 'study', 'action', 'milestone', 'requested_decision'],
  ad_hoc_initiative: ['text', 'action', 'milestone'],
  study: ['text', 'milestone'],
  action: ['text', 'milestone', 'requested_decision'],
  requested_decision: ['text'],
}
