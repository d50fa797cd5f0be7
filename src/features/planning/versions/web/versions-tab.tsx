import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/api.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { Failure, useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { formatDate, formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { DateField, TextAreaField } from '#ui/fields.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Version } from '../contract.ts'
import { versionApi } from './api.ts'
import { CompareCard } from './legal-diff/compare-card.tsx'

type Act = { kind: 'freeze' } | { kind: 'force'; version: Version }

/**
 * Shows the versions of a plan, with actions to freeze, bring into force (with date and reason), compare and verify the
 * hashes.
 */
export function VersionsTab({ plan, abilities }: { plan: Plan; abilities: { decide: boolean; force: boolean } }) {
  const words = useWords(planPageMessages)
  const refusal = useRefusalWords(useWords(planMessages).refusals)
  const { language } = useReading()
  const toast = useToast()
  const queries = useQueryClient()
  const [act, setAct] = useState<Act>()
  const [motive, setMotive] = useState('')
  const [on, setOn] = useState(plan.periodFrom)
  const versions = useQuery(versionApi.listVersions.queryOptions({ input: { planId: plan.id } }))
  const settle = {
    onError: (error: unknown) => toast({ message: refusal(error), tone: 'bad' as const }),
    onSuccess: () => {
      setAct(undefined)
      setMotive('')
    },
    onSettled: () => queries.invalidateQueries({ queryKey: planApi.key() }),
  }
  const freeze = useMutation(versionApi.freezeVersion.mutationOptions(settle))
  const force = useMutation(versionApi.bringIntoForce.mutationOptions(settle))
  const submit = () => {
    if (act?.kind === 'freeze') freeze.mutate({ planId: plan.id, motive })
    if (act?.kind === 'force') force.mutate({ id: act.version.id, on, motive })
  }
  if (versions.error) return <Failure error={versions.error} onRetry={() => void versions.refetch()} />
  if (!versions.data) return <Skeleton label={words.loading} />
  return (
    <div className={styles.stack}>
      <Card
        title={words.versions.title}
        note={words.versions.note}
        actions={
          abilities.decide ? (
            <Button variant="primary" onClick={() => setAct({ kind: 'freeze' })}>
              {words.versions.freeze}
            </Button>
          ) : undefined
        }
      >
        {versions.data.length === 0 && (
          <EmptyState kind="none_yet" title={words.versions.none}>
            {words.versions.noneText}
          </EmptyState>
        )}
        <ol className={styles.lines}>
          {versions.data.map((version) => (
            <li key={version.id}>
              <div className={styles.pills}>
                <strong>{words.versions.number(version.number)}</strong>
                {version.inForceOn && version.supersededOn === null && (
                  <Pill tone="good">{words.versions.inForce(formatDate(version.inForceOn, language))}</Pill>
                )}
                {version.supersededOn && (
                  <Pill>{words.versions.superseded(formatDate(version.supersededOn, language))}</Pill>
                )}
                {abilities.force && version.inForceOn === null && (
                  <Button size="small" onClick={() => setAct({ kind: 'force', version })}>
                    {words.versions.bringIntoForce}
                  </Button>
                )}
                <Verify id={version.id} />
              </div>
              <span className={styles.quiet}>
                <Dotted
                  parts={[
                    formatMoment(version.frozenAt, language),
                    version.frozenBy || words.history.system,
                    version.motive,
                  ]}
                />
              </span>
              <br />
              <code title={version.hash}>{version.hash.slice(0, 16)}</code>
            </li>
          ))}
        </ol>
      </Card>
      <CompareCard plan={plan} versions={versions.data} />
      <Dialog
        open={act !== undefined}
        onClose={() => setAct(undefined)}
        title={act?.kind === 'force' ? words.versions.bringIntoForce : words.versions.freeze}
        description={act?.kind === 'force' ? words.versions.forceText : words.versions.freezeText}
        closeLabel={words.close}
        footer={
          <>
            <Button onClick={() => setAct(undefined)}>{words.cancel}</Button>
            <Button
              variant="primary"
              busy={freeze.isPending || force.isPending}
              disabled={motive.trim().length < 3}
              onClick={submit}
            >
              {act?.kind === 'force' ? words.versions.bringIntoForce : words.versions.freeze}
            </Button>
          </>
        }
      >
        <div className={styles.form}>
          {act?.kind === 'force' && (
            <DateField label={words.versions.on} value={on} onChange={(event) => setOn(event.target.value)} required />
          )}
          <TextAreaField
            label={words.versions.motive}
            value={motive}
            onChange={(event) => setMotive(event.target.value)}
            required
            autosize
            minRows={2}
            maxLength={2000}
          />
        </div>
      </Dialog>
    </div>
  )
}

function Verify({ id }: { id: string }) {
  const words = useWords(planPageMessages)
  const [asked, setAsked] = useState(false)
  const proof = useQuery({ ...versionApi.verifyVersion.queryOptions({ input: { id } }), enabled: asked })
  if (!proof.data)
    return (
      <Button size="small" variant="quiet" busy={proof.isFetching} onClick={() => setAsked(true)}>
        {words.versions.verify}
      </Button>
    )
  return (
    <Pill tone={proof.data.holds ? 'good' : 'bad'}>
      {proof.data.holds
        ? words.versions.holds(proof.data.verified, proof.data.withheld)
        : words.versions.altered(proof.data.altered.length)}
    </Pill>
  )
}
