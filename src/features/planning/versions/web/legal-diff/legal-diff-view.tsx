import { use } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { rowMessages } from '#platform/web/row-messages.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import type { ChangedPlace, LegalDiff } from '../../legal-diff/contract.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import { ChangeView } from './change-view.tsx'
import styles from './legal-diff.module.css'
import { ResourcesTable } from './resources-table.tsx'

const kinds = ['added', 'removed', 'changed', 'moved', 'bound'] as const

/** Shows a legal diff: an overview of places with counts, then the changes per place. */
export function LegalDiffView({ diff, onlyBound }: { diff: LegalDiff; onlyBound: boolean }) {
  const messages = useMessages(legalDiffMessages)
  const { language, text } = useLocalizedText()
  const getName = ({ place, title }: ChangedPlace) => {
    const section = rowMessages.of(place)
    return text(title) || (place === 'cover' ? messages.cover : section ? use(section)[language].title : place)
  }
  const changes = diff.changes.filter((change) => change.bound || !onlyBound)
  const byPlace = Map.groupBy(changes, ({ place }) => place)
  const places = diff.places.filter(({ place }) => byPlace.has(place))
  if (diff.places.length === 0) return <EmptyState kind="none_yet" title={messages.same} />
  if (places.length === 0) return <EmptyState kind="none_yet" title={messages.noneBound} />
  const toChangeAnchor = (place: string) => `change-${place}`
  return (
    <div className={styles.diff}>
      <nav aria-label={messages.contents} className={styles.contents}>
        <SectionLabel>{messages.contents}</SectionLabel>
        <ul>
          {places.map((place) => (
            <li key={place.place}>
              <a href={`#${toChangeAnchor(place.place)}`}>{getName(place)}</a>
              <span className={styles.counts}>
                {kinds
                  .filter((kind) => place[kind] > 0)
                  .map((kind) => `${place[kind]} ${messages.counts[kind]}`)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
        {diff.resources.length > 0 && (
          <ResourcesTable
            caption={messages.sumResources}
            resources={diff.resources.map((entry) => ({ ...entry, team: null }))}
          />
        )}
      </nav>
      <div>
        {places.map((place) => (
          <section key={place.place} aria-labelledby={toChangeAnchor(place.place)} className={styles.place}>
            <h3 id={toChangeAnchor(place.place)} tabIndex={-1}>
              {getName(place)}
            </h3>
            <ul className={styles.changes}>
              {byPlace.get(place.place)!.map((change) => (
                <li key={change.subjectId}>
                  <ChangeView change={change} names={diff.names} planId={diff.planId} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
