import type { LocalizedText } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { Prose } from '#shared/prose.ts'
import type { PublishedPlan } from './published-form.ts'
import type { DocumentElement } from './schema.ts'

/**
 * Returns the elements of a published plan in the published order and wording, in the matching sections of the kind.
 */
export function toDocumentElements(published: PublishedPlan, kind: PackPlanKind): DocumentElement[] {
  const toText = (text: string): LocalizedText => ({
    source: published.language,
    text: { [published.language]: text },
    outdated: [],
  })
  const prose = (paragraphs: readonly string[]) => ({
    source: published.language,
    text: { [published.language]: linkedProse(paragraphs) },
    outdated: [],
  })
  const sections = kind.parts.find((part) => part.pillar === 'priority_phenomena')?.sections ?? []
  const codes = sections.map((section) => section.code)
  const first = ['priorities', 'strategic_objectives'].find((code) => codes.includes(code)) ?? codes[0]!
  const themes = codes.includes('transversal_themes') ? 'transversal_themes' : first
  const frame = kind.parts[0]!.sections[0]!.code
  const about = [
    ...(published.derives_from ?? []),
    ...(published.cycle ?? []),
    ...(published.period.remark ? [published.period.remark] : []),
    ...(published.source ?? []),
  ]
  return [
    ...(about.length > 0 ? [{ key: 'source', place: frame, kind: 'text' as const, body: prose(about) }] : []),
    ...published.priorities.flatMap(({ no, title, kind: sort, aim, children }): DocumentElement[] => {
      const key = `priority-${no}`
      const texts = [sort, aim].filter((text) => text !== undefined)
      return [
        {
          key,
          place: first,
          kind: 'priority',
          title: toText(title),
          ...(texts.length > 0 && { body: prose(texts) }),
          details: { publishedNumber: String(no) },
        },
        ...(children ?? []).map(
          (child, index): DocumentElement => ({
            key: `${key}-${index + 1}`,
            parent: key,
            kind: 'phenomenon',
            title: toText(child),
          }),
        ),
      ]
    }),
    ...(published.transversal_themes ?? []).map(
      (theme, index): DocumentElement => ({
        key: `theme-${index + 1}`,
        place: themes,
        kind: 'transversal_theme',
        title: toText(theme),
        details: { publishedNumber: String(index + 1) },
      }),
    ),
  ]
}

/** Converts paragraphs to prose in which a web address becomes a link. */
function linkedProse(paragraphs: readonly string[]): Prose {
  return {
    type: 'doc',
    content: paragraphs.map((text, index) => ({
      type: 'paragraph' as const,
      attrs: { id: `b${index + 1}` },
      content: text
        .split(/(https?:\/\/\S+)/)
        .filter((part) => part !== '')
        .map((part) =>
          /^https?:\/\//.test(part)
            ? { type: 'text' as const, text: part, marks: [{ type: 'link' as const, attrs: { href: part } }] }
            : { type: 'text' as const, text: part },
        ),
    })),
  }
}
