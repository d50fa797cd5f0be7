import { useQuery } from '@tanstack/react-query'
import { languageRegimeMessages } from '#features/country/language-regime/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { languageNames } from '#shared/language.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { letterMessages } from '../letters/messages/index.ts'
import { lettersApi, transmissionApi } from './api.ts'
import { submissionMessages } from './messages/index.ts'
import styles from './submissions.module.css'

/**
 * Shows the document sent on a step, with the hash, to read and to save. Empty if no document was sent or the reader
 * has no access.
 */
export function SentDocumentList({ planId, step }: { planId: Id; step: string }) {
  const messages = useMessages(submissionMessages)
  const { courtesyTranslation } = useMessages(languageRegimeMessages)
  const { language } = useLocalizedText()
  const { data } = useQuery(transmissionApi.listSent.queryOptions({ input: { planId } }))
  const sent = (data ?? []).filter((entry) => entry.step === step)
  if (sent.length === 0) return null
  return (
    <ul className={styles.lines}>
      {sent.map((entry) => (
        <li key={entry.id}>
          <Link href={`/submissions/sent/${entry.id}`}>{messages.sentTitle}</Link>{' '}
          <span className={styles.quiet}>
            <Dotted
              parts={[
                messages.sentOn(formatDate(entry.sentAt.slice(0, 10), language)),
                messages.version(entry.versionNumber),
                entry.mainLines && messages.mainLines,
                entry.withoutConfidential && messages.withoutConfidential,
              ]}
            />
          </span>
          <div>
            <code className={styles.hash}>{entry.hash}</code>
          </div>
          <Row>
            {entry.languages.map((language) => (
              <ButtonLink
                key={language}
                size="small"
                href={`/api/sent-documents/${entry.id}/file?language=${language}`}
                download
              >
                {messages.download(languageNames[language])}
                {entry.courtesyLanguages.includes(language) && ` (${courtesyTranslation})`}
              </ButtonLink>
            ))}
          </Row>
        </li>
      ))}
    </ul>
  )
}

/** Lists letters about the plan that the user's organisation sent or received. Empty if there are none. */
export function LettersCard({ planId }: { planId: Id }) {
  const messages = useMessages(submissionMessages)
  const kinds = useMessages(letterMessages).kinds
  const { language, name } = useLocalizedText()
  const { data } = useQuery(lettersApi.listLetters.queryOptions({ input: { planId } }))
  if (!data || data.length === 0) return null
  return (
    <Card title={messages.letters} hint={messages.lettersHint}>
      <ul className={styles.lines}>
        {data.map((letter) => (
          <li key={letter.id} className={styles.question}>
            <div className={styles.head}>
              <strong lang={letter.language}>{letter.subject}</strong>
              <ButtonLink
                size="small"
                href={`/api/letters/${letter.id}/file`}
                download
                aria-label={`${messages.downloadLetter}: ${letter.subject}`}
              >
                {messages.downloadLetter}
              </ButtonLink>
            </div>
            <p className={styles.quiet}>
              <Dotted
                parts={[
                  messages.letterOf(kinds[letter.kind], name(letter.senderNames)),
                  formatDate(letter.sentOn, language),
                ]}
              />
            </p>
            <p className={styles.statement} lang={letter.language}>
              {letter.body}
            </p>
            <code className={styles.hash}>{letter.hash}</code>
          </li>
        ))}
      </ul>
    </Card>
  )
}
