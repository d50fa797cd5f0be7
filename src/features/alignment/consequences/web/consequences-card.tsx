import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAlignmentFeedback } from '#features/alignment/items/web/messages.ts'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { taskApi } from '#features/base/tasks/web/index.ts'
import { versionApi } from '#features/planning/versions/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { isFilledText } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { useToast } from '#ui/toast.tsx'
import type { ChangeSubject, Consequences as ConsequencesOutput } from '../contract.ts'
import { consequenceApi } from './api.ts'
import styles from './consequences.module.css'

/** Shows the effects of a change or of a version before it enters into force. Loaded on request. */
export function ConsequencesCard({ planId, mayAsk }: { planId: Id; mayAsk: boolean }) {
  const messages = useMessages(alignmentPlanMessages).consequences
  const versions = useQuery(versionApi.listVersions.queryOptions({ input: { planId } }))
  const [chosen, setChosen] = useState('')
  const [looking, setLooking] = useState(false)
  const coming = (versions.data ?? []).filter((entry) => entry.inForceOn === null)
  const subject: ChangeSubject = chosen ? { kind: 'version', id: chosen } : { kind: 'plan', id: planId }
  return (
    <Card title={messages.title} hint={messages.hint}>
      <Stack gap={14}>
        {coming.length > 0 && (
          <SelectField
            label={messages.subject}
            value={chosen}
            data={[
              { value: '', label: messages.wholePlan },
              ...coming.map((entry) => ({ value: entry.id, label: messages.versionIn(entry.number) })),
            ]}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {looking ? (
          <ConsequencesView subject={subject} mayAsk={mayAsk} />
        ) : (
          <Row>
            <Button onClick={() => setLooking(true)}>{messages.show}</Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

/** The effects of a change by organisation, with an action to ask each to consider it. */
export function ConsequencesView({ subject, mayAsk }: { subject: ChangeSubject; mayAsk: boolean }) {
  const messages = useMessages(alignmentPlanMessages).consequences
  const query = useQuery(consequenceApi.getConsequences.queryOptions({ input: subject }))
  return (
    <QueryView
      query={query}
      rows={4}
      empty={({ organisations }) => organisations.length === 0 && <p className={styles.quiet}>{messages.noEffects}</p>}
    >
      {(consequences) => (
        <Stack gap={14}>
          <Consequences consequences={consequences} />
          {mayAsk && <ConsiderationRequest subject={subject} />}
        </Stack>
      )}
    </QueryView>
  )
}

function Consequences({ consequences }: { consequences: ConsequencesOutput }) {
  const messages = useMessages(alignmentPlanMessages).consequences
  const { name, renderText } = useLocalizedText()
  const { organisations, elements, answers } = consequences
  return (
    <>
      <p>{messages.summary(organisations.length, elements.length, answers.length)}</p>
      <DataTable
        caption={messages.title}
        maxHeight="320px"
        rows={organisations}
        rowKey={(entry) => entry.organisationId}
        columns={[
          { key: 'body', head: messages.body, rowHead: true, cell: (entry) => name(entry.organisationNames) },
          { key: 'elements', head: messages.elements, align: 'end', cell: (entry) => entry.elements },
          { key: 'plans', head: messages.plans, align: 'end', cell: (entry) => entry.plans },
          { key: 'answers', head: messages.answers, align: 'end', cell: (entry) => entry.answers },
          { key: 'functions', head: messages.functions, align: 'end', cell: (entry) => entry.functions },
        ]}
      />
      {elements.length > 0 && (
        <details>
          <summary>
            {messages.elements} ({elements.length})
          </summary>
          <ul className={styles.lines}>
            {elements.slice(0, 200).map((element) => (
              <li key={`${element.elementId}-${element.changedElementId}`}>
                <Link href={`/plans/${element.planId}?element=${element.elementId}`}>{renderText(element.title)}</Link>{' '}
                <span className={styles.quiet}>{name(element.organisationNames)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function ConsiderationRequest({ subject }: { subject: ChangeSubject }) {
  const messages = useMessages(alignmentPlanMessages).consequences
  const toast = useToast()
  const [reason, setReason] = useState('')
  const [dueOn, setDueOn] = useState('')
  const make = useMutation(
    consequenceApi.createConsequenceTasks.mutationOptions({
      ...useAlignmentFeedback([taskApi.key()])(),
      onSuccess: ({ tasks }) => {
        toast({ message: messages.made(tasks) })
        setReason('')
      },
    }),
  )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate({ subject, reason: reason.trim(), dueOn: dueOn || null })
      }}
    >
      <TextAreaField
        label={messages.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        required
        autosize
        minRows={2}
        maxLength={2000}
      />
      <DateField label={messages.dueOn} value={dueOn} onChange={(event) => setDueOn(event.currentTarget.value)} />
      <Row>
        <Button type="submit" busy={make.isPending} disabled={!isFilledText(reason)}>
          {messages.createTasks}
        </Button>
      </Row>
    </form>
  )
}
