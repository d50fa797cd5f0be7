import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Verdict, Way } from '#features/approval/path/entities.ts'
import { cycleRefusals } from '#features/approval/path/error-messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { DateField, SelectField, TextAreaField } from '#ui/fields.tsx'
import { useToast } from '#ui/toast.tsx'
import type { DeskAct, DeskRow, RefusedPlan } from '../contract.ts'
import { deskApi } from './api.ts'
import { RefusedList } from './error-list.tsx'
import { deskMessages } from './messages/index.ts'
import styles from './submissions.module.css'

interface Said {
  on: string
  dueOn: string
  words: string
  motive: string
  function: string
  verdict: Verdict
  way: Way | ''
}

/** Converts the form data to a bulk action. */
function actOf(kind: DeskAct['kind'], said: Said, deciders: readonly { function: string | null }[]): DeskAct {
  if (kind === 'receive') return { kind, on: said.on }
  if (kind === 'ask') return { kind, words: said.words.trim(), dueOn: said.dueOn || null }
  return {
    kind,
    function: deciders.find((one) => (one.function ?? '') === said.function)?.function ?? null,
    verdict: said.verdict,
    on: said.on,
    words: said.words.trim() || null,
    way: said.way || null,
    motive: said.motive.trim() || null,
  }
}

/**
 * Dialog for a bulk action. It asks for the required data, shows plans that would be refused, and acts on all plans or
 * none.
 */
export function ActWindow(props: {
  kind: DeskAct['kind']
  organisationId: Id
  rows: readonly DeskRow[]
  deciders: readonly { function: string | null; names: Names }[]
  onClose: () => void
  onDone: () => void
}) {
  const { kind, organisationId, deciders, onClose, onDone } = props
  const words = useWords(deskMessages)
  const { name } = useReading()
  const refusal = useRefusalWords(useWords(cycleRefusals))
  const toast = useToast()
  const queries = useQueryClient()
  const [planIds, setPlanIds] = useState(props.rows.map(({ planId }) => planId))
  const [looked, setLooked] = useState<{ possible: number; refused: readonly RefusedPlan[] }>()
  const [said, setSaid] = useState<Said>({
    on: legalToday(),
    dueOn: '',
    words: '',
    motive: '',
    function: deciders[0]?.function ?? '',
    verdict: 'approved',
    way: '',
  })
  const change = (changed: Partial<Said>) => {
    setSaid((before) => ({ ...before, ...changed }))
    setLooked(undefined)
  }
  const onError = (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const })
  const preview = useMutation(deskApi.previewDeskAct.mutationOptions({ onSuccess: setLooked, onError }))
  const act = useMutation(
    deskApi.actOnDesk.mutationOptions({
      onSuccess: ({ done }) => {
        toast({ message: words.done(done) })
        onDone()
      },
      onError,
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries({ queryKey: deskApi.key() }),
          queries.invalidateQueries({ queryKey: planApi.key() }),
        ]),
    }),
  )
  const input = (ids: Id[]) => ({ organisationId, planIds: ids, act: actOf(kind, said, deciders) })
  const isSaid = said.words.trim().length >= 3
  const isComplete =
    kind === 'ask' ? isSaid : said.on !== '' && (kind !== 'decide' || said.verdict === 'approved' || isSaid)
  const refused = looked?.refused ?? []
  const goOn = () => {
    const without = new Set(refused.map(({ planId }) => planId))
    const rest = planIds.filter((id) => !without.has(id))
    setPlanIds(rest)
    preview.mutate(input(rest))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.acts[kind]}
      description={words.chosen(planIds.length)}
      closeLabel={words.close}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          {looked && refused.length === 0 ? (
            <Button variant="primary" busy={act.isPending} onClick={() => act.mutate(input(planIds))}>
              {words.acts[kind]}
            </Button>
          ) : (
            <Button
              variant="primary"
              busy={preview.isPending}
              disabled={!isComplete}
              onClick={() => preview.mutate(input(planIds))}
            >
              {words.look}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        {kind === 'decide' && (
          <>
            {deciders.length > 1 && (
              <SelectField
                label={words.who}
                value={said.function}
                data={deciders.map((one) => ({ value: one.function ?? '', label: name(one.names) }))}
                onChange={(event) => change({ function: event.currentTarget.value })}
              />
            )}
            <SelectField
              label={words.verdict}
              value={said.verdict}
              data={Verdict.options.map((value) => ({ value, label: words.decision[value] }))}
              onChange={(event) => change({ verdict: event.currentTarget.value as Verdict })}
            />
          </>
        )}
        {kind === 'ask' ? (
          <>
            <TextAreaField
              label={words.what}
              description={words.whatNote}
              value={said.words}
              required
              autosize
              minRows={4}
              maxLength={5000}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <DateField
              label={words.due}
              value={said.dueOn}
              onChange={(event) => change({ dueOn: event.currentTarget.value })}
            />
          </>
        ) : (
          <DateField
            label={words.on}
            value={said.on}
            required
            onChange={(event) => change({ on: event.currentTarget.value })}
          />
        )}
        {kind === 'decide' && (
          <>
            <TextAreaField
              label={words.reasons}
              value={said.words}
              required={said.verdict !== 'approved'}
              autosize
              minRows={2}
              maxLength={20_000}
              onChange={(event) => change({ words: event.currentTarget.value })}
            />
            <SelectField
              label={words.way}
              value={said.way}
              data={[
                { value: '', label: words.noWay },
                ...Way.options.map((value) => ({ value, label: words.ways[value] })),
              ]}
              onChange={(event) => change({ way: event.currentTarget.value as Way | '' })}
            />
            <TextAreaField
              label={words.motive}
              value={said.motive}
              autosize
              minRows={2}
              maxLength={2000}
              onChange={(event) => change({ motive: event.currentTarget.value })}
            />
          </>
        )}
        <div role="status">
          {looked && refused.length === 0 && <p>{words.possible(looked.possible)}</p>}
          {refused.length > 0 && (
            <RefusedList refused={refused} {...(refused.length < planIds.length && { onWithout: goOn })} />
          )}
        </div>
      </div>
    </Dialog>
  )
}
