import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { documentRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, documents: documentRoutes })

it('a French print has a no-break space before each colon and semicolon between words', async () => {
  const make = factories(api.database)
  const [zone, partner] = [await make.organisation({ kind: 'police_zone' }), await make.organisation()]
  const planner = await enrol(api.database, people.planner(zone.id))
  const { id: planId } = await make.plan({ ownerId: zone.id, kind: 'zonal_security_plan' })
  const { id } = await make.element({ planId, kind: 'strategic_objective' })
  const { plans, documents } = api.as(planner)
  const row = (await plans.outline.getOutline({ planId })).rows.find((entry) => entry.id === id)!
  await plans.outline.changeElement({
    id,
    revision: row.revision,
    reason: 'Retard',
    patch: {
      title: localized('fr', 'Moins de vols'),
      state: 'paused',
      stateReason: 'en attente',
      confidential: { reason: 'prévisible' },
      contributorIds: [zone.id, partner.id],
      details: { places: ['gare', 'port'] },
      partners: [{ organisationId: partner.id, status: 'asked', commitment: localized('fr', 'deux agents') }],
      needs: [
        { kind: 'decision', text: localized('fr', 'un local'), organisationId: null, status: 'needed', onDate: null },
      ],
      resources: [
        {
          ...{ service: 'police', kind: 'hours', amount: 10, year: null, funded: null, notAvailable: false },
          ...{ team: 'quartier', source: 'budget', available: null },
        },
      ],
    },
  })
  const order = { planId, rendition: 'full', language: 'fr', form: 'html', checks: false } as const
  const html = await (await documents.createDocument(order)).text()
  const text = html
    .replaceAll(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#?\w+;/g, '')
  for (const part of ['partie proposée\u00a0: prévisible', 'gare\u00a0; port', 'un local'])
    expect(text.toLowerCase()).toContain(part)
  expect(text.match(/[\p{L})»][;:] .{0,20}/gu) ?? []).toEqual([])
})
