import { BarChart, LineChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Language } from '#shared/language.ts'
import { chartOption } from './chart-option.ts'
import { printableText } from './printable-text.ts'

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, AriaComponent, SVGRenderer])

/** A chart as data, independent of how it is drawn. */
export interface Chart {
  /**
   * `bar`: a horizontal bar with a value for each category. `stacked`: bars of parts that add up. `line`: over time.
   */
  kind: 'bar' | 'stacked' | 'line'
  title: string
  /** Text alternative for readers who cannot see the chart. Also the description of the SVG. */
  description: string
  /** Determines the number format (decimal and thousands signs). */
  language: Language
  categories: readonly string[]
  series: readonly Series[]
  /** A reference level, drawn as a dashed line with a label. */
  target?: { value: number; label: string }
  /** In CSS pixels. The default width is 640. The height follows the number of bars. */
  width?: number
  height?: number
}

export interface Series {
  name: string
  /** A value for each category. Null is a gap in a line and no bar, because an unknown value is not zero. */
  values: readonly (number | null)[]
  /** Indexes of values that are not final, shown as hatched bars and hollow points. */
  provisional?: readonly number[]
}

/**
 * Draws a chart as a self-contained SVG with title and description. The same chart gives the same bytes. Bars start at
 * zero. A line has a label at the end instead of a legend.
 */
export function chartSvg(chart: Chart): string {
  const width = chart.width ?? 640
  const height = chart.height ?? (chart.kind === 'bar' ? 30 + 26 * chart.categories.length : 300)
  const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    drawing.setOption(chartOption(chart))
    return addAccessibleName(stabiliseIds(drawing.renderToSVGString()), chart)
  } finally {
    // A chart that is not disposed of prevents the process from ending.
    drawing.dispose()
  }
}

/** Renumbers ids and class names from zero within the chart. The library counts them per process. */
function stabiliseIds(svg: string): string {
  const stable = new Map<string, string>()
  return svg.replace(/\bzr\d+-[a-z]+-?\d*\b/g, (id) => {
    if (!stable.has(id)) stable.set(id, `chart-${stable.size}`)
    return stable.get(id)!
  })
}

const addAccessibleName = (svg: string, { title, description }: Chart) =>
  svg.replace(
    /^<svg ([^>]*)>/,
    (_, attributes: string) =>
      `<svg ${attributes} role="img"><title>${xml(title)}</title><desc>${xml(description)}</desc>`,
  )

const xml = (text: string) =>
  printableText(text).replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
