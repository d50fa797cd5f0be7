import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgreementsCard, useAgreements } from '#features/alignment/items/web/plan/agreements-card.tsx'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { planApi } from '#features/planning/plans/web/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { SidePanelSection } from '#ui/side-panel.tsx'
import styles from './consequences.module.css'
import { ConsequencesView } from './consequences-card.tsx'

/** For editors of the plan: the effects of a change to this element, and the agreements about it. */
export function ElementConsequences({ planId, elementId }: { planId: Id; elementId: Id }) {
  const messages = useMessages(alignmentPlanMessages)
  const [looking, setLooking] = useState(false)
  const file = useQuery(planApi.getPlan.queryOptions({ input: { id: planId } }))
  const { data: agreements } = useAgreements(elementId)
  const mayWrite = file.data?.abilities.write ?? false
  if (!mayWrite && (agreements ?? []).length === 0) return null
  return (
    <details className={styles.more} open={(agreements ?? []).some((agreement) => agreement.status === 'asked')}>
      <summary>{mayWrite ? messages.panel.effects : messages.agreements.title}</summary>
      <SidePanelSection heading={messages.agreements.title}>
        <AgreementsCard planId={planId} elementId={elementId} mayAsk={mayWrite} />
      </SidePanelSection>
      {mayWrite && (
        <SidePanelSection heading={messages.consequences.title}>
          {looking ? (
            <ConsequencesView subject={{ kind: 'element', id: elementId }} mayAsk={mayWrite} />
          ) : (
            <Button size="small" onClick={() => setLooking(true)}>
              {messages.consequences.show}
            </Button>
          )}
        </SidePanelSection>
      )}
    </details>
  )
}
