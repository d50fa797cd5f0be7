import { beforeEach, describe, expect, it } from 'vitest'
import { makeCountry } from '#features/alignment/items/country.fixture.ts'
import { type Id, newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let zone: { id: Id; areaId: Id; planId: Id }
let town: { id: Id }
let council: { id: Id }

/** A town in the first zone, with a separate organisation. */
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 2, priorities: [] })
  zone = country.zones[0]!
  town = await country.make.area({ kind: 'municipality', parentId: zone.areaId, names: { en: 'Riverside' } })
  council = await country.make.organisation({
    kind: 'municipality',
    areaId: town.id,
    names: { en: 'Town of Riverside' },
  })
})

const page = (areaId: Id = town.id, organisationId: Id = council.id) =>
  api.as(people.mayor(organisationId)).alignment.municipality.getMunicipalityPage({ areaId })
const element = (
  planId: Id,
  kind: 'priority' | 'action' | 'municipality_mission',
  title: string,
  details: object = {},
) =>
  country.make.element({ planId, kind, title }).then(async ({ id }) => {
    await api.database.pool.query('update element set details = $2 where id = $1', [id, details])
    return id
  })
const addResource = (elementId: Id, source: string | null, amount: number, year: number | null = null) =>
  api.database.pool.query(
    `insert into element_resource (id, element_id, owner_id, kind, service, year, amount, source, access_id)
     values ($1, $2, $2, 'budget', 'police', $5, $3, $4, 1)`,
    [newId(), elementId, amount, source, year],
  )

describe('measures for a municipality', () => {
  it('are those that name it or an area that contains it, missions of the municipality, and priorities for the whole zone', async () => {
    await element(zone.planId, 'priority', 'Burglary')
    await element(zone.planId, 'action', 'In town', { areaIds: [town.id] })
    await element(country.national.id, 'action', 'In the zone', { areaIds: [zone.areaId] })
    await element(zone.planId, 'municipality_mission', 'Quiet nights', {
      municipalityId: town.id,
      extraPayment: 22_000,
    })
    await element(zone.planId, 'action', 'Elsewhere', { areaIds: [country.zones[1]!.areaId] })
    await element(country.zones[1]!.planId, 'priority', 'Of the neighbours')
    const { incomingMeasures, containingAreas, contributions } = await page()
    expect(containingAreas.map((entry) => entry.areaId)).toEqual([zone.areaId])
    expect(
      incomingMeasures.map((get) => [
        get.plan.planId,
        get.elements.map((own) => [own.title?.text.en, own.reasonCode]).sort(),
      ]),
    ).toEqual([
      [
        zone.planId,
        [
          ['Burglary', 'plan'],
          ['In town', 'named'],
          ['Quiet nights', 'mission'],
        ],
      ],
      [country.national.id, [['In the zone', 'within']]],
    ])
    expect(contributions).toMatchObject([
      { reasonCode: 'extra_payment', amount: 22_000, element: { title: { text: { en: 'Quiet nights' } } } },
    ])
  })

  it('include the plans that contain no missions for a single municipality', async () => {
    await element(zone.planId, 'municipality_mission', 'None', { declaresNone: true })
    const { incomingMeasures, withoutMissions } = await page()
    expect(incomingMeasures).toEqual([])
    expect(withoutMissions.map((withoutMission) => withoutMission.planId)).toEqual([zone.planId])
  })

  it('exclude confidential content, because the page is handed out, and content that this reader may not read', async () => {
    const confidential = await element(zone.planId, 'priority', 'Confidential')
    const under = await element(zone.planId, 'action', 'Under it', { areaIds: [town.id] })
    await api.database.pool.query('update element set parent_id = $2 where id = $1', [under, confidential])
    await api.database.pool.query(
      `update element set confidential = true, confidential_reason = 'Council' where id = $1`,
      [confidential],
    )
    const closed = await element(zone.planId, 'priority', 'Closed')
    await addResource(closed, 'Riverside', 5)
    await api.database.pool.query('update element set marking = 3 where id = $1', [closed])
    expect(await page()).toMatchObject({ incomingMeasures: [], contributions: [] })
    const own = await page(town.id, zone.id)
    expect(own.incomingMeasures[0]!.elements.map((entry) => entry.title?.text.en)).toEqual(['Closed'])
    expect(own.contributions).toHaveLength(1)
  })

  it('are available for an existing area only', async () => {
    expect((await catchError(page(newId()))).code).toBe('NOT_FOUND')
  })
})

describe('contributions and signatures of a municipality', () => {
  it('include resource lines that name it as source, and those of the accountable functions of the municipality', async () => {
    const first = await element(zone.planId, 'action', 'Lights')
    await addResource(first, 'town of riverside', 300, 2027)
    await addResource(first, 'Province', 700)
    const organisationFunction = await country.make.function(council.id, {})
    const second = await country.make.element({
      planId: zone.planId,
      kind: 'action',
      accountableFunctionId: organisationFunction.id,
    })
    await addResource(second.id, null, 50)
    const { contributions } = await page()
    expect(contributions.map((pay) => [pay.reasonCode, pay.amount, pay.year]).sort()).toEqual([
      ['own', 50, null],
      ['source', 300, 2027],
    ])
  })

  it('include items to answer, needs of measures, agreements, partnerships and plans that it issues', async () => {
    const priority = await country.make.element({ planId: country.national.id, kind: 'priority', title: 'Ports' })
    const at = { versionId: country.versionId, organisation: council.id }
    await api.database.pool.query(
      `insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, sent_at, due_on, access_id)
       values ($1, $2, $3, $4, $5, $6, '2026-03-01', '2026-12-01', 1)`,
      [newId(), at.versionId, country.national.id, priority.id, country.ministry.id, council.id],
    )
    const action = await element(zone.planId, 'action', 'Cameras')
    await api.database.pool.query(
      `insert into element_need (id, element_id, owner_id, kind, organisation_id, text, status, access_id)
       values ($1, $2, $2, 'decision', $3, $4, 'asked', 1)`,
      [newId(), action, council.id, localized('en', 'A council decision')],
    )
    await api.database.pool.query(
      `insert into element_partner (id, element_id, owner_id, organisation_id, status, access_id)
       values ($1, $2, $2, $3, 'asked', 1)`,
      [newId(), action, council.id],
    )
    const own = await country.make.plan({
      ownerId: zone.id,
      issuingBodyIds: [zone.id, council.id],
      state: 'in_decision',
    })
    await api.database.pool.query(
      `insert into agreement (id, from_element_id, to_plan_id, owner_id, addressee_id, text, asked_at, access_id)
       values ($1, $2, $3, $4, $5, $6, '2026-05-01', 1)`,
      [newId(), action, own.id, zone.id, council.id, localized('en', 'One patrol')],
    )
    const { signatures: signs } = await page()
    expect(signs.items).toMatchObject([
      { state: 'no_answer', dueOn: '2026-12-01', element: { elementId: priority.id } },
    ])
    expect(signs.needs).toMatchObject([{ kind: 'decision', status: 'asked', element: { elementId: action } }])
    expect(signs.partnerships).toMatchObject([{ status: 'asked', element: { elementId: action } }])
    expect(signs.agreements).toMatchObject([{ requesterNames: { en: 'Zone 0' }, status: 'asked' }])
    expect(signs.plans).toMatchObject([{ planId: own.id, state: 'in_decision' }])
  })
})
