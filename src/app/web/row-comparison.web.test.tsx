// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { LegalChange, LegalDiff } from '#features/planning/versions/legal-diff/contract.ts'
import { LegalDiffView } from '#features/planning/versions/web/legal-diff/legal-diff-view.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import './slices.ts'

const text = localized('fr', 'Parce que')
const target = { startsOn: '2027-01-01', endsOn: '2028-01-01', value: '80', low: null, high: null }
const names = { en: 'Trend' }
/** A full row for each document section that another feature adds. */
const rows: Record<string, Record<string, unknown>[]> = {
  answers: [
    {
      plan: 'NSP',
      version: 1,
      element: id(1),
      kind: 'no_capacity',
      reasons: text,
      elements: [id(2)],
      decidingBody: 'Zonal security council',
      signatories: ['Chair'],
      decidedOn: '2026-03-01',
      marking: 'TLP:GREEN',
    },
  ],
  exceptions: [
    {
      rule: 'R12',
      item: { plan: 'NSP', version: 1, element: id(1) },
      reason: 'A reason of ten letters',
      givenBy: 'The planner',
      givenOn: '2026-03-01',
      endsOn: '2027-03-01',
    },
  ],
  carriedOver: [{ from: { plan: 'ZVP', key: id(1) }, outcome: 'achieved', reason: text, element: id(2) }],
  capacityDecisions: [
    {
      year: 2027,
      service: 'police',
      ranking: [{ element: id(2), hours: 1200, isAboveLimit: true }],
      reason: text,
      decidedOn: '2026-03-01',
    },
  ],
  expectedResults: [
    {
      element: id(2),
      indicator: 'crime-burglary',
      area: 'z1',
      parts: { attempt: 'done' },
      baseline: { startsOn: '2025-01-01', endsOn: '2026-01-01', value: '100' },
      shape: 'steps',
      targets: [target],
      tolerance: 5,
      reason: 'Counted otherwise',
    },
  ],
  priorities: [
    {
      kind: 'criteria',
      places: 6,
      criteria: [
        { code: 'trend', group: 'objective', names, question: names, scale: [names, names, names, names], weight: 2 },
      ],
    },
    {
      kind: 'phenomenon',
      phenomenon: 'drugs',
      influence: text,
      ratings: [
        {
          criterion: 'trend',
          organisation: 'zone',
          functionName: 'Analyst',
          score: 2,
          evidence: 'Barometer',
          note: 'Once',
          date: '2026-03-01',
        },
      ],
    },
    {
      kind: 'expectation',
      phenomenon: 'drugs',
      organisation: 'zone',
      source: 'Letter',
      text,
      weight: 3,
      date: '2026-03-01',
    },
    {
      kind: 'decision',
      decidedBy: 'Council',
      quorum: 'All',
      date: '2026-03-01',
      outcomes: [
        {
          phenomenon: 'drugs',
          outcome: 'regular_work',
          rank: 1,
          mean: 2.5,
          reason: text,
          rejectionReason: 'no_lever',
          monitoring: text,
        },
      ],
    },
  ],
}
const named: LegalDiff['names'] = {
  [id(1)]: localized('fr', 'Moins de drogue'),
  [id(2)]: localized('nl', 'Minder inbraken'),
  'crime-burglary': { en: 'Burglary' },
  attempt: { en: 'Attempts' },
  done: { en: 'Completed' },
  z1: { en: 'Zone one' },
  zone: { en: 'Police zone' },
  drugs: { en: 'Drugs' },
  trend: names,
  NSP: localized('fr', 'Plan national'),
  ZVP: localized('nl', 'Vorig plan'),
}
const makeChange = (
  section: string,
  row: Record<string, unknown>,
  at: number,
  subjectReference: string,
): LegalChange => ({
  subjectId: id(50 + at),
  section,
  place: section,
  kind: 'added',
  elementKind: null,
  title: null,
  subjectReference,
  bound: false,
  boundFields: [],
  renumbered: null,
  moved: null,
  passages: Object.entries(row).flatMap(([field, value]) =>
    value === text ? [{ field, before: '', after: 'Parce que', language: 'fr' as const, otherLanguages: [] }] : [],
  ),
  resources: [],
  fields: Object.entries(row).flatMap(([field, after]) => (after === text ? [] : [{ field, before: null, after }])),
})
const count = { added: 1, removed: 0, changed: 0, moved: 0, bound: 0 }

async function readComparison(section: string, about: string): Promise<string[]> {
  await renderPage(
    () => (
      <Suspense>
        <LegalDiffView
          onlyBound={false}
          diff={{
            planId: id(9),
            from: { id: id(8), number: 1 },
            to: null,
            language: 'en',
            places: [{ place: section, title: null, ...count }],
            changes: rows[section]!.map((row, at) => makeChange(section, row, at, about)),
            resources: [],
            names: named,
          }}
        />
      </Suspense>
    ),
    '/',
    {},
  )
  await screen.findByRole('navigation')
  return [...document.querySelectorAll('section h3, section li strong, section li > div')].map(
    (element) => element.textContent ?? '',
  )
}

describe('comparison of rows with the text of the plan', () => {
  it.each([
    [
      'answers',
      id(1),
      [
        'Answers',
        'Moins de drogue',
        'reasonsadded: Parce que',
        'higher-level planadded: Plan national',
        'version of that planadded: 1',
        'implemented byadded: Minder inbraken',
        'deciding bodyadded: Zonal security council',
        'signed byadded: Chair',
        'decided onadded: 1 Mar 2026',
        'markingadded: TLP:GREEN',
      ],
    ],
    [
      'exceptions',
      id(1),
      [
        'Justified exceptions',
        'Moins de drogue',
        'ruleadded: R12',
        'item to answeradded: higher-level plan: Plan national; version of that plan: 1; element: Moins de drogue',
        'reasonadded: A reason of ten letters',
        'granted byadded: The planner',
        'granted onadded: 1 Mar 2026',
        'valid until (not included)added: 1 Mar 2027',
      ],
    ],
    [
      'carriedOver',
      id(1),
      [
        'Elements of the previous plan',
        'Moins de drogue',
        'reasonadded: Parce que',
        'element of the previous planadded: plan: Vorig plan; element: Moins de drogue',
        'decisionadded: not carried over: achieved',
        'element in the new planadded: Minder inbraken',
      ],
    ],
    [
      'capacityDecisions',
      '2027',
      [
        'Capacity decision',
        '2027',
        'reasonadded: Parce que',
        'serviceadded: police',
        'order of the objectivesadded: objective: Minder inbraken; hours: 1200; within capacity',
        'decided onadded: 1 Mar 2026',
      ],
    ],
    [
      'expectedResults',
      id(2),
      [
        'Expected results',
        'Minder inbraken',
        'indicatoradded: Burglary',
        'areaadded: Zone one',
        'breakdownadded: Attempts Completed',
        'baselineadded: from: 1 Jan 2025; until (not included): 1 Jan 2026; value: 100',
        'type of targetadded: separate target per period, no values in between',
        'targetsadded: from: 1 Jan 2027; until (not included): 1 Jan 2028; value: 80',
        'tolerance (%)added: 5',
        'reason for the correctionadded: Counted otherwise',
      ],
    ],
    [
      'priorities',
      'drugs',
      [
        'Choice of priorities',
        'Drugs',
        'subjectadded: criteria and weights',
        'maximum number of prioritiesadded: 6',
        'criteriaadded: short name: trend; category: Objective image; name: Trend; question: Trend; scale from 0 to 3: Trend / Trend / Trend / Trend; weight: 2',
        'Drugs',
        'scope for influence (who and how)added: Parce que',
        'subjectadded: data on a phenomenon',
        'ratingsadded: criterion: Trend; organisation: Police zone; function: Analyst; score: 2; supporting document: Barometer; note: Once; date: 1 Mar 2026',
        'Drugs',
        'expectationadded: Parce que',
        'subjectadded: expectation',
        'organisationadded: Police zone',
        'source documentadded: Letter',
        'weightadded: 3',
        'dateadded: 1 Mar 2026',
        'Drugs',
        'subjectadded: decision',
        'byadded: Council',
        'presentadded: All',
        'dateadded: 1 Mar 2026',
        'decisionadded: phenomenon: Drugs; outcome: regular work; rank: 1; mean: 2.5; reason: Parce que; why not a priority: no scope for influence; monitoring: Parce que',
      ],
    ],
  ])('describes %s in readable text', async (section, about, expected) => {
    expect(await readComparison(section, about)).toEqual(expected)
  })

  it('starts the description of an answer with the kind of answer', async () => {
    await readComparison('answers', id(1))
    expect(screen.getByText('no capacity')).toBeTruthy()
  })

  it('shows when a row is about an element that the reader may not read', async () => {
    expect((await readComparison('answers', id(7)))[1]).toBe('content that is not visible to you')
  })
})
