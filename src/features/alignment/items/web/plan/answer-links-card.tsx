import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { OrganisationPicker } from '#features/country/registry/web/index.ts'
import { LinkForm } from '#platform/links/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatMoment } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Pill } from '#ui/pill.tsx'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'

/** Signed links through which an organisation without accounts answers. A secret is shown once, or sent by mail. */
export function AnswerLinksCard({ versionId }: { versionId: Id }) {
  const messages = useMessages(alignmentPlanMessages).links
  const { language, name } = useLocalizedText()
  const [organisationId, setOrganisation] = useState<Id | null>(null)
  const query = useQuery(alignmentApi.links.listAnswerLinks.queryOptions({ input: { versionId } }))
  const feedback = useAlignmentFeedback([alignmentApi.links.key()])
  const make = useMutation(alignmentApi.links.createAnswerLink.mutationOptions(feedback()))
  const revoke = useMutation(alignmentApi.links.revokeAnswerLink.mutationOptions(feedback()))
  const now = new Date().toISOString()
  return (
    <Card title={messages.title} hint={messages.hint}>
      <LinkForm
        path="/answer"
        created={make.data}
        isBusy={make.isPending}
        isReady={organisationId !== null}
        onCreate={(link) => organisationId && make.mutate({ versionId, organisationId, ...link })}
      >
        <OrganisationPicker label={messages.body} value={organisationId} onChange={setOrganisation} required />
      </LinkForm>
      <QueryView
        query={query}
        showsLoading={false}
        empty={(links) => links.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      >
        {(links) => (
          <ul className={styles.lines}>
            {links.map((entry) => (
              <li key={entry.id} className={styles.actions}>
                {name(entry.recipient.organisationNames ?? {})}
                {entry.recipient.name && `, ${entry.recipient.name}`} · {messages.until}{' '}
                {formatMoment(entry.expiresAt, language)}
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
