import { generateNKeysBetween } from 'fractional-indexing'
import { type Id, newId } from '#shared/ids.ts'
import { type Language, languages } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { Element, Plan } from './entities.ts'
import { emptyContent } from './outline/model.ts'

/**
 * Returns a name of the pack as a title, in the plan's languages in which it is available. The first is the source
 * language.
 */
function toLocalizedTitle(names: Names, planLanguages: readonly Language[]): LocalizedText {
  const known = planLanguages.filter((language) => names[language] !== undefined)
  const spoken = known.length > 0 ? known : languages.filter((language) => names[language] !== undefined).slice(0, 1)
  return {
    source: spoken[0]!,
    text: Object.fromEntries(spoken.map((language) => [language, names[language]])),
    outdated: [],
  }
}

/** Returns the initial parts and sections of a plan kind, each section after the parent part. */
export function buildInitialElements(
  kind: PackPlanKind,
  plan: Pick<Plan, 'id' | 'languages' | 'updatedAt'>,
  idOf: (place: string) => Id = newId,
): Element[] {
  const makeElement = (place: string, names: Names, parentId: Id | null, position: string): Element => ({
    ...emptyContent(parentId === null ? 'part' : 'section'),
    id: idOf(place),
    planId: plan.id,
    parentId,
    position,
    place,
    title: toLocalizedTitle(names, plan.languages),
    revision: 1,
    updatedAt: plan.updatedAt,
  })
  const partPositions = generateNKeysBetween(null, null, kind.parts.length)
  return kind.parts.flatMap((part, index) => {
    const whole = makeElement(part.code, part.names, null, partPositions[index]!)
    const positions = generateNKeysBetween(null, null, part.sections.length)
    return [
      whole,
      ...part.sections.map((section, at) => makeElement(section.code, section.names, whole.id, positions[at]!)),
    ]
  })
}

/**
 * Returns the fields recorded in the history of a plan or element. Identity fields and fields that follow from the
 * write or from a decision are left out.
 */
export function historyFields(entry: Plan | Element): Record<string, unknown> {
  const { id: _id, revision: _revision, updatedAt: _updatedAt, ...fields } = entry
  if ('planId' in fields) {
    const { planId: _planId, ...ofElement } = fields
    return ofElement
  }
  const {
    extendedTo: _extendedTo,
    supersededOn: _supersededOn,
    endedOn: _endedOn,
    isRegistered: _isRegistered,
    registrationConfirmedAt: _registrationConfirmedAt,
    isRegistrationUncompared: _isRegistrationUncompared,
    wasRegistrationConfirmed: _wasRegistrationConfirmed,
    ...ownFields
  } = fields
  return ownFields
}
