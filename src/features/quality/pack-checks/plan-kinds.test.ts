import { describeInvalidPacks } from './invalid-pack.fixture.ts'

const step = {
  code: 'next',
  names: { en: 'Next' },
  timeLimit: 'P6M',
  source: 'usual',
  basis: { en: 'practice' },
  expected: 'priorities',
  fulfilledBy: 'elaborated',
}

describeInvalidPacks([
  [
    'a recurring duty of a function that is none',
    (p) => {
      p.planKinds[0].duties[0].responsible.function = 'nobody'
    },
    'planKinds[municipal_plan].duties[quarterly_analysis].responsible',
    /references nobody, which is not a known function/,
  ],
  [
    'a recurring duty that is defined twice',
    (p) => {
      p.planKinds[0].duties.push(p.planKinds[0].duties[0])
    },
    'planKinds[municipal_plan].duties[quarterly_analysis]',
    'is defined more than once',
  ],
  [
    'a recurring duty without an interval',
    (p) => {
      p.planKinds[0].duties[0].every = 'P0M'
    },
    'planKinds[municipal_plan].duties[quarterly_analysis].every',
    'is not a number of months or years such as P3M',
  ],
  [
    'a section that an approval binds and that is none',
    (p) => {
      p.planKinds[0].bindingParts.elements[2].sections = ['nowhere']
    },
    'planKinds[municipal_plan].bindingParts.elements',
    /references nowhere, which is not a known section/,
  ],
  [
    'a field that cannot be bound',
    (p) => {
      p.planKinds[0].bindingParts.elements[0].fields = ['colour']
    },
    'planKinds[municipal_plan].bindingParts.elements[0].fields[0]',
    /./,
  ],
  [
    'an extension by a body that is none',
    (p) => {
      p.planKinds[0].extension.deciders = [{ body: 'XX-NOBODY' }]
    },
    'planKinds[municipal_plan].extension',
    /references XX-NOBODY, which is not a known organisation/,
  ],
  [
    'a plan without an issuer',
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
    'has no duration for an early start',
  ],
  [
    'a section twice',
    (p) => {
      p.planKinds[0].parts[0].sections.push({ ...p.planKinds[0].parts[1].sections[0] })
    },
    'planKinds[municipal_plan].parts.sections[priorities]',
    'is defined more than once',
  ],
  [
    'a child of an unknown kind',
    (p) => {
      p.planKinds[0].nesting.programme = ['text']
    },
    'planKinds[municipal_plan].nesting.programme',
    /cannot occur in a plan/,
  ],
  [
    'a required item in no section',
    (p) => {
      p.planKinds[0].requiredItems[0].section = 'attic'
    },
    'planKinds[municipal_plan].requiredItems',
    /attic, which is not a known section/,
  ],
  [
    'a letter that names what it does not know',
    (p) => {
      p.planKinds[0].letters = [{ kind: 'receipt', subject: { en: 'Receipt' }, body: { en: 'Dear {mayor}' } }]
    },
    'planKinds[municipal_plan].letters[receipt]',
    /unknown placeholder {mayor}/,
  ],
  [
    'two letters of one kind',
    (p) => {
      const letter = { kind: 'receipt', subject: { en: 'Receipt' }, body: { en: '{plan}' } }
      p.planKinds[0].letters = [letter, letter]
    },
    'planKinds[municipal_plan].letters[receipt]',
    'is defined more than once',
  ],
  [
    'a cascade that nothing fulfils',
    (p) => {
      p.planKinds[0].cascade = [{ ...step, planKinds: ['municipal_plan'] }]
    },
    'planKinds[municipal_plan].cascade[next].planKinds',
    /does not elaborate priorities/,
  ],
])
