// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { renderPage, testContract } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { areaId, makeFigure } from '#features/measurement/indicators/web/figure.fixture.ts'
import { makeIndicatorPage, otherId, served } from '#features/measurement/indicators/web/server.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { indicatorContract } from '../../../../../../testing/contracts.ts'
import type { ResultStatus } from '../../results/entities.ts'
import { countStatuses } from '../../results/status-counts.ts'
import type { ResultStatusRow } from '../../status/contract.ts'
import { leastGood } from '../../status/model.ts'
import ResultsPage from './results-page.tsx'

const server = implement({ ...testContract, indicators: indicatorContract })
const planId = id(7)
const year = (of: number) => ({ startsOn: `${of}-01-01`, endsOn: `${of + 1}-01-01` })
const row = (at: number, area: { id: string; names: { en: string } }, status: ResultStatus): ResultStatusRow => ({
  id: id(at),
  plan: { id: planId, code: 'ZP-1', kind: 'zonal_security_plan', title: localized('en', 'Zonal plan') },
  owner: { id: id(9), names: { en: 'Zone' } },
  element: { id: id(at + 20), code: null, title: localized('en', `Less of it ${at}`) },
  indicator: {
    code: 'violence',
    names: { en: 'Violence' },
    polarity: 'down',
    unit: { code: 'facts', names: { en: 'facts' }, decimals: 0 },
  },
  area,
  status,
  byRule: 'off_track',
  reasonCode: 'NO_BETTER_THAN_BASELINE',
  latest: { ...year(2025), value: '118', provisional: true },
  targets: [{ ...year(2029), value: '84', low: null, high: null }],
  recordedBaseline: null,
})
const maasgrens = { id: areaId, names: { en: 'Maasgrens' } }
const beukenhof = { id: otherId, names: { en: 'Beukenhof' } }
const rows = [row(1, beukenhof, 'on_track'), row(2, maasgrens, 'off_track'), row(3, maasgrens, 'on_track')]
const heard: object[] = []
beforeEach(() => void heard.splice(0))

const renderView = (address: string) => {
  const base = served({ pages: [makeIndicatorPage('violence')], figures: { violence: [makeFigure(2025, '118')] } })
  const { statuses } = server.indicators
  const makeAreaStatus = (area: typeof maasgrens) => {
    const areaRows = rows.filter((entry) => entry.area.id === area.id)
    const status = leastGood(areaRows.map((entry) => entry.status))
    return { areaId: area.id, names: area.names, kind: 'police_zone', status, counts: countStatuses(areaRows) }
  }
  return renderPage(ResultsPage, address, {
    ...base,
    plans: {
      kinds: { listPlanKinds: server.plans.kinds.listPlanKinds.handler(() => []) },
      outline: {
        getElement: server.plans.outline.getElement.handler(({ errors }) => {
          throw errors.NOT_FOUND()
        }),
      },
    },
    indicators: {
      ...base.indicators,
      statuses: {
        getResultStatuses: statuses.getResultStatuses.handler(({ input }) => {
          heard.push(input)
          return {
            total: rows.length,
            computed: !input.ownerId,
            counts: countStatuses(rows),
            indicators: [
              { code: 'violence', names: { en: 'Violence' }, kind: 'outcome', total: 3, counts: countStatuses(rows) },
            ],
            areas: [makeAreaStatus(beukenhof), makeAreaStatus(maasgrens)],
            planKinds: ['zonal_security_plan'],
          }
        }),
        listResultStatuses: statuses.listResultStatuses.handler(({ input }) => ({
          rows: rows.filter((entry) => !input.status || entry.status === input.status),
          next: null,
        })),
        listUpperResultStatuses: statuses.listUpperResultStatuses.handler(() => ({
          computed: true,
          rows: [
            {
              elementId: id(30),
              code: 'P1',
              title: localized('en', 'Violence down'),
              total: 2,
              counts: countStatuses(rows.slice(0, 2)),
            },
            { elementId: id(31), code: 'P2', title: localized('en', 'Trust'), total: 0, counts: countStatuses([]) },
          ],
        })),
      },
    },
  } as never)
}

it('shows each area by name with a status text next to the icon, and the worst status of the results', async () => {
  await renderView('/indicators/results')
  const map = await screen.findByRole('listbox')
  expect(within(map).getByRole('option', { name: 'Maasgrens: off track (1 on track, 1 off track)' })).toBeTruthy()
  expect(within(map).getByRole('option', { name: 'Beukenhof: on track' })).toBeTruthy()
  expect(within(map).getByRole('option', { name: 'Lindeveld: no result' })).toBeTruthy()
  const heads = within(screen.getByRole('table', { name: 'Areas by name' })).getAllByRole('rowheader')
  expect(heads.map((head) => head.textContent)).toEqual(['Beukenhof', 'Maasgrens'])
  const [, line] = screen.getAllByRole('listitem').filter((element) => element.textContent?.includes('Less of it'))
  expect(line!.textContent).toContain('No better than the baseline.')
  const explain = within(line!).getByRole('link', { name: 'Explain 118 (2025)' })
  expect(explain.getAttribute('href')).toBe(
    `/indicators/violence?area=${areaId}&explain=${encodeURIComponent(`violence~${areaId}~2025-01-01~2026-01-01`)}`,
  )
  expect(screen.getByRole('link', { name: 'Less of it 2' }).getAttribute('href')).toBe(
    `/plans/${planId}?element=${id(22)}`,
  )
})

it('filters by the address and by a status selected among the counts', async () => {
  await renderView(`/indicators/results?indicator=violence&area=${areaId}`)
  const counts = within(await screen.findByRole('list', { name: 'Results by status' }))
  expect(heard[0]).toMatchObject({ indicator: 'violence', areaId })
  expect(counts.getByText('of 3 results')).toBeTruthy()
  await userEvent.click(counts.getByRole('link', { name: '1 off track' }))
  await screen.findByRole('link', { name: 'Less of it 2' })
  expect(await screen.findByRole('link', { current: true })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Less of it 1' })).toBeNull()
  expect(heard.at(-1)).toMatchObject({ status: 'off_track' })
})

it('shows for a plan above the status of the supporting results, and reports when there are too many to compute', async () => {
  await renderView(`/indicators/results?plan=${planId}&owner=${id(9)}`)
  const uppers = await screen.findByRole('table', { name: 'Results in other plans' })
  const [, first, second] = within(uppers).getAllByRole('row')
  expect(first!.textContent).toContain('P1Violence down1 on track1 off track')
  expect(second!.textContent).toContain('no expected results')
  expect(within(first!).getByRole('link', { name: 'Show results' }).getAttribute('href')).toContain(`upper=${id(30)}`)
  expect(screen.getByText(/too many results to compute their status/)).toBeTruthy()
  expect(screen.queryByRole('listbox')).toBeNull()
})
