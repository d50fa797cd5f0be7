import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentFault } from '#features/planning/plan-document/contract.ts'
import { planDocumentApi } from '#features/planning/plan-document/web/index.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { platformMessages } from '#platform/web/messages/index.ts'
import { useMay, useSession } from '#platform/web/session.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FileField, SelectField } from '#ui/fields.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { planMessages } from '../../messages/index.ts'
import { asText, valueWords } from '../../text-merge/model.ts'
import { planApi } from '../api.ts'
import styles from '../form.module.css'
import { planPageMessages } from '../messages/index.ts'

const mostBytes = 20 * 1024 * 1024

/** Imports a file of plan documents: a preview first, then all or none. */
export default function ImportPage() {
  const words = useWords(planPageMessages)
  const common = useWords(planMessages)
  const shared = useWords(platformMessages)
  const refusal = useRefusalWords(common.refusals)
  const { language, name, spoken } = useReading()
  const session = useSession()
  const may = useMay()
  const queries = useQueryClient()
  const owners = session.roles.filter((role) => may('plan.write', role.organisationId))
  const [ownerId, setOwnerId] = useState(owners[0]?.organisationId ?? '')
  const [file, setFile] = useState<{ name: string; document: unknown }>()
  const [unreadable, setUnreadable] = useState<string>()
  const preview = useMutation(planDocumentApi.previewImport.mutationOptions())
  const take = useMutation(
    planDocumentApi.importDocument.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: planApi.key() }),
    }),
  )
  const look = (document: unknown, owner: string) => preview.mutate({ document, ...(owner ? { ownerId: owner } : {}) })

  const read = async (chosen: File | undefined) => {
    setFile(undefined)
    setUnreadable(undefined)
    preview.reset()
    take.reset()
    if (!chosen) return
    if (chosen.size > mostBytes) return setUnreadable(words.import.tooLarge)
    try {
      const document: unknown = JSON.parse(await chosen.text())
      setFile({ name: chosen.name, document })
      look(document, ownerId)
    } catch {
      setUnreadable(words.import.notJson)
    }
  }
  const effects = take.data?.effects ?? preview.data?.effects ?? []
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/plans">{words.list.title}</Link>}
        title={words.import.title}
        lede={words.import.lede}
      />
      <div className={styles.form}>
        <Card>
          <div className={styles.grid}>
            <FileField
              label={words.import.file}
              accept="application/json,.json"
              chooseLabel={shared.chooseFile}
              chosen={file?.name ?? shared.noFile}
              onChoose={(chosen) => void read(chosen)}
            />
            <SelectField
              label={words.list.owner}
              description={words.import.ownerNote}
              value={ownerId}
              data={owners.map((role) => ({ value: role.organisationId, label: name(role.organisationNames) }))}
              onChange={(event) => {
                setOwnerId(event.currentTarget.value)
                if (file) look(file.document, event.currentTarget.value)
              }}
            />
          </div>
        </Card>
        {(unreadable ?? preview.error ?? take.error) && (
          <p role="alert">{unreadable ?? refusal(take.error ?? preview.error)}</p>
        )}
        {preview.data && preview.data.faults.length > 0 && (
          <Card title={words.import.faults(preview.data.faults.length)} note={words.import.faultsNote}>
            <DataTable
              caption={words.import.faults(preview.data.faults.length)}
              rows={preview.data.faults}
              rowKey={(fault) => `${fault.at}-${fault.code}`}
              columns={[
                { key: 'at', head: words.import.where, rowHead: true, cell: (fault) => <code>{fault.at}</code> },
                { key: 'what', head: words.import.what, cell: (fault) => faultWords(common.faults, fault) },
                { key: 'data', head: words.import.details, cell: (fault) => valueWords(fault.data, language, '') },
              ]}
            />
          </Card>
        )}
        {effects.length > 0 && (
          <Card
            title={take.data ? words.import.done(effects.length) : words.import.preview(file?.name ?? '')}
            actions={
              preview.data?.accepted && !take.data ? (
                <Button
                  variant="primary"
                  busy={take.isPending}
                  onClick={() => file && take.mutate({ document: file.document, ...(ownerId ? { ownerId } : {}) })}
                >
                  {words.import.take(effects.length)}
                </Button>
              ) : undefined
            }
          >
            <DataTable
              caption={words.import.preview(file?.name ?? '')}
              rows={effects}
              rowKey={(effect) => effect.code}
              columns={[
                {
                  key: 'title',
                  head: words.file.title,
                  rowHead: true,
                  cell: (effect) =>
                    take.data ? (
                      <Link href={`/plans/${effect.planId}`}>{spoken(asText(effect.title)) || effect.code}</Link>
                    ) : (
                      spoken(asText(effect.title)) || effect.code
                    ),
                },
                {
                  key: 'new',
                  head: words.import.state,
                  cell: (effect) => (effect.isNew ? words.import.isNew : words.import.isKnown),
                },
                { key: 'added', head: words.import.added, align: 'end', cell: (effect) => effect.added },
                { key: 'changed', head: words.import.changed, align: 'end', cell: (effect) => effect.changed },
                { key: 'unchanged', head: words.import.unchanged, align: 'end', cell: (effect) => effect.unchanged },
                { key: 'removed', head: words.import.removed, align: 'end', cell: (effect) => effect.removed },
              ]}
            />
          </Card>
        )}
      </div>
    </>
  )
}

const faultWords = (faults: Readonly<Record<string, unknown>>, fault: DocumentFault): string => {
  const words = faults[fault.code]
  if (typeof words === 'function') return String((words as (data: Record<string, unknown>) => string)(fault.data))
  return typeof words === 'string' ? words : fault.code
}
