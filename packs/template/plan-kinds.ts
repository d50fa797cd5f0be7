import type { PackPlanKind } from '#shared/pack.ts'
import type { PackPath } from '#shared/pack-path.ts'

/**
 * The legal path: what must happen before such a plan holds. The order is the usual one. `needs` are the invariants of
 * the law, in whatever order a cycle goes; `after` is only what is usual. What is `required` is never skipped.
 */
const path: PackPath = {
  steps: [
    {
      code: 'drafting',
      number: '1',
      names: { en: 'Draft' },
      basis: { en: 'practice' },
      // The pen brings this step through.
      act: 'work',
      // A body of a kind: that of the plan's own area (`own`), those of the areas in it (`within`), or of one that holds it (`above`).
      prepares: [{ bodyKind: 'municipality', place: 'own' }],
      needs: [],
      after: [],
      required: true,
      addendum: true,
      lasts: 'P12W',
      source: 'usual',
    },
    {
      code: 'council',
      number: '2',
      names: { en: 'The council approves the plan' },
      basis: { en: 'Municipalities Act, art. 2 (to be verified)' },
      // Each that decides is in favour.
      act: 'decision',
      approves: true,
      decides: [{ bodyKind: 'municipal_council', place: 'own' }],
      prepares: [{ bodyKind: 'municipality', place: 'own' }],
      needs: ['drafting'],
      after: [],
      required: true,
      // Gone through again when a plan that is in force is changed.
      addendum: true,
      lasts: 'P6W',
      source: 'usual',
    },
    {
      code: 'entry',
      number: '3',
      names: { en: 'Entry into force' },
      basis: { en: 'practice' },
      act: 'entry',
      prepares: [{ bodyKind: 'municipality', place: 'own' }],
      needs: ['council'],
      after: [],
      required: true,
      addendum: true,
      lasts: 'P1W',
      source: 'usual',
    },
  ],
}

/** Kinds of plan from the widest to the nearest. */
export const planKinds: readonly PackPlanKind[] = [
  {
    code: 'municipal_plan',
    names: { en: 'Security plan of a municipality' },
    level: 'municipality',
    // A new plan begins as this kind.
    usual: true,
    issuerKinds: ['municipality'],
    // The first entry whose `from` is not later than the start of the plan applies; the last has none.
    durations: [{ duration: 'P4Y', basis: 'Municipalities Act, art. 2 (to be verified)' }],
    // Kinds of plan from above of which it answers the priorities.
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
            guidance: { en: 'What figures, people and partners say, each source with its date.' },
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
            guidance: { en: 'Few priorities, why these, and objectives that can be measured.' },
          },
        ],
      },
      {
        code: 'doing',
        pillar: 'administration_and_policy',
        names: { en: 'How we do it' },
        sections: [
          {
            code: 'means',
            names: { en: 'Means' },
            guidance: { en: 'Hours and budget; what is not known is said.' },
          },
          {
            code: 'annexes',
            names: { en: 'Confidential annexes' },
            guidance: { en: 'What is left out of what council and public get.' },
            confidential: true,
          },
        ],
      },
    ],
    // What may stand under what; `root` is directly in a section.
    nesting: {
      root: ['text', 'priority', 'strategic_objective', 'action'],
      priority: ['text', 'strategic_objective', 'action'],
      strategic_objective: ['text', 'operational_objective', 'action'],
      operational_objective: ['text', 'action'],
      action: ['text', 'milestone'],
    },
    // What the law asks such a plan to hold: rule R06 looks for it.
    requiredItems: [{ names: { en: 'a priority (art. 2)' }, section: 'priorities', kinds: ['priority'] }],
    path,
    // What an approval binds: a change of it asks for an addendum. What is not named (actions, dates, figures) runs on.
    binds: {
      cover: ['title', 'periodFrom', 'periodTo'],
      elements: [
        { kinds: ['part', 'section', 'text'], fields: ['title', 'body'] },
        { kinds: ['priority', 'strategic_objective'], fields: ['title', 'body', 'rationale', 'accountable'] },
        { kinds: ['section', 'text', 'priority'], within: ['means'], fields: ['means'] },
      ],
      rows: { expectedResults: ['indicator', 'area', 'parts', 'shape', 'targets'] },
    },
    // Who may decide that it holds longer than its period, and by how much in all.
    extension: {
      decides: [{ bodyKind: 'municipal_council', place: 'own' }],
      atMost: 'P1Y',
      basis: { en: 'practice' },
    },
  },
]
