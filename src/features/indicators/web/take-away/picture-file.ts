import { keepFile } from '#platform/web/save-file.ts'

/** What makes a picture look as it does on the page; written into the file, where no style sheet of the page reaches. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

const edge = 16
const lineHeight = 18

export interface PictureWords {
  title: string
  /** Under the title: area, period. */
  lines: readonly string[]
  /** Under the picture: whose figures, and of what day. */
  foot: readonly string[]
}

const svgSpace = 'http://www.w3.org/2000/svg'

function textAt(words: string, x: number, y: number, size: number, weight = 400): SVGTextElement {
  const text = document.createElementNS(svgSpace, 'text')
  text.textContent = words
  const look = { x, y, fill: '#0d2137', 'font-size': size, 'font-weight': weight, 'font-family': 'Inter, sans-serif' }
  for (const [name, value] of Object.entries(look)) text.setAttribute(name, String(value))
  return text
}

/** The picture as it stands on the page, light as paper is, with a title over it and its source under it, as one file of its own. */
export function pictureOf(shown: SVGSVGElement, words: PictureWords): { text: string; width: number; height: number } {
  const [left = 0, top = 0, width = 1, height = 1] = (shown.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const scheme = document.documentElement.getAttribute('data-mantine-color-scheme')
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light')
  const copy = shown.cloneNode(true) as SVGSVGElement
  const originals = [shown, ...shown.querySelectorAll<SVGElement>('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[index]!)
    for (const name of looks) {
      const value = style.getPropertyValue(name)
      if (value) element.setAttribute(name, value)
    }
    for (const name of [
      'class',
      'role',
      'tabindex',
      'aria-label',
      'aria-selected',
      'aria-hidden',
      'data-place',
      'style',
    ])
      element.removeAttribute(name)
  }
  if (scheme) document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  const wide = Math.max(width, 600)
  const scale = wide / width
  const above = edge + 22 + words.lines.length * lineHeight + 8
  const tall = above + height * scale + words.foot.length * lineHeight + edge
  const file = document.createElementNS(svgSpace, 'svg')
  const size = { xmlns: svgSpace, viewBox: `0 0 ${wide + 2 * edge} ${tall}`, width: wide + 2 * edge, height: tall }
  for (const [name, value] of Object.entries(size)) file.setAttribute(name, String(value))
  const ground = document.createElementNS(svgSpace, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: '#ffffff' }))
    ground.setAttribute(name, value)
  const title = document.createElementNS(svgSpace, 'title')
  title.textContent = [words.title, ...words.lines].join(', ')
  const picture = document.createElementNS(svgSpace, 'g')
  picture.setAttribute('transform', `translate(${edge} ${above}) scale(${scale}) translate(${-left} ${-top})`)
  picture.append(...copy.childNodes)
  file.append(title, ground, textAt(words.title, edge, edge + 14, 16, 600))
  for (const [index, line] of words.lines.entries())
    file.append(textAt(line, edge, edge + 14 + (index + 1) * lineHeight, 12))
  file.append(picture)
  for (const [index, line] of words.foot.entries())
    file.append(textAt(line, edge, above + height * scale + (index + 1) * lineHeight, 11))
  return { text: new XMLSerializer().serializeToString(file), width: wide + 2 * edge, height: tall }
}

/** Twice as fine as on the page, so that it is sharp on paper. */
const fineness = 2

export async function savePicture(shown: SVGSVGElement, words: PictureWords, name: string, kind: 'svg' | 'png') {
  const { text, width, height } = pictureOf(shown, words)
  if (kind === 'svg') return keepFile(new File([text], `${name}.svg`, { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * fineness
  canvas.height = height * fineness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('the canvas gave no picture')
  keepFile(new File([blob], `${name}.png`, { type: 'image/png' }))
}
