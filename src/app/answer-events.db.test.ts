import { pino } from 'pino'
import { expect, it } from 'vitest'
import { belgianReaders, listActors, makeProvinces } from '#features/alignment/coverage/grouped/provinces.fixture.ts'
import { openChecking } from '#features/quality/checks/index.ts'
import { openLive } from '#platform/live/live.ts'
import type { NotifiedChange } from '#platform/live/queries.ts'
import type { Actor } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../packs/be/index.ts'
import { useApi } from '../../testing/api.ts'
import { people } from '../../testing/people.ts'
import { router } from './router.ts'

const api = useApi(router)

it('an answer of a zone makes events for those who may read it, and none for other readers of both plans [law-92]', async () => {
  const rules = belgium.rules
    .filter(({ rule }) => rule === 'answers')
    .map(({ planKinds: _kinds, blocks: _blocks, ...binding }) => binding)
  const provinces = api as unknown as Parameters<typeof makeProvinces>[0]
  const country = await makeProvinces(provinces, { ...belgianReaders, rules })
  const zone = country.zones[2]!
  const plan = await country.make.plan({ ownerId: zone.id, areaId: zone.areaId, marking: 'TLP:GREEN' })
  const live = await openLive(api.database, pino({ level: 'silent' }))
  const checking = openChecking({ ...api.context(country.planner), publishChanges: live.publishChanges })
  await checking.checkDuePlans()

  const listen = (actor: Actor) => {
    const changes: NotifiedChange[] = []
    live.listen({ actor, changed: (heard) => void changes.push(...heard), missed: () => {}, close: () => {} })
    return changes
  }
  const planner = people.planner(zone.id)
  const actors = listActors(country)
  const find = (name: string) => actors.find((entry) => entry.name === name)!.actor
  const [own, ministry] = [listen(planner), listen(find('ministry of the interior'))]
  const others = ['federal police', 'partner', 'planner of a zone', 'governor'].map(
    (name) => [name, listen(find(name))] as const,
  )

  const { alignment } = api.as(planner, { publishChanges: live.publishChanges })
  const { rows } = await alignment.items.listItems({ addresseeId: zone.id })
  const [item] = rows
  const input = { itemId: item!.id, kind: 'partly', reasons: localized('en', 'No capacity'), planId: plan.id } as const
  await alignment.answers.answerItem(input)
  const workbook = await alignment.answerWorkbooks.exportAnswers({ addresseeId: zone.id, language: 'en' })
  await alignment.answerWorkbooks.importAnswers({
    addresseeId: zone.id,
    file: new File([workbook], 'answers.xlsx', { type: workbook.type }),
    language: 'en',
  })
  checking.scheduleRun()
  await expect.poll(() => own.map(({ kind }) => kind), { timeout: 10_000 }).toContain('check_result')
  await checking.idle()

  expect(own).toContainEqual({ kind: 'item', id: item!.id, planId: plan.id })
  expect(ministry).toContainEqual({ kind: 'item', id: item!.id, planId: plan.id })
  for (const [name, changes] of others) expect([name, changes]).toEqual([name, []])
  await live.close()
})
