import type { Id } from '#shared/ids.ts'
import { loadName } from '#shared/localized-text.ts'
import type { Dated, Pack } from '#shared/pack.ts'
import { toSortName } from '#shared/sort-name.ts'
import type { CountryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { organisationSuccessions } from './organisation-succession.ts'

/** Caches ids by code. Thousands of rows refer to the same few areas and organisations. */
function cacheIds(idOf: (code: string) => Id): (code: string) => Id {
  const ids = new Map<string, Id>()
  return (code) => {
    const id = ids.get(code) ?? idOf(code)
    ids.set(code, id)
    return id
  }
}

const toValidity = ({ from, to }: Dated) => ({ valid_from: from ?? null, valid_to: to ?? null })
/**
 * Returns the rows of a pack, a list per table, with database column names. Pure: the same pack gives the same rows.
 */
export function packRows(pack: CountryPack) {
  const areaId = cacheIds((code) => packId('area', code))
  const organisationId = cacheIds((code) => packId('organisation', code))
  return {
    area: areaRows(pack, areaId),
    areaParent: areaParents(pack, areaId),
    areaSuccession: pack.areaChanges.flatMap(({ date, kind, from, into }) =>
      from.flatMap((predecessor) =>
        into.map((successor) => ({
          id: packId('area_succession', predecessor, successor, date),
          predecessor_id: areaId(predecessor),
          successor_id: areaId(successor),
          kind,
          on_date: date,
        })),
      ),
    ),
    organisation: pack.organisations.map((organisation) => ({
      id: organisationId(organisation.code),
      code: organisation.code,
      kind: organisation.kind,
      level: organisation.level,
      names: organisation.names,
      sort_name: toSortName(organisation.names),
      area_id: organisation.area === undefined ? null : areaId(organisation.area),
      parent_id: organisation.parent === undefined ? null : organisationId(organisation.parent),
      ...toValidity(organisation),
    })),
    organisationSuccession: organisationSuccessions(pack).map(({ predecessor, successor, kind, date }) => ({
      id: packId('organisation_succession', predecessor, successor, date),
      predecessor_id: organisationId(predecessor),
      successor_id: organisationId(successor),
      kind,
      on_date: date,
    })),
    contactPoint: pack.organisations
      .filter(({ contact }) => contact?.website || contact?.email)
      .map(({ code, names, contact }) => ({
        id: packId('contact_point', code),
        organisation_id: organisationId(code),
        purpose: 'general',
        name: loadName(names, 'en'),
        email: contact?.email ?? null,
        website: contact?.website ?? null,
      })),
    function: functionRows(pack, organisationId),
    competence: competenceRows(pack),
    ...phenomenonRows(pack),
  }
}
export type PackRows = ReturnType<typeof packRows>

/** Returns the country of a pack. The code of a pack for tests may be no country. */
const countryOf = ({ code }: CountryPack): string | null => (/^[A-Z]{2}$/.test(code) ? code : null)

const areaRows = (pack: CountryPack, areaId: (code: string) => Id) =>
  pack.areas.map((area) => ({
    id: areaId(area.code),
    code: area.code,
    kind: area.kind,
    names: area.names,
    sort_name: toSortName(area.names),
    official_code: area.officialCode ?? null,
    languages: area.languages ?? [],
    outside_tree: area.outsideTree ?? false,
    borders: area.borders ?? [],
    country: area.country === undefined ? countryOf(pack) : area.country,
    cell_q: area.cell?.[0] ?? null,
    cell_r: area.cell?.[1] ?? null,
    announced: area.announced ?? null,
    population: area.population ?? null,
    ...toValidity(area),
  }))

/** Creates the rows of the competences. Rows with the same key are numbered. */
function competenceRows(pack: CountryPack) {
  const competences = new Map<string, number>()
  return pack.competences.map((competence) => {
    const key = [pack.version, competence.topic, competence.level, competence.from].join('|')
    const count = (competences.get(key) ?? 0) + 1
    competences.set(key, count)
    return {
      id: packId('competence', key, String(count)),
      topic: competence.topic,
      names: competence.names,
      level: competence.level,
      exclusivity: competence.exclusivity,
      basis: competence.basis,
      use: competence.use ?? null,
      organisation_kinds: competence.organisationKinds,
      pack_version: pack.version,
      ...toValidity(competence),
    }
  })
}

/** Creates the rows of the phenomena: lists, items and the crosswalk between lists. */
const phenomenonRows = (pack: CountryPack) => ({
  phenomenonList: pack.phenomenonLists.map((list) => ({
    id: packId('phenomenon_list', list.code),
    code: list.code,
    names: list.names,
    ...toValidity(list),
  })),
  phenomenon: pack.phenomenonLists.flatMap((list) =>
    list.phenomena.map((phenomenon) => ({
      id: packId('phenomenon', phenomenon.code),
      list_id: packId('phenomenon_list', list.code),
      code: phenomenon.code,
      names: phenomenon.names,
      parent_id: phenomenon.parent === undefined ? null : packId('phenomenon', phenomenon.parent),
      unverified: phenomenon.unverified ?? false,
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
})

function areaParents(pack: CountryPack, areaId: (code: string) => Id) {
  const link = (area: string, hierarchy: string, parent: string, life: Dated) => ({
    id: packId('area_parent', area, hierarchy, parent, life.from),
    area_id: areaId(area),
    hierarchy,
    parent_id: areaId(parent),
    ...toValidity(life),
  })
  const borders = Object.entries(pack.borderRegionMembers ?? {})
  return [
    ...pack.areas.flatMap((area) => area.parents.map((entry) => link(area.code, entry.hierarchy, entry.parent, entry))),
    ...borders.flatMap(([region, members]) => members.map((member) => link(member, 'border', region, {}))),
  ]
}

/** Creates a function row per organisation of the kind, valid as long as the organisation. */
function functionRows(pack: Pack, organisationId: (code: string) => Id) {
  const byKind = Map.groupBy(pack.organisations, ({ kind }) => kind)
  const byCode = new Map(pack.organisations.map((organisation) => [organisation.code, organisation]))
  return pack.functions.flatMap((packFunction) => {
    const only = packFunction.organisation === undefined ? undefined : byCode.get(packFunction.organisation)
    const holders = only ? [only] : (byKind.get(packFunction.organisationKind ?? '') ?? [])
    return holders.map((organisation) => ({
      id: packId('function', organisation.code, packFunction.code),
      organisation_id: organisationId(organisation.code),
      code: packFunction.code,
      names: packFunction.names,
      ...toValidity(organisation),
    }))
  })
}
