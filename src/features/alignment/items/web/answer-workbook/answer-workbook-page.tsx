import { useMutation } from '@tanstack/react-query'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { saveGeneratedFile } from '#platform/web/save-file.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { answerWorkbookMessages } from '../../answer-workbook/messages/index.ts'
import { useOwnOrganisation } from '../answer/use-own-organisation.ts'
import { alignmentClient } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { useAlignmentFeedback } from '../messages.ts'
import styles from './answer-workbook.module.css'
import { ImportAnswers } from './import-answers.tsx'

/** Items of the own organisation as a workbook: export it, complete it offline, import it. */
export default function AnswerBookPage() {
  const messages = useMessages(answerWorkbookMessages).page
  const getText = useCountryText()
  const { answer } = useMessages(alignmentPageMessages)
  const { name } = useLocalizedText()
  const { organisation } = useOwnOrganisation()
  if (!organisation)
    return (
      <EmptyState kind="not_allowed" title={answer.noOrganisation}>
        {getText('itemAnswerers', answer.noOrganisationText)}
      </EmptyState>
    )
  const { organisationId } = organisation
  return (
    <>
      <PageHeader
        eyebrow={
          <>
            <Link href={`/alignment/answer?organisation=${organisationId}`}>{messages.back}</Link> ·{' '}
            {name(organisation.organisationNames)}
          </>
        }
        title={messages.title}
        intro={messages.intro}
      />
      <div className={styles.cards}>
        <ExportAnswers organisationId={organisationId} />
        <ImportAnswers key={organisationId} organisationId={organisationId} />
      </div>
    </>
  )
}

function ExportAnswers({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(answerWorkbookMessages).page
  const { language } = useLocalizedText()
  const take = useMutation({
    mutationFn: () => alignmentClient.answerWorkbooks.exportAnswers({ addresseeId: organisationId, language }),
    ...useAlignmentFeedback([])(),
    onSuccess: saveGeneratedFile,
  })
  return (
    <Card title={messages.exportTitle} hint={messages.exportHint}>
      <Button busy={take.isPending} onClick={() => take.mutate()}>
        {messages.exportWorkbook}
      </Button>
    </Card>
  )
}
