import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import styles from '#features/planning/plans/web/form.module.css'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatMoment } from '#shared/format.ts'
import { colon } from '#shared/punctuation.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row, Stack } from '#ui/layout.tsx'
import type { PlanLawStatus } from '../contract.ts'
import { planLawApi } from './api.ts'
import { ChangeLawDialog } from './change-law.tsx'
import { planLawMessages } from './messages/index.ts'

/** Shows which law a plan follows, what a move to the newest law would change, and the move of a draft. */
export function PlanLawCard({ planId }: { planId: string }) {
  const messages = useMessages(planLawMessages)
  const law = useQuery(planLawApi.getPlanLaw.queryOptions({ input: { planId } }))
  return (
    <Card title={messages.title} hint={messages.hint}>
      <QueryView query={law} rows={3}>
        {(status) => <LawStatus status={status} />}
      </QueryView>
    </Card>
  )
}

function LawStatus({ status }: { status: PlanLawStatus }) {
  const messages = useMessages(planLawMessages)
  const [isMoving, setMoving] = useState(false)
  const { packVersion, newestVersion, obstacle, differences } = status
  const obstacles = { newest: messages.upToDate, not_draft: messages.notDraft, kind_withdrawn: messages.kindWithdrawn }
  return (
    <Stack gap={14}>
      <dl className={styles.facts}>
        <dt>{messages.version}</dt>
        <dd>{packVersion}</dd>
        {obstacle !== 'newest' && (
          <>
            <dt>{messages.newest}</dt>
            <dd>{newestVersion}</dd>
          </>
        )}
      </dl>
      {obstacle && <p>{obstacles[obstacle]}</p>}
      {obstacle === null && <Differences differences={differences} />}
      <Moves moves={status.moves} />
      {status.abilities.changeLaw && (
        <Row align="end">
          <Button onClick={() => setMoving(true)}>{messages.move}</Button>
        </Row>
      )}
      {isMoving && <ChangeLawDialog status={status} onClose={() => setMoving(false)} />}
    </Stack>
  )
}

/** Lists what would change for the plan, by part of the law. */
function Differences({ differences }: Pick<PlanLawStatus, 'differences'>) {
  const messages = useMessages(planLawMessages)
  const { language, name } = useLocalizedText()
  if (differences.length === 0) return <p>{messages.noDifferences}</p>
  return (
    <details>
      <summary>{`${messages.differences} (${differences.length})`}</summary>
      <ul>
        {differences.map(({ part, change, code, names }) => (
          <li key={`${part} ${code}`}>
            {`${messages.parts[part]} ${names ? messages.quoted(name(names)) : code}${colon(language)}${messages.changes[change]}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Moves({ moves }: Pick<PlanLawStatus, 'moves'>) {
  const messages = useMessages(planLawMessages)
  const { language } = useLocalizedText()
  if (moves.length === 0) return null
  return (
    <div>
      <p>{messages.moves}</p>
      <ul>
        {moves.map(({ fromVersion, toVersion, changedAt, reason }) => (
          <li key={toVersion}>
            {`${messages.moveLine(fromVersion, toVersion, formatMoment(changedAt, language))} · ${reason}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
