import type { ReactNode } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Language } from '#shared/language.ts'
import { plainText } from '#shared/prose.ts'
import { planMessages } from '../../messages/index.ts'
import { BoundMark } from '../binding/bound-rows.tsx'
import { planPageMessages } from '../messages/index.ts'
import styles from './plan-outline.module.css'
import type { TreeRow } from './tree.ts'

/**
 * Shows the content of an outline row: text as is, a title in the style of the kind, the plans that elaborate it, and
 * the content below.
 */
export function RowText({ row, footer }: { row: TreeRow; footer?: ReactNode }) {
  const messages = useMessages(planPageMessages)
  const { kinds } = useMessages(planMessages)
  const { renderText, language } = useLocalizedText()
  const title = renderText(row.title) || messages.untitled
  if (row.kind === 'text')
    return (
      <div className={styles.prose}>
        {renderBody(row, language) || title}
        <BoundMark id={row.id} />
      </div>
    )
  const plain = row.kind === 'part' || row.kind === 'section'
  return (
    <div className={plain ? styles.heading : strong.includes(row.kind) ? styles.strong : styles.light}>
      {!plain && !strong.includes(row.kind) && <span className={styles.kind}>{kinds[row.kind]} · </span>}
      <span>{title}</span>
      {row.elaboratedBy.map((plan) => (
        <a key={plan.planId} href={`/plans/${plan.planId}`} className={styles.elaborates}>
          {renderText(plan.title)}
        </a>
      ))}
      {!plain && <BoundMark id={row.id} />}
      {footer}
    </div>
  )
}

const strong: readonly ElementKind[] = [
  'priority',
  'phenomenon',
  'transversal_theme',
  'strategic_objective',
  'security_interest',
]

const renderBody = ({ body }: TreeRow, language: Language): ReactNode => {
  if (!body) return ''
  const spoken = body.text[language] ? language : body.source
  const prose = body.text[spoken]
  const text = prose ? plainText(prose) : ''
  return text === '' || spoken === language ? text : <span lang={spoken}>{text}</span>
}
