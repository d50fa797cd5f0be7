import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import { renderPage, session } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { type Job, jobContract } from '#platform/jobs/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { planContract, registryContract } from '../../../../../testing/contracts.ts'
import { intakeContract, type OpenIntake } from '../contract.ts'
import type { ProposedOutline } from '../entities.ts'
import { propose } from '../propose/propose.ts'
import { frame, heading, makeSource } from '../source.fixture.ts'
import IntakePage from './intake-page.tsx'

export const [planId, intakeId, functionId] = [id(1), id(2), id(3)]
const testServer = implement({
  session: sessionContract,
  plans: planContract,
  registry: registryContract,
  jobs: jobContract,
  intake: intakeContract,
})
const moment = '2026-11-24T10:00:00Z'

const { plan } = planFile({ id: planId, ownerId: id(9), issuingBodyIds: [id(9)] })

const source = makeSource(
  'Approved by the council.',
  heading(1, 'SO 1: Fewer burglaries'),
  heading(2, 'Action 1: Controls'),
  'Responsible: chief',
  'On the main roads.',
  heading(2, 'Action 2: Visits'),
)
const head = {
  id: intakeId,
  planId,
  fileName: 'old.docx',
  language: 'en' as const,
  revision: 1,
  createdAt: moment,
  updatedAt: moment,
  isProposed: true,
  jobId: null,
}

const long = { ...head, isProposed: false, jobId: id(5) }
const job = (state: Job['state']): Job => ({
  id: id(5),
  kind: 'propose_outline',
  title: 'old.docx',
  state,
  progress: 0.4,
  step: 'proposing',
  result: null,
  error: state === 'failed' ? 'TIMED_OUT' : null,
  createdAt: moment,
  startedAt: moment,
  endedAt: null,
  isCancelling: false,
  abilities: { cancel: true },
})

/** A test server that stores outlines, inserts accepted elements and returns imported documents. */
export function server(
  options: {
    isImported?: boolean
    editable?: boolean
    changed?: boolean
    jobState?: Job['state']
    /** The job belongs to another user. */
    isOfOther?: boolean
    /** The reader's last act in the plan. */
    lastAct?: string
  } = {},
) {
  const { editable = true } = options
  const proposal = propose(source, frame)
  const fields = proposal.fields.map((field) => ({
    ...field,
    candidates: [{ value: functionId, label: 'Chief of corps', detail: 'Zone' }],
  }))
  const intake: OpenIntake = {
    ...head,
    ...proposal,
    fields,
    omittedContent: { insertions: 2, deletions: 0, hidden: 1, comments: 0 },
    nesting: Object.fromEntries(Object.entries(frame.nesting).map(([above, below]) => [above, [...below]])),
    sections: [{ code: 'context', names: { en: 'Context' } }],
    editable,
  }
  const saved: ProposedOutline[] = []
  const importedTexts: string[][] = []
  const undone: string[] = []
  let isBrought = options.isImported ?? true
  /** The state of the job for a long document; undefined: the proposal is ready. */
  let work = options.jobState
  const router = {
    session: { getSession: testServer.session.getSession.handler(() => session) },
    plans: {
      getPlan: testServer.plans.getPlan.handler(() => ({
        plan,
        abilities: { write: true, send: true, decide: true, sendItems: true, grantExceptions: true, force: true },
      })),
      undo: {
        listUndoSteps: testServer.plans.undo.listUndoSteps.handler(() => ({
          undo: {
            procedure: options.lastAct ?? 'insertAccepted',
            size: 1,
            title: null,
            change: { kind: 'added', steps: [] },
          },
          redo: null,
        })),
        undo: testServer.plans.undo.undo.handler(({ input }) => {
          undone.push(input.planId)
          return {
            procedure: 'insertAccepted',
            size: 1,
            title: null,
            change: { kind: 'added', steps: [] },
            elementIds: [],
          }
        }),
      },
    },
    registry: {
      functions: {
        findFunctions: testServer.registry.functions.findFunctions.handler(() => ({
          rows: [
            {
              id: id(4),
              organisationId: id(9),
              code: 'deputy',
              names: { en: 'Deputy chief' },
              validFrom: null,
              validTo: null,
              organisationNames: { en: 'Zone' },
            },
          ],
        })),
      },
    },
    jobs: { getJob: testServer.jobs.getJob.handler(() => job(work ?? 'done')) },
    intake: {
      regenerateProposal: testServer.intake.regenerateProposal.handler(() => {
        work = undefined
        return head
      }),
      listIntakes: testServer.intake.listIntakes.handler(() => ({
        intakes: !isBrought ? [] : work ? [{ ...long, jobId: options.isOfOther ? null : long.jobId }] : [head],
        editable,
      })),
      getIntake: testServer.intake.getIntake.handler(() => intake),
      importText: testServer.intake.importText.handler(({ input, errors }) => {
        importedTexts.push(input.paragraphs.map(({ text, heading: level }) => `${level} ${text}`))
        if (importedTexts.length === 1) throw errors.TIMED_OUT()
        isBrought = true
        return head
      }),
      saveOutline: testServer.intake.saveOutline.handler(({ input, errors }) => {
        if (options.changed) throw errors.INTAKE_CHANGED_CONCURRENTLY()
        saved.push(input.outline)
        return { revision: input.revision + 1 }
      }),
      insertAccepted: testServer.intake.insertAccepted.handler(() => {
        const elements = saved
          .at(-1)!
          .elements.map((element, index) =>
            element.decision === 'accepted' ? { ...element, elementId: id(100 + index) } : element,
          )
        const elementIds = elements.flatMap(({ elementId }) => elementId ?? [])
        return { revision: 9, elementIds, outline: { ...saved.at(-1)!, elements } }
      }),
    },
  }
  return { router, saved, importedTexts, undone }
}

export const renderView = (given: ReturnType<typeof server>) =>
  renderPage(IntakePage, `/plans/${planId}/intake`, given.router, '/plans/$planId/intake')
export const rows = () => screen.getAllByRole('row').filter((row) => row.dataset.row)
export const decisions = () => rows().map((row) => within(row).getAllByRole('gridcell').at(-1)!.textContent)
