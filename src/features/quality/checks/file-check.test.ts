import { describe, expect, it } from 'vitest'
import type { DocumentElement, DocumentEntry, DocumentFile } from '#features/planning/plan-document/schema.ts'
import { localized } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { bindAsLaw } from '../../../../testing/law-binding.ts'
import { withoutProcedureRules } from './facts.fixture.ts'
import { checkDocument } from './file-check.ts'

const zone = belgium.organisations.find((organisation) => organisation.kind === 'police_zone' && !organisation.to)!
const endedArea = belgium.areas.find((area) => area.to !== undefined && area.to < '2026-01-01')!
const oldPhenomenon = belgium.phenomenonLists[0]!.phenomena[0]!

/**
 * Belgium with a zone that will merge, without the required items of article 36 and without rules on the
 * procedure, because the
 * plans of these tests are small.
 */
const pack: Pack = {
  ...belgium,
  rules: withoutProcedureRules(bindAsLaw(belgium, 'R11', 'R16', 'R17', 'R18').rules),
  planKinds: belgium.planKinds.map(({ requiredItems: _, ...kind }) => kind),
  areas: [
    ...belgium.areas,
    { code: 'MERGING', kind: 'police_zone', names: { en: 'Merging' }, parents: [], to: '2031-01-01' },
  ],
}

const file = (elements: DocumentElement[], sections: object = {}, plan: object = {}): DocumentFile => ({
  format: 'integral.plan/1',
  plans: [
    {
      plan: {
        code: 'ZVP-1',
        kind: 'zonal_security_plan',
        title: localized('nl', 'Plan'),
        periodFrom: '2026-01-01',
        marking: 'TLP:GREEN',
        languages: ['nl'],
        ...plan,
      },
      elements,
      ...sections,
    } as DocumentEntry,
  ],
})
const accountable = { organisation: zone.code, function: 'chief_of_corps' }
const action = (key: string, given: object = {}): DocumentElement => ({
  key,
  kind: 'action',
  place: 'actions',
  title: localized('nl', key),
  accountable,
  ...given,
})
const check = (...given: Parameters<typeof file>) => checkDocument(file(...given), pack, '2026-11-24')[0]!
const found = (report: ReturnType<typeof check>) =>
  report.results
    .filter((fileResult) => fileResult.outcome === 'failed')
    .map((fileResult) => [fileResult.rule, fileResult.messageCode, fileResult.element])

describe('plan document without a database', () => {
  it('passes with one accountable function where required; the rule on answers is not computed without a section of answers', () => {
    const report = check([action('a')])
    expect(report.results).toMatchObject([
      { rule: 'R11', outcome: 'not_computed', blocking: false },
      { rule: 'M09', outcome: 'not_computed', blocking: false },
      { rule: 'R33', outcome: 'not_computed', blocking: false },
      { rule: 'M04', outcome: 'not_computed', blocking: false },
    ])
    const bound = pack.rules.filter(({ planKinds }) => planKinds?.includes('zonal_security_plan') ?? true)
    const notComputed = ['accountable_holder', 'answers', 'comments', 'carriers', 'displacement']
    const computed = bound.filter(({ rule }) => !notComputed.includes(rule)).map(({ number }) => number)
    expect(computed.length).toBeGreaterThan(20)
    expect(report.computed.toSorted()).toEqual(computed.toSorted())
    expect(report.scores.accountability).toEqual({ missing: 'holders' })
  })

  it('is checked against the pack: organisations, areas, powers and phenomena by their codes', () => {
    const report = check([
      action('silent', { state: 'stopped' }),
      action('nobody', { accountable: undefined }),
      action('power', { competenceTopic: findForeignTopic() }),
      action('gone', { details: { areas: [endedArea.code] } }),
      action('old', { kind: 'priority', phenomenon: oldPhenomenon.code }),
      action('poor', { kind: 'project' }),
      action('loose', { kind: 'ad_hoc_initiative' }),
      action('marked', { title: localized('nl', 'GEHEIM / SECRET') }),
    ])
    expect(found(report)).toEqual(
      expect.arrayContaining([
        ['R16', 'no_function', 'nobody'],
        ['R16', 'not_competent', 'power'],
        ['R17', 'empty', 'poor'],
        ['R23', 'classified', 'marked'],
        ['R28', 'ended_before', 'gone'],
        ['R32', 'stopped_without_reason', 'silent'],
        ['R34', 'no_priority', 'loose'],
      ]),
    )
    expect(report.elements.poor).toEqual({ code: null, title: localized('nl', 'poor') })
  })

  it('places elements in the sections of the plan kind, also when the file omits these sections', () => {
    const annex = action('annex', { kind: 'text', place: 'confidential_annexes' })
    const named = { confidential: { reason: 'Raad' } }
    const link = { to: { plan: 'ZVP-1', key: 'annex' }, relation: 'refers_to' }
    expect(found(check([annex]))).toEqual([['R10', 'not_named', 'annex']])
    expect(found(check([{ ...annex, ...named }, action('b', { links: [link] })]))).toEqual([
      ['R10', 'refers_to_confidential', 'b'],
    ])
  })

  it('requires reasons for answers, when the file contains answers', () => {
    const row = { plan: 'NVP', version: 1, element: 'p1', marking: 'TLP:GREEN' }
    const report = check([action('a')], {
      comments: [],
      answers: [
        { ...row, kind: 'adopt', elements: ['a'] },
        { ...row, element: 'p2', kind: 'no_capacity' },
        { ...row, element: 'p3', kind: 'partly', reasons: localized('nl', 'Later') },
      ],
    })
    expect(report.computed).toContain('R11')
    expect(report.results.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
      { rule: 'R11', messageCode: 'no_reasons', data: { item: { en: 'p2' } } },
    ])
  })

  it('requires an answer to each comment of a round, when the file contains comments', () => {
    const comment = { round: localized('nl', 'Ronde'), element: 'a' }
    const comments = [comment, { ...comment, answer: { kind: 'followed' } }, { element: 'a' }]
    expect(found(check([action('a')], { comments }))).toEqual([['R33', 'no_answer', 'a']])
  })

  it('passes with all items of article 36, and otherwise reports the section of each missing item', () => {
    const missing = checkDocument(file([action('a')]), belgium, '2026-11-24')[0]!
    const places = missing.results.flatMap((fileResult) => (fileResult.rule === 'R06' ? [fileResult.element] : []))
    const capacity = 'place capacity'
    expect(places).toEqual(['place strategic_objectives', capacity, capacity, 'place municipality_missions'])
    expect(missing.elements[capacity]?.title?.text.nl).toBe('Capaciteit en middelen')
    const body = { source: 'nl', text: { nl: makeProse('Lokale capaciteit en HyCap') }, outdated: [] }
    const whole = [
      action('o', { kind: 'strategic_objective', place: 'strategic_objectives' }),
      action('c', { kind: 'text', place: 'capacity', body }),
      action('none', { kind: 'municipality_mission', place: 'municipality_missions', details: { declaresNone: true } }),
    ]
    expect(
      checkDocument(file(whole), belgium, '2026-11-24')[0]!.results.map((fileResult) => fileResult.rule),
    ).not.toContain('R06')
  })

  it('is searched for personal data in every text, and the location is reported', () => {
    const plate = localized('nl', 'Voertuig 1-ABC-123')
    const report = check([
      action('title', { title: plate }),
      action('need', { needs: [{ kind: 'resources', text: plate, status: 'asked' }] }),
      action('partner', { partners: [{ organisation: zone.code, commitment: plate, status: 'asked' }] }),
      action('study', { details: { question: plate } }),
      action('clean'),
    ])
    const named = report.results.flatMap((fileResult) => (fileResult.rule === 'R24' ? [fileResult.element] : []))
    expect(named).toEqual(['title', 'need', 'partner', 'study'])
    const reasons = [{ plan: 'NVP', version: 1, element: 'p1', kind: 'partly', reasons: plate }]
    const ofAnswers = check([action('a')], { answers: reasons, comments: [] })
    expect(ofAnswers.results.filter(({ outcome }) => outcome === 'failed')).toMatchObject([
      { rule: 'R24', element: null },
    ])
    expect(check([action('a')], {}, { motto: plate }).results.map((fileResult) => fileResult.rule)).toContain('R24')
  })

  it('is checked against the rules of method by the texts in the file', () => {
    const objective = (key: string, given: object = {}) =>
      action(key, {
        kind: 'strategic_objective',
        place: 'strategic_objectives',
        title: localized('nl', 'Minder inbraken'),
        resources: [{ kind: 'hours', service: 'police', notAvailable: true }],
        ...given,
      })
    const outdated = { source: 'nl', text: { nl: 'Nieuw', fr: 'Ancien' }, outdated: ['fr'] }
    const report = check(
      [
        objective('twice'),
        objective('alone', { title: localized('nl', ' minder Inbraken ') }),
        action('late', { parent: 'twice', periodTo: '2040-01-01' }),
        action('behind', { title: outdated, needs: [{ kind: 'resources', text: outdated, status: 'needed' }] }),
      ],
      {},
      { languages: ['nl', 'fr'] },
    )
    expect(found(report)).toEqual([
      ['R18', 'none', 'twice'],
      ['R18', 'none', 'alone'],
      ['M03', 'not_asked', 'behind'],
      ['M05', 'out_of_date', 'behind'],
      ['M06', 'not_carried_out', 'alone'],
      ['M07', 'ends_outside', 'late'],
      ['M08', 'duplicate_title', 'twice'],
    ])
  })

  it('passes an error for which an exception in the file is valid on that day', () => {
    const elements = [action('a', { accountable: undefined }), action('b', { accountable: undefined })]
    const exception = { rule: 'R16', element: 'a', reason: 'Comes with the budget', endsOn: '2027-01-01' }
    const blocking = (given: object) =>
      check(elements, { exceptions: [given] })
        .results.filter((fileResult) => fileResult.blocking)
        .map((fileResult) => fileResult.element)
    expect(blocking(exception)).toEqual(['b'])
    expect(blocking({ ...exception, endsOn: '2026-11-24' })).toEqual(['a', 'b'])
  })

  it('uses the usual duration of the plan kind when the file has none, and computes no rule that needs it for an unknown kind', () => {
    const ending = { details: { areas: ['MERGING'] } }
    expect(found(check([action('a', ending)]))).toEqual([['R28', 'ends_within', 'a']])
    expect(found(check([action('a', ending)], {}, { duration: 'P4Y' }))).toEqual([])
    const unknown = check([action('a')], {}, { kind: 'unheard_of' })
    expect(unknown.computed).not.toContain('R10')
  })
})

/** Returns a topic for which a police zone has no power. */
function findForeignTopic(): string {
  const byTopic = Map.groupBy(belgium.competences, (competence) => competence.topic)
  return [...byTopic].find(([, powers]) =>
    powers.every((power) => power.level !== 'zone' && !power.organisationKinds.includes('police_zone') && !power.to),
  )![0]
}
