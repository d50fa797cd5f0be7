import { beforeEach, describe, expect, it } from 'vitest'
import { installPack, packId } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Marking } from '#shared/marking.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'
import type { Definition } from '../entities.ts'
import { definition } from '../figures.fixture.ts'
import { installLibrary } from '../library/install.ts'
import { phenomenonFigureBlocks } from './document.ts'
import { installPhenomenonLinks, previewPhenomenonLinks } from './install.ts'

const api = useApi({ indicators: indicatorRoutes })
const make = factories(api.database)
/** Returns the year that is `back` years before the current year of the test clock. */
const year = (back: number) => `${2026 - back}-01-01`
const reason = 'Nobody reads it so.'
let police: Id
let theft: Id
let zones: Id[]

beforeEach(async () => {
  police = (await make.organisation({ code: 'POLICE' })).id
  theft = (await make.phenomenon({ code: 'NEW-1', names: { en: 'Theft' } })).id
  zones = []
  for (let at = 0; at < 8; at += 1) zones.push((await make.area({ kind: 'police_zone' })).id)
})

const analyst = (of = police) => api.as(people.ministry_planner(of)).indicators
const administrator = () => api.as(people.instance_administrator(police)).indicators
const define = (code: string, given: Partial<Definition> = {}, marking: Marking = 'TLP:GREEN') =>
  analyst().definitions.createIndicator({
    code,
    ownerId: police,
    marking,
    definition: definition({ level: 'police_zone', ...given }),
  })
const recordFigures = (
  indicator: string,
  figures: readonly (readonly [area: Id, back: number, value: string])[],
  more = {},
) =>
  analyst().observations.recordFigures({
    ownerId: police,
    figures: figures.map(([areaId, back, value]) => ({ indicator, areaId, startsOn: year(back), value, ...more })),
  })
const link = (indicator: string, phenomenonId = theft) =>
  administrator().phenomenonPicture.linkPhenomenon({ indicator, phenomenonId })
const image = async (phenomenonId = theft, reader = analyst()) =>
  (await reader.phenomenonPicture.getImage({ phenomenonId, areaId: zones[0]! })).lines

describe('Picture of a phenomenon', () => {
  it('lists every linked indicator with the line, the latest full figure and the years without figures', async () => {
    await define('burglary')
    await define('graffiti')
    await link('burglary')
    await recordFigures('burglary', [
      [zones[0]!, 5, '40'],
      [zones[0]!, 3, '30'],
      [zones[0]!, 2, '20'],
    ])
    await recordFigures('burglary', [[zones[0]!, 1, '3']], { partialTo: `${year(1).slice(0, 4)}-04-01` })
    const [line, ...others] = await image()
    expect(others).toEqual([])
    expect(line).toMatchObject({
      latest: { startsOn: year(2), value: '20' },
      direction: 'down',
      equivalentPhenomenon: null,
    })
    expect(line!.gaps).toEqual([year(4).slice(0, 4)])
    expect(line!.figures.map(({ value }) => value)).toEqual(['40', '30', '20', '3'])
  })

  it('shows the median of areas of similar size, and none for fewer than five areas', async () => {
    await define('burglary')
    await link('burglary')
    await recordFigures('burglary', [
      [zones[0]!, 1, '99'],
      ...zones.slice(1, 5).map((id, at) => [id, 1, String(at)] as const),
    ])
    expect((await image())[0]!.peers).toBeNull()
    await recordFigures('burglary', [
      [zones[5]!, 1, '7'],
      [zones[6]!, 2, '50'],
    ])
    expect((await image())[0]!.peers).toEqual({ median: '2', count: 5 })
  })

  it('omits small numbers of others from the median for readers without access', async () => {
    await define('burglary', { suppressionThreshold: 5 })
    await link('burglary')
    await recordFigures(
      'burglary',
      zones.map((id, at) => [id, 1, at < 2 ? '2' : '20'] as const),
    )
    const reader = api.as(people.planner((await make.organisation()).id)).indicators
    const [line] = await image(theft, reader)
    expect(line!.latest).toBeNull()
    expect(line!.figures).toMatchObject([{ value: null, missing: 'small_numbers' }])
  })

  it('includes the predecessors of the phenomenon, and marks predecessors with a different scope', async () => {
    const [before, split] = [await make.phenomenon({ code: 'OLD-1' }), await make.phenomenon({ code: 'OLD-2' })]
    for (const [from, relation] of [
      [before.id, 'renamed'],
      [split.id, 'split'],
    ] as const)
      await api.database.kysely
        .insertInto('phenomenon_crosswalk')
        .values({ id: newId(), from_id: from, to_id: theft, relation, author: 'an analyst', note: null })
        .execute()
    await define('burglary')
    await define('graffiti')
    await link('burglary', before.id)
    await link('graffiti', split.id)
    expect(
      (await image()).map(({ indicator, equivalentPhenomenon }) => [
        indicator.code,
        equivalentPhenomenon?.code,
        equivalentPhenomenon?.outcome,
      ]),
    ).toEqual([
      ['burglary', 'OLD-1', 'renamed'],
      ['graffiti', 'OLD-2', 'merged'],
    ])
  })

  it('shows survey results with the number of respondents and the interval', async () => {
    await define('feels-unsafe', { perception: true, addsOverArea: 'weighted_mean', addsOverTime: 'latest' })
    await link('feels-unsafe')
    await recordFigures('feels-unsafe', [[zones[0]!, 1, '12.5']], { n: 400, low: '9.4', high: '15.6' })
    expect((await image())[0]).toMatchObject({
      indicator: { perception: true },
      latest: { survey: { n: 400, low: '9.4', high: '15.6' } },
    })
  })
})

describe('Figures on phenomena in a document', () => {
  it('state missing areas, the reported total, provisional values and rounding', async () => {
    const zone = zones[0]!
    const [one, other] = [
      (await make.area({ kind: 'municipality', parentId: zone })).id,
      (await make.area({ kind: 'municipality', parentId: zone })).id,
    ]
    await define('burglary', { level: 'municipality' })
    await define('hours', { level: 'municipality' })
    await define('rate', {
      level: 'municipality',
      unit: { code: 'rate', names: { en: 'per hour' }, decimals: 1 },
      formula: { numerator: 'burglary', denominator: 'hours', per: 1 },
    })
    for (const code of ['burglary', 'rate']) await link(code)
    await recordFigures('burglary', [[one, 1, '12.345678']], { state: 'provisional' })
    await recordFigures('burglary', [[zone, 1, '20']])
    await recordFigures('hours', [
      [one, 1, '7'],
      [other, 1, '2'],
    ])
    const [table] = await transactor(
      api.context(people.ministry_planner(police)),
      { permission: 'indicator.read' },
      [],
      {},
    )('read', (context) =>
      phenomenonFigureBlocks(context, {
        phenomena: [{ phenomenonId: theft, names: { en: 'Theft' } }],
        areaId: zone,
        language: 'en',
        externalView: false,
      }),
    )
    expect(table).toMatchObject({
      rows: [
        expect.arrayContaining([
          '12.345678 facts (2025)',
          'provisional; 1 figure missing; reported for the area itself: 20',
        ]),
        expect.arrayContaining([
          // 12.345678 ÷ 7: the hours of an area without burglary figures are left out.
          '≈ 1.8 per hour (2025)',
          'provisional; covers 1 of 2 areas; ≈ rounded',
        ]),
      ],
    })
  })
})

describe('Phenomena of an indicator', () => {
  it('are set by an administrator of the lists only', async () => {
    await define('burglary')
    expect(
      (await catchError(analyst().phenomenonPicture.linkPhenomenon({ indicator: 'burglary', phenomenonId: theft })))
        .code,
    ).toBe('FORBIDDEN')
    await link('burglary')
    expect((await catchError(link('burglary', newId()))).code).toBe('NOT_FOUND')
    expect(await analyst().phenomenonPicture.listIndicatorPhenomena({ indicator: 'burglary' })).toMatchObject({
      links: [{ phenomenon: { code: 'NEW-1' }, source: 'edited', rejected: false }],
      abilities: { write: false },
    })
    await administrator().phenomenonPicture.unlinkPhenomenon({ indicator: 'burglary', phenomenonId: theft, reason })
    expect(await image()).toEqual([])
  })

  it('are visible only to readers of the indicator', async () => {
    await define('secret', {}, 'TLP:AMBER+STRICT')
    await link('secret')
    const stranger = api.as(people.planner((await make.organisation()).id)).indicators
    expect(await image(theft, stranger)).toEqual([])
    expect(await image()).toHaveLength(1)
  })

  it('are part of a pack, and local changes survive an upgrade', async () => {
    const whole = selectPackPart(belgium, ['BE-M-11002'])
    const [packIndicator] = whole.indicators.filter(({ phenomena = [] }) => phenomena.length > 1)
    const pack = { ...whole, indicators: [packIndicator!] }
    const install = (given: typeof pack) =>
      openTransaction(api.database.kysely, async (tx) => {
        await installPack(tx, given)
        await installLibrary(tx, given)
        await installPhenomenonLinks(tx, given)
      })
    const preview = (given: typeof pack) =>
      openTransaction(api.database.kysely, async (tx) => {
        const effects = await previewPhenomenonLinks(tx, given)
        return [effects.new.count, effects.changed.count, effects.locallyEdited.count, effects.withdrawn.count]
      })
    const [first, second, ...rest] = packIndicator!.phenomena!
    await install({ ...pack, indicators: [] })
    await install(pack)
    expect(await preview(pack)).toEqual([0, 0, 0, 0])
    const input = { indicator: packIndicator!.code, phenomenonId: packId('phenomenon', first!) }
    await api
      .as(people.instance_administrator(packId('organisation', 'BE-FP')))
      .indicators.phenomenonPicture.unlinkPhenomenon({
        ...input,
        reason,
      })
    expect(await preview(pack)).toEqual([0, 0, 1, 0])
    await install(pack)
    const less = { ...pack, indicators: [{ ...packIndicator!, phenomena: [first!, ...rest] }] }
    expect(await preview(less)).toEqual([0, 0, 1, 1])
    await install(less)
    const { rows } = await api.database.pool.query(
      'select p.code, l.set_aside from phenomenon_indicator l join phenomenon p on p.id = l.phenomenon_id order by p.code',
    )
    expect(rows).toContainEqual({ code: first, set_aside: true })
    expect(rows.map(({ code }) => code)).not.toContain(second)
  })
})
