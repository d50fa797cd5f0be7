import { isDeepStrictEqual } from 'node:util'
import { Prose } from '#shared/prose.ts'

/**
 * Prose as cell text, in a familiar notation: `**bold**`, `*italics*`, `[words](https://…)`, a line for each paragraph,
 * `- ` and `1. ` before list items. Two spaces indent further content of the same item. A backslash marks a line break
 * within a paragraph, or escapes the next sign.
 */

type Block = Prose['content'][number]
type Paragraph = Extract<Block, { type: 'paragraph' }>
type List = Exclude<Block, Paragraph>
type Inline = NonNullable<Paragraph['content']>[number]
type Text = Extract<Inline, { type: 'text' }>
type Mark = NonNullable<Text['marks']>[number]

const bulletSigns = ['-', '*'] as const
const bulletLine = /^([-*]) (.*)$/s
const numberLine = /^(\d{1,4})\. (.*)$/s

/** Returns the cell text for this prose, or undefined if a cell cannot express all of it. */
export function writeNotation(prose: Prose): string | undefined {
  const text = trimText(formatBlocks(prose.content).join('\n'))
  // Nearly every text of a plan is plain, so it need not be parsed again to prove that no content is lost.
  if (prose.content.every(isPlain)) return text
  return isDeepStrictEqual(normaliseBlocks(parseBlocks(text)), normaliseBlocks(trimEmptyBlocks(prose.content)))
    ? text
    : undefined
}

/** Parses prose from cell text. An unchanged block keeps the id. */
export function parseNotation(wording: string, before: Prose | undefined): Prose {
  const left = (before?.content ?? []).map((block) => ({ block, text: formatBlocks([block]).join('\n') }))
  const taken = new Set(listBlockIds(before?.content ?? []))
  let next = 0
  const freshId = (): string => {
    do next += 1
    while (taken.has(`b${next}`))
    return `b${next}`
  }
  const content = parseBlocks(trimText(wording)).map((block) => {
    const text = formatBlocks([block]).join('\n')
    const at = left.findIndex((entry) => entry.text.trim() === text.trim())
    if (at !== -1) return left.splice(0, at + 1).at(-1)!.block
    return assignIds(block, freshId)
  })
  return { type: 'doc', content }
}

/** Returns the text as a cell returns it, trimmed. */
const trimText = (text: string): string => text.trim()

const isPlain = (block: Block): boolean =>
  block.type === 'paragraph' &&
  (block.content ?? []).every(
    (entry) =>
      entry.type === 'text' &&
      (entry.marks ?? []).length === 0 &&
      !/[*[\]\\\n\r]|^ {2}|^- |^\d{1,4}\. /.test(entry.text),
  )

function formatBlocks(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  blocks.forEach((block, index) => {
    if (block.type === 'paragraph') {
      lines.push(escapedStart(formatInline(block.content)))
      return
    }
    // Two consecutive bullet lists use different bullet signs.
    const follows = countBefore(blocks, index, 'bullet_list')
    block.content.forEach((item, at) => {
      const sign = block.type === 'ordered_list' ? `${at + 1}.` : bulletSigns[follows % 2]
      item.content.forEach((paragraph, place) => {
        lines.push(`${place === 0 ? `${sign} ` : '  '}${formatInline(paragraph.content)}`)
      })
    })
  })
  return lines
}

function countBefore(blocks: readonly Block[], index: number, type: Block['type']): number {
  let count = 0
  while (blocks[index - count - 1]?.type === type) count += 1
  return count
}

/** Escapes a paragraph that starts like a list item. */
const escapedStart = (text: string): string =>
  /^- /.test(text) ? `\\${text}` : text.replace(/^(\d{1,4})\. /, '$1\\. ')

const escapeMarks = (text: string): string => text.replaceAll(/[\\*[\]]/g, '\\$&')

const strengths = ['strong', 'em'] as const
const signs = { strong: '**', em: '*' } as const
const getHref = (inline: Inline): string | undefined =>
  inline.type === 'text' ? inline.marks?.find((mark) => mark.type === 'link')?.attrs.href : undefined
const hasMark = (inline: Inline | undefined, strength: 'strong' | 'em'): boolean =>
  inline?.type === 'text' && (inline.marks ?? []).some((mark) => mark.type === strength)

/** Returns the text of a paragraph. Emphasis ends before a link and restarts inside it, because a link is not split. */
function formatInline(content: readonly Inline[] | undefined): string {
  let text = ''
  let open: Inline | undefined
  let link: string | undefined
  const switchMarks = (to: Inline | undefined) => {
    for (const strength of strengths) if (hasMark(open, strength) !== hasMark(to, strength)) text += signs[strength]
    open = to
  }
  const follow = (href: string | undefined) => {
    if (href === link) return
    switchMarks(undefined)
    if (link !== undefined) text += `](${link.replaceAll(/[\\()]/g, '\\$&')})`
    if (href !== undefined) text += '['
    link = href
  }
  for (const inline of content ?? []) {
    follow(getHref(inline))
    if (inline.type === 'hard_break') {
      switchMarks(undefined)
      text += '\\\n'
    } else {
      switchMarks(inline)
      text += escapeMarks(inline.text)
    }
  }
  follow(undefined)
  switchMarks(undefined)
  return text
}

/** Joins lines that end in an unescaped backslash with the next line. */
function joinedLines(text: string): string[] {
  const lines: string[] = []
  let goesOn = false
  for (const line of text.split('\n')) {
    if (goesOn) lines[lines.length - 1] += `\n${line}`
    else lines.push(line)
    goesOn = /(?:^|[^\\])(?:\\\\)*\\$/.test(line)
  }
  return lines
}

function parseBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let sign = ''
  for (const line of text === '' ? [] : joinedLines(text)) {
    const last = blocks.at(-1)
    const list = last && last.type !== 'paragraph' ? last : undefined
    const [, bullet, point] = bulletLine.exec(line) ?? []
    const [, number, step] = numberLine.exec(line) ?? []
    if (bullet !== undefined) {
      const goesOn = list?.type === 'bullet_list' && sign === bullet
      addPoint(blocks, 'bullet_list', goesOn ? list : undefined, point!)
      sign = bullet
    } else if (number !== undefined) {
      const goesOn = list?.type === 'ordered_list' && number !== '1'
      addPoint(blocks, 'ordered_list', goesOn ? list : undefined, step!)
    } else if (list && line.startsWith('  ')) list.content.at(-1)!.content.push(paragraph(line.slice(2)))
    else blocks.push(paragraph(line))
  }
  return blocks
}

function addPoint(blocks: Block[], type: List['type'], list: List | undefined, text: string): void {
  const item: List['content'][number] = { type: 'list_item', attrs: { id: '' }, content: [paragraph(text)] }
  if (list) list.content.push(item)
  else blocks.push({ type, attrs: { id: '' }, content: [item] })
}

function paragraph(text: string): Paragraph {
  const content = parseInline(text)
  return { type: 'paragraph', attrs: { id: '' }, ...(content.length > 0 && { content }) }
}

/** Parses the text of a paragraph. A sign without a matching open or close is plain text. */
function parseInline(content: string, asWritten: ReadonlySet<number> = new Set()): Inline[] {
  const found: Inline[] = []
  const opened = new Map<'strong' | 'em', number>()
  let text = ''
  const flush = () => {
    const marks = strengths.filter((strength) => opened.has(strength)).map((type): Mark => ({ type }))
    if (text !== '') found.push(makeText(text, marks))
    text = ''
  }
  for (let at = 0; at < content.length; at += 1) {
    const sign = content[at]!
    const rest = content.slice(at)
    if (sign === '\\' && at + 1 < content.length) {
      at += 1
      if (content[at] === '\n') {
        flush()
        found.push({ type: 'hard_break' })
      } else if (/[\\*[\].()-]/.test(content[at]!)) text += content[at]
      else text += `\\${content[at]}`
    } else if (sign === '*' && !asWritten.has(at)) {
      const strength = rest.startsWith('**') ? 'strong' : 'em'
      flush()
      if (!opened.delete(strength)) opened.set(strength, at)
      if (strength === 'strong') at += 1
    } else if (sign === '[') {
      const link = parseLink(rest)
      if (!link) text += sign
      else {
        flush()
        const outer = strengths.filter((strength) => opened.has(strength))
        for (const inline of parseInline(link.text)) found.push(linked(inline, link.href, outer))
        at += link.length - 1
      }
    } else text += sign
  }
  const [never] = [...opened.values()].sort((left, other) => other - left)
  if (never !== undefined) return parseInline(content, new Set([...asWritten, never]))
  flush()
  return joinedTexts(found)
}

const makeText = (text: string, marks: Mark[]): Text => ({ type: 'text', text, ...(marks.length > 0 && { marks }) })

function linked(inline: Inline, href: string, outer: readonly ('strong' | 'em')[]): Inline {
  if (inline.type !== 'text') return inline
  const own = strengths.filter((strength) => hasMark(inline, strength) !== outer.includes(strength))
  return makeText(inline.text, [...own.map((type): Mark => ({ type })), { type: 'link', attrs: { href } }])
}

function parseLink(text: string): { text: string; href: string; length: number } | undefined {
  const [whole, inner, href] = /^\[((?:\\.|[^\\[\]])+)\]\(((?:\\.|[^\\()\s])+)\)/.exec(text) ?? []
  if (!whole || !inner || !href) return undefined
  const address = href.replaceAll(/\\([\\()])/g, '$1')
  return isAddress(address) ? { text: inner, href: address, length: whole.length } : undefined
}

const isAddress = (href: string): boolean => {
  const content = [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href } }] }]
  return Prose.safeParse({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'b1' }, content }] }).success
}

const sameMarks = (entry: Text, other: Text): boolean => isDeepStrictEqual(listMarkTypes(entry), listMarkTypes(other))
const listMarkTypes = ({ marks = [] }: Text): string[] =>
  marks.map((mark) => (mark.type === 'link' ? mark.attrs.href : mark.type)).sort()

function joinedTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of inlines) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && sameMarks(last, inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

/** Normalises prose for comparison: no ids, no order of marks, no empty lists of marks. */
const normaliseBlocks = (blocks: readonly Block[]): object[] =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? normaliseParagraph(block)
      : { type: block.type, content: block.content.map((item) => item.content.map(normaliseParagraph)) },
  )
const normaliseParagraph = ({ content = [] }: Paragraph) => ({
  type: 'paragraph' as const,
  content: joinedTexts(content).map((joinedText) =>
    joinedText.type === 'text'
      ? { type: joinedText.type, text: joinedText.text, marks: listMarkTypes(joinedText) }
      : joinedText,
  ),
})

/** Removes empty paragraphs and spaces around a text. Editors add them and cells do not keep them. */
function trimEmptyBlocks(blocks: readonly Block[]): Block[] {
  const isEmpty = (block: Block | undefined) =>
    block?.type === 'paragraph' &&
    (block.content ?? []).every((entry) => entry.type === 'text' && entry.text.trim() === '')
  let [from, to] = [0, blocks.length]
  while (from < to && isEmpty(blocks[from])) from += 1
  while (to > from && isEmpty(blocks[to - 1])) to -= 1
  return blocks.slice(from, to)
}

function assignIds(block: Block, freshId: () => string): Block {
  const attrs = { id: freshId() }
  if (block.type === 'paragraph') return { ...block, attrs }
  const content = block.content.map((item) => ({
    ...item,
    attrs: { id: freshId() },
    content: item.content.map((entry) => ({ ...entry, attrs: { id: freshId() } })),
  }))
  return { ...block, attrs, content }
}

const listBlockIds = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.attrs.id]
      : [
          block.attrs.id,
          ...block.content.flatMap((item) => [item.attrs.id, ...item.content.map((entry) => entry.attrs.id)]),
        ],
  )
