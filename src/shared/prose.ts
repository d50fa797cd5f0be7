import { z } from 'zod'
import { Language } from './language.ts'

/**
 * The text of a plan: a small closed ProseMirror schema. Each block keeps an id, so that a comment or a comparison
 * finds the paragraph again. All other content is refused, also when pasted.
 */
const Mark = z.union([
  z.strictObject({ type: z.enum(['strong', 'em']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z
        .string()
        .max(2000)
        .regex(/^(https?:\/\/|mailto:)/),
    }),
  }),
])
const Text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(20_000),
  marks: z.array(Mark).max(3).optional(),
})
const Break = z.strictObject({ type: z.literal('hard_break') })
const Inline = z.array(z.union([Text, Break])).max(500)
const BlockAttributes = z.strictObject({ id: z.string().min(1).max(40) })
const Paragraph = z.strictObject({ type: z.literal('paragraph'), attrs: BlockAttributes, content: Inline.optional() })
const ListItem = z.strictObject({
  type: z.literal('list_item'),
  attrs: BlockAttributes,
  content: z.array(Paragraph).min(1).max(20),
})
const List = z.strictObject({
  type: z.enum(['bullet_list', 'ordered_list']),
  attrs: BlockAttributes,
  content: z.array(ListItem).min(1).max(200),
})
export const Prose = z.strictObject({ type: z.literal('doc'), content: z.array(z.union([Paragraph, List])).max(500) })
export type Prose = z.infer<typeof Prose>

/** A rich text in several languages: as LocalizedText, with prose instead of plain text. */
export const LocalizedProse = z
  .strictObject({ source: Language, text: z.partialRecord(Language, Prose), outdated: z.array(Language).default([]) })
  .refine((value) => value.text[value.source] !== undefined, { message: 'SOURCE_TEXT_MISSING', path: ['text'] })
export type LocalizedProse = z.infer<typeof LocalizedProse>

/** Returns plain paragraphs as prose. Block ids count up from the first. */
export const makeProse = (...paragraphs: string[]): Prose => ({
  type: 'doc',
  content: paragraphs.map((text, index) => ({
    type: 'paragraph' as const,
    attrs: { id: `b${index + 1}` },
    ...(text === '' ? {} : { content: [{ type: 'text' as const, text }] }),
  })),
})

/** Returns the plain text of prose, a line per paragraph. */
export function plainText(prose: Prose): string {
  const lines: string[] = []
  const paragraph = (block: z.infer<typeof Paragraph>) =>
    lines.push((block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join(''))
  for (const block of prose.content) {
    if (block.type === 'paragraph') paragraph(block)
    else for (const item of block.content) for (const entry of item.content) paragraph(entry)
  }
  return lines.join('\n')
}
