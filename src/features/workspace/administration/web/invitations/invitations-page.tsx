import { isDefinedError, safe } from '@orpc/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRoleName } from '#features/base/access/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { WorkbookImport } from '#platform/workbook/web/incoming/import-workbook.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { useToast } from '#ui/toast.tsx'
import type { InvitationPreview } from '../../invitations/contract.ts'
import { invitationMessages } from '../../invitations/messages/index.ts'
import { administrationMessages } from '../../messages/index.ts'
import styles from '../administration.module.css'
import { AdministrationLayout } from '../administration-layout.tsx'
import { peopleApi } from '../people/api.ts'
import { invitationsClient } from './api.ts'

/** Invites many people from a workbook. Links that are not emailed are offered once as a workbook. */
export default function InvitationsPage() {
  return (
    <AdministrationLayout>
      <div className={styles.stack}>
        <ExportList />
        <ImportList />
      </div>
    </AdministrationLayout>
  )
}

function ExportList() {
  const messages = useMessages(invitationMessages).page
  const { language } = useLocalizedText()
  const download = useMutation({
    mutationFn: () => invitationsClient.getInvitationWorkbook({ language }),
    ...useMutationFeedback({}, [])(),
    onSuccess: saveGeneratedFile,
  })
  return (
    <Card title={messages.downloadTitle} hint={messages.downloadHint}>
      <Button busy={download.isPending} onClick={() => download.mutate()}>
        {messages.download}
      </Button>
    </Card>
  )
}

function ImportList() {
  const { page: messages, outcomes, issues } = useMessages(invitationMessages)
  const { errors, people } = useMessages(administrationMessages)
  const getName = useRoleName()
  const { language, name } = useLocalizedText()
  const toast = useToast()
  const queries = useQueryClient()
  const importInvitations = async (file: File): Promise<InvitationPreview | undefined> => {
    const { error, data } = await safe(invitationsClient.importInvitations({ file, language }))
    if (isDefinedError(error) && error.code === 'WORKBOOK_REJECTED') return error.data
    if (error) throw error
    if (data.links) saveGeneratedFile(data.links)
    const isUnsent = !data.links && data.mailedCount < data.invited
    const mailedText = isUnsent ? people.notMailed : messages.mailed(data.mailedCount)
    toast({ message: data.links ? messages.shown(data.invited) : mailedText })
    await queries.invalidateQueries({ queryKey: peopleApi.key() })
    return undefined
  }
  return (
    <Card title={messages.importTitle} hint={messages.importHint}>
      <WorkbookImport
        read={(file) => invitationsClient.previewInvitationImport({ file, language })}
        importFile={importInvitations}
        getOutcome={(row) => row.outcome}
        outcomes={outcomes}
        issueMessages={issues}
        errorMessages={errors}
        applyLabel={(rows) => {
          const count = rows.filter((row) => row.outcome === 'invited').length
          return count > 0 ? messages.apply(count) : undefined
        }}
        blocked={() => undefined}
        columns={[
          { key: 'person', head: messages.person, rowHead: true, cell: (row) => row.name },
          { key: 'mail', head: messages.mail, cell: (row) => row.email },
          { key: 'organisation', head: messages.organisation, cell: (row) => name(row.organisationNames) },
          { key: 'role', head: messages.role, cell: (row) => getName(row.role) },
          {
            key: 'function',
            head: messages.function,
            cell: ({ function: organisationFunction }) =>
              organisationFunction && (
                <>
                  {name(organisationFunction.names)}
                  {organisationFunction.leavingPerson && (
                    <div className={styles.quiet}>{messages.after(organisationFunction.leavingPerson)}</div>
                  )}
                </>
              ),
          },
          { key: 'from', head: messages.from, cell: (row) => formatDate(row.from, language) },
          { key: 'outcome', head: messages.outcome, cell: (row) => outcomes[row.outcome] },
        ]}
      />
    </Card>
  )
}
