import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import type { OpenIntake } from '../contract.ts'
import type { NotPlaced } from '../entities.ts'
import { intakeMessages } from '../messages/index.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'

interface NotPlacedListProps {
  intake: OpenIntake
  unplacedParagraphs: readonly NotPlaced[]
  onAdd: (number: number) => void
}

/** Lists every paragraph that is not placed, with the reason. Each can be added as a text. */
export function NotPlacedList({ intake, unplacedParagraphs, onAdd }: NotPlacedListProps) {
  const messages = useMessages(intakePageMessages)
  const common = useMessages(intakeMessages)
  const { language } = useLocalizedText()
  const lang = intake.language === language ? undefined : intake.language
  const textOf = new Map(intake.paragraphs.map((paragraph) => [paragraph.number, paragraph.text]))
  return (
    <Card title={`${common.notPlaced} (${unplacedParagraphs.length})`} hint={messages.notPlacedHint}>
      <DataTable
        caption={common.notPlaced}
        rows={unplacedParagraphs}
        rowKey={({ number }) => `${number}`}
        maxHeight="420px"
        empty={<EmptyState kind="none_yet" title={messages.allPlaced} />}
        columns={[
          { key: 'number', head: '#', align: 'end', width: '56px', cell: ({ number }) => number },
          {
            key: 'text',
            head: messages.passage,
            rowHead: true,
            cell: ({ number }) => (
              <span lang={lang} dir="auto">
                {textOf.get(number)}
              </span>
            ),
          },
          {
            key: 'reason',
            head: messages.reason,
            cell: ({ number, reason }) => (
              <div className={styles.reason}>
                {common.reasons[reason]}
                {intake.editable && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${messages.addAsText}: ${common.paragraph(number)}`}
                    onClick={() => onAdd(number)}
                  >
                    {messages.addAsText}
                  </Button>
                )}
              </div>
            ),
          },
        ]}
      />
    </Card>
  )
}
