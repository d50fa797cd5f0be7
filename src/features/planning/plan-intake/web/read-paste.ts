import type { SourceParagraph } from '#platform/intake/contract.ts'

export type PastedParagraph = Omit<SourceParagraph, 'number'>

const plain: Omit<PastedParagraph, 'text'> = {
  place: 'body',
  label: null,
  listLevel: null,
  heading: null,
  bold: false,
  role: null,
  cell: null,
}

/** Converts plain text to paragraphs, a line each. */
export const parseLines = (text: string): PastedParagraph[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ ...plain, text: line }))

const blocks = 'p,h1,h2,h3,h4,h5,h6,li,td,th,div,dt,dd,blockquote,pre'
/** Word writes headings and lists as classes: `MsoHeading1`, `MsoListParagraph`, `MsoToc1`. */
const wordHeading = /Mso(?:Heading|Kop|Titre|Berschrift)(\d)/i
const wordContents = /MsoToc/i
const wordTitle = /Mso(?:Title|Titel|Titre)\b/i
const wordCaption = /MsoCaption/i
/**
 * Content that is not part of the text: scripts, comments, deleted text of tracked changes, hidden text and comment
 * anchors.
 */
const ignoredSelectors = [
  'script,style,template,noscript,iframe,object,embed,svg,math,form,del,s[class*="Del"],[hidden],[aria-hidden="true"]',
  '[style*="display:none" i],[style*="display: none" i],[style*="mso-hide:all" i],[style*="mso-hide: all" i]',
  '[style*="mso-element:comment" i],.MsoCommentReference,.MsoCommentText,.msoDel',
].join(',')
const footnotes =
  '[style*="mso-element:footnote" i],[style*="mso-element:endnote" i],[id^="sdfootnote" i],[id^="sdendnote" i]'
const listDepth = /mso-list:\s*\S+\s+level(\d+)/i
/** The bullet or number that Word inserts before an item as text. */
const typedMark = '[style*="mso-list:Ignore"],[style*="mso-list: Ignore"]'

/**
 * Converts the clipboard HTML of a word processor to paragraphs. The HTML is parsed into a document that is never
 * displayed, so that no script runs and no resource is loaded. Only the text and the paragraph formats are used.
 */
export function parseHtml(html: string): PastedParagraph[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(ignoredSelectors)) element.remove()
  // Word ends each paragraph with an `o:p` element, which is not a paragraph.
  for (const element of [...body.getElementsByTagName('o:p')]) element.replaceWith(...element.childNodes)
  const tables = [...body.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'))
  const pastedParagraphs: PastedParagraph[] = []
  for (const block of body.querySelectorAll<HTMLElement>(blocks)) {
    // Only the innermost block is a paragraph; outer blocks contain others.
    if (block.querySelector(blocks) !== null && getOwnText(block) === '') continue
    const text = block.querySelector(blocks) === null ? getBlockText(block) : getOwnText(block)
    if (text === '') continue
    pastedParagraphs.push({ ...plain, ...getParagraphFormat(block), ...findPlace(tables, block), text })
  }
  return pastedParagraphs.length > 0 ? pastedParagraphs : parseLines(body.textContent)
}

function getBlockText(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement
  for (const mark of copy.querySelectorAll(typedMark)) mark.remove()
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n')
  return collapseSpaces(copy.textContent)
}

/** Returns the text of a block without the blocks in it. */
const getOwnText = (block: HTMLElement): string =>
  collapseSpaces(
    [...block.childNodes]
      .filter((node) => !(node instanceof Element && (node.matches(blocks) || node.querySelector(blocks) !== null)))
      .filter((node) => !(node instanceof Element && node.matches('ul,ol,table')))
      .map((node) => node.textContent)
      .join(''),
  )

const collapseSpaces = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, ' ')
    .trim()

function getParagraphFormat(block: HTMLElement): Partial<PastedParagraph> {
  const { className } = block
  const level = /^H([1-6])$/.exec(block.tagName)?.[1] ?? wordHeading.exec(className)?.[1]
  const style = block.getAttribute('style') ?? ''
  const item = block.closest('li')
  const depth = listDepth.exec(style)?.[1]
  const mark = collapseSpaces(block.querySelector(typedMark)?.textContent ?? '')
  const listLevel = depth ? Number(depth) - 1 : item ? Math.max(0, countAncestors(item, 'ul,ol') - 1) : null
  return {
    heading: level ? Number(level) : wordTitle.test(className) ? 0 : null,
    role: wordContents.test(className) ? 'contents' : wordCaption.test(className) ? 'caption' : null,
    listLevel,
    label: /\d/.test(mark) ? mark : listLevel === null ? null : '',
    bold: isBold(block),
  }
}

function countAncestors(element: Element, selector: string): number {
  let count = 0
  for (let at = element.parentElement; at; at = at.parentElement) if (at.matches(selector)) count += 1
  return count
}

/** Checks whether all text is bold. */
function isBold(block: HTMLElement): boolean {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let textNodeCount = 0
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node.textContent?.trim() === '') continue
    textNodeCount += 1
    if (!hasBoldWeight(node.parentElement)) return false
  }
  return textNodeCount > 0
}

/**
 * Checks whether an element is bold. The nearest element that sets the weight decides, because Google Docs wraps all
 * content in a `b` of normal weight.
 */
function hasBoldWeight(element: HTMLElement | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(at.getAttribute('style') ?? '')?.[1]
    if (weight) return /^(?:bold|bolder|[6-9]00)$/i.test(weight)
    if (at.matches('b,strong,th')) return true
  }
  return false
}

function findPlace(tables: readonly Element[], block: HTMLElement): Partial<PastedParagraph> {
  if (block.closest(footnotes)) return { place: 'footnote' }
  const outer = tables.findIndex((table) => table.contains(block))
  const cell = block.closest<HTMLTableCellElement>('td,th')
  const row = cell?.closest('tr')
  if (outer < 0 || !cell || !row) return {}
  const rows = [...tables[outer]!.querySelectorAll('tr')]
  const at = { table: outer, row: rows.indexOf(row), column: [...row.children].indexOf(cell) }
  return { place: 'table', cell: at }
}
