import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useParam, useSearchValue } from '#platform/web/address.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { joinQueries, QueryView } from '#platform/web/query-view.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useToast } from '#ui/toast.tsx'
import type { Intake } from '../contract.ts'
import { intakeMessages } from '../messages/index.ts'
import { intakeApi } from './api.ts'
import styles from './intake.module.css'
import { intakePageMessages } from './messages/index.ts'
import { ProposalView } from './proposal-view.tsx'
import { ReadingProgress } from './reading-progress.tsx'
import { ImportDocument } from './upload-document.tsx'

const another = 'new'

/**
 * Page to import an existing plan: upload a document, review the proposal, and insert accepted elements into the plan.
 */
export default function IntakePage() {
  const planId = useParam('planId')
  const messages = useMessages(intakePageMessages)
  const { renderText } = useLocalizedText()
  const [requestedDocument, ask] = useSearchValue('document')
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const intakeList = useQuery(intakeApi.listIntakes.queryOptions({ input: { planId } }))
  return (
    <QueryView query={joinQueries({ file, list: intakeList })} rows={10}>
      {({ file: { plan }, list: { intakes, editable } }) => {
        const current =
          requestedDocument === another ? undefined : (intakes.find(({ id }) => id === requestedDocument) ?? intakes[0])
        const heading = (
          <PageHeader
            eyebrow={<Link href={`/plans/${planId}`}>{renderText(plan.title)}</Link>}
            title={messages.title}
            intro={messages.intro}
          />
        )
        if (!editable)
          return (
            <>
              {heading}
              <EmptyState kind="not_allowed" title={messages.notYours} />
            </>
          )
        const top = (
          <>
            {heading}
            {intakes.length > 0 && <Documents intakes={intakes} current={current} onAsk={ask} />}
          </>
        )
        if (current && !current.isProposed)
          return (
            <>
              {top}
              <ReadingProgress key={current.id} intake={current} />
            </>
          )
        return current ? (
          <OpenDocument key={current.id} id={current.id} header={top} />
        ) : (
          <>
            {top}
            <ImportDocument planId={planId} onImported={ask} />
          </>
        )
      }}
    </QueryView>
  )
}

interface DocumentsProps {
  intakes: readonly Intake[]
  current: Intake | undefined
  onAsk: (id: string) => void
}

/** Lists the documents of a plan with actions to open, add and remove. */
function Documents({ intakes, current, onAsk }: DocumentsProps) {
  const messages = useMessages(intakePageMessages)
  const describeError = useErrorMessage(useMessages(intakeMessages).errors)
  const { language } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const remove = useMutation(intakeApi.removeIntake.mutationOptions())
  const formatIntakeName = ({ fileName, createdAt }: Intake) =>
    `${fileName ?? messages.pasted} · ${formatMoment(createdAt, language)}`
  return (
    <div className={styles.documents}>
      <SelectField
        label={messages.document}
        value={current?.id ?? another}
        data={[
          ...intakes.map((intake) => ({ value: intake.id, label: formatIntakeName(intake) })),
          { value: another, label: messages.another },
        ]}
        onChange={(event) => onAsk(event.currentTarget.value)}
      />
      {current && (
        <Button variant="quiet" onClick={() => setRemoving(true)}>
          {messages.remove}
        </Button>
      )}
      <Confirm
        open={removing}
        title={messages.removeTitle}
        confirmLabel={messages.remove}
        cancelLabel={messages.cancel}
        danger
        onCancel={() => setRemoving(false)}
        onConfirm={async () => {
          try {
            if (current) await remove.mutateAsync({ id: current.id })
            onAsk('')
            await queries.invalidateQueries({ queryKey: intakeApi.key() })
          } catch (error) {
            toast({ message: describeError(error), tone: 'bad' })
          }
          setRemoving(false)
        }}
      >
        {messages.removeText}
      </Confirm>
    </div>
  )
}

function OpenDocument({ id, header }: { id: Id; header: ReactNode }) {
  // The proposal is not refetched while the user edits it. Concurrent changes are reported when it is saved.
  const query = useQuery({
    ...intakeApi.getIntake.queryOptions({ input: { id } }),
    staleTime: 'static' as const,
    gcTime: 0,
  })
  return (
    <QueryView query={query} rows={12}>
      {(data) => (
        <ProposalView key={query.dataUpdatedAt} intake={data} header={header} onReload={() => void query.refetch()} />
      )}
    </QueryView>
  )
}
