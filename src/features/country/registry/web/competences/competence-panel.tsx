import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Button } from '#ui/button.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { SidePanel, SidePanelSection } from '#ui/side-panel.tsx'
import type { Competence, CompetentOrganisations } from '../../competences/contract.ts'
import { registryApi } from '../api.ts'
import { useKinds } from '../kinds.ts'
import { useLevels } from '../levels.ts'
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
  const { getLevelName } = useLevels()
  const { name } = useLocalizedText()
  const [date] = useSearchValue('date')
  const [area] = useSearchValue('area')
  const [pack] = useSearchValue('pack')
  const [changing, setChanging] = useState<{ row: Competence; act: 'change' | 'end' }>()
  const query = useQuery(
    registryApi.competences.getCompetence.queryOptions({
      input: { topic, date: date || undefined, areaId: area || undefined, packVersion: pack || undefined },
    }),
  )
  const { data } = query
  const first = data?.competentOrganisations[0]?.competence ?? data?.history[0]
  const done = () => setChanging(undefined)
  return (
    <SidePanel title={name(first?.names) || messages.topic} eyebrow={topic} closeLabel={common.close} onClose={onClose}>
      <QueryView query={query} rows={6}>
        {({ area: place, competentOrganisations, history, abilities }) => (
          <>
            {place && <p>{name(place.names)}</p>}
            {competentOrganisations.map((entry) => (
              <SidePanelSection key={entry.competence.id} heading={getLevelName(entry.competence.level)}>
                <CompetenceDetails
                  entry={entry}
                  onChange={abilities.write && !pack ? (act) => setChanging({ row: entry.competence, act }) : undefined}
                />
              </SidePanelSection>
            ))}
            {history.length > competentOrganisations.length && <CompetenceHistory rows={history} />}
          </>
        )}
      </QueryView>
      {changing?.act === 'change' && <ChangeCompetence row={changing.row} onClose={done} />}
      {changing?.act === 'end' && <EndCompetence row={changing.row} onClose={done} />}
    </SidePanel>
  )
}

/** Shows a competence with its legal basis and the organisations that exercise it. `onChange` is present for editors. */
function CompetenceDetails(props: {
  entry: CompetentOrganisations
  onChange: ((act: 'change' | 'end') => void) | undefined
}) {
  const { entry, onChange } = props
  const { competence, organisations, organisationCount } = entry
  const messages = useMessages(competenceMessages)
  const common = useMessages(registryMessages)
  const { name } = useLocalizedText()
  const { organisationKind } = useKinds()
  return (
    <div className={styles.bearer}>
      <Row gap={6}>
        <Pill tone={competence.exclusivity === 'exclusive' ? 'info' : 'neutral'}>
          {messages[competence.exclusivity]}
        </Pill>
        <span className={styles.quiet}>
          <Validity period={competence} />
        </span>
      </Row>
      <p className={styles.basis}>{competence.basis}</p>
      {competence.use && <p className={styles.use}>{name(competence.use)}</p>}
      <p className={styles.quiet}>{competence.organisationKinds.map(organisationKind).join(', ')}</p>
      {organisations.length === 0 ? (
        <p className={styles.quiet}>{messages.noOrganisations}</p>
      ) : (
        <ul className={styles.lines}>
          {organisations.slice(0, visibleCount).map((organisation) => (
            <li key={organisation.id}>
              <Link href={`/organisations/${organisation.id}`}>{name(organisation.names)}</Link>
            </li>
          ))}
          {organisationCount > visibleCount && (
            <li className={styles.quiet}>{messages.organisations(organisationCount)}</li>
          )}
        </ul>
      )}
      {onChange && (
        <Row gap={6}>
          <Button size="small" onClick={() => onChange('change')}>
            {common.edit}
          </Button>
          {competence.validTo === null && (
            <Button size="small" variant="quiet" onClick={() => onChange('end')}>
              {messages.end}
            </Button>
          )}
        </Row>
      )}
    </div>
  )
}

/** Shows the validity of a competence at every level over time. */
function CompetenceHistory({ rows }: { rows: readonly Competence[] }) {
  const messages = useMessages(competenceMessages)
  const { getLevelName } = useLevels()
  return (
    <SidePanelSection heading={messages.history}>
      <ul className={styles.lines}>
        {rows.map((row) => (
          <li key={row.id}>
            {getLevelName(row.level)}: {row.basis}{' '}
            <span className={styles.quiet}>
              {messages[row.exclusivity]} · <Validity period={row} />
            </span>
          </li>
        ))}
      </ul>
    </SidePanelSection>
  )
}
