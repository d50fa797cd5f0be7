import { expect, it } from 'vitest'
import { packId } from '#features/country/registry/index.ts'
import { legalZone } from '#platform/procedure.ts'
import { anyone } from '#shared/actor.ts'
import { formatDate } from '#shared/format.ts'
import { localized } from '#shared/localized-text.ts'
import { useApi } from '../../testing/api.ts'
import { people } from '../../testing/people.ts'
import { openCountry } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)

it('an instance uses the configured country from the start [country-1] [deck-28]', async () => {
  await openCountry(api.database, 'nl')
  expect([legalZone, formatDate('2026-11-24', 'nl', 'short')]).toEqual(['Europe/Amsterdam', '24-11-2026'])
  const visitor = api.as(anyone('nl'))
  const country = await visitor.registry.country.getCountry({})
  expect(country).toMatchObject({ code: 'NL', officialLanguages: ['nl'], timeZone: 'Europe/Amsterdam' })
  expect(country.roles.find(({ code }) => code === 'planner')?.names.nl).toBe(
    'Beleidsadviseur openbare orde en veiligheid',
  )
  expect(country.hierarchies.filter(({ main }) => main).map(({ kinds }) => kinds)).toEqual([
    ['country', 'police_region', 'municipality'],
  ])
  expect(country.areaKinds.find(({ kind }) => kind === 'police_region')).toMatchObject({
    names: { nl: 'politieregio' },
    count: 10,
  })
  expect(country.organisationKinds.find(({ kind }) => kind === 'local_triangle')).toMatchObject({
    names: { nl: 'lokale driehoek' },
    count: 22,
  })
  expect((await visitor.session.getSession()).forms?.locales.nl).toBe('nl-NL')

  const planner = api.as(people.planner(packId('organisation', 'NL-MUN-0677')))
  const plan = await planner.plans.startPlan({
    kind: 'municipal_security_plan',
    code: 'IVP-HULST-2027',
    title: localized('nl', 'Integraal veiligheidsplan Hulst'),
    ownerId: packId('organisation', 'NL-MUN-0677'),
    areaId: packId('area', 'NL-M-0677'),
    periodFrom: '2027-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
    template: 'guided',
  })
  expect(await planner.plans.getPlan({ id: plan.id })).toMatchObject({ plan: { periodTo: '2031-01-01' } })
  const rules = await planner.checks.listRules({})
  expect(rules.find(({ rule }) => rule === 'R06')?.basis.nl).toBe('Politiewet 2012, art. 38b')

  await expect(openCountry(api.database, 'be')).rejects.toThrow(
    'This instance serves NL, and COUNTRY gives the pack of BE. Set COUNTRY to the pack of NL',
  )
}, 120_000)
