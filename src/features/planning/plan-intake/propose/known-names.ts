import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import type { FieldName } from '../entities.ts'

/** A registry entry that a field may name. */
export interface Known {
  id: Id
  /** All names of the entry, in every language and form that a plan may use. */
  names: readonly string[]
  label: string
  detail: string | null
}
export type KnownByField = Readonly<Partial<Record<FieldName, readonly Known[]>>>

/** Rows of the registry: ids and names; for a function also the organisation, for a phenomenon the list. */
export interface KnownRows {
  bodies: readonly [Id, Names][]
  duties: readonly [Id, Names, Id][]
  areas: readonly [Id, Names][]
  phenomena: readonly [Id, Names, Names][]
}

/**
 * Returns the entries that a plan of an organisation may name: the organisation's functions by name only, those of
 * others with the organisation.
 */
export function toKnownNames(
  { bodies, duties, areas, phenomena }: KnownRows,
  ownerId: Id,
  language: Language,
): KnownByField {
  const namesByOrganisation = new Map(bodies)
  const named = (id: Id, names: Names, detail: string | null): Known => ({
    id,
    names: Object.values(names),
    label: loadName(names, language),
    detail,
  })
  const accountable = duties.flatMap(([id, organisationFunction, bodyId]): Known[] => {
    const body = namesByOrganisation.get(bodyId)
    if (!body) return []
    const combined = (Object.keys(organisationFunction) as Language[]).map(
      (key) => `${organisationFunction[key]} ${loadName(body, key)}`,
    )
    const alone = bodyId === ownerId ? Object.values(organisationFunction) : []
    return [{ ...named(id, organisationFunction, loadName(body, language)), names: [...alone, ...combined] }]
  })
  return {
    accountable,
    partners: bodies.map(([id, names]) => named(id, names, null)),
    area: areas.map(([id, names]) => named(id, names, null)),
    phenomenon: phenomena.map(([id, names, list]) => named(id, names, loadName(list, language))),
  }
}
