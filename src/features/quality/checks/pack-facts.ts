import { isValidOn, type LegalDate } from '#shared/dates.ts'
import type { Dated, Pack } from '#shared/pack.ts'
import type { CheckFacts, PhenomenonFact, UnitFact } from './facts.ts'

/** Returns keys of units in facts from a file. Codes of areas and organisations may coincide. */
export const areaKey = (code: string): string => `area ${code}`
export const organisationKey = (code: string): string => `organisation ${code}`

const life = ({ from, to }: Dated) => ({ validFrom: from ?? null, validTo: to ?? null })

/**
 * Returns the structure of the country, the powers in a period and today's phenomena as facts, directly from the pack.
 */
export function packFacts(
  pack: Pack,
  today: LegalDate,
  period: { from: LegalDate; to: LegalDate },
): Required<Pick<CheckFacts, 'units' | 'phenomena' | 'competences'>> {
  const units = new Map<string, UnitFact>()
  for (const area of pack.areas)
    units.set(areaKey(area.code), { names: area.names, kind: area.kind, level: null, ...life(area) })
  for (const { code, names, kind, level, ...dated } of pack.organisations)
    units.set(organisationKey(code), { names, kind, level, ...life(dated) })
  const competences = pack.competences.filter(
    (competence) => (competence.from ?? '') < period.to && (competence.to === undefined || competence.to > period.from),
  )
  return { units, competences, phenomena: collectPhenomena(pack, today) }
}

function collectPhenomena({ phenomenonLists, crosswalk }: Pack, today: LegalDate): Map<string, PhenomenonFact> {
  const holds = ({ from, to }: Dated) => isValidOn({ from: from ?? null, to: to ?? null }, today)
  const current = new Set(
    phenomenonLists.filter(holds).flatMap((list) => list.phenomena.map((phenomenon) => phenomenon.code)),
  )
  const next = Map.groupBy(crosswalk, (link) => link.from)
  const arrives = (from: string): boolean => {
    const reached = new Set([from])
    for (const code of reached) {
      if (current.has(code)) return true
      for (const { to } of next.get(code) ?? []) if (to !== undefined) reached.add(to)
    }
    return false
  }
  const days = phenomenonLists.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined && day > today)
  const listChangeOn = days.toSorted()[0] ?? null
  return new Map(
    phenomenonLists.flatMap((list) =>
      list.phenomena.map(({ code, names }) => [
        code,
        { names, list: list.names, current: current.has(code), leadsToCurrent: arrives(code), listChangeOn },
      ]),
    ),
  )
}
