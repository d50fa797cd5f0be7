import { expect, it } from 'vitest'
import { installPack, packId } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import country from '../../packs/be/index.ts'
import { useDatabase } from '../../testing/database.ts'
import { factories } from '../../testing/factories/index.ts'
import { selectPackPart } from '../../testing/pack-part.ts'

const database = useDatabase()

/** A municipality of each zone, with the zone, its district, prosecutor and the area of its row. */
const zones = [
  { town: 'BE-M-11002', coordination: 'ANT', prosecution: 'ANT', row: 'Antwerp' },
  { town: 'BE-M-21004', coordination: 'BRU', prosecution: 'BRU', row: 'Brussels-Capital Region' },
  { town: 'BE-M-23088', coordination: 'HAV', prosecution: 'HAV', row: 'Flemish Brabant' },
  { town: 'BE-M-53053', coordination: 'HAI', prosecution: 'MON', row: 'Hainaut' },
  { town: 'BE-M-52011', coordination: 'HAI', prosecution: 'CHA', row: 'Hainaut' },
  { town: 'BE-M-63023', coordination: 'EUP', prosecution: 'EUP', row: 'Liège' },
]

it('the law of Belgium names the ministries, the authorities of article 37, the coordinator and the prosecutor of the district', async () => {
  const part = selectPackPart(
    country,
    zones.map(({ town }) => town),
  )
  await openTransaction(database.kysely, (tx) => installPack(tx, part))
  const ministries = ['BE-FPS-INTERIOR', 'BE-FPS-JUSTICE']
  const [owner, justice] = ministries.map((code) => packId('organisation', code))
  const plan = await factories(database).plan({
    ownerId: owner!,
    issuingBodyIds: [owner!, justice!],
    kind: 'national_security_plan',
  })
  await database.pool.query('alter table plan disable trigger plan_forbid_other_law')
  await database.pool.query('update plan set pack_version = $1 where id = $2', [part.version, plan.id])
  await database.pool.query('alter table plan enable trigger plan_forbid_other_law')

  for (const { town, coordination, prosecution, row } of zones) {
    const police = part.areas
      .find(({ code }) => code === town)!
      .parents.filter(({ hierarchy, to }) => hierarchy === 'police' && to === undefined)
    const zone = part.organisations.find(({ kind, area }) => kind === 'police_zone' && area === police[0]!.parent)!
    const { rows } = await database.pool.query(
      `select a.names ->> 'en' as row, c.minimum,
         array(select o.code from organisation o where o.id = any (c.reader_ids) order by o.code) as codes
       from compute_answer_audiences($1, array[$2::uuid]) c left join area a on a.id = c.area_id`,
      [plan.id, packId('organisation', zone.code)],
    )
    const codes: string[] = rows[0].codes
    const select = (prefix: string) => codes.filter((code) => code.startsWith(prefix))
    expect([town, rows[0].row, rows[0].minimum]).toEqual([town, row, 3])
    expect([town, select('BE-FPS')]).toEqual([town, ministries])
    expect([town, select('BE-CSDDCA')]).toEqual([town, [`BE-CSDDCA-${coordination}`]])
    expect([town, select('BE-PROS-')]).toEqual([town, [`BE-PROS-${prosecution}`]])
    expect([town, select('BE-GOVERNOR'), select('BE-FP-'), select('BE-PZ')]).toEqual([town, [], [], [zone.code]])
    expect(select('BE-MUN')).toContain(`BE-MUN-${town.slice(5)}`)
    expect(select('BE-ZSC')).toHaveLength(1)
  }
})
