import { expect, it } from 'vitest'
import template from '../../../../packs/template/index.ts'
import { checkCountryPack } from './index.ts'
import { describeInvalidPacks, type InvalidPackCase } from './invalid-pack.fixture.ts'

/** The binding of the rule `load` in the template. */
const number = template.rules.find(({ rule }) => rule === 'load')!.number
const change =
  (binding: object): InvalidPackCase[1] =>
  (pack) =>
    Object.assign(
      pack.rules.find(({ rule }: { rule: string }) => rule === 'load'),
      binding,
    )

describeInvalidPacks([
  [
    'a misspelt parameter',
    change({ parameters: { prioritys: 7, actions: 25 } }),
    `rules[${number}].parameters`,
    'sets prioritys, which load does not read',
  ],
  [
    'a misspelt parameter for a kind of plan',
    change({ parametersByKind: { municipal_plan: { action: 25 } } }),
    `rules[${number}].parametersByKind.municipal_plan`,
    'sets action, which load does not read',
  ],
  [
    'parameters for a kind of plan that does not exist',
    change({ parametersByKind: { galactic_plan: { actions: 25 } } }),
    `rules[${number}].parametersByKind`,
    'references galactic_plan, which is not a known kind of this rule',
  ],
  [
    'a parameter that is no whole number',
    change({ parameters: { priorities: 0.5 } }),
    `rules[${number}].parameters`,
    'sets priorities to 0.5',
  ],
  [
    'a parameter that is text',
    change({ parameters: { priorities: 'seven' } }),
    `rules[${number}].parameters.priorities`,
    /expected number/,
  ],
  [
    'a limit without a number',
    change({ parameters: undefined }),
    `rules[${number}].parameters`,
    'has no priorities or actions for load',
  ],
  [
    'a usual start without a day',
    (pack) => {
      const names = { en: 'Duration' }
      pack.rules.push({
        number: 'R90',
        rule: 'duration',
        severity: 'hint',
        basis: names,
        names,
        parameters: { month: 1 },
      })
    },
    'rules[R90].parameters',
    'has no day for duration',
  ],
  [
    'a parameter of a rule that reads none',
    (pack) => {
      pack.rules.find(({ rule }: { rule: string }) => rule === 'required_items').parameters = { actions: 25 }
    },
    'rules[R06].parameters',
    'sets actions, although required_items reads no parameters',
  ],
])

it('the fix names the parameters of the rule, and numbers for each kind of plan are enough', () => {
  const check = (binding: object) => {
    const pack = structuredClone(template)
    change(binding)(pack)
    return checkCountryPack(pack).issues
  }
  expect(check({ parameters: { prioritys: 7, actions: 25 } })).toEqual([
    expect.objectContaining({ fix: 'The parameters of load are priorities, actions.' }),
  ])
  expect(check({ parameters: {}, parametersByKind: { municipal_plan: { actions: 25 } } })).toEqual([])
})
