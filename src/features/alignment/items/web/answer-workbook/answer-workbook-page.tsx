import { useMutation } from '@tanstack/react-query'
import { useReading, useWords } from '#platform/web/language.tsx'
import { keepFile } from '#platform/web/save-file.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { useToast } from '#ui/toast.tsx'
import { answerBookMessages } from '../../answer-workbook/messages/index.ts'
import { useOwnBody } from '../answer/use-own-body.ts'
import { alignmentClient } from '../api.ts'
import { alignmentPageMessages } from '../messages/index.ts'
import { useAlignmentRefusal } from '../messages.ts'
import styles from './answer-workbook.module.css'
import { BringAnswers } from './import-answers.tsx'

/** Items of the own organisation as a workbook: export it, complete it offline, import it. */
export default function AnswerBookPage() {
  const words = useWords(answerBookMessages).page
  const { answer } = useWords(alignmentPageMessages)
  const { name } = useReading()
  const { body } = useOwnBody()
  if (!body)
    return (
      <EmptyState kind="not_allowed" title={answer.noOrganisation}>
        {answer.noOrganisationText}
      </EmptyState>
    )
  const { organisationId } = body
  return (
    <>
      <PageHeader
        eyebrow={
          <>
            <Link href={`/alignment/answer?organisation=${organisationId}`}>{words.back}</Link> ·{' '}
            {name(body.organisationNames)}
          </>
        }
        title={words.title}
        lede={words.lede}
      />
      <div className={styles.cards}>
        <TakeAnswers organisationId={organisationId} />
        <BringAnswers key={organisationId} organisationId={organisationId} />
      </div>
    </>
  )
}

function TakeAnswers({ organisationId }: { organisationId: Id }) {
  const words = useWords(answerBookMessages).page
  const { language } = useReading()
  const refusal = useAlignmentRefusal()
  const toast = useToast()
  const take = useMutation({
    mutationFn: () => alignmentClient.answerBooks.exportAnswers({ addresseeId: organisationId, language }),
    onSuccess: keepFile,
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  return (
    <Card title={words.takeTitle} note={words.takeNote}>
      <Button busy={take.isPending} onClick={() => take.mutate()}>
        {words.take}
      </Button>
    </Card>
  )
}
