import { expect, it } from 'vitest'
import belgium from '../../../../packs/be/index.ts'
import netherlands from '../../../../packs/nl/index.ts'
import template from '../../../../packs/template/index.ts'
import { checkCountryPack } from './index.ts'
import { describeInvalidPacks } from './invalid-pack.fixture.ts'

it.each([
  ['Belgium', belgium, []],
  ['the Netherlands', netherlands, ['rules']],
])('the pack of %s is consistent and has texts in all five languages', (_, pack, advised) => {
  const { issues, advice } = checkCountryPack(pack)
  expect(issues).toEqual([])
  expect(advice.map(({ place }) => place)).toEqual(advised)
})

it('a country with one official language gets no recommendation about other languages', () => {
  const { issues, advice } = checkCountryPack(template)
  expect(issues).toEqual([])
  expect(advice.map(({ place }) => place)).toEqual(['screening', 'rules'])
})

it('a country with several official languages gets a recommendation for each language without texts', () => {
  const { advice } = checkCountryPack({ ...belgium, names: { nl: 'België', fr: 'Belgique', de: 'Belgien' } })
  expect(advice.map(({ place, problem }) => `${place}: ${problem}`)).toEqual([
    'names: no text in English',
    'names: no text in Danish',
  ])
})

describeInvalidPacks([
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
    'is not a version such as 2026.11.0',
  ],
  [
    'a zone that is none',
    (p) => {
      p.timeZone = 'Europe/Atlantis'
    },
    'timeZone',
    'Europe/Atlantis is not a time zone',
  ],
  [
    'a phenomenon in itself',
    (p) => {
      p.phenomenonLists[0].phenomena[1].parent = 'LIST-2026-2-1'
    },
    'phenomenonLists[LIST-2026][LIST-2026-2]',
    /contains a cycle/,
  ],
  [
    'a link that leads nowhere',
    (p) => {
      p.crosswalk.push({ from: 'LIST-2026-1', relation: 'same', author: 'me' })
    },
    'crosswalk[LIST-2026-1]',
    /is "same" and has no "to"/,
  ],
  [
    'a rule that the core has not',
    (p) => {
      p.rules[0].rule = 'invented'
    },
    'rules[R06]',
    'invented is not a core rule',
  ],
  [
    'a rule under a number of another form',
    (p) => {
      p.rules[0].number = '6'
    },
    'rules[6].number',
    '6 is not a rule number',
  ],
  [
    'two rules under the same number',
    (p) => {
      p.rules[1].number = 'R06'
    },
    'rules[R06]',
    'is the number of several rules',
  ],
  [
    'a rule on steps without the steps of each kind of plan',
    (p) => {
      p.rules[0].rule = 'decided'
      p.rules[0].planKinds = ['municipal_plan']
    },
    'rules[R06].scopeByKind.municipal_plan',
    'has no "steps"',
  ],
  [
    'sections for a rule that checks the whole plan',
    (p) => {
      p.rules[0].scopeByKind = { municipal_plan: { sections: [] } }
    },
    'rules[R06].scopeByKind',
    'is set, although required_items always checks the whole plan',
  ],
  [
    'a rule bound twice for one kind',
    (p) => {
      p.rules.push({ ...p.rules[0], severity: 'hint' })
    },
    'rules[R06 for municipal_plan]',
    'is defined more than once',
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
    'figures without a source organisation',
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
    'a level that approves the figures of nobody',
    (p) => {
      p.levels.find(({ code }: { code: string }) => code === 'municipality').approvesFigures = true
    },
    'levels[municipality].approvesFigures',
    'has no effect, because no local level comes after this level',
  ],
  [
    'a level that the country does not have',
    (p) => {
      p.planKinds[0].level = 'canton'
    },
    'planKinds[municipal_plan].level',
    'references canton, which is not a known level',
  ],
  [
    'a role with the bundle of an administrator under another code',
    (p) => {
      p.roles[0].bundle = 'instance_administrator'
    },
    'roles[planner].bundle',
    'gives the bundle instance_administrator',
  ],
  [
    'no role that decides',
    (p) => {
      p.roles = p.roles.filter(({ code }: { code: string }) => code !== 'mayor')
    },
    'roles',
    'no role has the permission plan.decide',
  ],
  [
    'a column of the analysis that is not defined',
    (p) => {
      p.organisationKinds[0].actorColumn = 'ghosts'
    },
    'organisationKinds[ministry].actorColumn',
    /ghosts/,
  ],
  [
    'a filter of an area kind that is in no division',
    (p) => {
      p.alignment = { filters: [{ code: 'galaxy', names: { en: 'Galaxy' }, areaKind: 'galaxy' }] }
    },
    'alignment.filters[galaxy].areaKind',
    /galaxy/,
  ],
  [
    'a screened pattern that is no regular expression',
    (p) => {
      p.screening = [{ kind: 'national_number', names: { en: 'Number' }, pattern: '(' }]
    },
    'screening[0].pattern',
    /is no regular expression/,
  ],
  [
    'a screened pattern that matches every text',
    (p) => {
      p.screening = [{ kind: 'national_number', names: { en: 'Number' }, pattern: '\\d*' }]
    },
    'screening[0].pattern',
    'matches an empty text',
  ],
  [
    'words in no language of the country',
    (p) => {
      p.officialLanguages = ['fr']
      p.names = { en: 'X' }
    },
    'names',
    'no text in French',
  ],
])

it('a value that is not a pack is reported as invalid', () => {
  const [town] = netherlands.areas.filter(({ kind }) => kind === 'municipality')
  for (const entry of [null, 7, [], {}, { ...template, areas: town }])
    expect(checkCountryPack(entry).issues.length).toBeGreaterThan(0)
})
