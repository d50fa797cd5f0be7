import { useState } from 'react'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextAreaField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { Criterion, SavedRating, Score } from '../../entities.ts'
import { priorityMessages } from '../messages/index.ts'
import { today, usePriorityActs } from '../use-acts.ts'
import { ScoreField } from './score-field.tsx'

export interface CellPlace {
  planId: Id
  phenomenonId: Id
  criterion: string
}

interface RatingFormProps {
  cell: CellPlace
  criterion: Criterion
  ownerId: Id
  ratings: readonly SavedRating[]
  typed: number | undefined
}

/**
 * A form for the rating of an organisation or a function of it. An existing rating is loaded when the rater is
 * selected.
 */
export function RatingForm({ cell, criterion, ownerId, ratings, typed }: RatingFormProps) {
  const messages = useMessages(priorityMessages)
  const { rate } = usePriorityActs(cell.planId)
  const [raterId, setRater] = useState<Id | null>(ownerId)
  const [asFunction, setFunction] = useState('')
  const before = ratings.find((rating) => rating.raterId === raterId && (rating.asFunction ?? '') === asFunction.trim())
  const [form, setForm] = useState<{ score?: Score; evidence?: string; note?: string }>(
    typed === undefined ? {} : { score: typed },
  )
  const [ratedOn, setRatedOn] = useState(today)
  const score = form.score !== undefined ? form.score : before?.score
  const evidence = form.evidence ?? before?.evidence ?? ''
  const note = form.note ?? before?.note ?? ''
  const needsEvidence = (score ?? 0) > 0
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (raterId === null || score === undefined) return
        const rating = {
          phenomenonId: cell.phenomenonId,
          criterion: cell.criterion,
          raterId,
          asFunction: asFunction.trim() || null,
          score,
          evidence: evidence.trim() || null,
          note: note.trim() || null,
          ratedOn,
        }
        rate.mutate({ planId: cell.planId, ratings: [rating] }, { onSuccess: () => setForm({}) })
      }}
    >
      <Stack gap={12}>
        <ScoreField
          label={messages.cell.score}
          criterion={criterion}
          value={score}
          onChange={(next) => setForm({ ...form, score: next })}
        />
        <EvidenceField
          value={evidence}
          required={needsEvidence}
          autoFocus={typed !== undefined}
          onChange={(value) => setForm({ ...form, evidence: value })}
        />
        <RaterFields raterId={raterId} onRater={setRater} asFunction={asFunction} onFunction={setFunction} />
        <TextAreaField
          label={messages.cell.note}
          autosize
          minRows={1}
          maxLength={2000}
          usesPlanFont
          value={note}
          onChange={(event) => setForm({ ...form, note: event.currentTarget.value })}
        />
        <DateField
          label={messages.cell.ratedOn}
          value={ratedOn}
          required
          onChange={(event) => setRatedOn(event.target.value)}
        />
        <div>
          <Button
            type="submit"
            variant="primary"
            size="small"
            busy={rate.isPending}
            disabled={
              raterId === null || score === undefined || ratedOn === '' || (needsEvidence && evidence.trim() === '')
            }
          >
            {messages.save}
          </Button>
        </div>
      </Stack>
    </form>
  )
}

/** Fields for the organisation that rates, and the function on whose behalf it does so. */
function RaterFields(props: {
  raterId: Id | null
  onRater: (raterId: Id | null) => void
  asFunction: string
  onFunction: (asFunction: string) => void
}) {
  const { raterId, onRater, asFunction, onFunction } = props
  const messages = useMessages(priorityMessages)
  return (
    <>
      <OrganisationPicker label={messages.cell.rater} value={raterId} onChange={onRater} />
      <TextField
        label={messages.cell.asFunction}
        maxLength={120}
        value={asFunction}
        onChange={(event) => onFunction(event.currentTarget.value)}
      />
    </>
  )
}

/** Field for the evidence of a score, in a sentence or a reference. */
function EvidenceField(props: {
  value: string
  required: boolean
  autoFocus: boolean
  onChange: (value: string) => void
}) {
  const { onChange, ...field } = props
  const messages = useMessages(priorityMessages)
  return (
    <TextAreaField
      {...field}
      label={messages.cell.evidence}
      description={messages.cell.evidenceText}
      autosize
      minRows={1}
      maxLength={1000}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
