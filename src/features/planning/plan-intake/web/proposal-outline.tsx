import { useMemo, useState } from 'react'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Link } from '#ui/link.tsx'
import { Outline } from '#ui/outline.tsx'
import type { OpenIntake } from '../contract.ts'
import type { ProposedElement } from '../entities.ts'
import { computeLevels } from '../outline/model.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import type { useActs } from './use-acts.ts'

export type ProposalRow = ProposedElement & { level: number }

/** Returns the proposed elements with their levels, the paragraphs of the document, and the titles of the elements. */
export function useProposalRows(intake: OpenIntake, elements: readonly ProposedElement[]) {
  const paragraphs = useMemo(
    () => new Map(intake.paragraphs.map((paragraph) => [paragraph.number, paragraph])),
    [intake.paragraphs],
  )
  const rows = useMemo(() => {
    const levels = computeLevels(elements)
    return elements.map((element): ProposalRow => ({ ...element, level: levels.get(element.id) ?? 1 }))
  }, [elements])
  const getTitle = (entry: ProposedElement): string => entry.title ?? paragraphs.get(entry.paragraphs[0]!)?.text ?? ''
  return { paragraphs, rows, getTitle }
}

/** Shows the proposed elements as an outline, with the number of paragraphs and the decision of each. */
export function ProposalOutline(props: {
  intake: OpenIntake
  rows: readonly ProposalRow[]
  getTitle: (element: ProposedElement) => string
  selectedId: string
  onSelect: (id: string) => void
  acts: ReturnType<typeof useActs>
}) {
  const { intake, rows, getTitle, selectedId, onSelect, acts } = props
  const messages = useMessages(intakePageMessages)
  const kinds = useMessages(planMessages).kinds
  const { language } = useLocalizedText()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lang = intake.language === language ? undefined : intake.language
  return (
    <Outline
      label={messages.outline}
      rows={rows}
      folded={folded}
      onFold={(row, fold) =>
        setFolded((all) => new Set(fold ? [...all, row.id] : [...all].filter((id) => id !== row.id)))
      }
      selectedId={selectedId || undefined}
      labels={{ fold: messages.fold, unfold: messages.unfold, keys: messages.keys }}
      onSelect={(row) => onSelect(row.id)}
      {...(intake.editable && {
        onEnter: acts.accept,
        onDelete: acts.reject,
        onIndent: acts.indent,
        onOutdent: acts.outdent,
      })}
      rowClassName={(row) => (row.decision === 'rejected' ? styles.rejected : undefined)}
      columns={[
        {
          key: 'what',
          head: messages.element,
          width: 'minmax(0, 1fr)',
          tree: true,
          render: (row) => (
            <div className={row.kind === 'text' ? styles.text : styles.title}>
              <span className={styles.kind}>{kinds[row.kind]}</span>{' '}
              {row.code && <span className={styles.code}>{row.code}</span>} <span lang={lang}>{getTitle(row)}</span>
            </div>
          ),
        },
        {
          key: 'paragraphs',
          head: messages.paragraphs,
          width: '84px',
          render: (row) => <span className={styles.code}>{row.paragraphs.length}</span>,
        },
        {
          key: 'decision',
          head: messages.decision,
          width: '108px',
          render: (row) => <DecisionMark planId={intake.planId} row={row} />,
        },
      ]}
    />
  )
}

/** Shows the decision; for an element that is in the plan, a link to it. */
function DecisionMark({ planId, row }: { planId: Id; row: ProposalRow }) {
  const messages = useMessages(intakePageMessages).decisions
  if (row.elementId === null) return <span className={styles[row.decision]}>{messages[row.decision]}</span>
  return (
    <Link href={`/plans/${planId}?element=${row.elementId}`} className={styles.chosen}>
      {messages.inPlan}
    </Link>
  )
}
