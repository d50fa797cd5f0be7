// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import type { LegalPath } from '#features/approval/path/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { planContract } from '../../../../../testing/contracts.ts'
import { UnapprovedChangesCard } from './unapproved-changes-card.tsx'

const planId = id(1)
const plans = implement(planContract)

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
