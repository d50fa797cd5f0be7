import { saveGeneratedFile } from '#platform/web/save-file.ts'

/** Style properties that are written into the image file, because the style sheets of the page do not apply there. */
const styleProperties = [
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
const titleHeight = 22

export interface PictureText {
  title: string
  /** Below the title: area and period. */
  lines: readonly string[]
  /** Below the chart: source and date of the figures. */
  foot: readonly string[]
}

const svgSpace = 'http://www.w3.org/2000/svg'

function drawText(content: string, x: number, y: number, size: number, weight = 400): SVGTextElement {
  const text = document.createElementNS(svgSpace, 'text')
  text.textContent = content
  const style = { x, y, fill: '#0d2137', 'font-size': size, 'font-weight': weight, 'font-family': 'Inter, sans-serif' }
  for (const [name, value] of Object.entries(style)) text.setAttribute(name, String(value))
  return text
}

/** A chart of the file. With several charts, each has a title. */
export interface ChartPicture {
  svg: SVGSVGElement
  title?: string
}

/** Returns a copy of the chart in the light theme, with inline styles and the requested width. */
function drawPicture({ svg, title }: ChartPicture, x: number, y: number, wide: number): SVGGElement {
  const { left, top, width } = getViewBox(svg)
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  for (const [index, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const style = getComputedStyle(originals[index]!)
    for (const name of styleProperties) {
      const value = style.getPropertyValue(name)
      if (value) element.setAttribute(name, value)
    }
    for (const name of unsaid) element.removeAttribute(name)
  }
  const scale = wide / width
  const above = title === undefined ? 0 : titleHeight
  const picture = document.createElementNS(svgSpace, 'g')
  picture.setAttribute('transform', `translate(${x} ${y + above}) scale(${scale}) translate(${-left} ${-top})`)
  picture.append(...copy.childNodes)
  const group = document.createElementNS(svgSpace, 'g')
  if (title !== undefined) group.append(drawText(title, x, y + 14, 13, 600))
  group.append(picture)
  return group
}

const unsaid = ['class', 'role', 'tabindex', 'aria-label', 'aria-selected', 'aria-hidden', 'data-place', 'style']

function getViewBox(svg: SVGSVGElement) {
  const [left = 0, top = 0, width = 1, height = 1] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  return { left, top, width, height }
}

/** Several charts are arranged in columns, in order. */
const getColumnCount = (count: number): number => (count === 1 ? 1 : count <= 4 ? 2 : 3)

/** Returns the charts of the page as a single file, with a title above and the source below. */
export function buildPicture(
  shown: readonly ChartPicture[],
  messages: PictureText,
): { text: string; width: number; height: number } {
  const columns = getColumnCount(shown.length)
  const each = Math.max(...shown.map(({ svg }) => getViewBox(svg).width), columns === 1 ? 600 : 380)
  const getPictureHeight = ({ svg, title }: ChartPicture) => {
    const { width, height } = getViewBox(svg)
    return (height * each) / width + (title === undefined ? 0 : titleHeight)
  }
  const wide = columns * each + (columns - 1) * edge
  const above = edge + 22 + messages.lines.length * lineHeight + 8
  const scheme = document.documentElement.getAttribute('data-mantine-color-scheme')
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light')
  const pictures: SVGGElement[] = []
  let y = above
  for (let first = 0; first < shown.length; first += columns) {
    const row = shown.slice(first, first + columns)
    pictures.push(...row.map((chartPicture, index) => drawPicture(chartPicture, edge + index * (each + edge), y, each)))
    y += Math.max(...row.map(getPictureHeight)) + (first + columns < shown.length ? edge : 0)
  }
  if (scheme) document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  const tall = y + messages.foot.length * lineHeight + edge
  const file = document.createElementNS(svgSpace, 'svg')
  const size = { xmlns: svgSpace, viewBox: `0 0 ${wide + 2 * edge} ${tall}`, width: wide + 2 * edge, height: tall }
  for (const [name, value] of Object.entries(size)) file.setAttribute(name, String(value))
  const ground = document.createElementNS(svgSpace, 'rect')
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: '#ffffff' }))
    ground.setAttribute(name, value)
  const title = document.createElementNS(svgSpace, 'title')
  title.textContent = [messages.title, ...messages.lines].join(', ')
  file.append(title, ground, drawText(messages.title, edge, edge + 14, 16, 600))
  for (const [index, line] of messages.lines.entries())
    file.append(drawText(line, edge, edge + 14 + (index + 1) * lineHeight, 12))
  file.append(...pictures)
  for (const [index, line] of messages.foot.entries())
    file.append(drawText(line, edge, y + (index + 1) * lineHeight, 11))
  return { text: new XMLSerializer().serializeToString(file), width: wide + 2 * edge, height: tall }
}

/** Twice the resolution of the page, for sharp prints. */
const fineness = 2

export async function savePicture(
  shown: readonly ChartPicture[],
  messages: PictureText,
  name: string,
  kind: 'svg' | 'png',
) {
  const { text, width, height } = buildPicture(shown, messages)
  if (kind === 'svg') return saveGeneratedFile(new File([text], `${name}.svg`, { type: 'image/svg+xml' }))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * fineness
  canvas.height = height * fineness
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('the canvas returned no image')
  saveGeneratedFile(new File([blob], `${name}.png`, { type: 'image/png' }))
}
