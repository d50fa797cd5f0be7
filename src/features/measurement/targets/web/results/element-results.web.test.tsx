import { indicatorContract } from '../../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage, session, testContract } from '#features/alignment/items/web/answered-by.fixture.tsx'

import { makeIndicatorPage } from '#features/measurement/indicators/web/server.fixture.ts'
import { emptyContent } from '#features/planning/plans/outline/model.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { CurrentResultStatus, ExpectedResult, RecordedValues } from '../../results/contract.ts'
import { countPlanStatuses } from '../../results/status-counts.ts'
import { ElementResults } from './element-results.tsx'
import { RowResult } from './row-result.tsx'

const server = implement({ ...testContract, indicators: indicatorContract })
const [planId, elementId, areaId] = [id(1), id(2), id(3)]
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const result = (now: Partial<CurrentResultStatus> = {}, more: Partial<ExpectedResult> = {}): ExpectedResult => ({
  id: id(4),
  elementId,
  isStopped: false,
  indicator: {
    code: 'violence',
    names: { en: 'Violent incidents' },
    kind: 'outcome',
    polarity: 'down',
    unit: { code: 'facts', names: { en: 'facts' }, decimals: 0 },
    effortIndicators: [],
  },
  area: { id: areaId, names: { en: 'Maasgrens' } },
  parts: {},
  expectation: {
    baseline: { ...year(2025), value: '120' },
    shape: 'path',
    targets: [{ ...year(2029), value: '84', low: null, high: null }],
    tolerance: 5,
  },
  revision: 1,
  promisedOn: '2026-01-15',
  redefined: false,
  series: [
    { ...year(2025), value: '120', open: false, partial: false },
    { ...year(2026), value: '118', open: true, partial: false },
  ],
  currentStatus: {
    status: 'attention',
    byRule: 'attention',
    reasonCode: 'BEHIND',
    overridden: null,
    latest: { ...year(2026), value: '118', provisional: true },
    expected: { value: '111' },
    exceedsTolerance: true,
    variance: null,
    projectedValue: 112,
    needed: { change: -11.3, periods: 3 },
    recordedBaseline: null,
    incomplete: null,
    ...now,
  },
  ...more,
})

const sentInputs: { procedure: string; input: unknown }[] = []
let recorded: RecordedValues = { ofBaseline: null, latest: null }
beforeEach(() => {
  sentInputs.splice(0)
  recorded = { ofBaseline: null, latest: null }
})

async function renderView(
  rows: readonly ExpectedResult[],
  page = () => <ElementResults planId={planId} elementId={elementId} />,
) {
  const { results } = server.indicators
  const heard = (procedure: string, input: unknown) => void sentInputs.push({ procedure, input })
  await renderPage(page, '/plan', {
    session: { getSession: server.session.getSession.handler(() => session) },
    plans: {
      outline: {
        getOutline: server.plans.outline.getOutline.handler(() => ({ rows: [], withheld: null, nesting: {} })),
        getElement: server.plans.outline.getElement.handler(() => ({
          element: {
            ...emptyContent('strategic_objective'),
            title: localized('en', 'Less violence'),
            id: elementId,
            planId,
            parentId: id(9),
            position: 'a1',
            revision: 1,
            updatedAt: '2026-11-24T10:00:00Z',
          },
          planTitle: localized('en', 'Zonal plan'),
          ancestors: [],
          editable: true,
          functions: [],
        })),
      },
    },
    indicators: {
      definitions: {
        getIndicator: server.indicators.definitions.getIndicator.handler(() =>
          makeIndicatorPage('violence', { periodType: 'month' }),
        ),
      },
      neighbours: {
        listNeighbours: server.indicators.neighbours.listNeighbours.handler(() => ({
          direction: 'down' as const,
          neighbours: (['Lanaken', 'Bilzen'] as const).map((en, at) => ({
            areaId: id(20 + at),
            names: { en },
            abroad: false,
            figures: [],
            direction: at === 0 ? ('up' as const) : ('level' as const),
          })),
        })),
      },
      results: {
        listResults: results.listResults.handler(() => ({
          rows: [...rows],
          counts: countPlanStatuses(rows),
          editable: true,
        })),
        getRecordedValues: results.getRecordedValues.handler(() => recorded),
        saveResult: results.saveResult.handler(({ input }) => {
          heard('save', input)
          return { id: id(4), revision: 2 }
        }),
        explainVariance: results.explainVariance.handler(({ input }) => {
          heard('explain', input)
          return { id: id(4) }
        }),
        overrideStatus: results.overrideStatus.handler(({ input }) => {
          heard('status', input)
          return { id: id(4) }
        }),
      },
    },
  } as never)
}

it('shows the committed result next to the actual result, the rule that decided, and the projection', async () => {
  await renderView([result()])
  await screen.findByText('attention')
  expect(screen.getByRole('img', { name: 'Violent incidents: from 120 (2025) to 118 (2026)' })).toBeDefined()
  for (const text of [
    'Worse than the committed result for this period, but better than the baseline.',
    'At this pace: 112 in 2029. Required: -11.3 in each of the 3 remaining periods.',
  ])
    expect(screen.getByText(text)).toBeDefined()
  await screen.findByText(
    'Opposite trend in neighbouring areas: Lanaken. This may be a displacement effect, but it is not proof of one.',
  )
  const facts = screen.getAllByRole('term').map((term) => `${term.textContent} ${term.nextSibling?.textContent}`)
  expect(facts).toEqual([
    'baseline 2025 120',
    'now, 2026 118, provisional',
    'committed result 111',
    'targets 84 (2029)',
  ])
})

it('shows no status colour for an effort indicator, and allows no override', async () => {
  const seizures = result({
    status: 'effort_only',
    byRule: 'effort_only',
    reasonCode: 'AMBIGUOUS',
    exceedsTolerance: false,
  })
  await renderView([{ ...seizures, indicator: { ...seizures.indicator, polarity: 'ambiguous' } }])
  await screen.findByText('effort indicator')
  expect(screen.queryByRole('button', { name: 'Override status' })).toBeNull()
  expect(screen.queryByText(/At this pace/)).toBeNull()
})

it('asks for a reason for a variance, and corrects a committed result with a reason', async () => {
  await renderView([result()])
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Explain variance' }))
  const why = within(await screen.findByRole('dialog'))
  await user.selectOptions(why.getByRole('combobox', { name: 'Cause' }), 'displacement')
  await user.type(why.getByRole('textbox', { name: 'Explanation in one sentence' }), 'It moved next door')
  await user.click(why.getByRole('button', { name: 'Save' }))
  const statement = { cause: 'displacement', text: localized('en', 'It moved next door'), consequence: 'none' }
  await waitFor(() =>
    expect(sentInputs).toEqual([{ procedure: 'explain', input: { id: id(4), ...year(2026), statement } }]),
  )

  await user.click(await screen.findByRole('button', { name: 'Edit expected result' }))
  const form = within(await screen.findByRole('dialog'))
  const value = form.getByRole('textbox', { name: 'Value of target 1' })
  await user.clear(value)
  await user.type(value, '90,5')
  const save = form.getByRole<HTMLButtonElement>('button', { name: 'Save' })
  expect(save.disabled).toBe(true)
  await user.type(form.getByRole('textbox', { name: 'Reason for the correction' }), 'The zone merged')
  await user.click(save)
  await waitFor(() => expect(sentInputs).toHaveLength(2))
  expect(sentInputs[1]!.input).toMatchObject({
    indicator: 'violence',
    areaId,
    revision: 1,
    reason: 'The zone merged',
    expectation: { targets: [{ value: '90.5' }] },
  })
})

it('sets monthly targets for a monthly indicator, pasted from a spreadsheet and continued with Enter', async () => {
  await renderView([result({}, { promisedOn: null })])
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Edit expected result' }))
  const form = within(await screen.findByRole('dialog'))
  await user.selectOptions(await form.findByRole('combobox', { name: 'Targets per' }), 'month')
  await user.selectOptions(form.getByRole('combobox', { name: 'Type of target' }), 'steps')
  const period = form.getByRole<HTMLInputElement>('textbox', { name: 'Period of target 1' })
  expect(period.value).toBe('2029-12')
  await user.type(form.getByRole('textbox', { name: 'Value of the baseline' }), '10')
  await user.click(form.getByRole('textbox', { name: 'Value of target 1' }))
  await user.paste('9\n8')
  await user.click(form.getByRole('textbox', { name: 'Value of target 2' }))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Value of target 3' })))
  await user.keyboard('7')
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sentInputs).toHaveLength(1))
  expect(sentInputs[0]!.input).toMatchObject({
    expectation: {
      shape: 'steps',
      targets: [
        { startsOn: '2029-12-01', endsOn: '2030-01-01', value: '9' },
        { startsOn: '2030-01-01', endsOn: '2030-02-01', value: '8' },
        { startsOn: '2030-02-01', value: '7' },
      ],
    },
  })
})

it('shows the line with the target in the margin of the row, and the status in words', async () => {
  await renderView([result()], () => <RowResult planId={planId} elementId={elementId} />)
  await screen.findByText('attention')
  expect(screen.getByRole('img', { name: /^Violent incidents: from 120/ })).toBeDefined()
})

it('shows every target with its own period, and the recorded figure beside a baseline that differs from it', async () => {
  const target = (of: number, value: string) => ({ ...year(of), value, low: null, high: null })
  const recordedBaseline = { ...year(2025), value: '2' }
  const worseTargetReason = localized('en', 'A prison opens')
  await renderView([
    result(
      { status: 'not_computed', reasonCode: 'BASELINE_DIFFERS', recordedBaseline },
      {
        expectation: {
          ...result().expectation,
          targets: [target(2027, '100'), target(2028, '92'), target(2029, '84')],
          worseTargetReason,
        },
      },
    ),
  ])
  await screen.findByText('not computed')
  for (const text of ['100 (2027)', '92 (2028)', '84 (2029)']) expect(screen.getByText(text)).toBeDefined()
  for (const text of [/2 was recorded for 2025/, /recorded figure gives another status/, /A prison opens/])
    expect(screen.getByText(text)).toBeDefined()
})

it('fills an empty baseline with the recorded figure, and corrects another baseline in one press', async () => {
  recorded = { ofBaseline: { ...year(2025), value: '2' }, latest: null }
  await renderView([result({}, { promisedOn: null })])
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Edit expected result' }))
  const form = within(await screen.findByRole('dialog'))
  const value = form.getByRole<HTMLInputElement>('textbox', { name: 'Value of the baseline' })
  expect(value.value).toBe('120')
  await user.click(await form.findByRole('button', { name: 'Use the recorded figure (2)' }))
  expect(value.value).toBe('2')
  expect(form.queryByRole('button', { name: 'Use the recorded figure (2)' })).toBeNull()
  // The user may clear the field, and choose another period: that is filled in too.
  await user.clear(value)
  await waitFor(() => expect(value.value).toBe('2'))
  await user.clear(value)
  expect(value.value).toBe('')
})

it('asks for the reason of a target that is worse than the latest figure', async () => {
  recorded = { ofBaseline: null, latest: { ...year(2026), value: '80' } }
  await renderView([result({}, { promisedOn: null })])
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Edit expected result' }))
  const form = within(await screen.findByRole('dialog'))
  const reason = await form.findByRole('textbox', { name: 'Reason for a target worse than the latest figure' })
  const save = form.getByRole<HTMLButtonElement>('button', { name: 'Save' })
  expect(save.disabled).toBe(true)
  await user.type(reason, 'A prison opens')
  await user.click(save)
  await waitFor(() => expect(sentInputs).toHaveLength(1))
  expect(sentInputs[0]!.input).toMatchObject({
    expectation: { worseTargetReason: localized('en', 'A prison opens') },
  })
})
