import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type LocalizedProse, makeProse } from '#shared/prose.ts'
import type { SectionGuidance } from './contract.ts'

/**
 * Returns the country's guidance for each section of a plan: what belongs there, with the example and the source of the
 * plan's template.
 */
export function buildGuidance(
  kind: PackPlanKind,
  templateCode: string | null,
  sections: readonly { id: Id; place: string }[],
): SectionGuidance[] {
  const template = kind.templates?.find((packTemplate) => packTemplate.code === templateCode) ?? kind.templates?.[0]
  const known = new Map(kind.parts.flatMap((part) => part.sections).map((section) => [section.code, section]))
  return sections.flatMap(({ id, place }) => {
    const section = known.get(place)
    if (!section) return []
    const filled = template?.sections.find((packTemplateSection) => packTemplateSection.section === place)
    return [
      {
        sectionId: id,
        content: section.guidance,
        example: filled?.example ?? null,
        source: filled?.source ?? null,
      },
    ]
  })
}

/** Returns the example as a text of the plan, in the plan's languages. Undefined if no plan language has an example. */
export function exampleText(
  example: NonNullable<SectionGuidance['example']>,
  planLanguages: readonly Language[],
): LocalizedProse | undefined {
  const written = planLanguages.filter((language) => example[language])
  const [source] = written
  if (!source) return undefined
  return {
    source,
    text: Object.fromEntries(written.map((language) => [language, makeProse(example[language]!)])),
    outdated: [],
  }
}
