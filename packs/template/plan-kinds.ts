import type { PackPlanKind } from '#shared/pack.ts'
import type { PackPath } from '#shared/pack-path.ts'

/**
 * The approval path: the steps that such a plan must complete before it is in force. The order is the usual order.
 * `needs` are the legal prerequisites, in any order of the cycle. `after` is only the usual order. A `required` step
 * cannot be skipped.
 */
const path: PackPath = {
  steps: [
    {
      code: 'drafting',
      number: '1',
      names: { en: 'Draft' },
      basis: { en: 'practice' },
      // The preparing organisation completes this step.
      act: 'work',
      // An organisation of a kind: that of the plan's own area (`own`), those of the areas in it (`within`), or that of
      // a containing area (`above`).
      preparedBy: [{ bodyKind: 'municipality', place: 'own' }],
      needs: [],
      after: [],
      required: true,
      addendum: true,
      duration: 'P12W',
      source: 'usual',
    },
    {
      code: 'council',
      number: '2',
      names: { en: 'The council approves the plan' },
      basis: { en: 'Municipalities Act, art. 2 (to be verified)' },
      // All deciding bodies must be in favour.
      act: 'decision',
      approves: true,
      deciders: [{ bodyKind: 'municipal_council', place: 'own' }],
      preparedBy: [{ bodyKind: 'municipality', place: 'own' }],
      needs: ['drafting'],
      after: [],
      required: true,
      // Repeated when a plan in force is amended.
      addendum: true,
      duration: 'P6W',
      source: 'usual',
    },
    {
      code: 'entry',
      number: '3',
      names: { en: 'Entry into force' },
      basis: { en: 'practice' },
      act: 'entry',
      preparedBy: [{ bodyKind: 'municipality', place: 'own' }],
      needs: ['council'],
      after: [],
      required: true,
      addendum: true,
      duration: 'P1W',
      source: 'usual',
    },
  ],
}

/** Kinds of plan from the widest area to the smallest. */
export const planKinds: readonly PackPlanKind[] = [
  {
    code: 'municipal_plan',
    names: { en: 'Security plan of a municipality' },
    level: 'municipality',
    // The default kind of a new plan.
    isDefault: true,
    issuerKinds: ['municipality'],
    // The first entry whose `from` is not later than the start of the plan applies. The last entry has no `from`.
    durations: [{ duration: 'P4Y', basis: 'Municipalities Act, art. 2 (to be verified)' }],
    // Kinds of upper plan whose priorities this plan answers.
    answers: [],
    parts: [
      {
        code: 'looking',
        pillar: 'conceptual_frame',
        names: { en: 'Where we stand' },
        sections: [
          {
            code: 'analysis',
            names: { en: 'Analysis' },
            guidance: { en: 'Findings from figures, the population and partners, with the date of each source.' },
          },
        ],
      },
      {
        code: 'choosing',
        pillar: 'priority_phenomena',
        names: { en: 'What we want' },
        sections: [
          {
            code: 'priorities',
            names: { en: 'Priorities and objectives' },
            guidance: { en: 'A small number of priorities with their reasons, and measurable objectives.' },
          },
        ],
      },
      {
        code: 'doing',
        pillar: 'administration_and_policy',
        names: { en: 'How we do it' },
        sections: [
          {
            code: 'resources',
            names: { en: 'Resources' },
            guidance: { en: 'Hours and budget. State which amounts are not known.' },
          },
          {
            code: 'annexes',
            names: { en: 'Confidential annexes' },
            guidance: { en: 'Content that is not included in the versions for the council and the public.' },
            confidential: true,
          },
        ],
      },
    ],
    // Allowed nesting. `root` is directly in a section.
    nesting: {
      root: ['text', 'priority', 'strategic_objective', 'action'],
      priority: ['text', 'strategic_objective', 'action'],
      strategic_objective: ['text', 'operational_objective', 'action'],
      operational_objective: ['text', 'action'],
      action: ['text', 'milestone'],
    },
    // Content that the law requires of such a plan. Rule R06 checks it.
    requiredItems: [{ names: { en: 'a priority (art. 2)' }, section: 'priorities', kinds: ['priority'] }],
    path,
    // The elements that an approval binds. Changing them requires an addendum. Other content (actions, dates, figures)
    // can change.
    bindingParts: {
      cover: ['title', 'periodFrom', 'periodTo'],
      elements: [
        { kinds: ['part', 'section', 'text'], fields: ['title', 'body'] },
        { kinds: ['priority', 'strategic_objective'], fields: ['title', 'body', 'rationale', 'accountable'] },
        { kinds: ['section', 'text', 'priority'], sections: ['resources'], fields: ['resources'] },
      ],
      rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
    },
    // Duties that recur while the plan is in force. The first period starts with the plan. Each period has a task for the
    // responsible organisation, which is found like the participants of the path.
    duties: [
      {
        code: 'quarterly_analysis',
        names: { en: 'Analysis of the figures' },
        every: 'P3M',
        // Time from the end of a period to the day on which the duty must be fulfilled.
        dueAfter: 'P1M',
        responsible: { function: 'safety_adviser', bodyKind: 'municipality', place: 'own' },
        basis: { en: 'practice' },
        basisKind: 'practice',
      },
    ],
    // The body that may extend the plan beyond the period, and the maximum total extension.
    extension: {
      deciders: [{ bodyKind: 'municipal_council', place: 'own' }],
      atMost: 'P1Y',
      basis: { en: 'practice' },
    },
  },
]
