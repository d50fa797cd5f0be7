import { beforeEach, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import type { Actor } from '#shared/actor.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { hashVersionSections } from '../version-sections.ts'
import { findBinding } from './find-binding.ts'

const api = useApi({ plans: planRoutes, documents: documentRoutes })
let planner: Actor
let planId: string
let elementId: string
const title = (fr: string, more: LocalizedText['text'] = {}): LocalizedText => ({
  source: 'nl',
  text: { nl: 'Inbraak', fr, ...more },
  outdated: [],
})
const change = async (next: LocalizedText) => {
  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  const { revision } = rows.find(({ id }) => id === elementId)!
  return api.as(planner).plans.outline.changeElement({ id: elementId, revision, patch: { title: next } })
}
const listChanges = async () =>
  (await api.as(planner).plans.binding.listUnapprovedChanges({ planId })).changes.map(({ fields }) => fields)

/** A plan in force of a police zone of Brussels, whose French and Dutch texts are both authentic. */
beforeEach(async () => {
  usePack(belgium)
  const make = factories(api.database)
  const language = await make.area({ code: 'BE-LA-BRU', kind: 'language_area' })
  const area = await make.area({ kind: 'police_zone', parentId: language.id, hierarchy: 'language' })
  const zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  planner = await enrol(api.database, people.planner(zone.id))
  const chief = await enrol(api.database, people.chief_of_corps(zone.id))
  planId = (await make.plan({ ownerId: zone.id, kind: 'zonal_security_plan', marking: 'TLP:CLEAR' })).id
  elementId = (await make.element({ planId, kind: 'priority' })).id
  const { pool } = api.database
  await pool.query(`update plan set area_id = $2, languages = '{nl,fr}' where id = $1`, [planId, area.id])
  await pool.query('update element set title = $2 where id = $1', [elementId, title('Cambriolages')])
  const { id } = await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [id])
  await pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [planId])
})

it('a changed text in an authentic language is an unapproved change, a courtesy translation is none [law-48]', async () => {
  expect(await listChanges()).toEqual([])
  await change(title('Cambriolages', { en: 'Burglary' }))
  expect(await listChanges()).toEqual([])
  await change(title('Autre chose', { en: 'Burglary' }))
  expect(await listChanges()).toEqual([['title']])
  const edition = async (wish: 'fr' | 'nl') =>
    (
      await api.as(planner).documents.createDocument({ planId, rendition: 'public', language: wish, form: 'html' })
    ).text()
  expect(await edition('fr')).toContain('Cambriolages')
  expect(await edition('fr')).not.toContain('Autre chose')
  await change(title('Cambriolages'))
  expect(await listChanges()).toEqual([])
})

it('hashes of a plan with authentic languages name their method, and those of a law without regimes another one', async () => {
  const context = { ...api.context(planner), tx: api.database.kysely } as never
  const { rows } = await api.database.pool.query<{ id: string; owner_id: string; area_id: string }>(
    'select v.id, p.owner_id, p.area_id from plan_version v join plan p on p.id = v.plan_id',
  )
  const [{ id, owner_id: ownerId, area_id: areaId }] = rows as [(typeof rows)[number]]
  const plan = { kind: 'zonal_security_plan', packVersion: 'test', ownerId, areaId }
  expect((await findBinding(api.database.kysely, plan))?.authentic).toEqual(['fr', 'nl'])
  const listMethods = async () =>
    new Set(Object.values(await hashVersionSections(context, id)).map((hash) => hash.slice(0, hash.indexOf(':'))))
  const [withLanguages, ...others] = await listMethods()
  expect([withLanguages, others]).toEqual([expect.stringMatching(/^bound\/4-/), []])
  const { languageRegimes: _, ...law } = belgium
  usePack(law)
  expect(await listMethods()).not.toContain(withLanguages)
})
