import { freeze, reasons, testPack } from '#features/alignment/items/country.fixture.ts'
import { storeLaw } from '#features/country/law/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { type AnswerKind, answerKinds } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { extractLaw } from '#shared/law.ts'
import type { CountryPack } from '#shared/pack.ts'
import { answerReaders } from '../../../../../packs/be/answer-readers.ts'
import type { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import type { Api } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'

export const belgianReaders: CountryPack = { ...testPack, answerReaders }
/** The number of zones per province. The last two provinces have too few for a row. */
const zonesPerProvince = [4, 3, 2, 1]

type AlignmentApi = Api<{ alignment: typeof alignmentRoutes }>
type Country = Awaited<ReturnType<typeof makeProvinces>>

/**
 * Creates a country with the answer readers of Belgium: provinces of four, three, two and one zones, two districts that
 * cut across them, and a national plan with four priorities. The first three are sent to all zones, the fourth to two
 * zones of the first province and three of the second.
 */
export async function makeProvinces(api: AlignmentApi, pack: CountryPack = belgianReaders) {
  const { database } = api
  usePack(pack)
  await openTransaction(database.kysely, (tx) => storeLaw(tx, extractLaw(pack)))
  const make = factories(database)
  const region = await make.area({ kind: 'region', names: { en: 'Region' } })
  const districts = await Promise.all(
    [1, 2].map(async (number) => {
      const judicial = await make.area({ kind: 'judicial_arrondissement', names: { en: `District ${number}` } })
      const police = await make.area({ kind: 'coordination_area', names: { en: `Coordination area ${number}` } })
      const prosecution = await make.organisation({ kind: 'prosecution', level: 'district', areaId: judicial.id })
      const coordination = await make.organisation({
        kind: 'coordination_directorate',
        level: 'district',
        areaId: police.id,
      })
      return { judicial, police, prosecution, coordination }
    }),
  )
  const provinces: { id: Id; governorId: Id }[] = []
  const zones: { id: Id; areaId: Id; provinceId: Id; district: number; municipalityId: Id }[] = []
  for (const [index, count] of zonesPerProvince.entries()) {
    const province = await make.area({
      kind: 'province',
      names: { en: `Province ${index + 1}` },
      parentId: region.id,
      hierarchy: 'administrative',
    })
    const governor = await make.organisation({ kind: 'governor_services', level: 'province', areaId: province.id })
    provinces.push({ id: province.id, governorId: governor.id })
    for (let number = 0; number < count; number++)
      zones.push(await makeZone(database, province.id, districts[zones.length % 2]!, zones.length))
  }
  const interior = await make.organisation({ code: 'BE-FPS-INTERIOR', kind: 'ministry', level: 'federal' })
  const justice = await make.organisation({ code: 'BE-FPS-JUSTICE', kind: 'ministry', level: 'federal' })
  const police = await make.organisation({ code: 'BE-FP', kind: 'federal_police', level: 'federal' })
  const partner = await make.organisation({ kind: 'partner', level: 'private' })
  const national = await make.plan({
    ownerId: interior.id,
    kind: 'national_security_plan',
    title: 'National plan',
    state: 'in_force',
    periodTo: '2030-01-01',
    marking: 'TLP:GREEN',
  })
  const priorities: Id[] = []
  for (const number of [1, 2, 3, 4])
    priorities.push(
      (await make.element({ planId: national.id, kind: 'priority', code: `P${number}`, title: `Priority ${number}` }))
        .id,
    )
  const versionId = await freeze(database, national.id, priorities)
  const planner = people.ministry_planner(interior.id)
  const send = (elementIds: Id[], among: readonly { id: Id }[]) =>
    api.as(planner).alignment.items.sendItems({
      versionId,
      elementIds,
      addressees: { method: 'named', organisationIds: among.map(({ id }) => id) },
      dueOn: null,
    })
  await send(priorities.slice(0, 3), zones)
  await send(priorities.slice(3), [...zones.slice(0, 2), ...zones.slice(4, 7)])
  return {
    make,
    districts,
    provinces,
    zones,
    interior,
    justice,
    police,
    partner,
    national,
    priorities,
    versionId,
    planner,
  }
}

async function makeZone(
  database: OpenDatabase,
  provinceId: Id,
  district: { judicial: { id: Id }; police: { id: Id } },
  number: number,
) {
  const make = factories(database)
  const names = { en: `Zone ${number}` }
  const area = await make.area({ names, parentId: district.police.id, hierarchy: 'police' })
  const municipality = await make.area({ kind: 'municipality', parentId: area.id, hierarchy: 'police' })
  await database.pool.query(
    `insert into area_parent (id, area_id, hierarchy, parent_id)
     values (gen_random_uuid(), $1, 'administrative', $2), (gen_random_uuid(), $1, 'judicial', $3)`,
    [municipality.id, provinceId, district.judicial.id],
  )
  const { id } = await make.organisation({ names, areaId: area.id })
  const town = await make.organisation({ kind: 'municipality', level: 'municipality', areaId: municipality.id })
  return { id, areaId: area.id, provinceId, district: number % 2, municipalityId: town.id }
}

/** Saves an answer of a zone to a priority. */
export async function answer(
  api: AlignmentApi,
  { zones, versionId, priorities }: Country,
  zone: number,
  priority: number,
  kind: AnswerKind,
): Promise<void> {
  const client = api.as(people.planner(zones[zone]!.id)).alignment
  const { rows } = await client.items.listItems({ addresseeId: zones[zone]!.id, versionId })
  const item = rows.find(({ element }) => element.elementId === priorities[priority])
  if (item) await client.answers.answerItem({ itemId: item.id, kind, reasons: reasons() })
}

/** Answers about two thirds of the items, with every kind of answer. */
export async function answerMost(api: AlignmentApi, country: Country): Promise<void> {
  for (const zone of country.zones.keys())
    for (const priority of country.priorities.keys()) {
      const turn = zone * 5 + priority * 7 + 1
      if (turn % 3 > 0) await answer(api, country, zone, priority, answerKinds[turn % answerKinds.length]!)
    }
}

/** The actors of the requirement, each with the numbers of the zones whose answers the law names the actor for. */
export function listActors(country: Country): { name: string; actor: Actor; zones: number[] }[] {
  const { zones, districts, provinces, interior, justice, police, partner } = country
  const all = [...zones.keys()]
  const inDistrict = (district: number) => all.filter((zone) => zones[zone]!.district === district)
  return [
    { name: 'ministry of the interior', actor: people.ministry_planner(interior.id), zones: all },
    { name: 'ministry of justice', actor: people.ministry_planner(justice.id), zones: all },
    ...districts.flatMap(({ coordination, prosecution }, district) => [
      {
        name: `coordinator ${district}`,
        actor: people.director_coordinator(coordination.id),
        zones: inDistrict(district),
      },
      {
        name: `prosecutor ${district}`,
        actor: people.crown_prosecutor(prosecution.id),
        zones: inDistrict(district),
      },
    ]),
    { name: 'governor', actor: people.governor(provinces[0]!.governorId), zones: [] },
    { name: 'mayor of a zone', actor: people.mayor(zones[1]!.municipalityId), zones: [1] },
    { name: 'mayor of a zone of two', actor: people.mayor(zones[7]!.municipalityId), zones: [7] },
    { name: 'planner of a zone', actor: people.planner(zones[0]!.id), zones: [0] },
    { name: 'planner of a zone of three', actor: people.planner(zones[4]!.id), zones: [4] },
    { name: 'federal police', actor: people.planner(police.id), zones: [] },
    { name: 'partner', actor: people.partner(partner.id), zones: [] },
  ]
}
