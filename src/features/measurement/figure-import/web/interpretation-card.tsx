import type { ReactNode } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatShare } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Pill } from '#ui/pill.tsx'
import { figureImportMessages } from '../messages/index.ts'
import type { FigurePreview } from '../preview/entities.ts'
import type { ImportProfile } from '../profile/model.ts'
import { AreaFields } from './area-fields.tsx'
import { ColumnFields } from './column-fields.tsx'
import { type Group, groups } from './fix.ts'
import styles from './from-file.module.css'
import { fromFileMessages } from './messages/index.ts'
import { FileFormatFields, TableFields } from './table-fields.tsx'
import type { FromFile } from './use-from-file.ts'
import { useImportMessages } from './use-import-messages.ts'
import { AbsentFields, MarkFields, NumberFields, RowFields } from './value-fields.tsx'

interface Props {
  fileImport: FromFile
  preview: FigurePreview
  importProfile: ImportProfile
}

/** Below the first confidence a user should check the decision; above the second it is certain. */
const [doubtful, sure] = [0.6, 0.9]
const tones = { decided: 'info', importProfile: 'neutral', doubtful: 'warn', likely: 'neutral', sure: 'good' } as const

/**
 * Shows all decisions about how the file is read, with confidence and evidence. Each group opens the fields to change
 * it.
 */
export function UnderstoodCard(props: Props) {
  const messages = useMessages(fromFileMessages)
  const fields: Readonly<Record<Group, ReactNode>> = {
    reading: <FileFormatFields {...props} />,
    table: <TableFields {...props} />,
    columns: <ColumnFields {...props} />,
    areas: <AreaFields {...props} />,
    numbers: <NumberFields {...props} />,
    absent: <AbsentFields {...props} />,
    marks: <MarkFields {...props} />,
    rows: <RowFields {...props} />,
  }
  return (
    <Card title={messages.understood.title} hint={messages.understood.hint}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Understood key={group} group={group} {...props}>
            {fields[group]}
          </Understood>
        ))}
      </div>
    </Card>
  )
}

function Understood({
  group,
  fileImport,
  preview,
  importProfile,
  children,
}: Props & { group: Group; children: ReactNode }) {
  const messages = useMessages(fromFileMessages)
  const decisionMessages = useMessages(figureImportMessages).decisions
  const { summaries, formatDecision, formatReason } = useImportMessages(importProfile, preview)
  const { language } = useLocalizedText()
  const decisions = fileImport.listDecisions(group)
  const least = Math.min(1, ...decisions.map(({ confidence }) => confidence))
  const found = least < doubtful ? 'doubtful' : least < sure ? 'likely' : 'sure'
  const how = fileImport.decided.has(group) ? 'decided' : fileImport.detection ? found : 'importProfile'
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.groupName}>{messages.understood.groups[group]}</span>
        <span className={styles.summary}>{summaries[group]}</span>
        <Pill tone={tones[how]}>{messages.understood.sure[how]}</Pill>
      </summary>
      <div className={styles.inside}>
        {decisions.length > 0 && (
          <ul className={styles.decisions}>
            {decisions.map((decision) => (
              <li key={`${decision.subject} ${decision.value}`}>
                <b>{decisionMessages[decision.subject]}</b> {formatDecision(decision)}{' '}
                <span className={styles.quiet}>
                  {[formatShare(decision.confidence, language), formatReason(decision)].filter(Boolean).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </details>
  )
}
