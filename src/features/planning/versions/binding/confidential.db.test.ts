import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, documents: documentRoutes })

it('who names an approved part confidential makes an unapproved change, and the council edition keeps the text [law-68]', async () => {
  const make = factories(api.database)
  const area = await make.area({ kind: 'police_zone' })
  const zone = await make.organisation({ kind: 'police_zone', areaId: area.id })
  const planner = await enrol(api.database, people.planner(zone.id))
  const chief = await enrol(api.database, people.chief_of_corps(zone.id))
  const plan = { ownerId: zone.id, kind: 'zonal_security_plan', marking: 'TLP:CLEAR' } as const
  const { id: planId } = await make.plan(plan)
  const { id: elementId } = await make.element({ planId, kind: 'priority' })
  const { pool } = api.database
  const title = { source: 'nl', text: { nl: 'Inbraak' }, outdated: [] }
  await pool.query('update element set title = $2 where id = $1', [elementId, title])
  const { id } = await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await pool.query(`update plan_version set in_force_on = '2026-01-01' where id = $1`, [id])
  await pool.query(`update plan set state = 'in_force', in_force_on = '2026-01-01' where id = $1`, [planId])
  const edition = async () =>
    (
      await api.as(planner).documents.createDocument({ planId, rendition: 'council', language: 'nl', form: 'html' })
    ).text()
  expect(await edition()).toContain('Inbraak')

  const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
  const { revision } = rows.find((row) => row.id === elementId)!
  const patch = { confidential: { reason: 'Raad' } }
  await api.as(planner).plans.outline.changeElement({ id: elementId, revision, patch })
  const { changes } = await api.as(planner).plans.binding.listUnapprovedChanges({ planId })
  expect(changes.map(({ fields }) => fields)).toEqual([['confidential']])
  expect(await edition()).toContain('Inbraak')
})
