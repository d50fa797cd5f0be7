import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatDate } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import type { OrganisationRef } from '../../contract.ts'
import type { OrganisationPage } from '../../organisations/contract.ts'
import { useKinds } from '../kinds.ts'
import { registryMessages } from '../messages/index.ts'
import { organisationMessages } from '../organisations/messages/index.ts'
import styles from './organisation-page.module.css'

/** Shows the placement of an organisation: the area, the parent, the parts, predecessors and successors. */
export function Placement({ page }: { page: OrganisationPage }) {
  const messages = useMessages(organisationMessages)
  const common = useMessages(registryMessages)
  const { language, name } = useLocalizedText()
  const { areaKind } = useKinds()
  const { organisation, area, parent, parts, predecessors, successors } = page
  const link = (body: OrganisationRef) => <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>
  const successions = [
    { heading: messages.cameFrom, rows: predecessors },
    { heading: messages.successorOrganisations, rows: successors },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <Card title={messages.facts}>
      <dl className={styles.facts}>
        {area && (
          <div>
            <dt>{common.area}</dt>
            <dd>
              <Link href={`/territory/${area.id}`}>{name(area.names)}</Link>{' '}
              <span className={styles.quiet}>{areaKind(area.kind)}</span>
            </dd>
          </div>
        )}
        {parent && (
          <div>
            <dt>{messages.parent}</dt>
            <dd>{link(parent)}</dd>
          </div>
        )}
        {parts.length > 0 && (
          <div>
            <dt>{messages.parts}</dt>
            <dd>
              <ul className={styles.lines}>
                {parts.map((part) => (
                  <li key={part.id}>{link(part)}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {successions.map(({ heading, rows }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              <ul className={styles.lines}>
                {rows.map((row) => (
                  <li key={row.organisation.id}>
                    {link(row.organisation)}{' '}
                    <span className={styles.quiet}>
                      {common.changes[row.kind]} · {formatDate(row.date, language)}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
        <div>
          <dt>{common.code}</dt>
          <dd className="figure-voice">{organisation.code}</dd>
        </div>
        <div>
          <dd className={styles.quiet}>{common.sources[organisation.source]}</dd>
        </div>
      </dl>
    </Card>
  )
}
