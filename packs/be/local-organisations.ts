import type { Names } from '#shared/localized-text.ts'
import type { Dated, PackArea, PackOrganisation } from '#shared/pack.ts'

type NameTemplates = Readonly<Record<keyof Required<Names>, (own: string) => string>>

const councilNames: NameTemplates = {
  en: (zone) => `Zonal security council, ${zone}`,
  nl: (zone) => `Zonale veiligheidsraad, ${zone}`,
  fr: (zone) => `Conseil zonal de sécurité, ${zone}`,
  de: (zone) => `Zonaler Sicherheitsrat, ${zone}`,
  da: (zone) => `Politizonens sikkerhedsråd, ${zone}`,
}
const zoneNames: NameTemplates = {
  en: (zone) => `Police zone ${zone}`,
  nl: (zone) => `Politiezone ${zone}`,
  fr: (zone) => `Zone de police ${zone}`,
  de: (zone) => `Polizeizone ${zone}`,
  da: (zone) => `Politizone ${zone}`,
}
const collegeNames: NameTemplates = {
  en: (zone) => `Police college, ${zone}`,
  nl: (zone) => `Politiecollege, ${zone}`,
  fr: (zone) => `Collège de police, ${zone}`,
  de: (zone) => `Polizeikollegium, ${zone}`,
  da: (zone) => `Politikollegium, ${zone}`,
}
const policeCouncilNames: NameTemplates = {
  en: (zone) => `Police council, ${zone}`,
  nl: (zone) => `Politieraad, ${zone}`,
  fr: (zone) => `Conseil de police, ${zone}`,
  de: (zone) => `Polizeirat, ${zone}`,
  da: (zone) => `Politiråd, ${zone}`,
}
/** Returns French "of" with the name of a town. The article contracts and a vowel elides. */
function addFrenchArticle(town: string): string {
  if (/^Les /.test(town)) return `des ${town.slice(4)}`
  if (/^Le /.test(town)) return `du ${town.slice(3)}`
  return /^[aeiouyàâéèêëîïôœ]/i.test(town) ? `d’${town}` : `de ${town}`
}

const municipalityNames: NameTemplates = {
  en: (town) => `Municipality of ${town}`,
  nl: (town) => `Gemeente ${town}`,
  fr: (town) => `Commune ${addFrenchArticle(town)}`,
  de: (town) => `Gemeinde ${town}`,
  da: (town) => `Kommunen ${town}`,
}

/**
 * Returns names that combine a text with the area's name. A language without a name for the area uses the Dutch or
 * French name.
 */
function named(area: PackArea, texts: NameTemplates): Names {
  const fallback = area.names.nl ?? area.names.fr ?? area.code
  const formatName = (language: keyof NameTemplates) => texts[language](area.names[language] ?? fallback)
  return {
    en: formatName('en'),
    nl: formatName('nl'),
    fr: formatName('fr'),
    de: formatName('de'),
    da: formatName('da'),
  }
}

const getValidity = ({ from, to }: PackArea): Dated => ({ ...(from && { from }), ...(to && { to }) })

const start = ''
const end = '9999-12-31'

/**
 * Returns the period in which the zone has two or more municipalities, and therefore a police college and a police
 * council. Undefined when it never has. A merger of the municipalities ends both, although the zone continues.
 */
function getCollegeValidity(zone: PackArea, members: readonly PackArea[]): Dated | undefined {
  const stays = members.flatMap((town) =>
    town.parents
      .filter((parent) => parent.hierarchy === 'police' && parent.parent === zone.code)
      .map((place) => ({
        from: [town.from ?? start, place.from ?? start, zone.from ?? start].sort().at(-1) ?? start,
        to: [town.to ?? end, place.to ?? end, zone.to ?? end].sort()[0] ?? end,
      })),
  )
  const countMembersOn = (day: string) => stays.filter(({ from, to }) => from <= day && day < to).length
  const days = [...new Set(stays.flatMap(({ from, to }) => [from, to]))].sort()
  const several = days.filter((day) => countMembersOn(day) > 1)
  const [first, last] = [several[0], several.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const ends = days.find((day) => day > last) ?? end
  return { ...(first !== start && { from: first }), ...(ends !== end && { to: ends }) }
}

function makeZoneOrganisations(zone: PackArea, members: readonly PackArea[]): PackOrganisation[] {
  const slug = zone.code.replace(/^BE-Z-/, '')
  const place = { level: 'zone', area: zone.code, ...getValidity(zone) } as const
  const force = `BE-PZ-${slug}`
  const bodies: PackOrganisation[] = [
    { code: force, kind: 'police_zone', names: named(zone, zoneNames), ...place },
    {
      code: `BE-ZSC-${slug}`,
      kind: 'zonal_security_council',
      names: named(zone, councilNames),
      parent: force,
      ...place,
    },
  ]
  const college = getCollegeValidity(zone, members)
  if (college === undefined) return bodies
  const joint = { level: 'zone', area: zone.code, parent: force, ...college } as const
  return [
    ...bodies,
    { code: `BE-PCOLL-${slug}`, kind: 'police_college', names: named(zone, collegeNames), ...joint },
    { code: `BE-PCOUN-${slug}`, kind: 'police_council', names: named(zone, policeCouncilNames), ...joint },
  ]
}

/**
 * Returns the bodies of every police zone and of every municipality, valid as long as their area. A zone has a force
 * and a security council, and a college and a council while it has several municipalities. An area that is only
 * announced has no bodies yet.
 */
export function localOrganisations(areas: readonly PackArea[]): PackOrganisation[] {
  const towns = areas.filter((area) => area.kind === 'municipality')
  const membersByZone = new Map<string, Set<PackArea>>()
  for (const town of towns)
    for (const { hierarchy, parent } of town.parents)
      if (hierarchy === 'police') membersByZone.set(parent, new Set(membersByZone.get(parent)).add(town))
  const zones = areas.filter((area) => area.kind === 'police_zone' && membersByZone.has(area.code))
  return [
    ...zones.flatMap((zone) => makeZoneOrganisations(zone, [...(membersByZone.get(zone.code) ?? [])])),
    ...towns.map(
      (town): PackOrganisation => ({
        code: `BE-MUN-${town.officialCode ?? town.code}`,
        kind: 'municipality',
        level: 'municipality',
        names: named(town, municipalityNames),
        area: town.code,
        ...getValidity(town),
      }),
    ),
  ]
}
