import { Command } from 'commander'
import { expect, it } from 'vitest'
import { packId, usePackSource } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { succeed } from '#shared/result.ts'
import belgium from '../../../packs/be/index.ts'
import { useApi } from '../../../testing/api.ts'
import { selectPackPart } from '../../../testing/pack-part.ts'
import { people } from '../../../testing/people.ts'
import { installCountry, reloadLaws } from '../country.ts'
import { router } from '../router.ts'
import type { Open } from './open-instance.ts'
import { upgradeCommand } from './pack-upgrade.ts'

const api = useApi(router)
const part = selectPackPart(belgium, ['BE-M-11002'])
const administrator = people.instance_administrator(packId('organisation', 'BE-FPS-INTERIOR'))

/** Returns the output of the command on an open instance. */
async function upgrade(...given: string[]): Promise<string> {
  let text = ''
  const open = (async (_command, run) =>
    run({
      context: api.context(administrator),
      answer: (_data: object, content: string) => {
        text = content
      },
    } as Parameters<typeof run>[0])) as Open
  const program = new Command('integral').exitOverride()
  upgradeCommand(program, open)
  await program.parseAsync(['upgrade', ...given], { from: 'user' })
  return text
}

it('an upgrade previews all changes of the pack without storing them, and then applies them with a reason', async () => {
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, part))
  await reloadLaws(api.database)
  const kind = part.planKinds.find(({ path, criteria }) => path && criteria)!
  const [first, ...steps] = kind.path!.steps
  const [criterion, ...criteria] = kind.criteria!
  const path = { ...kind.path!, steps: [{ ...first!, names: { en: 'Another name' } }, ...steps] }
  const later = {
    ...part,
    version: '2099.1.0',
    phenomenonLists: part.phenomenonLists.map((list) =>
      list.code === 'NSP-2022' ? { ...list, names: { ...list.names, en: 'The list of 2022' } } : list,
    ),
    planKinds: part.planKinds.map((planKind) => (planKind === kind ? { ...kind, path, criteria } : planKind)),
    terms: part.terms!.slice(1),
    indicators: part.indicators.map((indicator) =>
      indicator.phenomena?.length ? { ...indicator, phenomena: [] } : indicator,
    ),
  }
  usePackSource({ load: async () => succeed(later) })
  expect(await upgrade('--preview')).toMatch(/^BE: previous version .*, would install 2099\.1\.0\./)
  const text = await upgrade('--preview')
  for (const line of [
    '- phenomenon list: 1 changed: NSP-2022',
    `- path: 1 changed: ${kind.code} ${first!.code}`,
    `- criterion: 1 no longer in the pack (kept): ${kind.code} ${criterion!.code}`,
    `- term: 1 no longer in the pack (kept): ${part.terms![0]!.code}`,
    'no longer in the pack (kept): NSP-',
  ])
    expect(text).toContain(line)
  await expect(upgrade()).rejects.toMatchObject({ code: 'REASON_REQUIRED' })
  expect(await upgrade('--reason', 'The law changed.')).toContain('installed 2099.1.0')
  usePackSource({ load: async () => succeed({ ...later, version: '2099.1.1' }) })
  const after = await upgrade('--preview')
  expect(after).not.toMatch(/phenomenon list|path|criterion|term|phenomenon indicator/)
})
