import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { usePackSource } from '#features/country/registry/index.ts'
import { system } from '#shared/actor.ts'
import { succeed } from '#shared/result.ts'
import { api, former, reformed, restoreFormerLaw, startPlan } from '../law-change.fixture.ts'
import type { Open } from './open-instance.ts'
import { previewCommand } from './pack-upgrade.ts'

const folder = mkdtempSync(join(tmpdir(), 'integral-preview-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(restoreFormerLaw)

/** Returns the output of the command on an open instance, as the operator sees it. */
async function preview(...given: string[]): Promise<string> {
  let text = ''
  const open = (async (_command, run) =>
    run({
      context: api.context(system),
      answer: (_data: object, content: string) => {
        text = content
      },
    } as Parameters<typeof run>[0])) as Open
  const program = new Command('integral').exitOverride()
  previewCommand(program, open)
  await program.parseAsync(['preview', ...given], { from: 'user' })
  return text
}

it('prints the changes, the plans that keep their law, those that can be moved, and who decides on it', async () => {
  await startPlan('ZVP-1')
  const { id } = await startPlan('ZVP-2')
  await api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [id])
  usePackSource({ load: async () => succeed(reformed) })
  const text = await preview()
  for (const line of [
    `BE: previous version ${former.version}, would install 2099.1.0.`,
    '- path: 1 changed: zonal_security_plan start',
    '- path: 1 no longer in the pack (kept): zonal_security_plan early_advice',
    'Plans that keep their law:',
    `drafting): law of ${former.version}, can be moved`,
    'Task to decide on the move: ',
    'roles: planner, chief of corps',
  ])
    expect(text).toContain(line)
  expect(text).toMatch(/- ZVP-2 .*in force\): law of [\d.]+$/m)
  usePackSource({ load: async () => succeed({ ...former, version: '2026.11.9' }) })
  expect(await preview()).toContain('would install 2026.11.9.\nNo changes.\nPlans that keep')
})

it('reads the folder that is named, and refuses that of another country', async () => {
  cpSync(fileURLToPath(new URL('../../../packs/template', import.meta.url)), folder, { recursive: true })
  await expect(preview(folder)).rejects.toMatchObject({
    code: 'PACK_INVALID',
    data: { problem: expect.stringContaining('COUNTRY gives the pack of XX') },
  })
})
