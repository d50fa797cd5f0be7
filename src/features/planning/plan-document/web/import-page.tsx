import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { asText, formatValue } from '#features/planning/plans/text-merge/model.ts'
import { planApi } from '#features/planning/plans/web/api.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FileField, SelectField } from '#ui/fields.tsx'
import { Columns, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import type { DocumentEffect } from '../contract.ts'
import { planDocumentApi } from './api.ts'

const maxBytes = 20 * 1024 * 1024

/** Imports a file of plan documents: a preview first, then all or none. */
export default function ImportPage() {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const shared = useMessages(platformMessages)
  const describeError = useErrorMessage(common.errors)
  const { name } = useLocalizedText()
  const session = useSession()
  const may = useMay()
  const owners = session.roles.filter((role) => may('plan.write', role.organisationId))
  const [ownerId, setOwnerId] = useState(owners[0]?.organisationId ?? '')
  const { file, unreadable, preview, take, read, previewDocument } = useDocumentImport(ownerId)
  const effects = take.data?.effects ?? preview.data?.effects ?? []
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/plans">{messages.list.title}</Link>}
        title={messages.import.title}
        intro={messages.import.intro}
      />
      <Stack gap={14}>
        <Card>
          <Columns minWidth={220} gap={12} align="end" stretch>
            <FileField
              label={messages.import.file}
              accept="application/json,.json"
              chooseLabel={shared.chooseFile}
              fileLabel={file?.name ?? shared.noFile}
              onChoose={(chosen) => void read(chosen)}
            />
            <SelectField
              label={messages.list.owner}
              description={messages.import.ownerHint}
              value={ownerId}
              data={owners.map((role) => ({ value: role.organisationId, label: name(role.organisationNames) }))}
              onChange={(event) => {
                setOwnerId(event.currentTarget.value)
                if (file) previewDocument(file.document, event.currentTarget.value)
              }}
            />
          </Columns>
        </Card>
        {(unreadable ?? preview.error ?? take.error) && (
          <p role="alert">{unreadable ?? describeError(take.error ?? preview.error)}</p>
        )}
        {preview.data && preview.data.issues.length > 0 && <IssuesCard issues={preview.data.issues} />}
        {effects.length > 0 && (
          <Card
            title={take.data ? messages.import.done(effects.length) : messages.import.preview(file?.name ?? '')}
            actions={
              preview.data?.accepted && !take.data ? (
                <Button
                  variant="primary"
                  busy={take.isPending}
                  onClick={() => file && take.mutate({ document: file.document, ...(ownerId ? { ownerId } : {}) })}
                >
                  {messages.import.importPlans(effects.length)}
                </Button>
              ) : undefined
            }
          >
            <EffectsTable effects={effects} fileName={file?.name ?? ''} isDone={take.data !== undefined} />
          </Card>
        )}
      </Stack>
    </>
  )
}

/** Manages the import of a file of plan documents: reading, preview and import. */
function useDocumentImport(ownerId: string) {
  const messages = useMessages(planPageMessages)
  const queries = useQueryClient()
  const [file, setFile] = useState<{ name: string; document: unknown }>()
  const [unreadable, setUnreadable] = useState<string>()
  const preview = useMutation(planDocumentApi.previewImport.mutationOptions())
  const take = useMutation(
    planDocumentApi.importDocument.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )
  const previewDocument = (document: unknown, owner: string) =>
    preview.mutate({ document, ...(owner ? { ownerId: owner } : {}) })

  const read = async (chosen: File | undefined) => {
    setFile(undefined)
    setUnreadable(undefined)
    preview.reset()
    take.reset()
    if (!chosen) return
    if (chosen.size > maxBytes) return setUnreadable(messages.import.tooLarge)
    try {
      const document: unknown = JSON.parse(await chosen.text())
      setFile({ name: chosen.name, document })
      previewDocument(document, ownerId)
    } catch {
      setUnreadable(messages.import.notJson)
    }
  }
  return { file, unreadable, preview, take, read, previewDocument }
}

/** Lists the issues of a file that could not be imported. */
function IssuesCard({ issues }: { issues: readonly DocumentIssue[] }) {
  const messages = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const { language } = useLocalizedText()
  return (
    <Card title={messages.import.issues(issues.length)} hint={messages.import.issuesHint}>
      <DataTable
        caption={messages.import.issues(issues.length)}
        rows={issues}
        rowKey={(issue) => `${issue.pointer}-${issue.code}`}
        columns={[
          {
            key: 'at',
            head: messages.import.location,
            rowHead: true,
            cell: (issue) => <code>{issue.pointer}</code>,
          },
          {
            key: 'what',
            head: messages.import.issue,
            cell: (issue) => formatDocumentIssue(common.issues, issue),
          },
          { key: 'data', head: messages.import.details, cell: (issue) => formatValue(issue.data, language, '') },
        ]}
      />
    </Card>
  )
}

/** Shows the changes that the import makes, or made, to each plan. Imported plans are links. */
function EffectsTable(props: { effects: readonly DocumentEffect[]; fileName: string; isDone: boolean }) {
  const { effects, fileName, isDone } = props
  const messages = useMessages(planPageMessages)
  const { renderText } = useLocalizedText()
  return (
    <DataTable
      caption={messages.import.preview(fileName)}
      rows={effects}
      rowKey={(effect) => effect.code}
      columns={[
        {
          key: 'title',
          head: messages.file.title,
          rowHead: true,
          cell: (effect) =>
            isDone ? (
              <Link href={`/plans/${effect.planId}`}>{renderText(asText(effect.title)) || effect.code}</Link>
            ) : (
              renderText(asText(effect.title)) || effect.code
            ),
        },
        {
          key: 'new',
          head: messages.import.state,
          cell: (effect) => (effect.isNew ? messages.import.isNew : messages.import.isKnown),
        },
        { key: 'added', head: messages.import.added, align: 'end', cell: (effect) => effect.added },
        { key: 'changed', head: messages.import.changed, align: 'end', cell: (effect) => effect.changed },
        { key: 'unchanged', head: messages.import.unchanged, align: 'end', cell: (effect) => effect.unchanged },
        { key: 'removed', head: messages.import.removed, align: 'end', cell: (effect) => effect.removed },
      ]}
    />
  )
}

const formatDocumentIssue = (issues: Readonly<Record<string, unknown>>, issue: DocumentIssue): string => {
  const text = issues[issue.code]
  if (typeof text === 'function') return String((text as (data: Record<string, unknown>) => string)(issue.data))
  return typeof text === 'string' ? text : issue.code
}
