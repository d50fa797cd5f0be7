import type { EChartsCoreOption } from 'echarts/core'
import { formatAmount } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import type { Chart, Series } from './chart.ts'
import { palette, seriesColours, toneColours } from './palette.ts'
import { printableText } from './printable-text.ts'

const textStyle = { fontFamily: 'Inter, Noto Sans, sans-serif', fontSize: 12, color: palette.inkSoft }

/** Sums of decimal numbers are accurate to this number of significant digits. */
const accuracy = 12
/** Values with more decimals are rounded, and begin with ≈. */
const maxDecimals = 6

/** Formats a value with all its digits, or says that it is rounded. */
export function formatChartValue(value: number, language: Language): string {
  const exact = Number(value.toPrecision(accuracy))
  const isLong = (String(exact).split('.')[1]?.length ?? 0) > maxDecimals
  return formatAmount(exact, language, { decimals: isLong ? 2 : 0 })
}

/** Returns the ECharts options: no animation, few lines, labels next to the marks. */
export function chartOption(chart: Chart): EChartsCoreOption {
  const lying = chart.kind === 'bar'
  const categories = {
    type: 'category',
    data: chart.categories.map((category) => printableText(category)),
    inverse: lying,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.hairline } },
    axisLabel: { ...textStyle, ...(lying ? { width: 190, overflow: 'break' } : {}) },
  }
  const values = {
    type: 'value',
    // The axis starts at zero, because a bar's length is the value. For lines it starts at zero unless a value is
    // negative.
    min: ({ min }: { min: number }) => Math.min(0, min),
    splitNumber: 4,
    show: !lying,
    axisLabel: { ...textStyle, formatter: (value: number) => formatChartValue(value, chart.language) },
    splitLine: { lineStyle: { color: palette.hairline } },
  }
  return {
    animation: false,
    aria: { enabled: true, decal: { show: false }, label: { enabled: false } },
    color: [...seriesColours],
    textStyle: textStyle,
    grid: {
      left: 8,
      right: chart.kind === 'line' ? 110 : 56,
      top: chart.series.length > 1 && chart.kind !== 'line' ? 40 : 18,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: {
      show: chart.series.length > 1 && chart.kind !== 'line',
      left: 8,
      top: 2,
      itemWidth: 12,
      itemHeight: 12,
      textStyle: textStyle,
    },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: chart.series.map((series, index) => ({
      ...(chart.kind === 'line' ? line(series, index) : bar(series, index, chart.kind === 'stacked', chart.language)),
      ...(index === 0 ? targetLine(chart) : {}),
    })),
  }
}

function bar(series: Series, index: number, stacked: boolean, language: Language) {
  const colour = seriesColours[index % seriesColours.length]!
  return {
    type: 'bar',
    name: printableText(series.name),
    stack: stacked ? 'all' : undefined,
    barMaxWidth: stacked ? 34 : 14,
    itemStyle: { color: colour, borderRadius: stacked ? 0 : 2 },
    label: {
      ...textStyle,
      show: !stacked,
      position: 'right',
      fontWeight: 600,
      color: palette.ink,
      formatter: ({ value }: { value: unknown }) =>
        typeof value === 'number' ? formatChartValue(value, language) : '',
    },
    data: series.values.map((value, at) => ({
      value: value ?? '-',
      ...(series.provisional?.includes(at) ? { itemStyle: { color: `${colour}66`, decal: hatching(colour) } } : {}),
    })),
  }
}

const hatching = (color: string) => ({
  symbol: 'rect',
  color,
  dashArrayX: [1, 0],
  dashArrayY: [2, 4],
  rotation: -Math.PI / 4,
})

function line(series: Series, index: number) {
  const colour = seriesColours[index % seriesColours.length]!
  return {
    type: 'line',
    name: printableText(series.name),
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: 2, color: colour, type: index % 2 === 0 ? 'solid' : 'dashed' },
    itemStyle: { color: colour },
    endLabel: { ...textStyle, show: true, formatter: '{a}', color: palette.ink, width: 100, overflow: 'break' },
    data: series.values.map((value, at) => ({
      value: value ?? '-',
      ...(series.provisional?.includes(at)
        ? { itemStyle: { color: '#ffffff', borderColor: colour, borderWidth: 2 } }
        : {}),
    })),
  }
}

const targetLine = ({ target, kind }: Chart) =>
  target === undefined
    ? {}
    : {
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: toneColours.good.text, type: 'dashed', width: 1.5 },
          label: {
            ...textStyle,
            color: toneColours.good.text,
            position: kind === 'bar' ? 'end' : 'insideStartTop',
            formatter: printableText(target.label),
          },
          data: [kind === 'bar' ? { xAxis: target.value } : { yAxis: target.value }],
        },
      }
