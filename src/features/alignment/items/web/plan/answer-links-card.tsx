import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Row } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { useToast } from '#ui/toast.tsx'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'

/** Signed links through which an organisation without accounts answers. A secret is shown once. */
export function AnswerLinksCard({ versionId }: { versionId: Id }) {
  const messages = useMessages(alignmentPlanMessages).links
  const { language, name } = useLocalizedText()
  const toast = useToast()
  const [organisationId, setOrganisation] = useState<Id | null>(null)
  const [until, setUntil] = useState('')
  const query = useQuery(alignmentApi.links.listAnswerLinks.queryOptions({ input: { versionId } }))
  const feedback = useAlignmentFeedback([alignmentApi.links.key()])
  const make = useMutation(alignmentApi.links.createAnswerLink.mutationOptions(feedback()))
  const revoke = useMutation(alignmentApi.links.revokeAnswerLink.mutationOptions(feedback()))
  // The secret is after the number sign, so that no server logs it.
  const link = make.data && `${location.origin}/answer#${make.data.secret}`
  const now = new Date().toISOString()
  return (
    <Card title={messages.title} hint={messages.hint}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (organisationId && until) make.mutate({ versionId, organisationId, expiresAt: `${until}T23:59:59Z` })
        }}
      >
        <OrganisationPicker label={messages.body} value={organisationId} onChange={setOrganisation} required />
        <DateField
          label={messages.until}
          value={until}
          required
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Row>
          <Button type="submit" busy={make.isPending} disabled={!organisationId || !until}>
            {messages.make}
          </Button>
        </Row>
        {link && (
          <div role="status">
            <p className={styles.quiet}>{messages.once}</p>
            <p className={styles.secret} translate="no">
              {link}
            </p>
            <Button
              size="small"
              onClick={() => void navigator.clipboard.writeText(link).then(() => toast({ message: messages.copied }))}
            >
              {messages.copy}
            </Button>
          </div>
        )}
      </form>
      <QueryView
        query={query}
        showsLoading={false}
        empty={(links) => links.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      >
        {(links) => (
          <ul className={styles.lines}>
            {links.map((entry) => (
              <li key={entry.id} className={styles.actions}>
                {name(entry.organisationNames)} · {messages.until} {formatMoment(entry.expiresAt, language)}
                {entry.revokedAt ? (
                  <Pill>{messages.revoked}</Pill>
                ) : entry.expiresAt < now ? (
                  <Pill>{messages.expired}</Pill>
                ) : (
                  <Button size="small" variant="quiet" onClick={() => revoke.mutate({ id: entry.id })}>
                    {messages.revoke}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Card>
  )
}
