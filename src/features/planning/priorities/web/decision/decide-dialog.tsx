import { useState } from 'react'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { hasReason } from '#shared/filled-text.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { Stack } from '#ui/layout.tsx'
import type { PriorityMatrix } from '../../contract.ts'
import { type Chosen, outcomes, type PriorityOutcome, rejectionReasons } from '../../entities.ts'
import { findDepartures } from '../../model.ts'
import { priorityMessages } from '../messages/index.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import styles from '../priorities.module.css'
import { today, usePriorityActs } from '../use-acts.ts'

type Draft = Omit<Chosen, 'rank' | 'mean'>

/**
 * A dialog for the outcome of every phenomenon. It starts with the last decision, or else with the proposal of the
 * ranking.
 */
export function DecideDialog({
  matrix,
  analysis,
  onClose,
}: {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  onClose: () => void
}) {
  const { messages } = usePriorityFormat(matrix)
  const { decide } = usePriorityActs(matrix.plan.id, onClose)
  const { ranking } = analysis
  const { decision } = matrix
  const [form, setForm] = useState({ decidedBy: decision?.decidedBy ?? '', quorum: '', decidedOn: today() })
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => buildDrafts(matrix, analysis))
  const deviations = new Map(findDepartures(ranking, drafts).map((deviation) => [deviation.phenomenonId, deviation]))
  const unmoved = drafts.filter((draft) => deviations.has(draft.phenomenonId) && !hasReason(draft.reason))
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={messages.decision.record}
      description={messages.decision.text}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={decide.isPending}
            disabled={form.decidedBy.trim() === '' || form.decidedOn === '' || unmoved.length > 0}
            onClick={() =>
              decide.mutate({
                planId: matrix.plan.id,
                decidedBy: form.decidedBy.trim(),
                quorum: form.quorum.trim() || null,
                decidedOn: form.decidedOn,
                outcomes: [...drafts],
              })
            }
          >
            {messages.decision.record}
          </Button>
        </>
      }
    >
      <Stack gap={12}>
        <DecisionFields decision={form} onChange={(patch) => setForm({ ...form, ...patch })} />
        <ul className={styles.list}>
          {drafts.map((draft) => (
            <OutcomeFields
              key={draft.phenomenonId}
              matrix={matrix}
              analysis={analysis}
              draft={draft}
              departure={deviations.get(draft.phenomenonId)}
              onChange={(patch) => setDrafts(drafts.map((entry) => (entry === draft ? { ...entry, ...patch } : entry)))}
            />
          ))}
        </ul>
      </Stack>
    </Dialog>
  )
}

interface DecisionForm {
  decidedBy: string
  quorum: string
  decidedOn: string
}

/** Fields for the deciding body, the quorum and the day of the decision. */
function DecisionFields(props: { decision: DecisionForm; onChange: (patch: Partial<DecisionForm>) => void }) {
  const { decision, onChange } = props
  const messages = useMessages(priorityMessages).decision
  const getText = useCountryText()
  return (
    <div className={styles.bar}>
      <TextField
        label={messages.decidedBy}
        placeholder={getText('decidingBody', messages.decidedByExample)}
        required
        maxLength={200}
        value={decision.decidedBy}
        onChange={(event) => onChange({ decidedBy: event.currentTarget.value })}
      />
      <TextField
        label={messages.quorum}
        maxLength={200}
        value={decision.quorum}
        onChange={(event) => onChange({ quorum: event.currentTarget.value })}
      />
      <DateField
        label={messages.decidedOn}
        required
        value={decision.decidedOn}
        onChange={(event) => onChange({ decidedOn: event.target.value })}
      />
    </div>
  )
}

/** Returns the draft of each phenomenon: the last decision, or else the proposal of the ranking. */
function buildDrafts({ decision }: PriorityMatrix, { ranking, proposed }: MatrixAnalysis): Draft[] {
  return ranking.map(({ phenomenonId }) => {
    const before = decision?.outcomes.find((entry) => entry.phenomenonId === phenomenonId)
    if (before) return (({ rank: _, mean: __, ...rest }) => rest)(before)
    const outcome: PriorityOutcome = proposed.has(phenomenonId) ? 'priority' : 'regular_work'
    const rejectionReason = outcome === 'priority' ? null : 'low_weight'
    return { phenomenonId, outcome, reason: null, rejectionReason, monitoring: null }
  })
}

/** Fields for the outcome of a phenomenon. A departure from the ranking needs a reason. */
function OutcomeFields(props: {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  draft: Draft
  departure: ReturnType<typeof findDepartures>[number] | undefined
  onChange: (patch: Partial<Draft>) => void
}) {
  const { matrix, analysis, draft, departure, onChange } = props
  const { messages, common, phenomenon, mean } = usePriorityFormat(matrix)
  const { text } = useLocalizedText()
  const { phenomenonId, outcome } = draft
  const phenomenonRank = analysis.byId.get(phenomenonId)
  const write = useWriteText()
  const choose = (next: PriorityOutcome) => {
    const rejectionReason =
      next === 'priority' ? null : next === 'point_of_attention' ? 'point_of_attention' : 'low_weight'
    onChange({ outcome: next, rejectionReason, ...(next === 'priority' && { monitoring: null }) })
  }
  return (
    <li className={styles.item}>
      <SelectField
        label={phenomenon(phenomenonId)}
        description={phenomenonRank && `${messages.decision.rank(phenomenonRank.rank)} · ${mean(phenomenonRank.mean)}`}
        value={outcome}
        data={outcomes.map((value) => ({ value, label: common.outcomes[value] }))}
        onChange={(event) => choose(event.currentTarget.value as PriorityOutcome)}
      />
      {(departure || draft.reason) && (
        <TextField
          label={messages.decision.reason}
          description={
            departure && messages.decision.departs[departure.kind](departure.bypassedIds.map(phenomenon).join(', '))
          }
          required={departure !== undefined}
          maxLength={2000}
          value={text(draft.reason)}
          onChange={(event) => onChange({ reason: write(draft.reason, event.currentTarget.value) })}
        />
      )}
      {outcome !== 'priority' && (
        <div className={styles.bar}>
          <SelectField
            label={messages.decision.rejectionReason}
            value={draft.rejectionReason ?? ''}
            data={rejectionReasons.map((value) => ({ value, label: common.rejectionReasons[value] }))}
            onChange={(event) =>
              onChange({
                rejectionReason:
                  rejectionReasons.find((rejectionReason) => rejectionReason === event.currentTarget.value) ?? null,
              })
            }
          />
          <TextField
            label={messages.decision.watch}
            placeholder={messages.decision.watchExample}
            maxLength={1000}
            value={text(draft.monitoring)}
            onChange={(event) => onChange({ monitoring: write(draft.monitoring, event.currentTarget.value) })}
          />
        </div>
      )}
    </li>
  )
}

/** Returns a function that writes a text in the language of the user. An empty text becomes null. */
function useWriteText() {
  const { language } = useLocalizedText()
  return (before: LocalizedText | null, text: string): LocalizedText | null =>
    text === '' ? null : before ? writeText(before, language, text) : localized(language, text)
}
