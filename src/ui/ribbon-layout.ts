export const ribbonTones = ['plain', 'warn', 'bad', 'mute'] as const
export type RibbonTone = (typeof ribbonTones)[number]

export interface RibbonNode {
  id: string
  title: string
  /** The language of the title, when it differs from the page language. */
  lang?: string | undefined
  /** At most three short lines under the title. */
  lines?: readonly string[]
  href?: string
  tone?: RibbonTone
}

export interface RibbonColumn {
  id: string
  heading: string
  /** The column of the current plan. */
  isCurrent?: boolean
  nodes: readonly RibbonNode[]
}

export interface RibbonFlow {
  from: string
  to: string
  /** More than 0, in the same unit for the whole ribbon. */
  value: number
  tone?: RibbonTone
}

export interface RibbonBox {
  /** Percent of the ribbon's width. */
  left: number
  width: number
  /** Pixels. */
  top: number
  height: number
}

export interface RibbonLayout {
  height: number
  columns: { left: number; width: number }[]
  boxes: Map<string, RibbonBox>
  streams: { flow: RibbonFlow; path: string }[]
}

const headingHeight = 30
const foot = 12
const gap = 6
/** Height in px of the streams on the fullest side of a column. */
const fullStream = 72
const thinnest = 4

const boxHeight = (node: RibbonNode) => 26 + (node.lines?.length ?? 0) * 15 + (node.lines?.length ? 6 : 0)

/**
 * Places boxes and streams: x in percent of the width, y in px. Streams leave and enter a box in the order of the
 * connected boxes.
 */
export function layoutRibbon(columns: readonly RibbonColumn[], flows: readonly RibbonFlow[]): RibbonLayout {
  const columnOf = new Map(columns.flatMap((column, index) => column.nodes.map((node) => [node.id, index] as const)))
  const drawn = flows.filter((flow) => columnOf.has(flow.from) && columnOf.has(flow.to))
  const sum = (list: readonly RibbonFlow[]) => list.reduce((total, flow) => total + flow.value, 0)
  const fullest = Math.max(
    ...columns.map((_, index) => sum(drawn.filter((flow) => columnOf.get(flow.from) === index))),
    Number.MIN_VALUE,
  )
  const thickness = (flow: RibbonFlow) => Math.max(thinnest, (flow.value / fullest) * fullStream)
  const side = (id: string, end: 'from' | 'to') =>
    drawn.filter((flow) => flow[end] === id).reduce((total, flow) => total + thickness(flow), 0)
  const tall = (node: RibbonNode) => Math.max(boxHeight(node), side(node.id, 'from') + 6, side(node.id, 'to') + 6)

  const heights = columns.map(
    (column) =>
      column.nodes.reduce((total, node) => total + tall(node), 0) + Math.max(0, column.nodes.length - 1) * gap,
  )
  const inner = Math.max(...heights, 0)
  // Each column takes a fifth to a quarter of the width, so that streams have space to bend.
  const width = columns.length > 2 ? 23 : 30
  const step = columns.length > 1 ? (96 - width) / (columns.length - 1) : 0
  const places = columns.map((_, index) => ({ left: 2 + index * step, width }))

  const boxes = new Map<string, RibbonBox>()
  columns.forEach((column, index) => {
    let top = headingHeight + (inner - heights[index]!) / 2
    for (const node of column.nodes) {
      boxes.set(node.id, { ...places[index]!, top, height: tall(node) })
      top += tall(node) + gap
    }
  })

  const used = new Map<string, number>()
  const attach = (flow: RibbonFlow, end: 'from' | 'to') => {
    const box = boxes.get(flow[end])!
    const key = `${end} ${flow[end]}`
    const offset = used.get(key) ?? (box.height - side(flow[end], end)) / 2
    used.set(key, offset + thickness(flow))
    return box.top + offset
  }
  const getBoxTop = (id: string) => boxes.get(id)!.top
  const ordered = [...drawn].sort((a, b) => getBoxTop(a.from) - getBoxTop(b.from) || getBoxTop(a.to) - getBoxTop(b.to))
  const streams = ordered.map((flow) => {
    const start = boxes.get(flow.from)!
    const x0 = start.left + start.width
    const x1 = boxes.get(flow.to)!.left
    const middle = (x0 + x1) / 2
    const y0 = attach(flow, 'from')
    const y1 = attach(flow, 'to')
    const thick = thickness(flow)
    const path = `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}V${y1 + thick}C${middle} ${y1 + thick} ${middle} ${y0 + thick} ${x0} ${y0 + thick}Z`
    return { flow, path }
  })
  return { height: headingHeight + inner + foot, columns: places, boxes, streams }
}
