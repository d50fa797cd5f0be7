import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Language } from '#shared/language.ts'
import { chartOption } from './chart-option.ts'
import { printableText } from './printable-text.ts'

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, AriaComponent, SVGRenderer])

/** A chart as data: what it shows, never how it is drawn. */
export interface Chart {
  /** `bar`: one bar for each category, lying, with its value; `stacked`: bars of parts that add up; `line`: over time. */
  kind: 'bar' | 'stacked' | 'line'
  title: string
  /** What a reader who cannot see it must know; also the SVG's description. */
  description: string
  /** Writes the numbers (decimal and thousands signs). */
  language: Language
  categories: readonly string[]
  series: readonly Series[]
  /** A level to compare with: drawn as a dashed line that carries its words. */
  target?: { value: number; label: string }
  /** In CSS pixels (default 640 wide; the height follows the number of bars). */
  width?: number
  height?: number
}

export interface Series {
  name: string
  /** One for each category; null is a gap in a line and no bar: unknown is not zero. */
  values: readonly (number | null)[]
  /** Indexes of values that are not final: hatched bars, hollow points. */
  provisional?: readonly number[]
}

/**
 * Draws a chart as a self-contained SVG with title and description. The same chart gives the same bytes. Bars start at
 * zero; a line has its name at its end instead of in a legend.
 */
export function chartSvg(chart: Chart): string {
  const width = chart.width ?? 640
  const height = chart.height ?? (chart.kind === 'bar' ? 30 + 26 * chart.categories.length : 300)
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption(chartOption(chart))
    return named(withStableIds(drawing.renderToSVGString()), chart)
  } finally {
    // A chart that is not disposed of keeps the process alive.
    drawing.dispose()
  }
}

/** Ids and class names count up within a process; here they count from zero within the chart. */
function withStableIds(svg: string): string {
  const stable = new Map<string, string>()
  return svg.replace(/\bzr\d+-[a-z]+-?\d*\b/g, (id) => {
    if (!stable.has(id)) stable.set(id, `chart-${stable.size}`)
    return stable.get(id)!
  })
}

const named = (svg: string, { title, description }: Chart) =>
  svg.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${attributes} role="img"><title>${xml(title)}</title><desc>${xml(description)}</desc>`,
  )

const xml = (text: string) =>
  printableText(text).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
