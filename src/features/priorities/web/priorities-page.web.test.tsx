// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { planContract } from '#features/plans/contract.ts'
import { registryContract } from '#features/registry/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { showPage } from '../../alignment/web/answered-by.fixture.tsx'
import { type Matrix, prioritiesContract } from '../contract.ts'
import { type Criterion, noNotes, type SaidRating } from '../entities.ts'
import PrioritiesPage from './priorities-page.tsx'

const server = implement({
  session: sessionContract,
  plans: planContract,
  registry: registryContract,
  priorities: prioritiesContract,
})
const [planId, zoneId, townId, drugs, burglary, speed] = [1, 2, 3, 10, 11, 12].map((number) => id(number)) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
const criterion = (code: string, name: string): Criterion => ({
  code,
  group: 'objective',
  names: { en: name },
  asks: { en: `${name}?` },
  scale: ['none', 'little', 'clear', 'strong'].map((en) => ({ en })),
  weight: 1,
})
const said = (
  phenomenonId: string,
  code: string,
  score: number | null,
  given: Partial<SaidRating> = {},
): SaidRating => ({
  phenomenonId,
  criterion: code,
  raterId: zoneId,
  raterNames: { en: 'Zone Maasgrens' },
  asFunction: null,
  score,
  evidence: score ? 'Police figures' : null,
  note: null,
  ratedOn: '2026-10-01',
  savedAt: '2026-10-01T10:00:00Z',
  savedBy: 'Nora',
  ...given,
})
const weighed = (phenomenonId: string, en: string) => ({
  phenomenonId,
  code: en.toUpperCase(),
  names: { en },
  notes: noNotes,
  before: null,
  hours: null,
})

let matrix: Matrix
let rated: { score: number | null; evidence: string | null; criterion: string }[]
let decided: { phenomenonId: string; outcome: string; motive: unknown; whyNot: unknown }[][]
beforeEach(() => {
  rated = []
  decided = []
  matrix = {
    plan: {
      id: planId,
      code: 'ZP',
      title: localized('en', 'Zonal plan'),
      kind: 'zonal_security_plan',
      ownerId: zoneId,
      state: 'drafting',
      areaId: null,
    },
    criteria: [criterion('figures', 'Figures'), criterion('mayors', 'Mayors')],
    offered: [],
    places: 1,
    phenomena: [weighed(speed, 'Speed'), weighed(burglary, 'Burglary'), weighed(drugs, 'Drugs')],
    ratings: [
      said(drugs, 'figures', 3),
      said(drugs, 'mayors', 3, { raterId: townId, raterNames: { en: 'Riemst' }, asFunction: 'mayor', note: 'Farms' }),
      said(drugs, 'mayors', 1),
      said(burglary, 'figures', 2),
      said(speed, 'figures', null),
    ],
    expectations: [],
    decision: null,
    earlier: [],
    capacity: { year: 2026, left: 5200 },
    abilities: { rate: true, decide: true },
  }
})
const show = () =>
  showPage(
    PrioritiesPage,
    `/plans/${planId}/priorities`,
    {
      session: {
        getSession: server.session.getSession.handler(() => ({
          person: { id: id(99), name: 'Nora', language: 'en' },
          roles: [],
          permissions: ['plan.read', 'plan.write', 'plan.decide'],
          demo: false,
          version: '',
        })),
      },
      priorities: {
        getMatrix: server.priorities.getMatrix.handler(() => matrix),
        getCell: server.priorities.getCell.handler(() => []),
        rateCells: server.priorities.rateCells.handler(({ input }) => {
          rated.push(...input.ratings)
          const [one] = input.ratings
          matrix = { ...matrix, ratings: [...matrix.ratings, said(one!.phenomenonId, one!.criterion, one!.score, one)] }
          return matrix
        }),
        decidePriorities: server.priorities.decidePriorities.handler(({ input }) => {
          decided.push(input.chosen)
          return matrix
        }),
      },
      registry: {},
    },
    '/plans/$planId/priorities',
  )
const names = async () =>
  (await screen.findAllByRole('rowheader'))
    .map((head) => head.textContent)
    .filter((text) => /Drugs|Burglary|Speed/.test(text ?? ''))
const cell = (name: RegExp) => screen.findByRole('button', { name })

describe('the page of the priorities', () => {
  it('ranks what is weighed, says what is not known and who disagrees, and draws the line', async () => {
    await show()
    expect(await names()).toEqual(['1Drugs', '2Burglary', '3Speed'])
    expect((await cell(/Drugs, Mayors/)).getAttribute('aria-label')).toBe(
      'Drugs, Mayors: 2 between 1 and 3 (raters disagree)',
    )
    expect((await cell(/Speed, Figures/)).textContent).toBe('?')
    expect(screen.getByText('room for 1')).toBeTruthy()
    expect(screen.getByText('50 % known')).toBeTruthy()
    expect(screen.getByText(/single steps? would change/)).toBeTruthy()
  })

  it('is filled by keyboard: zero and "not known" at once, one and more with evidence beside it', async () => {
    await show()
    const from = await cell(/Burglary, Figures/)
    from.focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Burglary, Mayors')
    await userEvent.keyboard('0')
    await waitFor(() => expect(rated.at(-1)).toMatchObject({ criterion: 'mayors', score: 0, evidence: null }))
    await userEvent.keyboard('{ArrowDown}3')
    const panel = await screen.findByRole('complementary', { name: 'Speed × Mayors' })
    const evidence = within(panel).getByLabelText(/^Evidence/)
    expect(document.activeElement).toBe(evidence)
    expect(rated).toHaveLength(1)
    await userEvent.type(evidence, 'Letter of May')
    await userEvent.click(within(panel).getAllByRole('button', { name: 'Save' })[0]!)
    await waitFor(() => expect(rated.at(-1)).toMatchObject({ score: 3, evidence: 'Letter of May', raterId: zoneId }))
  })

  it('opens a cell: who says what on which evidence, and how far apart', async () => {
    await show()
    await userEvent.click(await cell(/Drugs, Mayors/))
    const panel = await screen.findByRole('complementary', { name: 'Drugs × Mayors' })
    expect(within(panel).getByText('Riemst, mayor')).toBeTruthy()
    expect(within(panel).getByText('Farms')).toBeTruthy()
    expect(within(panel).getByText('2 apart')).toBeTruthy()
    expect(within(panel).getAllByText(/Evidence: Police figures/)).toHaveLength(2)
  })

  it('records a decision that departs from the ranking only with a motive, and says why not of the others', async () => {
    await show()
    await userEvent.click(await screen.findByRole('button', { name: 'Record the decision' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByLabelText(/^Decided by/), 'Council')
    await userEvent.selectOptions(dialog.getByLabelText(/^Burglary/), 'priority')
    await userEvent.selectOptions(dialog.getByLabelText(/^Drugs/), 'point_of_attention')
    const record = dialog.getByRole<HTMLButtonElement>('button', { name: 'Record the decision' })
    expect(record.disabled).toBe(true)
    expect(dialog.getByText('It goes before what ranks higher: Drugs.')).toBeTruthy()
    await userEvent.type(dialog.getByLabelText(/^Motive/), 'Three evenings in a row')
    await userEvent.click(record)
    await waitFor(() => expect(decided).toHaveLength(1))
    expect(decided[0]!.map((one) => [one.phenomenonId, one.outcome, one.whyNot])).toEqual([
      [drugs, 'point_of_attention', 'point_of_attention'],
      [burglary, 'priority', null],
      [speed, 'regular_work', 'low_weight'],
    ])
    expect(decided[0]![1]!.motive).toEqual(localized('en', 'Three evenings in a row'))
  })

  it('teaches where nothing is weighed yet', async () => {
    matrix = { ...matrix, phenomena: [], ratings: [], abilities: { rate: false, decide: false } }
    await show()
    expect(await screen.findByText('Nothing has been weighed yet')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Record the decision' })).toBeNull()
  })
})
