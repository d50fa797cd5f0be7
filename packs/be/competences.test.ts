import { describe, expect, it } from 'vitest'
import { competences } from './competences.ts'
import { belgium } from './index.ts'

/** The executive powers on slide 4 of the seed deck. */
const deck = [
  ['federal', 'constitutional_law'],
  ['federal', 'external_affairs'],
  ['federal', 'defence'],
  ['federal', 'justice'],
  ['federal', 'social_affairs'],
  ['federal', 'health_and_welfare'],
  ['community', 'education'],
  ['community', 'cultural_affairs'],
  ['community', 'language_use_in_education'],
  ['community', 'drug_prevention'],
  ['region', 'scientific_investigation'],
  ['region', 'water_policy'],
  ['region', 'external_affairs'],
  ['region', 'economic_policy'],
  ['region', 'agriculture'],
  ['region', 'housing'],
  ['region', 'public_works_and_transport'],
] as const

describe('the seventeen powers of the deck', () => {
  it.each(deck)('%s: %s stands in the table with an article and a use', (level, topic) => {
    const found = competences.filter((competence) => competence.level === level && competence.topic === topic)
    expect(found).toHaveLength(1)
    expect(found[0]?.basis).toMatch(/Constitution|[Ss]pecial law|law of/)
    expect(found[0]?.use?.en).toBeTruthy()
  })

  it('are seventeen', () => {
    expect(new Set(deck.map((pair) => pair.join())).size).toBe(17)
  })
})

describe('the table of competences', () => {
  it('is exercised: every kind of organisation that it names exists, schools apart', () => {
    const present = new Set(belgium.organisations.map((organisation) => organisation.kind))
    const absent = new Set(
      competences.flatMap((competence) => competence.organisationKinds).filter((kind) => !present.has(kind)),
    )
    expect([...absent]).toEqual(['school'])
  })

  it('gives an exclusive topic to one level only', () => {
    const shared = competences
      .filter((competence) => competence.exclusivity === 'exclusive')
      .filter((competence) =>
        competences.some((other) => other.topic === competence.topic && other.level !== competence.level),
      )
    expect(shared.map((packCompetence) => packCompetence.topic)).toEqual([])
  })

  it('lets the Flemish Government exercise the powers of its community and of its region', () => {
    const flemish = belgium.organisations.find((organisation) => organisation.code === 'BE-GOV-FLEMISH')
    const levels = competences.filter((competence) => flemish && competence.organisationKinds.includes(flemish.kind))
    expect(new Set(levels.map((level) => level.level))).toEqual(new Set(['community', 'region']))
  })
})
