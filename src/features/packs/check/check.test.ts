import { describe, expect, it } from 'vitest'
import type { CountryPack } from '#shared/pack.ts'
import belgium from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import template from '../../../../packs/template/index.ts'
import { checkCountryPack } from '../index.ts'

it.each([
  ['Belgium', belgium, []],
  ['the Netherlands', netherlands, ['rules']],
])('the pack of %s holds together, and speaks all five languages', (_, pack, advised) => {
  const { faults, advice } = checkCountryPack(pack)
  expect(faults).toEqual([])
  expect(advice.map(({ place }) => place)).toEqual(advised)
})

it('the pack to begin with holds together, and is told which languages it lacks', () => {
  const { faults, advice } = checkCountryPack(template)
  expect(faults).toEqual([])
  expect(advice.map(({ says }) => says).filter((one) => one.includes('have no words in'))).toHaveLength(4)
})

/** The pack to begin with, as plain data, with one thing spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: what is spoilt has no form any more.
type Spoil = (pack: any) => void
/** A sending after the step that approves. */
const sending = (given: object) => ({
  ...template.planKinds[0]!.path!.steps.find(({ act }) => act === 'work'),
  code: 'sent',
  number: '4',
  act: 'sending',
  receives: [{ bodyKind: 'municipal_council', place: 'own' }],
  ...given,
})
const [town] = netherlands.areas.filter(({ kind }) => kind === 'municipality')
const spoilt: readonly (readonly [what: string, spoil: Spoil, place: string, says: string | RegExp])[] = [
  [
    'an unknown word',
    (p) => {
      p.areas[1].colour = 'red'
    },
    'areas[XX-R-NORTH]',
    /colour/,
  ],
  [
    'no version',
    (p) => {
      p.version = 'latest'
    },
    'version',
    'is no version such as 2026.11.0',
  ],
  [
    'a zone that is none',
    (p) => {
      p.timeZone = 'Europe/Atlantis'
    },
    'timeZone',
    'Europe/Atlantis is no zone',
  ],
  [
    'main lines that are nothing',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ holds: {} }))
    },
    'planKinds[municipal_plan].path.steps[sent].holds',
    'sends nothing of the plan',
  ],
  [
    'main lines in a section that is none',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ holds: { sections: ['dreams'] } }))
    },
    'planKinds[municipal_plan].path.steps[sent].holds.sections',
    /dreams, which is no section/,
  ],
  [
    'main lines that cannot stand in the plan',
    (p) => {
      p.planKinds[0].path.steps.push(sending({ holds: { kinds: ['security_interest'] } }))
    },
    'planKinds[municipal_plan].path.steps[sent].holds.kinds',
    /security_interest, which is no element/,
  ],
  [
    'a body that sits without anybody who votes',
    (p) => {
      p.collegialBodies[0].members = [{ seat: { function: 'minister' }, votes: false }]
    },
    'collegialBodies[municipal_council].members',
    'nobody has a vote',
  ],
  [
    'a body that sits and is none',
    (p) => {
      p.collegialBodies.push({ body: 'XX-SENATE', basis: { en: 'Law' }, members: [] })
    },
    'collegialBodies[XX-SENATE]',
    /XX-SENATE/,
  ],
  [
    'a section that an approval binds and that is none',
    (p) => {
      p.planKinds[0].binds.elements[2].within = ['nowhere']
    },
    'planKinds[municipal_plan].binds.elements',
    /names nowhere, which is no section/,
  ],
  [
    'a field that cannot be bound',
    (p) => {
      p.planKinds[0].binds.elements[0].fields = ['colour']
    },
    'planKinds[municipal_plan].binds.elements[0].fields[0]',
    /./,
  ],
  [
    'an extension by a body that is none',
    (p) => {
      p.planKinds[0].extension.decides = [{ body: 'XX-NOBODY' }]
    },
    'planKinds[municipal_plan].extension',
    /names XX-NOBODY, which is no body/,
  ],
  [
    'a code twice',
    (p) => {
      p.areas.push({ ...p.areas[2] })
    },
    'areas[XX-M-0101]',
    'stands more than once',
  ],
  [
    'a parent that is not there',
    (p) => {
      p.areas[1].parents[0].parent = 'XX-NONE'
    },
    'areas[XX-R-NORTH].parents',
    /names XX-NONE, which is no area/,
  ],
  [
    'areas in each other',
    (p) => {
      p.areas[0].parents = [{ hierarchy: 'administrative', parent: 'XX-M-0101' }]
    },
    'areas[XX]',
    /lies in itself: XX > XX-M-0101 > XX-R-NORTH > XX/,
  ],
  [
    'a kind above itself',
    (p) => {
      p.areas[2].kind = 'region'
    },
    'areas[XX-M-0101].parents[XX-R-NORTH]',
    /a region does not stand below a region/,
  ],
  [
    'two parents at once',
    (p) => {
      p.areas[2].parents.push({ hierarchy: 'administrative', parent: 'XX', from: '2025-01-01' })
    },
    'areas[XX-M-0101].parents[XX]',
    /lies in XX-R-NORTH at the same time/,
  ],
  [
    'a life that ends before it begins',
    (p) => {
      Object.assign(p.areas[2], { from: '2026-01-01', to: '2025-01-01' })
    },
    'areas[XX-M-0101]',
    /ends on 2025-01-01, before it began/,
  ],
  [
    'a body of no kind',
    (p) => {
      p.organisations[0].kind = 'palace'
    },
    'organisations[XX-MIN-INTERIOR].kind',
    /palace, which is no kind of body/,
  ],
  [
    'a function of nobody',
    (p) => {
      delete p.functions[1].organisationKind
    },
    'functions[mayor]',
    /exists in no body/,
  ],
  [
    'a power that nobody has',
    (p) => {
      p.competences[0].organisationKinds = []
    },
    'competences[public_order@municipality]',
    'nobody exercises it',
  ],
  [
    'a phenomenon in itself',
    (p) => {
      p.phenomenonLists[0].phenomena[1].parent = 'LIST-2026-2-1'
    },
    'phenomenonLists[LIST-2026][LIST-2026-2]',
    /lies in itself/,
  ],
  [
    'a link that leads nowhere',
    (p) => {
      p.crosswalk.push({ from: 'LIST-2026-1', relation: 'same', author: 'me' })
    },
    'crosswalk[LIST-2026-1]',
    /is same and leads nowhere/,
  ],
  [
    'a plan of nobody',
    (p) => {
      p.planKinds[0].issuerKinds = ['guild']
    },
    'planKinds[municipal_plan].issuerKinds',
    /guild/,
  ],
  [
    'a plan that answers itself',
    (p) => {
      p.planKinds[0].answers = ['municipal_plan']
    },
    'planKinds[municipal_plan]',
    /answers itself: municipal_plan > municipal_plan/,
  ],
  [
    'no duration for an early start',
    (p) => {
      p.planKinds[0].durations[0].from = '2020-01-01'
    },
    'planKinds[municipal_plan].durations',
    'says nothing for an early start',
  ],
  [
    'a section twice',
    (p) => {
      p.planKinds[0].parts[0].sections.push({ ...p.planKinds[0].parts[1].sections[0] })
    },
    'planKinds[municipal_plan].parts.sections[priorities]',
    'stands more than once',
  ],
  [
    'something under what stands nowhere',
    (p) => {
      p.planKinds[0].nesting.programme = ['text']
    },
    'planKinds[municipal_plan].nesting.programme',
    /stands nowhere/,
  ],
  [
    'a required item in no section',
    (p) => {
      p.planKinds[0].requiredItems[0].section = 'attic'
    },
    'planKinds[municipal_plan].requiredItems',
    /attic, which is no section/,
  ],
  [
    'a step that waits for itself',
    (p) => {
      p.planKinds[0].path.steps[1].needs = ['council']
    },
    'planKinds[municipal_plan].path.steps[council]',
    /waits for council, which comes later or is itself/,
  ],
  [
    'steps in a round',
    (p) => {
      p.planKinds[0].path.steps[0].needs = ['entry']
    },
    'planKinds[municipal_plan].path.steps[drafting]',
    /waits for entry, which comes later/,
  ],
  [
    'a need that may be skipped',
    (p) => {
      p.planKinds[0].path.steps[0].required = false
    },
    'planKinds[municipal_plan].path.steps[council].needs',
    /needs drafting, which may be skipped/,
  ],
  [
    'answers to a step that gives no opinion',
    (p) => {
      p.planKinds[0].path.steps[1].answers = ['drafting']
    },
    'planKinds[municipal_plan].path.steps[council].answers',
    'drafting is no opinion that comes before',
  ],
  [
    'answers in a step that may be left out',
    (p) => {
      const { steps } = p.planKinds[0].path
      steps.unshift({ ...steps[0], code: 'heard', number: '0', act: 'opinion', advises: steps[0].prepares })
      steps.push({ ...steps[1], code: 'reply', number: '9', act: 'work', required: false, answers: ['heard'] })
    },
    'planKinds[municipal_plan].path.steps[reply].answers',
    'may be skipped, and the answers with it',
  ],
  [
    'a call to a list that is not there',
    (p) => {
      p.planKinds[0].path.steps[0].calls = 'everybody'
    },
    'planKinds[municipal_plan].path.steps[drafting].calls',
    /everybody/,
  ],
  [
    'a list to a body that is not there',
    (p) => {
      const names = { en: 'All' }
      p.distributionLists = [{ code: 'all', names, basis: names, to: [{ body: 'XX-KING' }] }]
    },
    'distributionLists[all]',
    /XX-KING/,
  ],
  [
    'nothing that approves',
    (p) => {
      delete p.planKinds[0].path.steps[1].approves
    },
    'planKinds[municipal_plan].path.steps',
    'nothing approves the plan',
  ],
  [
    'a body that decides and does not exist',
    (p) => {
      p.planKinds[0].path.steps[1].decides = [{ body: 'XX-KING' }]
    },
    'planKinds[municipal_plan].path.steps[council]',
    /XX-KING, which is no body/,
  ],
  [
    'a function sought where it is not',
    (p) => {
      p.planKinds[0].path.steps[1].decides = [{ function: 'mayor' }]
    },
    'planKinds[municipal_plan].path.steps[council]',
    /looks for mayor where it does not exist/,
  ],
  [
    'a step about no section',
    (p) => {
      p.planKinds[0].path.steps[1].about = ['attic']
    },
    'planKinds[municipal_plan].path.steps[council]',
    /attic/,
  ],
  [
    'a letter that names what it does not know',
    (p) => {
      p.planKinds[0].letters = [{ kind: 'receipt', subject: { en: 'Receipt' }, body: { en: 'Dear {mayor}' } }]
    },
    'planKinds[municipal_plan].letters[receipt]',
    /names {mayor}/,
  ],
  [
    'two letters of one kind',
    (p) => {
      const letter = { kind: 'receipt', subject: { en: 'Receipt' }, body: { en: '{plan}' } }
      p.planKinds[0].letters = [letter, letter]
    },
    'planKinds[municipal_plan].letters[receipt]',
    'stands more than once',
  ],
  [
    'a cascade that nothing fulfils',
    (p) => {
      p.planKinds[0].cascade = [{ ...step, planKinds: ['municipal_plan'] }]
    },
    'planKinds[municipal_plan].cascade[next].planKinds',
    /elaborates no priority/,
  ],
  [
    'a rule that the core has not',
    (p) => {
      p.rules[0].rule = 'R99'
    },
    'rules[R99]',
    'is no rule of the core',
  ],
  [
    'a rule bound twice for one kind',
    (p) => {
      p.rules.push({ ...p.rules[0], severity: 'hint' })
    },
    'rules[R06 for municipal_plan]',
    'stands more than once',
  ],
  [
    'a formula of what is not there',
    (p) => {
      p.indicators[0].definition.formula = { numerator: 'ghosts', denominator: 'population', per: 1000 }
    },
    'indicators[crime-burglary-dwelling].definition.formula',
    /ghosts/,
  ],
  [
    'figures that nobody delivers',
    (p) => {
      p.indicators[0].owner = 'XX-NOBODY'
    },
    'indicators[crime-burglary-dwelling].owner',
    /XX-NOBODY/,
  ],
  [
    'figures of no kind of area',
    (p) => {
      p.indicators[0].definition.level = 'galaxy'
    },
    'indicators[crime-burglary-dwelling].definition.level',
    /galaxy/,
  ],
  [
    'words in no language of the country',
    (p) => {
      p.officialLanguages = ['fr']
      p.names = { en: 'X' }
    },
    'names',
    'has no words in fr',
  ],
]
const step = {
  code: 'next',
  names: { en: 'Next' },
  within: 'P6M',
  source: 'usual',
  basis: { en: 'practice' },
  expected: 'priorities',
  fulfilledBy: 'elaborated',
}

describe('a pack that does not hold together is told where and how to mend it', () => {
  it.each(spoilt)('%s', (_, spoil, place, says) => {
    const pack = structuredClone(template) as CountryPack
    spoil(pack)
    const found = checkCountryPack(pack).faults.filter((one) => one.place === place)
    expect(found.map((one) => one.says)).toContainEqual(typeof says === 'string' ? says : expect.stringMatching(says))
    expect(found.filter(({ mend }) => !/[a-z].*\.$/.test(mend))).toEqual([])
  })

  it('also what is no pack at all', () => {
    for (const one of [null, 7, [], {}, { ...template, areas: town }])
      expect(checkCountryPack(one).faults.length).toBeGreaterThan(0)
  })
})
