import { planContract } from '../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { LegalPath } from '#features/approval/path/contract.ts'
import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { extensionContract, type PlanExtension } from '../contract.ts'
import { BridgingNote } from './bridging-note.tsx'
import { ExtensionCard } from './extension-card.tsx'
import { UnapprovedChangesCard } from './unapproved-changes-card.tsx'

const planId = id(1)
const server = implement(extensionContract)
const plans = implement(planContract)
const minister = (number: number, en: string) => ({
  seat: { organisationId: id(number), function: 'minister' },
  names: { en },
  functionNames: { en: 'Minister' },
})
const makeExtension = (given: Partial<PlanExtension> = {}): PlanExtension => ({
  planId,
  state: 'in_force',
  periodFrom: '2022-01-01',
  periodTo: '2026-01-01',
  validUntil: '2026-01-01',
  bridgingSince: null,
  successor: null,
  extensions: [],
  extendable: {
    deciders: [minister(10, 'Interior'), minister(11, 'Justice')],
    atMost: 'P2Y',
    latest: '2028-01-01',
    basis: { en: 'practice' },
  },
  abilities: { extend: true, end: true },
  ...given,
})

describe('validity of a plan', () => {
  const renderCard = (shown: PlanExtension) => {
    const requests: unknown[] = []
    const recordInput = (input: unknown) => {
      requests.push(input)
      return shown
    }
    const pages = renderPage(() => <ExtensionCard planId={planId} />, '/', {
      extension: {
        getExtension: server.getExtension.handler(() => shown),
        extendPlan: server.extendPlan.handler(({ input }) => recordInput(input)),
        endPlan: server.endPlan.handler(({ input }) => recordInput(input)),
      },
    })
    return { requests, pages }
  }

  it('is extended by keyboard as a decision of named seats with a date', async () => {
    const { requests } = renderCard(makeExtension())
    const user = userEvent.setup()
    /** Presses Tab until the given element has the focus. */
    const tabTo = async (element: HTMLElement) => {
      for (let many = 0; many < 20 && document.activeElement !== element; many++) await user.tab()
      expect(document.activeElement).toBe(element)
    }
    await tabTo(await screen.findByRole('button', { name: 'Record extension' }))
    await user.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/until 31 Dec(ember)? 2027 at the latest/)).toBeTruthy()
    for (const name of ['Minister, Interior', 'Minister, Justice']) {
      await tabTo(dialog.getByRole('checkbox', { name }))
      await user.keyboard(' ')
    }
    await tabTo(dialog.getByLabelText(/Source/))
    await user.keyboard('Letter 12')
    await tabTo(dialog.getByRole('textbox', { name: /^Reason/ }))
    await user.keyboard('The new plan is late.')
    await tabTo(dialog.getByRole('button', { name: 'Record extension' }))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(requests).toHaveLength(1))
    expect(requests).toMatchObject([
      {
        validUntil: '2028-01-01',
        decided: [{ organisationId: id(10) }, { organisationId: id(11) }],
        evidence: 'Letter 12',
        reason: 'The new plan is late.',
      },
    ])
  })

  it('shows each decision with the deciding seats, and withdrawn decisions with the reason', async () => {
    const extension = {
      id: id(20),
      validUntil: '2027-01-01',
      decidedOn: '2025-11-20',
      decided: [minister(10, 'Interior')],
      legalBasis: 'Art. 4',
      evidence: 'Letter 12',
      reason: 'Late.',
      recordedAt: '2025-11-20T10:00:00Z',
      recordedBy: 'Somebody',
      withdrawn: null,
    }
    const taken = { ...extension, id: id(21), withdrawn: { reason: 'A mistake.', withdrawnAt: '2025-11-21T10:00:00Z' } }
    renderCard(makeExtension({ validUntil: '2027-01-01', extensions: [extension, taken] }))
    expect(await screen.findByText(/Extended by decision until 31 Dec(ember)? 2026/)).toBeTruthy()
    expect(screen.getAllByText(/by Minister, Interior/)).toHaveLength(2)
    expect(screen.getByText('Withdrawn: A mistake.')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: 'Withdraw' })).toHaveLength(1)
  })

  it('is hidden from users who may not extend the plan and have no decision to read', async () => {
    await renderCard(makeExtension({ abilities: { extend: false, end: false } })).pages
    expect(screen.queryByText('Period in force')).toBeNull()
  })
})

describe('bridging plan', () => {
  it('shows the start of bridging, and the current step of the next plan', async () => {
    const successor = {
      planId: id(2),
      code: 'NSP',
      title: localized('en', 'The next plan'),
      state: 'in_decision' as const,
      step: { number: 'Z7', names: { en: 'Approval' } },
    }
    await renderPage(() => <BridgingNote planId={planId} />, '/', {
      plans: {
        getPlan: plans.getPlan.handler(() => planFile({ state: 'bridging' })),
      },
      extension: {
        getExtension: server.getExtension.handler(() => makeExtension({ bridgingSince: '2026-01-01', successor })),
      },
    })
    expect(await screen.findByText(/Bridging since 1 Jan(uary)? 2026/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'The next plan, The next plan, is at step Z7 (Approval).' })
    expect(link.getAttribute('href')).toBe(`/plans/${id(2)}?tab=path`)
  })
})

describe('bound passages that differ from the version in force', () => {
  const path = { planId, rounds: [], abilities: { lead: true }, inForceOn: null } as unknown as LegalPath
  const renderCard = async (shown: LegalPath, onOpen = () => {}) => {
    const results: unknown[] = []
    await renderPage(() => <UnapprovedChangesCard path={shown} onOpen={onOpen} />, '/', {
      plans: {
        binding: {
          listUnapprovedChanges: plans.binding.listUnapprovedChanges.handler(() => ({
            version: { id: id(30), number: 3 },
            changes: [
              {
                subjectId: id(31),
                section: 'elements',
                place: 'objectives',
                kind: 'changed' as const,
                elementKind: 'priority' as const,
                title: localized('en', 'Less drugs'),
                fields: ['title'],
                revert: { revision: 4, patch: { title: localized('en', 'Fewer drugs') } },
              },
              {
                subjectId: id(32),
                section: 'elements',
                place: 'objectives',
                kind: 'removed' as const,
                elementKind: 'priority' as const,
                title: localized('en', 'Burglary'),
                fields: [],
                revert: null,
              },
            ],
          })),
        },
        outline: {
          changeElement: plans.outline.changeElement.handler(({ input }) => {
            results.push(input)
            return {} as never
          }),
        },
      },
    })
    return results
  }

  it('are counted, reverted separately, or moved to an addendum', async () => {
    let opened = 0
    const results = await renderCard(path, () => {
      opened += 1
    })
    expect(await screen.findByText('2 unapproved changes since version 3 (in force)')).toBeTruthy()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'Revert change' }))
    expect(results).toMatchObject([{ id: id(31), revision: 4, patch: { title: localized('en', 'Fewer drugs') } }])
    await user.click(screen.getByRole('button', { name: 'Start an addendum' }))
    expect(opened).toBe(1)
    expect(screen.getByRole('link', { name: 'Compare versions' }).getAttribute('href')).toContain(
      `compare=${id(30)}..now`,
    )
  })

  it('offer no action while an addendum is open', async () => {
    const rounds = [{ id: id(5), number: 2, kind: 'addendum' as const, reason: '', openedAt: '2026-11-20T10:00:00Z' }]
    await renderCard({ ...path, rounds })
    expect(await screen.findByText(/An addendum is in progress/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Start an addendum' })).toBeNull()
  })
})
