// @vitest-environment jsdom

import { screen } from '@testing-library/react'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { LegalChange, LegalDiff } from '#features/planning/versions/legal-diff/contract.ts'
import { LegalDiffView } from '#features/planning/versions/web/legal-diff/legal-diff-view.tsx'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import './slots.ts'

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
        'plan from aboveadded: Plan national',
        'its versionadded: 1',
        'carried byadded: Minder inbraken',
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
        'Motivated exceptions',
        'Moins de drogue',
        'from ruleadded: R12',
        'for what was asked from aboveadded: plan from above: Plan national; its version: 1; for: Moins de drogue',
        'motiveadded: A reason of ten letters',
        'given byadded: The planner',
        'given onadded: 1 Mar 2026',
        'holds until (not included)added: 1 Mar 2027',
      ],
    ],
    [
      'carriedOver',
      id(1),
      [
        'What goes on from the former plan',
        'Moins de drogue',
        'motiveadded: Parce que',
        'from the former planadded: plan: Vorig plan; element: Moins de drogue',
        'what became of itadded: left: achieved',
        'becameadded: Minder inbraken',
      ],
    ],
    [
      'capacityDecisions',
      '2027',
      [
        'What the means bear',
        '2027',
        'motiveadded: Parce que',
        'of whomadded: police',
        'order of the objectivesadded: objective: Minder inbraken; hours: 1200; borne by the means',
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
        'part of it that countsadded: Attempts Completed',
        'baselineadded: from: 1 Jan 2025; until (not included): 1 Jan 2026; value: 100',
        'how the targets bindadded: each target its own period, nothing between',
        'targetsadded: from: 1 Jan 2027; until (not included): 1 Jan 2028; value: 80',
        'tolerance in percentadded: 5',
        'why it was correctedadded: Counted otherwise',
      ],
    ],
    [
      'priorities',
      'drugs',
      [
        'Choice of priorities',
        'Drugs',
        'whatadded: criteria and weights',
        'room for so many prioritiesadded: 6',
        'criteriaadded: short name: trend; it is about: Objective image; name: Trend; what it asks: Trend; from 0 to 3: Trend / Trend / Trend / Trend; weight: 2',
        'Drugs',
        'who can influence it, and howadded: Parce que',
        'whatadded: what is said of a phenomenon',
        'who says whatadded: criterion: Trend; body: Police zone; as: Analyst; score: 2; evidence: Barometer; note: Once; on: 1 Mar 2026',
        'Drugs',
        'what it expectsadded: Parce que',
        'whatadded: what others expect',
        'bodyadded: Police zone',
        'document in which it standsadded: Letter',
        'weightadded: 3',
        'onadded: 1 Mar 2026',
        'Drugs',
        'whatadded: decision',
        'byadded: Council',
        'presentadded: All',
        'onadded: 1 Mar 2026',
        'what was decidedadded: phenomenon: Drugs; outcome: regular work; rank: 1; mean: 2.5; motive: Parce que; why not: there is no lever here; what is watched: Parce que',
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
    expect((await readComparison('answers', id(7)))[1]).toBe('something that you may not read')
  })
})
