import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { plain } from '../values/keywords.ts'

export interface KnownArea {
  id: Id
  code: string
  kind: string
  names: Names
  officialCode: string | null
  outsideTree: boolean
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

export interface KnownLink {
  areaId: Id
  parentId: Id
  hierarchy: string
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

const holds = ({ validFrom, validTo }: Pick<KnownArea, 'validFrom' | 'validTo'>, day: LegalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)

/**
 * Returns the number of days between a day and the validity period of an area; 0 when the area is valid on that day.
 */
function daysAway({ validFrom, validTo }: KnownArea, day: LegalDate): number {
  const days = (from: LegalDate, to: LegalDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (validFrom !== null && day < validFrom) return days(day, validFrom)
  return validTo !== null && day >= validTo ? days(validTo, day) + 1 : 0
}

/** The known areas of the country and their hierarchies, searchable by code, name and place. */
export class KnownAreas {
  readonly all: readonly KnownArea[]
  /** Every name of every area, normalised for comparison. */
  readonly names: readonly { plain: string; terms: readonly string[]; area: KnownArea }[]
  readonly #byId: ReadonlyMap<Id, KnownArea>
  readonly #byCode = new Map<string, KnownArea>()
  readonly #byOfficial = new Map<string, KnownArea[]>()
  readonly #byName = new Map<string, KnownArea[]>()
  readonly #above: ReadonlyMap<Id, KnownLink[]>
  readonly #below: ReadonlyMap<Id, KnownLink[]>

  constructor(areas: readonly KnownArea[], links: readonly KnownLink[]) {
    this.all = areas
    this.names = areas.flatMap((area) =>
      [...new Set(Object.values(area.names).map(plain))].map((name) => ({
        plain: name,
        terms: splitLongTerms(name),
        area,
      })),
    )
    this.#byId = new Map(areas.map((area) => [area.id, area]))
    this.#above = Map.groupBy(links, (link) => link.areaId)
    this.#below = Map.groupBy(links, (link) => link.parentId)
    for (const area of areas) {
      this.#byCode.set(area.code.toLowerCase(), area)
      if (area.officialCode !== null) push(this.#byOfficial, area.officialCode.toLowerCase(), area)
    }
    for (const { plain: name, area } of this.names) push(this.#byName, name, area)
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
    if (own) return [own]
    const given = this.#byOfficial.get(code.toLowerCase())
    if (given || !/^\d{4}$/.test(code)) return given ?? []
    return this.#byOfficial.get(`0${code}`) ?? []
  }

  findByName(text: string): readonly KnownArea[] {
    return this.#byName.get(plain(text)) ?? []
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

/** Returns the words of a name with more than two letters, because `de`, `la` and `en` occur in many names. */
export const splitLongTerms = (name: string): string[] =>
  plain(name)
    .split(' ')
    .filter((word) => word.length > 2)

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}
