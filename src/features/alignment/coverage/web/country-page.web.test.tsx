// @vitest-environment jsdom

import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Item } from '#features/alignment/items/entities.ts'
import { renderPage, session, testServer } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { lineageWeb } from '#features/alignment/lineage/web/slice.ts'
import { signalsWeb } from '#features/alignment/signals/web/slice.ts'
import type { PlanRow } from '#features/planning/plans/contract.ts'
import type { Version } from '#features/planning/versions/contract.ts'
import { addParts } from '#platform/web/slice.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import type { Totals } from '../contract.ts'
import CountryPage from './country-page.tsx'

addParts(lineageWeb, signalsWeb)

const national = { planId: id(1), code: 'NSP', kind: 'national_security_plan', title: localized('en', 'National plan') }

const plan: PlanRow = {
  id: id(1),
  code: 'NSP',
  kind: 'national_security_plan',
  title: localized('en', 'National plan'),
  ownerId: id(2),
  areaId: null,
  periodFrom: '2026-01-01',
  periodTo: '2030-01-01',
  state: 'in_force',
  marking: 'TLP:GREEN',
  sentAt: '2026-01-01T08:00:00Z',
  illustrative: true,
  updatedAt: '2026-01-01T08:00:00Z',
  elementCount: 2,
  version: 1,
}
const version: Version = {
  id: id(3),
  planId: id(1),
  number: 1,
  format: '1',
  packVersion: 'test',
  hash: 'x',
  reason: 'As decided',
  frozenAt: '2026-01-01T08:00:00Z',
  frozenBy: null,
  inForceOn: '2026-01-01',
  inForceReason: null,
  supersededOn: null,
  parts: [],
}
const totals: Totals = {
  requested: 4,
  covered: 0,
  adopt: 1,
  adapt: 0,
  partly: 0,
  no_capacity: 1,
  not_relevant: 0,
  no_answer: 2,
  withheld: 0,
  carried: 1,
  notCarried: 1,
  unlinkedCount: 1,
  withheldGroups: 0,
}
const drugs = { elementId: id(10), kind: 'priority' as const, code: '1', title: localized('en', 'Drugs') }
const fraud = { elementId: id(11), kind: 'priority' as const, code: '2', title: localized('en', 'Fiscal fraud') }

const noCapacity: Item = {
  id: id(30),
  versionId: id(3),
  versionNumber: 1,
  versionSuperseded: false,
  inForceOn: null,
  upperPlan: national,
  element: { ...fraud, planId: id(1) },
  gain: null,
  phenomenonId: null,
  ownerId: id(2),
  ownerNames: { en: 'Ministry' },
  addresseeId: id(20),
  addresseeNames: { en: 'Zone Maasgrens' },
  lowerPlanId: null,
  sentAt: '2026-02-01T08:00:00Z',
  dueOn: null,
  withdrawnAt: null,
  state: 'answered',
  answer: {
    id: id(31),
    itemId: id(30),
    ownerId: id(20),
    planId: id(40),
    kind: 'no_capacity',
    reasons: localized('en', 'Two detectives for 3 towns'),
    decidingBody: 'Zonal security council',
    signatories: ['Mayor', 'Crown prosecutor'],
    decidedOn: '2026-03-02',
    answeredAt: '2026-03-03T10:00:00Z',
    answeredBy: 'Nora',
    byLink: false,
    linkCreatedBy: null,
    isRecorded: false,
    supersededAt: null,
    marking: 'TLP:GREEN',
    linked: false,
    elements: [],
  },
  abilities: { answer: false, withdraw: false },
}

const alignmentServer = testServer.alignment
const router = {
  session: { getSession: testServer.session.getSession.handler(() => session) },
  registry: {
    areas: {
      listAreas: testServer.registry.areas.listAreas.handler(() => ({ rows: [], next: null, total: 0 })),
    },
  },
  plans: {
    kinds: {
      listPlanKinds: testServer.plans.kinds.listPlanKinds.handler(() => [
        {
          code: 'zonal_security_plan',
          names: { en: 'Zonal plan' },
          level: 'zone',
          issuerKinds: [],
          answers: ['national_security_plan'],
          hasPath: false,
          templates: [],
        },
      ]),
    },
    listPlans: testServer.plans.listPlans.handler(() => ({ rows: [plan], next: null, total: 1 })),
    versions: { listVersions: testServer.plans.versions.listVersions.handler(() => [version]) },
  },
  alignment: {
    coverage: {
      getMatrix: alignmentServer.coverage.getMatrix.handler(() => ({
        versionId: id(3),
        versionNumber: 1,
        versionSuperseded: false,
        plan: national,
        columns: [drugs, fraud],
        groups: [{ areaId: id(50), name: 'Limburg', rows: 2 }],
        rows: [
          { organisationId: id(20), name: 'Zone Maasgrens', areaId: null, planId: id(40), group: 0, cells: 'an' },
          { organisationId: id(21), name: 'Zone Kempen', areaId: null, planId: null, group: 0, cells: '--' },
        ],
        grouped: null,
      })),
      getCoverageTotals: alignmentServer.coverage.getCoverageTotals.handler(() => ({
        ...totals,
        organisationCount: 2,
        withoutReplyCount: 1,
        recordedCount: 0,
        groupedCount: 0,
        elements: [],
      })),
      getGaps: alignmentServer.coverage.getGaps.handler(() => ({
        columnsNotCarried: [fraud],
        borderColumnsNotCarried: [fraud],
        organisationsWithoutReply: [{ organisationId: id(21), name: 'Zone Kempen' }],
        withheld: 0,
        isGrouped: false,
      })),
      getCell: alignmentServer.coverage.getCell.handler(({ input }) =>
        input.elementId === fraud.elementId && input.organisationId === id(20)
          ? { item: noCapacity, history: [noCapacity.answer!], plan: { planId: id(30), readable: false } }
          : { item: null, history: [], plan: null },
      ),
    },
    lineage: {
      getTimeline: alignmentServer.lineage.getTimeline.handler(() => ({
        today: '2026-11-24',
        from: '2024-01-01',
        to: '2032-01-01',
        lanes: [],
        relations: [],
      })),
    },
    signals: {
      listUncoveredPhenomena: alignmentServer.signals.listUncoveredPhenomena.handler(() => []),
      listSignals: alignmentServer.signals.listSignals.handler(() => ({ rows: [], next: null, total: 0, open: 0 })),
    },
  },
}

describe('answers of the country', { timeout: 30_000 }, () => {
  it('shows the shares and the organisations without answers for the newest plan in force', async () => {
    await renderPage(CountryPage, '/alignment', router)
    expect(await screen.findByText('National plan → 2 organisations')).toBeDefined()
    expect(await screen.findByText('of 4 requested answers: covered, adopt, adapt or partly')).toBeDefined()
    const user = userEvent.setup()
    await user.click(screen.getByRole('link', { name: /no answer yet · 1 organisation without any answer/ }))
    const panel = await screen.findByRole('complementary', { name: 'Organisations without any answer' })
    expect(within(panel).getByRole('link', { name: 'Zone Kempen' })).toBeDefined()
  })

  it('counts only answers that are visible to the reader in the shares', async () => {
    const { coverage } = router.alignment
    const withHidden = alignmentServer.coverage.getCoverageTotals.handler(() => ({
      ...totals,
      requested: 8,
      withheld: 4,
      organisationCount: 2,
      withoutReplyCount: 1,
      recordedCount: 3,
      groupedCount: 0,
      elements: [],
    }))
    const restricted = {
      ...router,
      alignment: { ...router.alignment, coverage: { ...coverage, getCoverageTotals: withHidden } },
    }
    await renderPage(CountryPage, '/alignment', restricted as never)
    expect(await screen.findByText('of 4 requested answers: covered, adopt, adapt or partly')).toBeDefined()
    expect(screen.getAllByText('25%')).toHaveLength(2)
    expect(screen.getByText('50%')).toBeDefined()
    expect(screen.getByText(/^3 answers were not given by the organisation/)).toBeDefined()
  })

  it('opens a cell by keyboard with reasons, deciding body and carrying elements, and returns the focus to the cell', async () => {
    await renderPage(CountryPage, '/alignment', router)
    const user = userEvent.setup()
    const cell = await screen.findByRole('gridcell', { name: 'Limburg, Zone Maasgrens, Drugs: adopt' })
    cell.focus()
    await user.keyboard('{ArrowRight}{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'Fiscal fraud' })
    expect(await within(panel).findByText('Two detectives for 3 towns')).toBeDefined()
    expect(within(panel).getByText('Zonal security council')).toBeDefined()
    expect(within(panel).getByText('Mayor, Crown prosecutor')).toBeDefined()
    expect(within(panel).getByText('You do not have access to the plan of this organisation.')).toBeDefined()
    expect(within(panel).queryByRole('link', { name: /plan of this organisation/ })).toBeNull()
    expect(panel.contains(document.activeElement)).toBe(true)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('complementary', { name: 'Fiscal fraud' })).toBeNull()
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Limburg, Zone Maasgrens, Fiscal fraud: no capacity',
    )
  })

  it('shows answers that the reader does not read by name per area, with the reason and without cells that are withheld', async () => {
    const cell = { ...totals, requested: 5, carried: 3, no_answer: 2 }
    const notAsked = { ...totals, requested: 0 }
    const grouped = {
      minimum: 3,
      rows: [
        {
          areaId: id(60),
          name: 'Antwerp',
          organisationKind: 'police_zone',
          organisationCount: 5,
          cells: [cell, notAsked],
        },
        { areaId: id(61), name: 'Namur', organisationKind: 'police_zone', organisationCount: 2, cells: [null, null] },
      ],
    }
    const { coverage } = router.alignment
    const restricted = {
      ...router,
      alignment: {
        ...router.alignment,
        coverage: {
          ...coverage,
          getMatrix: alignmentServer.coverage.getMatrix.handler(() => ({
            versionId: id(3),
            versionNumber: 1,
            versionSuperseded: false,
            plan: national,
            columns: [drugs, fraud],
            groups: [],
            rows: [],
            grouped,
          })),
          getGaps: alignmentServer.coverage.getGaps.handler(() => ({
            columnsNotCarried: [],
            borderColumnsNotCarried: [],
            organisationsWithoutReply: [],
            withheld: 0,
            isGrouped: true,
          })),
        },
      },
    }
    await renderPage(CountryPage, '/alignment?show=notAnswered', restricted as never)
    const head = await screen.findByRole('columnheader', { name: /Antwerp/ })
    expect(within(head).getByText('5 organisations')).toBeDefined()
    const row = screen.getByRole('row', { name: /Drugs/ })
    expect(within(row).getByText('3 of 5 include it')).toBeDefined()
    expect(within(row).getByText('2 not answered')).toBeDefined()
    expect(within(screen.getByRole('row', { name: /Fiscal fraud/ })).getByText('not asked')).toBeDefined()
    // An area without any shown cell has no column.
    expect(screen.queryByRole('columnheader', { name: /Namur/ })).toBeNull()
    expect(screen.getByText('No answers are shown for: Namur (2 organisations).')).toBeDefined()
    expect(screen.getByText(/A cell in which fewer than 3 of these organisations answered is withheld/)).toBeDefined()
    expect(screen.queryByText(/without any answer$/, { selector: 'a *' })).toBeNull()
    expect(screen.queryByText(/not included by any organisation at the border/)).toBeNull()
    const panel = await screen.findByRole('complementary', { name: 'Organisations without any answer' })
    expect(within(panel).getByText(/may not read by name are not listed or counted/)).toBeDefined()
    expect(within(panel).queryByText(/Every organisation/)).toBeNull()
  })

  it('shows for an open cell that no item was sent or answered', async () => {
    await renderPage(CountryPage, `/alignment?cell=${id(10)}.${id(21)}`, router)
    expect(await screen.findByText('This organisation was not asked to answer this item.')).toBeDefined()
  })

  it('shows the same data as text in the table view', async () => {
    await renderPage(CountryPage, '/alignment', router)
    await userEvent.setup().click(await screen.findByRole('checkbox', { name: 'Show as table' }))
    const row = screen.getByRole('row', { name: /Zone Maasgrens/ })
    expect(within(row).getByText('no capacity')).toBeDefined()
  })
})
