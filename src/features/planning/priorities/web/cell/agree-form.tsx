import { useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Criterion, SavedRating, Score } from '../../entities.ts'
import { priorityMessages } from '../messages/index.ts'
import { today, usePriorityActs } from '../use-acts.ts'
import type { CellPlace } from './rating-form.tsx'
import { ScoreField } from './score-field.tsx'

/** A form for the joint score of the cell. The individual ratings are kept. */
export function AgreeForm(props: { cell: CellPlace; criterion: Criterion; agreed: SavedRating | undefined }) {
  const { cell, criterion, agreed } = props
  const messages = useMessages(priorityMessages)
  const { agree } = usePriorityActs(cell.planId)
  const [chosen, setChosen] = useState<Score>()
  const [note, setNote] = useState(agreed?.note ?? '')
  const score = chosen === undefined ? agreed?.score : chosen
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (score === undefined) return
        const { phenomenonId, criterion: code } = cell
        agree.mutate({
          planId: cell.planId,
          agreed: [
            {
              phenomenonId,
              criterion: code,
              score,
              evidence: agreed?.evidence ?? null,
              note: note.trim() || null,
              ratedOn: today(),
            },
          ],
        })
      }}
    >
      <Stack gap={12}>
        <ScoreField label={messages.cell.agreedScore} criterion={criterion} value={score} onChange={setChosen} />
        <TextField
          label={messages.cell.note}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" size="small" busy={agree.isPending} disabled={score === undefined}>
            {messages.cell.agree}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
