import { generateNKeysBetween } from 'fractional-indexing'
import { type Id, newId } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { Element, Plan } from './entities.ts'
import { emptyContent } from './outline/model.ts'

/** A name of the pack as the title of a part, in the plan's languages; the first of them is its source. */
function titleIn(names: Names, planLanguages: readonly Language[]): LocalizedText {
  const known = languages.filter((language) => planLanguages.includes(language) && names[language] !== undefined)
  const source = planLanguages.find((language) => known.includes(language)) ?? languages.find((one) => names[one])!
  const spoken = known.length > 0 ? known : [source]
  return { source, text: Object.fromEntries(spoken.map((language) => [language, names[language]])), outdated: [] }
}

/** The parts and sections with which a plan of that kind begins, each section under its part. */
export function elementsOfKind(kind: PackPlanKind, plan: Plan, idOf: (place: string) => Id = newId): Element[] {
  const make = (place: string, names: Names, parentId: Id | null, position: string): Element => ({
    ...emptyContent(parentId === null ? 'part' : 'section'),
    id: idOf(place),
    planId: plan.id,
    parentId,
    position,
    place,
    title: titleIn(names, plan.languages),
    revision: 1,
    updatedAt: plan.updatedAt,
  })
  const partPositions = generateNKeysBetween(null, null, kind.parts.length)
  return kind.parts.flatMap((part, index) => {
    const whole = make(part.code, part.names, null, partPositions[index]!)
    const positions = generateNKeysBetween(null, null, part.sections.length)
    const sections = part.sections.map((section, at) => make(section.code, section.names, whole.id, positions[at]!))
    return [whole, ...sections]
  })
}
