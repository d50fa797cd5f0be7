import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Competence } from '../../competences/contract.ts'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import { Validity } from '../validity.tsx'
import { ChangeCompetence } from './change-competence.tsx'
import styles from './competences-page.module.css'
import { EndCompetence } from './end-competence.tsx'
import { competenceMessages } from './messages/index.ts'

/** Maximum number of named organisations. A link leads to the rest. */
const visibleCount = 8

/**
 * Shows the powers of a topic: for each level the article, the organisations in the requested area, and the history.
 */
export function CompetencePanel({ topic, onClose }: { topic: string; onClose: () => void }) {
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const [on] = useSearchValue('on')
  const [area] = useSearchValue('area')
  const [pack] = useSearchValue('pack')
  const [changing, setChanging] = useState<{ row: Competence; act: 'change' | 'end' }>()
  const { data, error, refetch } = useQuery(
    registryApi.competences.getCompetence.queryOptions({
      input: { topic, date: on || undefined, areaId: area || undefined, packVersion: pack || undefined },
    }),
  )
  const first = data?.competentBodies[0]?.competence ?? data?.history[0]
  const editable = data?.abilities.write && !pack
  const done = () => setChanging(undefined)
  return (
    <SidePanel title={name(first?.names) || messages.topic} eyebrow={topic} closeLabel={common.close} onClose={onClose}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={common.loading} rows={6} />}
      {data && (
        <>
          {data.area && <p>{name(data.area.names)}</p>}
          {data.competentBodies.map(({ competence, organisations, organisationCount }) => (
            <SidePanelSection key={competence.id} heading={common.levels[competence.level]}>
              <div className={styles.bearer}>
                <div className={styles.head}>
                  <Pill tone={competence.exclusivity === 'exclusive' ? 'info' : 'neutral'}>
                    {messages[competence.exclusivity]}
                  </Pill>
                  <span className={styles.quiet}>
                    <Validity period={competence} />
                  </span>
                </div>
                <p className={styles.basis}>{competence.basis}</p>
                {competence.use && <p className={styles.use}>{name(competence.use)}</p>}
                <p className={styles.quiet}>{competence.organisationKinds.map(organisationKind).join(', ')}</p>
                {organisations.length === 0 ? (
                  <p className={styles.quiet}>{messages.noBodies}</p>
                ) : (
                  <ul className={styles.lines}>
                    {organisations.slice(0, visibleCount).map((body) => (
                      <li key={body.id}>
                        <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>
                      </li>
                    ))}
                    {organisationCount > visibleCount && (
                      <li className={styles.quiet}>{messages.bodies(organisationCount)}</li>
                    )}
                  </ul>
                )}
                {editable && (
                  <div className={styles.buttons}>
                    <Button size="small" onClick={() => setChanging({ row: competence, act: 'change' })}>
                      {common.edit}
                    </Button>
                    {competence.validTo === null && (
                      <Button size="small" variant="quiet" onClick={() => setChanging({ row: competence, act: 'end' })}>
                        {messages.end}
                      </Button>
                    )}
                  </div>
                )}
              </div>
            </SidePanelSection>
          ))}
          {data.history.length > data.competentBodies.length && (
            <SidePanelSection heading={messages.history}>
              <ul className={styles.lines}>
                {data.history.map((row) => (
                  <li key={row.id}>
                    {common.levels[row.level]}: {row.basis}{' '}
                    <span className={styles.quiet}>
                      {messages[row.exclusivity]} · <Validity period={row} />
                    </span>
                  </li>
                ))}
              </ul>
            </SidePanelSection>
          )}
        </>
      )}
      {changing?.act === 'change' && <ChangeCompetence row={changing.row} onClose={done} />}
      {changing?.act === 'end' && <EndCompetence row={changing.row} onClose={done} />}
    </SidePanel>
  )
}
