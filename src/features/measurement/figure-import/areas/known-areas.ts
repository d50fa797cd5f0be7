import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { severalCountries } from '../profile/model.ts'
import { plain } from '../values/keywords.ts'
import {
  daysAway,
  holds,
  isIn,
  type KnownArea,
  type KnownLink,
  maxSharedNames,
  splitLongTerms,
  upperForeignKinds,
} from './known-area.ts'

/**
 * The known areas and their hierarchies, searchable by code, name and place. Areas of several countries can have the same
 * name or number: `within` restricts the search to a country.
 */
export class KnownAreas {
  readonly all: readonly KnownArea[]
  readonly ownCountry: string | null
  /** Every name of every area, normalised for comparison. */
  readonly names: readonly { plain: string; terms: readonly string[]; area: KnownArea }[]
  readonly #byId: ReadonlyMap<Id, KnownArea>
  readonly #byCode = new Map<string, KnownArea>()
  readonly #byOfficial = new Map<string, KnownArea[]>()
  readonly #byName = new Map<string, KnownArea[]>()
  readonly #above: ReadonlyMap<Id, KnownLink[]>
  readonly #below: ReadonlyMap<Id, KnownLink[]>

  readonly #links: readonly KnownLink[]
  readonly #country: string | undefined
  readonly #scoped = new Map<string, KnownAreas>()
  readonly #distinctive = new Map<string, number>()

  constructor(
    areas: readonly KnownArea[],
    links: readonly KnownLink[],
    { ownCountry = null, country }: { ownCountry?: string | null; country?: string } = {},
  ) {
    this.all = areas
    this.ownCountry = ownCountry
    this.#links = links
    this.#country = country
    const searched = country === undefined ? areas : areas.filter((area) => isIn(area, country))
    this.names = searched.flatMap((area) =>
      [...new Set(Object.values(area.names).map(plain))].map((name) => ({
        plain: name,
        terms: splitLongTerms(name),
        area,
      })),
    )
    this.#byId = new Map(areas.map((area) => [area.id, area]))
    this.#above = Map.groupBy(links, (link) => link.areaId)
    this.#below = Map.groupBy(links, (link) => link.parentId)
    // A decision of a user can name an area of any country by its code of the platform.
    for (const area of areas) this.#byCode.set(area.code.toLowerCase(), area)
    for (const area of searched)
      if (area.officialCode !== null) push(this.#byOfficial, area.officialCode.toLowerCase(), area)
    for (const { plain: name, area } of this.names) push(this.#byName, name, area)
    for (const area of searched)
      for (const word of new Set(Object.values(area.names).flatMap(splitLongTerms)))
        this.#distinctive.set(word, (this.#distinctive.get(word) ?? 0) + 1)
  }

  /**
   * Returns the areas of a country and those that lie in no single country. Null, or `several`: all areas. Hierarchies
   * and codes of the platform are the same in each.
   */
  within(country: string | null): KnownAreas {
    if (country === null || country === severalCountries) return this
    const known =
      this.#scoped.get(country) ?? new KnownAreas(this.all, this.#links, { ownCountry: this.ownCountry, country })
    this.#scoped.set(country, known)
    return known
  }

  /** The countries of all areas, the own country first. */
  get countries(): string[] {
    const countries = new Set(this.all.flatMap(({ country }) => (country === null ? [] : [country])))
    return [...countries].toSorted(
      (left, other) => Number(other === this.ownCountry) - Number(left === this.ownCountry) || (left < other ? -1 : 1),
    )
  }

  /** The countries of which areas within the country are known, beyond the country itself and its regions. */
  get listedCountries(): string[] {
    const listed = new Set(
      this.all.filter(({ kind }) => !upperForeignKinds.includes(kind)).map(({ country }) => country),
    )
    return this.countries.filter((country) => listed.has(country))
  }

  /** Checks whether a label is the code or the name of an area. */
  isKnown(label: string): boolean {
    return this.coded(label).length > 0 || this.findByName(label).length > 0
  }

  /**
   * Checks whether a text can be the name of an area: a name of it, or a text with a word of a name that few other areas
   * have. Words such as `province` do not count.
   */
  isNameOf(text: string, area: KnownArea): boolean {
    const written = plain(text)
    const names = Object.values(area.names)
    if (names.some((name) => plain(name) === written)) return true
    const terms = new Set(splitLongTerms(text))
    return names
      .flatMap(splitLongTerms)
      .some((word) => terms.has(word) && (this.#distinctive.get(word) ?? 0) <= maxSharedNames)
  }

  /** The codes of all hierarchies. */
  get hierarchies(): string[] {
    return [...new Set([...this.#above.values()].flatMap((links) => links.map(({ hierarchy }) => hierarchy)))]
  }

  byId(id: Id): KnownArea | undefined {
    return this.#byId.get(id)
  }

  byCode(code: string): KnownArea | undefined {
    return this.#byCode.get(code.toLowerCase())
  }

  /** Returns the areas with a code: of the platform, or official. A leading zero may have been lost. */
  coded(code: string): readonly KnownArea[] {
    const own = this.byCode(code)
    if (own && (this.#country === undefined || isIn(own, this.#country))) return [own]
    const given = this.#byOfficial.get(code.toLowerCase())
    if (given || !/^\d{4}$/.test(code)) return given ?? []
    return this.#byOfficial.get(`0${code}`) ?? []
  }

  findByName(text: string): readonly KnownArea[] {
    return this.#byName.get(plain(text)) ?? []
  }

  /** Checks whether a label is the code or a name of an area. */
  hasLabel(text: string): boolean {
    return text !== '' && (this.coded(text).length > 0 || this.findByName(text).length > 0)
  }

  makeChildArea(id: Id, hierarchy: string, day: LegalDate): KnownArea[] {
    return (this.#below.get(id) ?? []).flatMap((link) => {
      const area = this.#byId.get(link.areaId)
      return area && link.hierarchy === hierarchy && holds(link, day) && holds(area, day) ? [area] : []
    })
  }

  /** Returns the upper area in a hierarchy on that day. */
  getUpperArea(id: Id, hierarchy: string, day: LegalDate): KnownArea | undefined {
    const link = this.#above.get(id)?.find((knownLink) => knownLink.hierarchy === hierarchy && holds(knownLink, day))
    return link && this.#byId.get(link.parentId)
  }

  /** Returns all upper areas in every hierarchy, on any day. */
  getUpperAreas(id: Id): ReadonlySet<Id> {
    const found = new Set<Id>()
    const waiting = [id]
    for (let value = waiting.pop(); value !== undefined; value = waiting.pop())
      for (const { parentId } of this.#above.get(value) ?? [])
        if (!found.has(parentId)) {
          found.add(parentId)
          waiting.push(parentId)
        }
    return found
  }

  isInHierarchy(id: Id, hierarchy: string): boolean {
    const isInHierarchy = (links: readonly KnownLink[] | undefined) =>
      links?.some((link) => link.hierarchy === hierarchy)
    return (isInHierarchy(this.#above.get(id)) || isInHierarchy(this.#below.get(id))) ?? false
  }

  /** Selects, among equivalent areas, the area that is valid on that day or nearest to it. */
  selectValidOn(areas: readonly KnownArea[], day: LegalDate): KnownArea | undefined {
    return areas.toSorted((left, other) => daysAway(left, day) - daysAway(other, day))[0]
  }

  lived(area: KnownArea, day: LegalDate): boolean {
    return holds(area, day)
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
