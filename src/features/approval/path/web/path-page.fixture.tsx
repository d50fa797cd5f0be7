import '#platform/workbook/web/incoming/sent-files.fixture.ts'
import { implement } from '@orpc/server'
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { Version } from '#features/planning/versions/contract.ts'
import { id } from '#shared/id.fixture.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'
import { planContract } from '../../../../../testing/contracts.ts'
import { type LegalPath, type PathSeat, type PathStep, pathContract } from '../contract.ts'
import type { OpenPointRule, RecordedAct } from '../entities.ts'
import { evidenceContract } from '../evidence/contract.ts'
import { PathTab } from './path-tab.tsx'

export const planId = id(1)
const server = implement(pathContract)
const plans = implement(planContract)

export const seat = (number: number, given: Partial<PathSeat> = {}): PathSeat => ({
  seat: { organisationId: id(number), function: null },
  names: { en: `Body ${number}` },
  functionNames: null,
  state: 'none',
  act: null,
  dueOn: null,
  receivedOn: null,
  awaitedSince: null,
  abilities: { speak: false, record: true },
  ...given,
})
export const step = (code: string, given: Partial<PathStep> = {}): PathStep => ({
  code,
  number: code.toUpperCase(),
  names: { en: `Step ${code}` },
  basis: { en: 'art. 4' },
  act: 'work',
  required: true,
  mayBeAbsent: false,
  approves: false,
  withoutConfidential: false,
  state: 'open',
  issues: [],
  missingPrerequisites: [],
  stepsOutOfOrder: [],
  completedOn: null,
  startsOn: '2029-01-01',
  readyOn: '2029-03-01',
  duration: 'P4W',
  usualDuration: 'P4W',
  plannedOn: null,
  plannedReason: null,
  lateDays: null,
  preparedBy: [],
  informs: [],
  seats: [],
  reason: null,
  ...given,
})
/** An act of an organisation that another user recorded. */
export const recordedAct = (given: Partial<RecordedAct> = {}): RecordedAct => ({
  id: id(20),
  kind: 'decided',
  step: 'b',
  seat: { organisationId: id(11), function: null },
  date: '2026-11-20',
  dueOn: null,
  versionId: id(6),
  sections: {},
  verdict: 'approved',
  text: null,
  reason: null,
  method: null,
  provenance: 'recorded',
  withdraws: null,
  recordedAt: '2026-11-21T10:00:00Z',
  recordedBy: 'Ann',
  ...given,
})
export const path = (given: Partial<LegalPath> = {}): LegalPath => ({
  planId,
  rounds: [{ id: id(5), number: 1, kind: 'plan', reason: null, openedAt: '2026-11-20T10:00:00Z' }],
  roundId: id(5),
  state: 'in_decision',
  isApprovedExternally: false,
  approvedOn: null,
  inForceOn: null,
  countBackDate: '2030-01-01',
  submittedVersion: { versionId: id(6), number: 2, date: '2026-11-20' },
  steps: [],
  acts: [],
  organisationNames: {},
  abilities: { lead: true, plan: true, withdraw: [], attach: [] },
  ...given,
})

/** Chooses the document of an act that is recorded for another person. */
export const attachLetter = (user: UserEvent, name = 'letter.pdf'): Promise<void> =>
  user.upload(
    within(screen.getByRole('dialog')).getByLabelText(/^Document/),
    new File(['%PDF-1.7'], name, { type: 'application/pdf' }),
  )

const version: Version = {
  id: id(6),
  planId,
  number: 2,
  reason: 'For decision.',
  format: 'canonical-1',
  packVersion: 'test',
  inForceReason: null,
  hash: 'a'.repeat(64),
  parts: [],
  frozenAt: '2026-11-20T10:00:00Z',
  frozenBy: 'Ann',
  inForceOn: null,
  supersededOn: null,
}

/**
 * Renders the tab with that path, and returns the requests sent to the server.
 * A step is completed only in a plan in force: before, the server finds earlier steps incomplete.
 * @param failOnce the first submission and the first entry into force fail in this way
 */
export async function renderView(
  shown: LegalPath,
  failOnce: { openPoints?: OpenPointRule[]; plans?: OverlappingPlan[] } = {},
) {
  const pending = { ...failOnce }
  const results: unknown[] = []
  await renderPage(() => <PathTab planId={planId} />, '/', {
    plans: {
      versions: { listVersions: plans.versions.listVersions.handler(() => [version]) },
      binding: {
        listUnapprovedChanges: plans.binding.listUnapprovedChanges.handler(() => ({ version: null, changes: [] })),
      },
      preparation: {
        changePreparationStep: plans.preparation.changePreparationStep.handler(({ input }) => {
          results.push(input)
          return { planId, startsOn: '2030-01-01', onPath: true, steps: [], editable: true }
        }),
      },
    },
    evidence: {
      uploadEvidence: implement(evidenceContract).uploadEvidence.handler(({ input: { file }, errors }) => {
        if (file.name === 'altered.pdf') throw errors.SIGNATURE_BROKEN({ data: { reason: 'content_changed' } })
        return { id: id(40), name: file.name, size: file.size, sha256: 'a'.repeat(64), signature: null }
      }),
    },
    legalPath: {
      getPath: server.getPath.handler(() => shown),
      decide: server.decide.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      submitVersion: server.submitVersion.handler(({ input, errors }) => {
        const { openPoints } = pending
        delete pending.openPoints
        if (openPoints) throw errors.POINTS_NEED_REASON({ data: { openPoints } })
        results.push(input)
        return shown
      }),
      enterIntoForce: server.enterIntoForce.handler(({ input, errors }) => {
        const { plans: overlapping } = pending
        delete pending.plans
        if (overlapping) throw errors.PLANS_OVERLAP({ data: { plans: overlapping } })
        results.push(input)
        return shown
      }),
      skipStep: server.skipStep.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      confirmReceipt: server.confirmReceipt.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      giveOpinion: server.giveOpinion.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      recordAbsence: server.recordAbsence.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      withdrawAct: server.withdrawAct.handler(({ input }) => {
        results.push(input)
        return shown
      }),
      completeStep: server.completeStep.handler(({ input, errors }) => {
        if (shown.inForceOn === null) throw errors.STEPS_INCOMPLETE({ data: { steps: ['a'] } })
        results.push(input)
        return shown
      }),
    },
  })
  return results
}
