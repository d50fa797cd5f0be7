import { generateKeyBetween } from 'fractional-indexing'
import { newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { PackPlanKind, PackTemplate } from '#shared/pack.ts'
import type { Prose } from '#shared/prose.ts'
import type { Element, Plan } from './entities.ts'
import { planMessages } from './messages/index.ts'
import { emptyContent } from './outline/model.ts'

/**
 * One text per section that the template knows: what belongs there, an example of the words, and from where that comes.
 * It is the plan's own text from then on, to be written over or removed.
 */
export function textsOfTemplate(
  kind: PackPlanKind,
  template: PackTemplate,
  plan: Pick<Plan, 'id' | 'languages' | 'updatedAt'>,
  places: readonly Element[],
): Element[] {
  const sections = new Map(kind.parts.flatMap((part) => part.sections).map((section) => [section.code, section]))
  return template.sections.flatMap((filled): Element[] => {
    const section = sections.get(filled.section)
    const place = places.find((one) => one.kind === 'section' && one.place === filled.section)
    if (!section || !place) return []
    const proseIn = (language: Language): Prose | undefined => {
      const words = planMessages[language].template
      const guidance = section.guidance[language]
      if (!guidance) return undefined
      const [example, source] = [filled.example?.[language], filled.source[language]]
      return proseOfRuns([
        [{ text: guidance, mark: 'em' }],
        ...(example ? [[{ text: `${words.example} `, mark: 'strong' as const }, { text: example }]] : []),
        ...(source ? [[{ text: words.source(source), mark: 'em' as const }]] : []),
      ])
    }
    const text: Partial<Record<Language, Prose>> = {}
    for (const language of plan.languages) {
      const prose = proseIn(language)
      if (prose) text[language] = prose
    }
    const [source] = Object.keys(text) as Language[]
    if (!source) return []
    return [
      {
        ...emptyContent('text'),
        id: newId(),
        planId: plan.id,
        parentId: place.id,
        position: generateKeyBetween(null, null),
        body: { source, text, outdated: [] },
        revision: 1,
        updatedAt: plan.updatedAt,
      },
    ]
  })
}

interface Run {
  text: string
  mark?: 'em' | 'strong'
}

const proseOfRuns = (paragraphs: readonly (readonly Run[])[]): Prose => ({
  type: 'doc',
  content: paragraphs.map((runs, index) => ({
    type: 'paragraph',
    attrs: { id: `b${index + 1}` },
    content: runs.map(({ text, mark }) => ({ type: 'text', text, ...(mark && { marks: [{ type: mark }] }) })),
  })),
})
