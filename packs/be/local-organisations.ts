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
const municipalityWords: Words = {
  en: (town) => `Municipality of ${town}`,
  nl: (town) => `Gemeente ${town}`,
  fr: (town) => `Commune : ${town}`,
  de: (town) => `Gemeinde ${town}`,
  da: (town) => `Kommune: ${town}`,
}

/** Own words around the area's name; a language that the area has no name in takes the Dutch or French one. */
function named(area: PackArea, words: Words): Names {
  const fallback = area.names.nl ?? area.names.fr ?? area.code
  const own = (language: keyof Words) => words[language](area.names[language] ?? fallback)
  return { en: own('en'), nl: own('nl'), fr: own('fr'), de: own('de'), da: own('da') }
}

const lifeOf = ({ from, to }: PackArea): Dated => ({ ...(from && { from }), ...(to && { to }) })

/** How many municipalities stand at most at one moment in the zone: with two or more it has a college and a council. */
function hasSeveralMunicipalities(zone: PackArea, members: readonly PackArea[]): boolean {
  const stays = members.map((town) => {
    const place = town.parents.find((parent) => parent.hierarchy === 'police' && parent.parent === zone.code)
    const from = [town.from, place?.from].reduce((late, day) => (day && (!late || day > late) ? day : late), undefined)
    const to = [town.to, place?.to].reduce((early, day) => (day && (!early || day < early) ? day : early), undefined)
    return { from: from ?? '', to: to ?? '9999-12-31' }
  })
  return stays.some(({ from }) => stays.filter((one) => one.from <= from && from < one.to).length > 1)
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
  if (!hasSeveralMunicipalities(zone, members)) return bodies
  return [
    ...bodies,
    { code: `BE-PCOLL-${slug}`, kind: 'police_college', names: named(zone, collegeWords), parent: force, ...place },
    {
      code: `BE-PCOUN-${slug}`,
      kind: 'police_council',
      names: named(zone, policeCouncilWords),
      parent: force,
      ...place,
    },
  ]
}

/**
 * The bodies of every police zone (force, security council; college and council where it has several municipalities)
 * and of every municipality, valid as long as their area. An area that is only announced has none yet.
 */
export function localOrganisations(areas: readonly PackArea[]): PackOrganisation[] {
  const towns = areas.filter((area) => area.kind === 'municipality')
  const membersByZone = new Map<string, PackArea[]>()
  for (const town of towns)
    for (const { hierarchy, parent } of town.parents)
      if (hierarchy === 'police') membersByZone.set(parent, [...(membersByZone.get(parent) ?? []), town])
  const zones = areas.filter((area) => area.kind === 'police_zone' && membersByZone.has(area.code))
  return [
    ...zones.flatMap((zone) => ofZone(zone, membersByZone.get(zone.code) ?? [])),
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
