import type { Element } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { Block, Run } from '#platform/docgen/model.ts'
import type { Language } from '#shared/language.ts'
import type { Prose } from '#shared/prose.ts'
import { colon } from '#shared/punctuation.ts'
import { fieldLines } from './field-lines.ts'
import type { PrintContext } from './field-printers.ts'
import { textRuns } from './text-runs.ts'

const headings = [
  'part',
  'section',
  'security_interest',
  'phenomenon',
  'transversal_theme',
  'priority',
  'strategic_objective',
  'programme',
]

/** Returns the heading or line of an element and the element's text. */
export function elementText(
  element: Pick<Element, 'kind'> & Partial<Pick<Element, 'code' | 'title' | 'body'>>,
  level: number,
  language: Language,
): Block[] {
  const kind = planMessages[language].kinds[element.kind]
  const title = textRuns(element.title ?? null, language)
  const blocks: Block[] = []
  if (headings.includes(element.kind)) {
    blocks.push({
      kind: 'heading',
      level: Math.min(level, 6),
      text: title.length > 0 ? title : kind,
      ...(element.code ? { number: element.code } : {}),
    })
  } else if (element.kind !== 'text' || title.length > 0) {
    blocks.push({
      kind: 'paragraph',
      text: [
        { text: `${element.code ? `${element.code}  ` : ''}`, code: true },
        { text: `${kind}${colon(language)}`, emphasis: true },
        ...title.map((run) => ({ ...run, strong: true })),
      ],
    })
  }
  const prose = element.body?.text[language] ?? (element.body ? element.body.text[element.body.source] : undefined)
  if (prose) blocks.push(...proseBlocks(prose, element.body?.text[language] ? undefined : element.body?.source))
  return blocks
}

/** Returns the blocks of an element: the text and the properties that the edition may contain. */
export function elementBlocks(
  element: Element,
  level: number,
  { isFullEdition, ...context }: PrintContext & { isFullEdition: boolean },
): Block[] {
  const blocks = elementText(element, level, context.language)
  const entries = fieldLines(element, context, isFullEdition)
  if (entries.length > 0) blocks.push({ kind: 'keyValues', entries })
  return element.marking ? [{ kind: 'marked', marking: element.marking, blocks }] : blocks
}

function proseBlocks(prose: Prose, language: Language | undefined): Block[] {
  const runs = (content: Extract<Prose['content'][number], { type: 'paragraph' }>['content']): Run[] =>
    (content ?? []).map((inline) =>
      inline.type === 'text'
        ? {
            text: inline.text,
            ...(language ? { language } : {}),
            strong: inline.marks?.some((mark) => mark.type === 'strong') ?? false,
            emphasis: inline.marks?.some((mark) => mark.type === 'em') ?? false,
            ...(getLinkHref(inline.marks) ? { href: getLinkHref(inline.marks) } : {}),
          }
        : { text: ' ' },
    )
  return prose.content.map(
    (block): Block =>
      block.type === 'paragraph'
        ? { kind: 'paragraph', text: runs(block.content) }
        : {
            kind: 'list',
            ordered: block.type === 'ordered_list',
            items: block.content.map((item) => ({ text: item.content.flatMap((entry) => runs(entry.content)) })),
          },
  )
}

const getLinkHref = (marks: { type: string; attrs?: { href: string } }[] | undefined): string | undefined =>
  marks?.find((mark) => mark.type === 'link')?.attrs?.href
