import type { Names } from '#shared/localized-text.ts'
import type { Dated, PackArea, PackOrganisation } from '#shared/pack.ts'

type Words = Readonly<Record<keyof Required<Names>, (own: string) => string>>

const councilWords: Words = {
  en: (zone) => `Zonal security council, ${zone}`,
  nl: (zone) => `Zonale veiligheidsraad, ${zone}`,
  fr: (zone) => `Conseil zonal de sécurité, ${zone}`,
  de: (zone) => `Zonaler Sicherheitsrat, ${zone}`,
  da: (zone) => `Politizonens sikkerhedsråd, ${zone}`,
}
const zoneWords: Words = {
  en: (zone) => `Police zone ${zone}`,
  nl: (zone) => `Politiezone ${zone}`,
  fr: (zone) => `Zone de police ${zone}`,
  de: (zone) => `Polizeizone ${zone}`,
  da: (zone) => `Politizone ${zone}`,
}
const collegeWords: Words = {
  en: (zone) => `Police college, ${zone}`,
  nl: (zone) => `Politiecollege, ${zone}`,
  fr: (zone) => `Collège de police, ${zone}`,
  de: (zone) => `Polizeikollegium, ${zone}`,
  da: (zone) => `Politikollegium, ${zone}`,
}
const policeCouncilWords: Words = {
  en: (zone) => `Police council, ${zone}`,
  nl: (zone) => `Politieraad, ${zone}`,
  fr: (zone) => `Conseil de police, ${zone}`,
  de: (zone) => `Polizeirat, ${zone}`,
  da: (zone) => `Politiråd, ${zone}`,
}
/** French "of" before the name of a town: its article melts, a vowel elides. */
function ofTown(town: string): string {
  if (/^Les /.test(town)) return `des ${town.slice(4)}`
  if (/^Le /.test(town)) return `du ${town.slice(3)}`
  return /^[aeiouyàâéèêëîïôœ]/i.test(town) ? `d'${town}` : `de ${town}`
}

const municipalityWords: Words = {
  en: (town) => `Municipality of ${town}`,
  nl: (town) => `Gemeente ${town}`,
  fr: (town) => `Commune ${ofTown(town)}`,
  de: (town) => `Gemeinde ${town}`,
  da: (town) => `Kommunen ${town}`,
}

/** Own words around the area's name; a language that the area has no name in takes the Dutch or French one. */
function named(area: PackArea, words: Words): Names {
  const fallback = area.names.nl ?? area.names.fr ?? area.code
  const own = (language: keyof Words) => words[language](area.names[language] ?? fallback)
  return { en: own('en'), nl: own('nl'), fr: own('fr'), de: own('de'), da: own('da') }
}

const lifeOf = ({ from, to }: PackArea): Dated => ({ ...(from && { from }), ...(to && { to }) })

const start = ''
const end = '9999-12-31'

/**
 * While the zone has two or more municipalities, and so a police college and a police council; undefined where it
 * never has. A merger of its municipalities ends both although the zone goes on.
 */
function lifeOfCollege(zone: PackArea, members: readonly PackArea[]): Dated | undefined {
  const stays = members.flatMap((town) =>
    town.parents
      .filter((parent) => parent.hierarchy === 'police' && parent.parent === zone.code)
      .map((place) => ({
        from: [town.from ?? start, place.from ?? start, zone.from ?? start].sort().at(-1) ?? start,
        to: [town.to ?? end, place.to ?? end, zone.to ?? end].sort()[0] ?? end,
      })),
  )
  const countOn = (day: string) => stays.filter(({ from, to }) => from <= day && day < to).length
  const days = [...new Set(stays.flatMap(({ from, to }) => [from, to]))].sort()
  const several = days.filter((day) => countOn(day) > 1)
  const [first, last] = [several[0], several.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const ends = days.find((day) => day > last) ?? end
  return { ...(first !== start && { from: first }), ...(ends !== end && { to: ends }) }
}

function ofZone(zone: PackArea, members: readonly PackArea[]): PackOrganisation[] {
  const slug = zone.code.replace(/^BE-Z-/, '')
  const place = { level: 'zone', area: zone.code, ...lifeOf(zone) } as const
  const force = `BE-PZ-${slug}`
  const bodies: PackOrganisation[] = [
    { code: force, kind: 'police_zone', names: named(zone, zoneWords), ...place },
    {
      code: `BE-ZSC-${slug}`,
      kind: 'zonal_security_council',
      names: named(zone, councilWords),
      parent: force,
      ...place,
    },
  ]
  const college = lifeOfCollege(zone, members)
  if (college === undefined) return bodies
  const joint = { level: 'zone', area: zone.code, parent: force, ...college } as const
  return [
    ...bodies,
    { code: `BE-PCOLL-${slug}`, kind: 'police_college', names: named(zone, collegeWords), ...joint },
    { code: `BE-PCOUN-${slug}`, kind: 'police_council', names: named(zone, policeCouncilWords), ...joint },
  ]
}

/**
 * The bodies of every police zone (force, security council; college and council while it has several municipalities)
 * and of every municipality, valid as long as their area. An area that is only announced has none yet.
 */
export function localOrganisations(areas: readonly PackArea[]): PackOrganisation[] {
  const towns = areas.filter((area) => area.kind === 'municipality')
  const membersByZone = new Map<string, Set<PackArea>>()
  for (const town of towns)
    for (const { hierarchy, parent } of town.parents)
      if (hierarchy === 'police') membersByZone.set(parent, new Set(membersByZone.get(parent)).add(town))
  const zones = areas.filter((area) => area.kind === 'police_zone' && membersByZone.has(area.code))
  return [
    ...zones.flatMap((zone) => ofZone(zone, [...(membersByZone.get(zone.code) ?? [])])),
    ...towns.map(
      (town): PackOrganisation => ({
        code: `BE-MUN-${town.officialCode ?? town.code}`,
        kind: 'municipality',
        level: 'municipality',
        names: named(town, municipalityWords),
        area: town.code,
        ...lifeOf(town),
      }),
    ),
  ]
}
