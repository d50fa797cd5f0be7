import { implement } from '@orpc/server'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { sessionContract } from '#platform/auth/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { planContract, registryContract } from '../../../../../testing/contracts.ts'
import { type PriorityMatrix, prioritiesContract, type RankedPhenomenon } from '../contract.ts'
import type { Dossier } from '../dossier/contract.ts'
import { type Criterion, noNotes, type SavedRating } from '../entities.ts'
import PrioritiesPage from './priorities-page.tsx'

const server = implement({
  session: sessionContract,
  plans: planContract,
  registry: registryContract,
  priorities: prioritiesContract,
})
export const [planId, zoneId, townId, drugs, burglary, speed] = [1, 2, 3, 10, 11, 12].map((number) => id(number)) as [
  string,
  string,
  string,
  string,
  string,
  string,
]
export const criterion = (code: string, name: string): Criterion => ({
  code,
  group: 'objective',
  names: { en: name },
  question: { en: `${name}?` },
  scale: ['none', 'little', 'clear', 'strong'].map((en) => ({ en })),
  weight: 1,
})
export const makeRating = (
  phenomenonId: string,
  code: string,
  score: number | null,
  given: Partial<SavedRating> = {},
): SavedRating => ({
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
export const weighed = (phenomenonId: string, en: string, given: Partial<RankedPhenomenon> = {}): RankedPhenomenon => ({
  phenomenonId,
  code: en.toUpperCase(),
  names: { en },
  notes: noNotes,
  previousOutcome: null,
  hours: null,
  ...given,
})

/**
 * Three phenomena under two criteria, with a maximum of a single priority. Raters disagree on Drugs, and Speed has no
 * known score.
 */
export const makeMatrix = (given: Partial<PriorityMatrix> = {}): PriorityMatrix => ({
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
  availableCriteria: [],
  places: 1,
  phenomena: [weighed(speed, 'Speed'), weighed(burglary, 'Burglary'), weighed(drugs, 'Drugs')],
  ratings: [
    makeRating(drugs, 'figures', 3),
    makeRating(drugs, 'mayors', 3, {
      raterId: townId,
      raterNames: { en: 'Riemst' },
      asFunction: 'mayor',
      note: 'Farms',
    }),
    makeRating(drugs, 'mayors', 1),
    makeRating(burglary, 'figures', 2),
    makeRating(speed, 'figures', null),
  ],
  expectations: [],
  decision: null,
  previousDecisions: [],
  capacity: { year: 2026, remaining: 5200 },
  abilities: { rate: true, decide: true },
  ...given,
})

export interface ServerState {
  /** The server response, which an act may change. */
  matrix: PriorityMatrix
  rated: { score: number | null; evidence: string | null; criterion: string }[]
  agreed: unknown[]
  decided: { phenomenonId: string; outcome: string; reason: unknown; rejectionReason: unknown }[][]
  criteria: unknown[]
  notes: unknown[]
  expected: unknown[]
}

/** Renders the page with a matrix and records the requests. */
export async function renderPriorities(matrix = makeMatrix(), dossier: Partial<Dossier> = {}, at = '') {
  const serverState: ServerState = { matrix, rated: [], agreed: [], decided: [], criteria: [], notes: [], expected: [] }
  const { priorities } = server
  const { unmount } = await renderPage(
    PrioritiesPage,
    `/plans/${planId}/priorities${at && `?at=${at}`}`,
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
        getMatrix: priorities.getMatrix.handler(() => serverState.matrix),
        getCell: priorities.getCell.handler(() => []),
        getDossier: priorities.getDossier.handler(({ input: { phenomenonId } }) => ({
          phenomenonId,
          areaId: id(50),
          elementIds: [],
          previousPlan: null,
          ...dossier,
        })),
        rateCells: priorities.rateCells.handler(({ input }) => {
          serverState.rated.push(...input.ratings)
          const [entry] = input.ratings
          const added = makeRating(entry!.phenomenonId, entry!.criterion, entry!.score, entry)
          serverState.matrix = { ...serverState.matrix, ratings: [...serverState.matrix.ratings, added] }
          return serverState.matrix
        }),
        agreeScores: priorities.agreeScores.handler(({ input }) => {
          serverState.agreed.push(...input.agreed)
          const [entry] = input.agreed
          const added = makeRating(entry!.phenomenonId, entry!.criterion, entry!.score, {
            ...entry,
            raterId: null,
            raterNames: null,
          })
          serverState.matrix = { ...serverState.matrix, ratings: [...serverState.matrix.ratings, added] }
          return serverState.matrix
        }),
        decidePriorities: priorities.decidePriorities.handler(({ input }) => {
          serverState.decided.push(input.outcomes)
          return serverState.matrix
        }),
        saveCriteria: priorities.saveCriteria.handler(({ input: { criteria, places } }) => {
          serverState.criteria.push({ criteria, places })
          serverState.matrix = { ...serverState.matrix, criteria, places }
          return serverState.matrix
        }),
        saveNotes: priorities.saveNotes.handler(({ input: { phenomenonId, notes } }) => {
          serverState.notes.push({ phenomenonId, notes })
          return serverState.matrix
        }),
        saveExpectation: priorities.saveExpectation.handler(({ input }) => {
          serverState.expected.push(input.expectation)
          const { expectation } = input
          serverState.matrix = {
            ...serverState.matrix,
            expectations: [...serverState.matrix.expectations, { ...expectation, id: id(70), organisationNames: null }],
          }
          return { id: id(70) }
        }),
      },
      registry: {},
    },
    '/plans/$planId/priorities',
  )
  return { ...serverState, unmount }
}
