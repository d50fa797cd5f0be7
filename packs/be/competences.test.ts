import { describe, expect, it } from 'vitest'
import { competences } from './competences.ts'
import { belgium } from './index.ts'

/** The executive powers that the pack must contain, by level. */
const executivePowers = [
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

describe('executive powers', () => {
  it.each(executivePowers)('%s: %s is in the table with an article and a use', (level, topic) => {
    const packCompetences = competences.filter((competence) => competence.level === level && competence.topic === topic)
    expect(packCompetences).toHaveLength(1)
    expect(packCompetences[0]?.basis).toMatch(/Constitution|[Ss]pecial law|law of/)
    expect(packCompetences[0]?.use?.en).toBeTruthy()
  })

  it('include seventeen pairs of level and topic', () => {
    expect(new Set(executivePowers.map((pair) => pair.join())).size).toBe(17)
  })
})

describe('table of competences', () => {
  it('names only kinds of organisation that exist, except schools', () => {
    const present = new Set(belgium.organisations.map((organisation) => organisation.kind))
    const absent = new Set(
      competences.flatMap((competence) => competence.organisationKinds).filter((kind) => !present.has(kind)),
    )
    expect([...absent]).toEqual(['school'])
  })

  it('assigns an exclusive topic to a single level', () => {
    const shared = competences
      .filter((competence) => competence.exclusivity === 'exclusive')
      .filter((competence) =>
        competences.some((other) => other.topic === competence.topic && other.level !== competence.level),
      )
    expect(shared.map((packCompetence) => packCompetence.topic)).toEqual([])
  })

  it('lets the Flemish Government exercise the competences of the community and of the region', () => {
    const flemish = belgium.organisations.find((organisation) => organisation.code === 'BE-GOV-FLEMISH')
    const levels = competences.filter((competence) => flemish && competence.organisationKinds.includes(flemish.kind))
    expect(new Set(levels.map((level) => level.level))).toEqual(new Set(['community', 'region']))
  })
})
