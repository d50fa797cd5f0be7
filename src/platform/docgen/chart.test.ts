import { expect, it } from 'vitest'
import { type Chart, chartSvg } from './chart.ts'

const chart = (more: Partial<Chart> = {}): Chart => ({
  kind: 'bar',
  title: 'Zones & answers',
  description: 'Falls from <5 to 3',
  language: 'nl',
  categories: ['Zone Maasgrens', 'Zone Lindeveld'],
  series: [{ name: '2025', values: [1234.5, null], provisional: [0] }],
  ...more,
})

it('draws the same bytes each time, with a title and a description', () => {
  const first = chartSvg(chart())
  expect(chartSvg(chart())).toBe(first)
  expect(first).toContain('<title>Zones &amp; answers</title><desc>Falls from &lt;5 to 3</desc>')
  expect(first).not.toMatch(/zr\d/)
})

it('writes values in the language of the document, and no value where it is unknown', () => {
  const svg = chartSvg(chart())
  expect(svg).toContain('1.234,5')
  expect(svg.match(/>0<|>-</)).toBeNull()
})

it('writes every digit of a value, or says that it is rounded', () => {
  const svg = chartSvg(
    chart({ categories: ['a', 'b', 'c', 'd'], series: [{ name: 's', values: [12.3456, 100 / 3, 0.1 + 0.2, 7] }] }),
  )
  for (const text of ['>12,3456<', '>≈ 33,33<', '>0,3<', '>7<']) expect(svg).toContain(text)
})

it('hatches a provisional bar', () => {
  const fixed = chartSvg(chart({ series: [{ name: '2025', values: [3, 2] }] }))
  const provisional = chartSvg(chart({ series: [{ name: '2025', values: [3, 2], provisional: [1] }] }))
  expect(fixed).not.toContain('<pattern')
  expect(provisional).toContain('<pattern')
})

it('labels a line at the end and shows the target', () => {
  const svg = chartSvg(
    chart({ kind: 'line', series: [{ name: 'Peers', values: [3, 4] }], target: { value: 2, label: 'doel 2,0' } }),
  )
  expect(svg).toContain('Peers')
  expect(svg).toContain('doel 2,0')
})

it('stacks parts and names each in a legend', () => {
  const svg = chartSvg(
    chart({
      kind: 'stacked',
      series: [
        { name: 'covered', values: [3, 2] },
        { name: 'no answer', values: [1, 4] },
      ],
    }),
  )
  expect(svg).toContain('covered')
  expect(svg).toContain('no answer')
})

it('escapes names that contain markup', () => {
  const svg = chartSvg(chart({ categories: ['<script>', 'b'] }))
  expect(svg).not.toContain('<script>')
})
