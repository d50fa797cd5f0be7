import { useId } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import styles from './ribbon.module.css'
import {
  layoutRibbon,
  type RibbonColumn,
  type RibbonFlow,
  type RibbonNode,
  type RibbonTone,
  ribbonTones,
} from './ribbon-layout.ts'
import { NodeBox } from './ribbon-node.tsx'

export type { RibbonColumn, RibbonFlow, RibbonNode, RibbonTone }

export interface RibbonProps {
  label: string
  /** Heading level of the columns in the outline of the page. */
  level?: 2 | 3 | 4
  columns: readonly RibbonColumn[]
  /** Each flow leads from a node to a node in the next column. */
  flows: readonly RibbonFlow[]
  flowsLabel: string
  /** Returns a flow as a sentence: "131 zones answer 15 phenomena". */
  flowName: (flow: RibbonFlow, from: RibbonNode, to: RibbonNode) => string
  /**
   * The most important facts in a line, gravest first. On a narrow page only this line is shown until the ribbon is
   * opened.
   */
  summary: readonly { text: string; tone?: RibbonTone }[]
  open: boolean
  onOpen: (open: boolean) => void
}

/**
 * Shows the plans that a plan answers, the plan and the answering organisations: boxes with streams in proportion to
 * the figures, and the streams as a list.
 */
export function Ribbon(props: RibbonProps) {
  const { label, level = 2, columns, flows, flowsLabel, flowName, summary, open, onOpen } = props
  const Heading = `h${level}` as const
  const id = useId()
  const layout = layoutRibbon(columns, flows)
  const nodes = new Map(columns.flatMap((column) => column.nodes.map((node) => [node.id, node])))
  return (
    <section className={classNames(styles.ribbon, !open && styles.folded)} aria-label={label}>
      <SummaryButton label={label} summary={summary} open={open} onOpen={onOpen} stageId={`${id}-stage`} />
      <div id={`${id}-stage`} className={styles.stage} style={{ height: layout.height }}>
        <Streams id={id} layout={layout} />
        {columns.map((column, index) => {
          const place = layout.columns[index]!
          return (
            <div key={column.id} className={column.isCurrent ? styles.here : undefined}>
              <Heading className={styles.heading} style={{ left: `${place.left}%` }}>
                {column.heading}
              </Heading>
              <ul className={styles.nodes}>
                {column.nodes.map((node) => {
                  const box = layout.boxes.get(node.id)!
                  return (
                    <li
                      key={node.id}
                      className={styles.place}
                      style={{ left: `${box.left}%`, width: `${box.width}%`, top: box.top, height: box.height }}
                    >
                      <NodeBox node={node} />
                    </li>
                  )
                })}
              </ul>
            </div>
          )
        })}
      </div>
      <ul className={styles.flows} aria-label={flowsLabel}>
        {flows.map((flow) => {
          const from = nodes.get(flow.from)
          const to = nodes.get(flow.to)
          return from && to && <li key={`${flow.from} ${flow.to}`}>{flowName(flow, from, to)}</li>
        })}
      </ul>
    </section>
  )
}

/** Shows the most important facts in a line. On a narrow page it opens and folds the ribbon. */
function SummaryButton(props: Pick<RibbonProps, 'label' | 'summary' | 'open' | 'onOpen'> & { stageId: string }) {
  const { label, summary, open, onOpen, stageId } = props
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={open}
      aria-controls={stageId}
      data-print="hide"
      onClick={() => onOpen(!open)}
    >
      <span className={styles.summary}>
        <span className="visually-hidden">{label}: </span>
        {summary.map(({ text, tone = 'plain' }, index) => (
          <span key={text} className={styles[tone]}>
            {index > 0 && ' · '}
            {text}
          </span>
        ))}
      </span>
      <Icon name={open ? 'chevron-up' : 'chevron-down'} />
    </button>
  )
}

/** Draws the flows between the boxes. */
function Streams({ id, layout }: { id: string; layout: ReturnType<typeof layoutRibbon> }) {
  return (
    <svg
      className={styles.streams}
      viewBox={`0 0 100 ${layout.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        {ribbonTones.map((tone) => (
          <linearGradient key={tone} id={`${id}-${tone}`}>
            <stop offset="0" className={styles[`${tone}Stop`]} stopOpacity={0.6} />
            <stop offset="1" className={styles[`${tone}Stop`]} stopOpacity={0.28} />
          </linearGradient>
        ))}
      </defs>
      {layout.streams.map(({ flow, path }) => (
        <path key={`${flow.from} ${flow.to}`} d={path} fill={`url(#${id}-${flow.tone ?? 'plain'})`} />
      ))}
    </svg>
  )
}
