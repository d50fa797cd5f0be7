import { useState } from 'react'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { type LocalizedText, localized, writeText } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextField } from '#ui/fields.tsx'
import type { Matrix } from '../../contract.ts'
import { type Chosen, type Outcome, outcomes, rejectionReasons } from '../../entities.ts'
import { findDepartures, hasReason } from '../../model.ts'
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
  reading,
  onClose,
}: {
  matrix: Matrix
  reading: MatrixAnalysis
  onClose: () => void
}) {
  const { words, common, phenomenon, mean } = usePriorityFormat(matrix)
  const { language, text } = useLocalizedText()
  const { decide } = usePriorityActs(matrix.plan.id, onClose)
  const { standings, proposed } = reading
  const { decision } = matrix
  const [decidedBy, setBy] = useState(decision?.decidedBy ?? '')
  const [quorum, setQuorum] = useState('')
  const [decidedOn, setOn] = useState(today)
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    standings.map(({ phenomenonId }) => {
      const before = decision?.chosen.find((entry) => entry.phenomenonId === phenomenonId)
      if (before) return (({ rank: _, mean: __, ...rest }) => rest)(before)
      const outcome: Outcome = proposed.has(phenomenonId) ? 'priority' : 'regular_work'
      const whyNot = outcome === 'priority' ? null : 'low_weight'
      return { phenomenonId, outcome, motive: null, whyNot, watch: null }
    }),
  )
  const departures = new Map(findDepartures(standings, drafts).map((departure) => [departure.phenomenonId, departure]))
  const change = (phenomenonId: Id, patch: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.phenomenonId === phenomenonId ? { ...draft, ...patch } : draft)))
  const choose = (phenomenonId: Id, outcome: Outcome) => {
    const whyNot =
      outcome === 'priority' ? null : outcome === 'point_of_attention' ? 'point_of_attention' : 'low_weight'
    change(phenomenonId, { outcome, whyNot, ...(outcome === 'priority' && { watch: null }) })
  }
  const written = (before: LocalizedText | null, words: string): LocalizedText | null =>
    words === '' ? null : before ? writeText(before, language, words) : localized(language, words)
  const unmoved = drafts.filter((draft) => departures.has(draft.phenomenonId) && !hasReason(draft.motive))
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={words.decision.record}
      description={words.decision.text}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            busy={decide.isPending}
            disabled={decidedBy.trim() === '' || decidedOn === '' || unmoved.length > 0}
            onClick={() =>
              decide.mutate({
                planId: matrix.plan.id,
                decidedBy: decidedBy.trim(),
                quorum: quorum.trim() || null,
                decidedOn,
                chosen: [...drafts],
              })
            }
          >
            {words.decision.record}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.bar}>
          <TextField
            label={words.decision.decidedBy}
            placeholder={words.decision.decidedByExample}
            required
            maxLength={200}
            value={decidedBy}
            onChange={(event) => setBy(event.currentTarget.value)}
          />
          <TextField
            label={words.decision.quorum}
            maxLength={200}
            value={quorum}
            onChange={(event) => setQuorum(event.currentTarget.value)}
          />
          <DateField
            label={words.decision.decidedOn}
            required
            value={decidedOn}
            onChange={(event) => setOn(event.target.value)}
          />
        </div>
        <ul className={styles.list}>
          {drafts.map((draft) => {
            const { phenomenonId, outcome } = draft
            const phenomenonRank = reading.byId.get(phenomenonId)
            const departure = departures.get(phenomenonId)
            return (
              <li key={phenomenonId} className={styles.item}>
                <SelectField
                  label={phenomenon(phenomenonId)}
                  description={
                    phenomenonRank && `${words.decision.rank(phenomenonRank.rank)} · ${mean(phenomenonRank.mean)}`
                  }
                  value={outcome}
                  data={outcomes.map((value) => ({ value, label: common.outcomes[value] }))}
                  onChange={(event) => choose(phenomenonId, event.currentTarget.value as Outcome)}
                />
                {(departure || draft.motive) && (
                  <TextField
                    label={words.decision.motive}
                    description={
                      departure && words.decision.departs[departure.kind](departure.over.map(phenomenon).join(', '))
                    }
                    required={departure !== undefined}
                    maxLength={2000}
                    value={text(draft.motive)}
                    onChange={(event) =>
                      change(phenomenonId, { motive: written(draft.motive, event.currentTarget.value) })
                    }
                  />
                )}
                {outcome !== 'priority' && (
                  <div className={styles.bar}>
                    <SelectField
                      label={words.decision.whyNot}
                      value={draft.whyNot ?? ''}
                      data={rejectionReasons.map((value) => ({ value, label: common.whyNots[value] }))}
                      onChange={(event) =>
                        change(phenomenonId, {
                          whyNot:
                            rejectionReasons.find((rejectionReason) => rejectionReason === event.currentTarget.value) ??
                            null,
                        })
                      }
                    />
                    <TextField
                      label={words.decision.watch}
                      placeholder={words.decision.watchExample}
                      maxLength={1000}
                      value={text(draft.watch)}
                      onChange={(event) =>
                        change(phenomenonId, { watch: written(draft.watch, event.currentTarget.value) })
                      }
                    />
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </Dialog>
  )
}
