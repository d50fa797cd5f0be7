import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '#features/planning/plans/contract.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planApi } from '#features/planning/plans/web/api.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { isVersionInForce } from '#shared/dates.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatDate, formatMoment, legalToday } from '#shared/format.ts'
import type { OverlappingPlan } from '#shared/supersession.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Version } from '../contract.ts'
import { versionApi } from './api.ts'
import { CompareCard } from './legal-diff/compare-card.tsx'
import { getOverlappingPlans, SupersededPlans } from './superseded-plans.tsx'
import { versionParts } from './version-slots.ts'

type Act = { kind: 'freeze' } | { kind: 'force'; version: Version }

export const VersionsTabLabel = () => useMessages(planPageMessages).tabs.versions

/**
 * Shows the versions of a plan, with actions to freeze, bring into force (with date and reason), compare and verify the
 * hashes.
 */
export function VersionsTab({ plan, abilities }: { plan: Plan; abilities: { decide: boolean; force: boolean } }) {
  const messages = useMessages(planPageMessages)
  const [act, setAct] = useState<Act>()
  const versions = useQuery(versionApi.listVersions.queryOptions({ input: { planId: plan.id } }))
  return (
    <QueryView query={versions}>
      {(data) => (
        <div className={styles.stack}>
          <Card
            title={messages.versions.title}
            hint={messages.versions.hint}
            actions={
              abilities.decide ? (
                <Button variant="primary" onClick={() => setAct({ kind: 'freeze' })}>
                  {messages.versions.freeze}
                </Button>
              ) : undefined
            }
          >
            {data.length === 0 && (
              <EmptyState kind="none_yet" title={messages.versions.none}>
                {messages.versions.noneText}
              </EmptyState>
            )}
            <ol className={styles.lines}>
              {data.map((version) => (
                <li key={version.id}>
                  <VersionLine
                    version={version}
                    planId={plan.id}
                    onForce={abilities.force ? () => setAct({ kind: 'force', version }) : undefined}
                  />
                </li>
              ))}
            </ol>
          </Card>
          <CompareCard plan={plan} versions={data} />
          {act && <VersionDialog key={act.kind} plan={plan} act={act} onClose={() => setAct(undefined)} />}
        </div>
      )}
    </QueryView>
  )
}

/** Shows a version with its state, date, author, reason and hash. `onForce` brings it into force. */
function VersionLine(props: { version: Version; planId: string; onForce: (() => void) | undefined }) {
  const { version, planId, onForce } = props
  const messages = useMessages(planPageMessages)
  const plan = useMessages(planMessages)
  const { language } = useLocalizedText()
  return (
    <>
      <Row gap={6}>
        <strong>{messages.versions.number(version.number)}</strong>
        {version.inForceOn && isVersionInForce(version, legalToday()) && (
          <Pill tone="good">{messages.versions.inForce(formatDate(version.inForceOn, language))}</Pill>
        )}
        {version.inForceOn && version.inForceOn > legalToday() && (
          <Pill tone="info">{plan.decidedInForceFrom(formatDate(version.inForceOn, language))}</Pill>
        )}
        {version.supersededOn && version.supersededOn <= legalToday() && (
          <Pill>{messages.versions.superseded(formatDate(version.supersededOn, language))}</Pill>
        )}
        {onForce && version.inForceOn === null && (
          <Button size="small" onClick={onForce}>
            {messages.versions.bringIntoForce}
          </Button>
        )}
        <Verify id={version.id} />
      </Row>
      <span className={styles.quiet}>
        <Dotted
          parts={[
            formatMoment(version.frozenAt, language),
            version.frozenBy || messages.history.system,
            version.reason,
          ]}
        />
      </span>
      <br />
      <code title={version.hash}>{version.hash.slice(0, 16)}</code>
      <SlotParts slot={versionParts} partProps={{ planId, versionId: version.id, versionNumber: version.number }} />
    </>
  )
}

/** A dialog that freezes a version or brings it into force, with a reason. */
function VersionDialog({ plan, act, onClose }: { plan: Plan; act: Act; onClose: () => void }) {
  const messages = useMessages(planPageMessages)
  const feedback = useMutationFeedback(useMessages(planMessages).errors, [planApi.key()])
  const [reason, setReason] = useState('')
  const [date, setDate] = useState(plan.periodFrom)
  const [decidedOn, setDecidedOn] = useState(plan.inForceOn === null ? (plan.decidedOn ?? '') : '')
  const freeze = useMutation(versionApi.freezeVersion.mutationOptions(feedback(undefined, onClose)))
  const [plans, setPlans] = useState<readonly OverlappingPlan[]>([])
  const force = useMutation({
    ...versionApi.bringIntoForce.mutationOptions(feedback(undefined, onClose)),
    mutationFn: (input: Parameters<typeof versionApi.bringIntoForce.call>[0]) =>
      versionApi.bringIntoForce.call(input).catch((error: unknown) => {
        setPlans((before) => getOverlappingPlans(error) ?? before)
        throw error
      }),
  })
  const title = act.kind === 'force' ? messages.versions.bringIntoForce : messages.versions.freeze
  const submit = () => {
    if (act.kind === 'freeze') freeze.mutate({ planId: plan.id, reason })
    if (act.kind === 'force')
      force.mutate({ id: act.version.id, date, decidedOn, reason, supersedes: plans.map(({ planId }) => planId) })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={act.kind === 'force' ? messages.versions.forceText : messages.versions.freezeText}
      closeLabel={messages.close}
      footer={
        <>
          <Button onClick={onClose}>{messages.cancel}</Button>
          <Button
            variant="primary"
            busy={freeze.isPending || force.isPending}
            disabled={!isFilledText(reason) || (act.kind === 'force' && decidedOn === '')}
            onClick={submit}
          >
            {title}
          </Button>
        </>
      }
    >
      <Stack gap={14}>
        {act.kind === 'force' && (
          <>
            <DateField
              label={messages.versions.decidedOn}
              value={decidedOn}
              onChange={(event) => setDecidedOn(event.target.value)}
              required
            />
            <DateField
              label={messages.versions.inForceDate}
              value={date}
              onChange={(event) => setDate(event.target.value)}
              required
            />
          </>
        )}
        <SupersededPlans plans={plans} date={date} />
        <TextAreaField
          label={messages.versions.reason}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          required
          autosize
          minRows={2}
          maxLength={2000}
        />
      </Stack>
    </Dialog>
  )
}

function Verify({ id }: { id: string }) {
  const messages = useMessages(planPageMessages)
  const [isRequested, setRequested] = useState(false)
  const proof = useQuery({ ...versionApi.verifyVersion.queryOptions({ input: { id } }), enabled: isRequested })
  if (!proof.data)
    return (
      <Button size="small" variant="quiet" busy={proof.isFetching} onClick={() => setRequested(true)}>
        {messages.versions.verify}
      </Button>
    )
  return (
    <Pill tone={proof.data.isIntact ? 'good' : 'bad'}>
      {proof.data.isIntact
        ? messages.versions.verified(proof.data.verified, proof.data.withheld)
        : messages.versions.altered(proof.data.altered.length)}
    </Pill>
  )
}
