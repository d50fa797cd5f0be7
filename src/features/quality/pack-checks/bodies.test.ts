import { describeInvalidPacks } from './invalid-pack.fixture.ts'

describeInvalidPacks([
  [
    'a body that sits without anybody who votes',
    (p) => {
      p.collegialBodies[0].members = [{ seat: { function: 'minister' }, votes: false }]
    },
    'collegialBodies[municipal_council].members',
    'has no voting member',
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
    'a list to a body that is not there',
    (p) => {
      const names = { en: 'All' }
      p.distributionLists = [{ code: 'all', names, basis: names, to: [{ body: 'XX-KING' }] }]
    },
    'distributionLists[all]',
    /XX-KING/,
  ],
  [
    'a body of no kind',
    (p) => {
      p.organisations[0].kind = 'palace'
    },
    'organisations[XX-MIN-INTERIOR].kind',
    /palace, which is not a known kind of organisation/,
  ],
  [
    'a function without an organisation',
    (p) => {
      delete p.functions[1].organisationKind
    },
    'functions[mayor]',
    /belongs to no organisation/,
  ],
  [
    'a competence without a holder',
    (p) => {
      p.competences[0].organisationKinds = []
    },
    'competences[public_order@municipality]',
    'has no kind of organisation',
  ],
])
