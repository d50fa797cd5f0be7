import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { Tone } from '#ui/tone.ts'
import type { Agreement } from '../../agreements/contract.ts'
import { alignmentMessages } from '../../messages/index.ts'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { AgreementRequest } from './ask-agreement.tsx'
import { alignmentPlanMessages } from './messages/index.ts'
import styles from './plan.module.css'

const tones: Record<Agreement['status'], Tone> = { asked: 'info', agreed: 'good', refused: 'bad', withdrawn: 'neutral' }

export const useAgreements = (elementId: Id) =>
  useQuery(alignmentApi.agreements.listAgreements.queryOptions({ input: { elementId } }))

/** Agreements between equal authorities in both directions, for a plan or an element. */
export function AgreementsCard(props: { planId: Id; elementId?: Id; mayAsk?: boolean }) {
  const { planId, elementId, mayAsk } = props
  const messages = useMessages(alignmentPlanMessages).agreements
  const query = useQuery(
    alignmentApi.agreements.listAgreements.queryOptions({ input: elementId ? { elementId } : { planId } }),
  )
  const [asking, setAsking] = useState(false)
  const list = (
    <>
      <QueryView
        query={query}
        showsLoading={false}
        empty={(agreements) => agreements.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      >
        {(agreements) => (
          <ul className={styles.lines}>
            {agreements.map((agreement) => (
              <AgreementLine key={agreement.id} agreement={agreement} />
            ))}
          </ul>
        )}
      </QueryView>
      {elementId && mayAsk && (
        <Button size="small" icon="plus" onClick={() => setAsking(true)}>
          {messages.requestAgreement}
        </Button>
      )}
      {elementId && asking && <AgreementRequest elementId={elementId} onClose={() => setAsking(false)} />}
    </>
  )
  return elementId ? (
    list
  ) : (
    <Card title={messages.title} hint={messages.hint}>
      {list}
    </Card>
  )
}

function AgreementLine({ agreement }: { agreement: Agreement }) {
  const messages = useMessages(alignmentPlanMessages).agreements
  const states = useMessages(alignmentMessages).agreementStates
  const { language, name, renderText } = useLocalizedText()
  const [reasons, setReasons] = useState('')
  const feedback = useAlignmentFeedback([alignmentApi.agreements.key()])(messages.answered)
  const answer = useMutation(alignmentApi.agreements.answerAgreement.mutationOptions(feedback))
  const withdraw = useMutation(alignmentApi.agreements.withdrawAgreement.mutationOptions(feedback))
  const text = reasons.trim()
  const give = (status: 'agreed' | 'refused') =>
    answer.mutate({ id: agreement.id, status, reasons: text ? localized(language, text) : null })
  const open = agreement.status === 'asked'
  return (
    <li>
      <Pill tone={tones[agreement.status]}>{states[agreement.status]}</Pill>{' '}
      {messages.between(name(agreement.ownerNames), name(agreement.addresseeNames))}
      <p className={styles.text}>{renderText(agreement.text)}</p>
      {agreement.from && (
        <Link href={`/plans/${agreement.from.planId}?element=${agreement.from.elementId}`}>
          {renderText(agreement.from.title)}
        </Link>
      )}{' '}
      {agreement.toPlan && <Link href={`/plans/${agreement.toPlan.planId}`}>{renderText(agreement.toPlan.title)}</Link>}
      {agreement.reasons && <p className={styles.quiet}>{renderText(agreement.reasons)}</p>}
      {open && (agreement.abilities.answer || agreement.abilities.withdraw) && (
        <Stack gap={14}>
          <TextAreaField
            label={agreement.abilities.answer ? messages.reasons : messages.withdrawReason}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
            autosize
            maxLength={2000}
          />
          <Row>
            {agreement.abilities.answer && (
              <>
                <Button size="small" onClick={() => give('agreed')}>
                  {messages.agree}
                </Button>
                <Button size="small" disabled={text === ''} onClick={() => give('refused')}>
                  {messages.refuse}
                </Button>
              </>
            )}
            {agreement.abilities.withdraw && (
              <Button
                size="small"
                variant="quiet"
                disabled={text.length < 3}
                onClick={() => withdraw.mutate({ id: agreement.id, reason: text })}
              >
                {messages.withdraw}
              </Button>
            )}
          </Row>
        </Stack>
      )}
    </li>
  )
}
