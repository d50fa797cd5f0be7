import { useState } from 'react'
import type { OrganisationRef } from '#features/country/registry/contract.ts'
import { useKinds } from '#features/country/registry/web/kinds.ts'
import { EndOrganisation } from '#features/country/registry/web/organisation/end-organisation.tsx'
import { AddOrganisation } from '#features/country/registry/web/organisations/add-organisation.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { findLocalLevel, isLevel } from '#shared/country-vocabulary.ts'
import { formatDate } from '#shared/format.ts'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import type { AppliedChange } from './apply-change.tsx'
import styles from './area-change.module.css'
import { areaChangeMessages } from './messages/index.ts'

/** Shows the result of a change, and the organisations of ended areas that still need a successor. */
export function ResultCard({ applied, onStartNext }: { applied: AppliedChange; onStartNext: () => void }) {
  const messages = useMessages(areaChangeMessages).result
  const { language, name } = useLocalizedText()
  const { organisationKind } = useKinds()
  const [ending, setEnding] = useState<OrganisationRef>()
  const [entries, setForm] = useState<readonly string[]>([])
  const [adding, setAdding] = useState(false)
  const { areas, organisationsLeft, date } = applied
  const validAreas = areas.filter((area) => area.validTo !== date || date === '')
  const [first] = organisationsLeft
  return (
    <Card title={messages.title} hint={date && messages.effectiveFrom(formatDate(date, language))}>
      <div className={styles.sentences} role="status">
        <ul className={styles.lines}>
          {validAreas.map((area) => (
            <li key={area.id}>
              <Link href={`/territory/${area.id}${date ? `?date=${date}` : ''}`}>{name(area.names)}</Link>{' '}
              <span className={styles.quiet}>{area.code}</span>
            </li>
          ))}
        </ul>
        {organisationsLeft.length > 0 && (
          <>
            <p>{messages.left(organisationsLeft.length)}</p>
            <ul className={styles.bodies}>
              {organisationsLeft.map((body) => (
                <li key={body.id} className={styles.body}>
                  <span>
                    <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>{' '}
                    <span className={styles.quiet}>{organisationKind(body.kind)}</span>
                  </span>
                  {entries.includes(body.id) ? (
                    <span className={styles.quiet}>{messages.recorded}</span>
                  ) : (
                    <Button size="small" onClick={() => setEnding(body)}>
                      {messages.describeConsequences}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            <p className={styles.quiet}>{messages.addFirst}</p>
          </>
        )}
        <Row>
          {organisationsLeft.length > 0 && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {messages.addBody}
            </Button>
          )}
          <Button onClick={onStartNext}>{messages.makeAnotherChange}</Button>
          <ButtonLink href={`/territory?level=${validAreas[0]?.kind ?? ''}${date ? `&date=${date}` : ''}`}>
            {messages.territory}
          </ButtonLink>
        </Row>
      </div>
      {ending && (
        <EndOrganisation
          organisation={ending}
          date={date}
          onClose={() => setEnding(undefined)}
          onEnded={() => setForm([...entries, ending.id])}
        />
      )}
      {adding && (
        <AddOrganisation
          initialValues={{
            areaId: validAreas[0]?.id ?? null,
            from: date,
            kind: first?.kind ?? '',
            level: first && isLevel(first.level) ? first.level : (findLocalLevel()?.code ?? ''),
          }}
          onAdded={() => setAdding(false)}
          onClose={() => setAdding(false)}
        />
      )}
    </Card>
  )
}
