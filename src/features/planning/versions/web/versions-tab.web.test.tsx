import { planContract } from '../../../../../testing/contracts.ts'
// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'

import { planFile } from '#features/planning/plans/web/plan.fixture.ts'
import { id } from '#shared/id.fixture.ts'
import type { Version } from '../contract.ts'
import { VersionsTab } from './versions-tab.tsx'

const version = (number: number, inForceOn: string | null): Version => ({
  id: id(20 + number),
  planId: id(1),
  number,
  reason: 'Laid before the ministers.',
  format: 'canonical-1',
  packVersion: 'test',
  inForceReason: null,
  hash: 'a'.repeat(64),
  parts: [],
  frozenAt: '2026-03-01T10:00:00Z',
  frozenBy: 'Planner',
  inForceOn,
  supersededOn: null,
})
const server = implement(planContract)
const { plan, abilities } = planFile({})
const renderView = (force: boolean) =>
  renderPage(() => <VersionsTab plan={plan} abilities={{ ...abilities, force }} />, '/', {
    plans: {
      versions: {
        listVersions: server.versions.listVersions.handler(() => [version(2, '2026-04-01'), version(1, null)]),
      },
    },
  })

describe('versions of a plan', () => {
  it('can be brought into force by hand when no approval procedure does this, except the version in force', async () => {
    await renderView(true)
    expect(await screen.findAllByRole('button', { name: 'Bring into force' })).toHaveLength(1)
  })

  it('cannot be brought into force by hand when the approval procedure does this, but can be frozen', async () => {
    await renderView(false)
    expect(await screen.findByText('Version 1', { selector: 'strong' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Freeze version' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Bring into force' })).toBeNull()
  })
})
