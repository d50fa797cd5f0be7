import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../testing/stored-law.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let ministry: { id: string; code: string }
let planner: ReturnType<typeof people.planner>

beforeEach(async () => {
  const country = await make.area({ code: 'BE', kind: 'country', officialCode: '01000' })
  ministry = await make.organisation({ kind: 'ministry', level: 'federal', areaId: country.id })
  planner = people.ministry_planner(ministry.id)
})

const documents = (actor = planner) => api.as(actor).plans.document
const list = (given: object = {}) => ({
  note: 'As published',
  plans: [
    {
      id: 'BE-ZVP-DREEF',
      level: 'police_zone',
      area_code: 'PZ19-DREEF',
      language: 'nl',
      title: 'Zonaal veiligheidsplan Dreef',
      period: { from: '2020-01-01', to: '2025-12-31' },
      source: ['https://example.org/plan (quoted)'],
      priorities: [{ no: 1, title: 'Drugs', aim: 'Minder', children: ['cannabis', 'cocaïne'] }],
      transversal_themes: ['internet'],
      ...given,
    },
  ],
})

describe('List of published priorities', () => {
  it('is refused with a decision in the future [law-109]', async () => {
    await storePlanKinds(api.database, belgium)
    for (const field of ['adopted', 'validated']) {
      const document = list({ [field]: '2099-01-15' })
      expect(await catchError(documents().importDocument({ document, ownerId: ministry.id }))).toMatchObject({
        code: 'FILE_REJECTED',
        data: { issues: [{ pointer: `/plans/0/${field}`, code: 'DATE_IN_FUTURE' }] },
      })
    }
  })

  it('becomes a plan of the kind for the level, with numbered priorities in order, that is not sent', async () => {
    await storePlanKinds(api.database, belgium)
    const area = await make.area({ names: { nl: 'Dreef' }, to: '2025-01-01' })
    const council = await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    const { effects } = await documents().importDocument({ document: list(), ownerId: ministry.id })
    const { planId } = effects[0]!
    const { plan } = await api.as(planner).plans.getPlan({ id: planId })
    expect(plan).toMatchObject({
      code: 'BE-ZVP-DREEF',
      kind: 'zonal_security_plan',
      areaId: area.id,
      periodFrom: '2020-01-01',
      periodTo: '2026-01-01',
      duration: 'P6Y',
      state: 'approved',
      marking: 'TLP:GREEN',
      sentAt: null,
      ownerId: ministry.id,
      issuingBodyIds: [ministry.id, council.id],
    })
    const { rows } = await api.as(planner).plans.outline.getOutline({ planId })
    const entries = rows.filter((row) => row.kind !== 'part' && row.kind !== 'section')
    expect(entries.map((row) => [row.kind, row.title?.text.nl])).toEqual([
      ['text', undefined],
      ['priority', 'Drugs'],
      ['phenomenon', 'cannabis'],
      ['phenomenon', 'cocaïne'],
      ['transversal_theme', 'internet'],
    ])
    expect(JSON.stringify(entries[0]!.body)).toContain('"href":"https://example.org/plan"')
    const { element } = await api.as(planner).plans.outline.getElement({ id: entries[1]!.id })
    expect(element.details.publishedNumber).toBe('1')
  })

  it('belongs to the only organisation in the area that issues such plans, and only that organisation may import it', async () => {
    await storePlanKinds(api.database, belgium)
    const area = await make.area({ names: { nl: 'Dreef' } })
    const council = await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    const refused = await documents().previewImport({ document: list() })
    expect(refused.issues).toMatchObject([{ pointer: '/plans/0/plan/owner', code: 'NOT_YOURS' }])
    const { effects } = await documents(people.planner(council.id)).importDocument({ document: list() })
    const { plan } = await api.as(people.planner(council.id)).plans.getPlan({ id: effects[0]!.planId })
    expect(plan.ownerId).toBe(council.id)
  })

  it('is registered on behalf of that organisation by the organisation that the importer specifies', async () => {
    await storePlanKinds(api.database, belgium)
    const area = await make.area({ names: { nl: 'Dreef' } })
    const council = await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    const { effects } = await documents().importDocument({ document: list(), ownerId: ministry.id })
    const { plan } = await api.as(planner).plans.getPlan({ id: effects[0]!.planId })
    expect(plan).toMatchObject({ ownerId: ministry.id, issuingBodyIds: [ministry.id, council.id] })
  })

  it('names issuing organisations of a kind that issues such plans, and none that has accounts here [law-74]', async () => {
    await storePlanKinds(api.database, belgium)
    const preview = async (given: object) =>
      (await documents().previewImport({ document: list(given), ownerId: ministry.id })).issues
    const place = '/plans/0/plan/issuingBodies'
    expect(await preview({})).toMatchObject([{ pointer: place, code: 'ISSUER_NOT_ALLOWED' }])
    const town = await make.organisation({ kind: 'municipality' })
    expect(await preview({ issuing_bodies: [town.code] })).toMatchObject([{ code: 'ISSUER_NOT_ALLOWED' }])
    const zone = await make.organisation({ kind: 'police_zone' })
    expect(await preview({ issuing_bodies: [zone.code] })).toEqual([])
    await enrol(api.database, people.chief_of_corps(zone.id))
    expect(await preview({ issuing_bodies: [zone.code] })).toMatchObject([
      { pointer: place, code: 'ISSUER_REGISTERS_ITSELF' },
    ])
  })

  it('is rejected for an unknown area without a specified owner, with the nearest codes', async () => {
    await make.area({ code: 'PZ19-DREEG', names: { nl: 'Elders' } })
    expect(await documents().previewImport({ document: list() })).toEqual({
      accepted: false,
      effects: [],
      issues: [
        {
          pointer: '/plans/0/area_code',
          code: 'UNKNOWN_CODE',
          data: { code: 'PZ19-DREEF', objectKind: 'area', suggestions: ['PZ19-DREEG'] },
        },
      ],
    })
  })

  it('reports the positions that do not match the format of such a list', async () => {
    const { issues } = await documents().previewImport({ document: list({ language: 'xx' }) })
    expect(issues).toMatchObject([{ pointer: '/plans/0/language', code: 'SHAPE' }])
  })

  it('refuses keys that it does not know, at every level, so that nothing is dropped', async () => {
    const period = { from: '2020-01-01', to: '2025-12-31' }
    for (const [given, pointer, key] of [
      [{ adoped: '2020-01-01' }, '/plans/0', 'adoped'],
      [{ period: { ...period, coment: 'x' } }, '/plans/0/period', 'coment'],
      [{ priorities: [{ no: 1, title: 'Drugs', aims: 'x' }] }, '/plans/0/priorities/0', 'aims'],
    ] as const) {
      const { issues } = await documents().previewImport({ document: list(given) })
      expect(issues).toMatchObject([{ pointer, code: 'SHAPE', data: { message: expect.stringContaining(key) } }])
    }
  })

  it('keeps the remark about the period of a plan', async () => {
    await storePlanKinds(api.database, belgium)
    const area = await make.area({ names: { nl: 'Dreef' } })
    const period = { from: '2020-01-01', to: '2025-12-31', remark: 'Extended by a year' }
    await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    await documents().importDocument({ document: list({ period }), ownerId: ministry.id })
    const { rows } = await api.database.pool.query(`select 1 from element where body::text like '%Extended by a year%'`)
    expect(rows).toHaveLength(1)
  })
})

const published = fileURLToPath(new URL('../../../../../shared/data/be-security-plans/plans.json', import.meta.url))

describe.skipIf(!existsSync(published))('Published plans (skipped where ../shared/data is absent)', () => {
  it('are imported unchanged, all five, and a second import changes no data', async () => {
    await storePlanKinds(api.database, belgium)
    for (const place of [{ officialCode: '5340' }, { names: { nl: 'Kempenland' } }]) {
      const area = await make.area(place)
      await make.organisation({ kind: 'zonal_security_council', areaId: area.id })
    }
    const union = await make.organisation({ kind: 'eu_institution' })
    const document = JSON.parse(readFileSync(published, 'utf8')) as { plans: { level: string }[] }
    const european = document.plans.find(({ level }) => level === 'european')!
    Object.assign(european, { issuing_bodies: [union.code] })
    const { effects } = await documents().importDocument({ document, ownerId: ministry.id })
    const { rows } = await api.as(planner).plans.listPlans({})
    expect(rows.map((row) => [row.code, row.kind, row.periodFrom, row.periodTo])).toEqual([
      ['BE-NVP-2016-2019', 'national_security_plan', '2016-01-01', '2020-01-01'],
      ['BE-NVP-2022-2025', 'national_security_plan', '2022-01-01', '2026-01-01'],
      ['BE-ZVP-5340-2020-2025', 'zonal_security_plan', '2020-01-01', '2026-01-01'],
      ['BE-ZVP-KEMPENLAND-2020-2025', 'zonal_security_plan', '2020-01-01', '2026-01-01'],
      ['EU-EMPACT-2022-2025', 'eu_action_cycle', '2022-01-01', '2026-01-01'],
    ])
    const priorities = await api.database.kysely
      .selectFrom('element')
      .select('id')
      .where('kind', '=', 'priority')
      .execute()
    expect(priorities).toHaveLength(48)
    const again = await documents().importDocument({ document, ownerId: ministry.id })
    expect(again.effects.map((effect) => effect.added + effect.changed + effect.removed)).toEqual([0, 0, 0, 0, 0])
    expect(effects.every((effect) => effect.isNew)).toBe(true)
  })
})
