import { useReading, useWords } from '#platform/web/language.tsx'
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
  notPlaced: readonly NotPlaced[]
  onTakeUp: (number: number) => void
}

/** Lists every paragraph that is not placed, with the reason. Each can be added as a text. */
export function NotPlacedList({ intake, notPlaced, onTakeUp }: NotPlacedListProps) {
  const words = useWords(intakePageMessages)
  const common = useWords(intakeMessages)
  const { language } = useReading()
  const lang = intake.language === language ? undefined : intake.language
  const textOf = new Map(intake.paragraphs.map((one) => [one.number, one.text]))
  return (
    <Card title={`${common.notPlaced} (${notPlaced.length})`} note={words.notPlacedNote}>
      <DataTable
        caption={common.notPlaced}
        rows={notPlaced}
        rowKey={({ number }) => `${number}`}
        maxHeight="420px"
        empty={<EmptyState kind="none_yet" title={words.allPlaced} />}
        columns={[
          { key: 'number', head: '#', align: 'end', width: '56px', cell: ({ number }) => number },
          {
            key: 'text',
            head: words.passage,
            rowHead: true,
            cell: ({ number }) => (
              <span lang={lang} dir="auto">
                {textOf.get(number)}
              </span>
            ),
          },
          {
            key: 'reason',
            head: words.reason,
            cell: ({ number, reason }) => (
              <div className={styles.reason}>
                {common.reasons[reason]}
                {intake.editable && (
                  <Button
                    size="small"
                    variant="quiet"
                    aria-label={`${words.takeUp}: ${common.paragraph(number)}`}
                    onClick={() => onTakeUp(number)}
                  >
                    {words.takeUp}
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
