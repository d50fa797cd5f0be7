import { expect, it } from 'vitest'
import { element, kindWithAnnex, makeFacts, phenomenon, result, step, unit } from '../facts.fixture.ts'
import { type CheckFacts, sections } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { rules } from './index.ts'

/** Facts with content in each section, so that each rule reads all sections that it needs. */
const facts = makeFacts({
  kind: { ...kindWithAnnex, requiredItems: [{ names: { en: 'Capacity' }, section: 'open' }] },
  elements: [
    element('s', { kind: 'section', place: 'annexes' }),
    element('p', { kind: 'priority', phenomenon: 'drugs', units: ['zone'] }),
    element('o', { kind: 'strategic_objective', parent: 'p' }),
    element('t', {
      kind: 'instrument',
      instrument: { kind: null, signedOn: null, inForceOn: null, parties: [{ unit: 'zone', ratifiedOn: null }] },
    }),
    element('g', {
      kind: 'programme',
      territories: [{ unit: 'zone', hasContact: true, translateBy: null, isTranslated: false }],
    }),
    ...[1, 2].map((number) =>
      element(`a${number}`, {
        parent: 'o',
        state: 'running',
        accountable: 'chief',
        accountableUnit: 'zone',
        competenceTopic: 'prevention',
      }),
    ),
  ],
  items: [{ key: 'i', title: { en: 'Drugs' }, upperPlan: { en: 'National plan' }, answer: null }],
  comments: [{ element: 'p', answered: false }],
  competences: [{ topic: 'prevention', level: 'community', organisationKinds: [] }],
  units: new Map([['zone', unit()]]),
  phenomena: new Map([['drugs', phenomenon()]]),
  results: [result('o')],
  figures: [],
  ranking: [],
  path: { isApprovedExternally: false, isAmending: false, steps: [step('approval')] },
  unapprovedChanges: { version: 1, elements: [], hasOtherChanges: true },
})

function listReadSections(rule: Rule): string[] {
  const read = new Set<string>()
  const observed = new Proxy<CheckFacts>(
    { ...facts, plan: { ...facts.plan, state: 'in_force' } },
    {
      get: (target, name) => {
        read.add(String(name))
        return Reflect.get(target, name)
      },
    },
  )
  rule.check(observed, { priorities: 0, actions: 1 }, { steps: ['approval'], sections: ['annexes'] })
  return sections.filter((section) => read.has(section))
}

it.each(rules.filter(({ isComputedOnRead }) => !isComputedOnRead).map((rule) => [rule.id, rule] as const))(
  'the rule %s reads exactly the sections that it declares, so that it is not computed without them',
  (_, rule) => {
    expect(listReadSections(rule)).toEqual(sections.filter((section) => rule.sections.includes(section)))
  },
)
