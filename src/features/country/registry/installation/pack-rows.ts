import type { Id } from '#shared/ids.ts'
import { type Names, readName, sortName } from '#shared/localized-text.ts'
import type { Dated, Pack } from '#shared/pack.ts'
import type { CountryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { organisationSuccessions } from './organisation-succession.ts'

/** Caches ids by code. Thousands of rows refer to the same few areas and organisations. */
function remembered(idOf: (code: string) => Id): (code: string) => Id {
  const ids = new Map<string, Id>()
  return (code) => {
    const id = ids.get(code) ?? idOf(code)
    ids.set(code, id)
    return id
  }
}

const dated = ({ from, to }: Dated) => ({ valid_from: from ?? null, valid_to: to ?? null })
const sorted = (names: Names) => sortName(readName(names, 'en')).slice(0, 200)

/**
 * Returns the rows of a pack, a list per table, with database column names. Pure: the same pack gives the same rows.
 */
export function packRows(pack: CountryPack) {
  const areaId = remembered((code) => packId('area', code))
  const organisationId = remembered((code) => packId('organisation', code))
  const competences = new Map<string, number>()
  return {
    area: pack.areas.map((one) => ({
      id: areaId(one.code),
      code: one.code,
      kind: one.kind,
      names: one.names,
      sort_name: sorted(one.names),
      official_code: one.officialCode ?? null,
      languages: one.languages ?? [],
      outside_tree: one.outsideTree ?? false,
      borders: one.borders ?? [],
      cell_q: one.cell?.[0] ?? null,
      cell_r: one.cell?.[1] ?? null,
      announced: one.announced ?? null,
      population: one.population ?? null,
      ...dated(one),
    })),
    areaParent: areaParents(pack, areaId),
    areaSuccession: pack.areaChanges.flatMap(({ on, kind, from, into }) =>
      from.flatMap((predecessor) =>
        into.map((successor) => ({
          id: packId('area_succession', predecessor, successor, on),
          predecessor_id: areaId(predecessor),
          successor_id: areaId(successor),
          kind,
          on_date: on,
        })),
      ),
    ),
    organisation: pack.organisations.map((one) => ({
      id: organisationId(one.code),
      code: one.code,
      kind: one.kind,
      level: one.level,
      names: one.names,
      sort_name: sorted(one.names),
      area_id: one.area === undefined ? null : areaId(one.area),
      parent_id: one.parent === undefined ? null : organisationId(one.parent),
      ...dated(one),
    })),
    organisationSuccession: organisationSuccessions(pack).map(({ predecessor, successor, kind, on }) => ({
      id: packId('organisation_succession', predecessor, successor, on),
      predecessor_id: organisationId(predecessor),
      successor_id: organisationId(successor),
      kind,
      on_date: on,
    })),
    contactPoint: pack.organisations
      .filter(({ contact }) => contact?.website || contact?.email)
      .map(({ code, names, contact }) => ({
        id: packId('contact_point', code),
        organisation_id: organisationId(code),
        purpose: 'general',
        name: readName(names, 'en'),
        email: contact?.email ?? null,
        website: contact?.website ?? null,
      })),
    function: functionRows(pack, organisationId),
    competence: pack.competences.map((one) => {
      const key = [pack.version, one.topic, one.level, one.from].join('|')
      const count = (competences.get(key) ?? 0) + 1
      competences.set(key, count)
      return {
        id: packId('competence', key, String(count)),
        topic: one.topic,
        names: one.names,
        level: one.level,
        exclusivity: one.exclusivity,
        basis: one.basis,
        use: one.use ?? null,
        organisation_kinds: one.organisationKinds,
        pack_version: pack.version,
        ...dated(one),
      }
    }),
    phenomenonList: pack.phenomenonLists.map((list) => ({
      id: packId('phenomenon_list', list.code),
      code: list.code,
      names: list.names,
      ...dated(list),
    })),
    phenomenon: pack.phenomenonLists.flatMap((list) =>
      list.phenomena.map((one) => ({
        id: packId('phenomenon', one.code),
        list_id: packId('phenomenon_list', list.code),
        code: one.code,
        names: one.names,
        parent_id: one.parent === undefined ? null : packId('phenomenon', one.parent),
        unverified: one.unverified ?? false,
      })),
    ),
    crosswalk: pack.crosswalk.map((link) => ({
      id: packId('phenomenon_crosswalk', link.from, link.to, link.relation),
      from_id: packId('phenomenon', link.from),
      to_id: link.to === undefined ? null : packId('phenomenon', link.to),
      relation: link.relation,
      author: link.author,
      note: link.note ?? null,
    })),
  }
}
export type PackRows = ReturnType<typeof packRows>

function areaParents(pack: CountryPack, areaId: (code: string) => Id) {
  const link = (area: string, hierarchy: string, parent: string, life: Dated) => ({
    id: packId('area_parent', area, hierarchy, parent, life.from),
    area_id: areaId(area),
    hierarchy,
    parent_id: areaId(parent),
    ...dated(life),
  })
  const borders = Object.entries(pack.borderRegionMembers ?? {})
  return [
    ...pack.areas.flatMap((area) => area.parents.map((one) => link(area.code, one.hierarchy, one.parent, one))),
    ...borders.flatMap(([region, members]) => members.map((member) => link(member, 'border', region, {}))),
  ]
}

/** Creates a function row per organisation of the kind, valid as long as the organisation. */
function functionRows(pack: Pack, organisationId: (code: string) => Id) {
  const byKind = Map.groupBy(pack.organisations, ({ kind }) => kind)
  const byCode = new Map(pack.organisations.map((one) => [one.code, one]))
  return pack.functions.flatMap((one) => {
    const only = one.organisation === undefined ? undefined : byCode.get(one.organisation)
    const holders = only ? [only] : (byKind.get(one.organisationKind ?? '') ?? [])
    return holders.map((organisation) => ({
      id: packId('function', organisation.code, one.code),
      organisation_id: organisationId(organisation.code),
      code: one.code,
      names: one.names,
      ...dated(organisation),
    }))
  })
}
