import { listHeadings, orderHeadings } from './heading-order.ts'
import { pageStyle } from './html-style.ts'
import {
  type Block,
  type Entry,
  getBanner,
  type Heading,
  type ListItem,
  linkAddress,
  type PrintedDocument,
  type RichText,
  type Run,
} from './model.ts'
import { printableText } from './printable-text.ts'
import { wordings } from './wording.ts'

/**
 * Returns the document as a self-contained accessible page. The page loads no resources and runs no scripts. Figures
 * are images, so a script in an SVG does not run. All text is escaped. Used for the public edition, the preview and
 * printing from a browser.
 */
export function renderHtml(document: PrintedDocument): string {
  const { cover, language, marking } = document
  const wording = wordings[language]
  const blocks = orderHeadings(document.blocks)
  const anchors = new Map(listHeadings(blocks).map((heading, index) => [heading, `h${index + 1}`]))
  const keywords = [marking, document.illustrative, document.courtesyTranslation, ...(document.keywords ?? [])]
    .filter(Boolean)
    .join(', ')
  const optional = (name: string, text: string | undefined) =>
    text ? `<p class="${name}">${escapeHtml(text)}</p>` : ''

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
${document.subject ? `<meta name="description" content="${escapeHtml(document.subject)}">` : ''}
${document.issuer ? `<meta name="author" content="${escapeHtml(document.issuer)}">` : ''}
<meta name="keywords" content="${escapeHtml(keywords)}">
<style>${pageStyle(marking, wording.pageLabel)}</style>
</head>
<body>
<a class="skip" href="#text">${escapeHtml(wording.skipToContent)}</a>
${optional('illustrative', getBanner(document))}
<header class="cover">
${label(document.marking)}
${optional('eyebrow', cover.eyebrow)}
<h1>${escapeHtml(cover.title)}</h1>
${optional('motto', cover.motto)}
${optional('message', cover.shortMessage)}
${cover.facts?.length ? `<dl>${entries(cover.facts)}</dl>` : ''}
${optional('version', cover.versionLine)}
</header>
${contents(document, anchors)}
<main id="text">
${blocks.map((block) => render(block, { anchors, wording })).join('\n')}
</main>
<footer><span>${escapeHtml(document.issuer ?? document.title)}</span>${label(marking)}</footer>
</body>
</html>
`
}

interface RenderContext {
  anchors: Map<Heading, string>
  wording: (typeof wordings)[keyof typeof wordings]
}

function render(block: Block, around: RenderContext): string {
  switch (block.kind) {
    case 'heading':
      return heading(block, around.anchors.get(block) ?? '')
    case 'paragraph':
      return `<p${block.lead ? ' class="lead"' : ''}>${renderText(block.text)}</p>`
    case 'list':
      return list(block.items, block.ordered ? 'ol' : 'ul')
    case 'table': {
      const side = (index: number) => (block.columns[index]?.align === 'end' ? ' class="end"' : '')
      const head = block.columns.map(({ title }, index) => `<th scope="col"${side(index)}>${escapeHtml(title)}</th>`)
      const rows = block.rows.map(
        (cells) =>
          `<tr>${block.columns.map((_, index) => `<td${side(index)}>${renderText(cells[index] ?? '')}</td>`).join('')}</tr>`,
      )
      const name = escapeHtml(block.caption)
      // A table wider than the screen scrolls separately, also by keyboard.
      return `<div class="wide" role="region" tabindex="0" aria-label="${name}"><table><caption>${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
    }
    case 'figure': {
      const source = `data:image/svg+xml;base64,${Buffer.from(printableText(block.svg)).toString('base64')}`
      return `<figure><img src="${source}" alt="${escapeHtml(block.alt)}" style="width:${(block.width ?? 1) * 100}%"><figcaption>${escapeHtml(block.caption)}</figcaption></figure>`
    }
    case 'callout':
      return `<div class="callout ${block.tone}">${block.title ? `<p class="title">${escapeHtml(block.title)}</p>` : ''}${block.paragraphs.map((paragraph) => `<p>${renderText(paragraph)}</p>`).join('')}</div>`
    case 'marked':
      return `<section class="marked" aria-label="${escapeHtml(block.marking)}">${label(block.marking)}${block.blocks.map((inner) => render(inner, around)).join('\n')}</section>`
    case 'gap':
      return `<div class="gap" role="note"><p><strong>[…] ${escapeHtml(around.wording.withheld)}</strong></p>${block.reason ? `<p>${renderText(block.reason)}</p>` : ''}</div>`
    case 'keyValues':
      return `<dl class="keys">${entries(block.entries)}</dl>`
    case 'cards':
      return `<div class="cards" style="--columns:${block.columns}">${block.cards.map((card) => `<section>${card.map((inner) => render(inner, around)).join('\n')}</section>`).join('')}</div>`
    case 'pageBreak':
      return '<div class="page-break"></div>'
  }
}

/**
 * Renders a heading. The cover title is the only h1 of the page, so a heading of level 1 is an h2. The deepest heading
 * is an element with the role `heading`, because HTML has no h7.
 */
function heading({ level, number, text: title }: Heading, anchor: string): string {
  const visible = `${number ? `<span class="number">${escapeHtml(number)}</span> ` : ''}${renderText(title)}`
  return level < 6
    ? `<h${level + 1} id="${anchor}">${visible}</h${level + 1}>`
    : `<div class="h7" role="heading" aria-level="${level + 1}" id="${anchor}">${visible}</div>`
}

function contents(document: PrintedDocument, anchors: Map<Heading, string>): string {
  if (!document.contents) return ''
  const { heading: title, depth = 2 } = document.contents
  const lines = [...anchors]
    .filter(([{ level }]) => level <= depth)
    .map(([{ level, number, text }, anchor]) => {
      const visible = `${number ? `<span class="number">${escapeHtml(number)}</span> ` : ''}${escapeHtml(plain(text))}`
      return `<li class="level-${level}"><a href="#${anchor}">${visible}</a></li>`
    })
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${escapeHtml(title)}</h2><ol>${lines.join('')}</ol></nav>`
}

const list = (items: readonly ListItem[], tag: 'ol' | 'ul'): string =>
  `<${tag}>${items.map((item) => `<li>${renderText(item.text)}${item.items?.length ? list(item.items, tag) : ''}</li>`).join('')}</${tag}>`

const entries = (some: readonly Entry[]): string =>
  some.map((entry) => `<div><dt>${escapeHtml(entry.label)}</dt><dd>${renderText(entry.text)}</dd></div>`).join('')

const label = (marking: string): string =>
  `<span class="marking" lang="en" data-marking="${escapeHtml(marking)}">${escapeHtml(marking)}</span>`

const plain = (some: RichText): string => (typeof some === 'string' ? some : some.map(({ text }) => text).join(''))

const renderText = (some: RichText): string =>
  (typeof some === 'string' ? [{ text: some }] : some).map(renderRun).join('')

function renderRun({ text, code, strong, emphasis, tone, href, language, change }: Run): string {
  let visible = escapeHtml(text).replaceAll('\n', '<br>')
  if (change) {
    const tag = change.kind === 'deleted' ? 'del' : 'ins'
    // Not every screen reader or reader can distinguish insertions from deletions.
    visible = `<${tag}>[<span class="change">${escapeHtml(change.label)} </span>${visible}]</${tag}>`
  }
  if (code) visible = `<code>${visible}</code>`
  if (strong) visible = `<strong>${visible}</strong>`
  if (emphasis) visible = `<em>${visible}</em>`
  if (tone) visible = `<span class="tone ${tone}">${visible}</span>`
  const address = linkAddress(href)
  if (address) visible = `<a href="${escapeHtml(address)}">${visible}</a>`
  return language ? `<span lang="${language}">${visible}</span>` : visible
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => printableText(text).replace(/[&<>"']/g, (sign) => signs[sign]!)
