import { useKinds } from '#features/country/registry/web/kinds.ts'
import { structureChangeImpact } from '#features/country/registry/web/slots.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { SlotParts } from '#platform/web/slot.tsx'
import { formatDate } from '#shared/format.ts'
import { Link } from '#ui/link.tsx'
import type { AreaChangePreview } from '../../successions/entities.ts'
import styles from './area-change.module.css'
import { areaChangeMessages } from './messages/index.ts'

/** Maximum number of names in a sentence. The others can be expanded. */
const maxNames = 12

/**
 * Shows the effect of a change in sentences, then the data of upper features about the ending areas and organisations.
 */
export function ChangePreview({ preview, date }: { preview: AreaChangePreview; date: string }) {
  const messages = useMessages(areaChangeMessages).preview
  const { language, name } = useLocalizedText()
  const { hierarchy, organisationKind } = useKinds()
  const day = formatDate(date, language)
  const moved = Map.groupBy(preview.moves, (move) => move.into.id)
  const bodies = preview.organisationsLeft
  return (
    <div className={styles.sentences}>
      {preview.endingAreas.length > 0 && (
        <Sentence text={messages.ends(preview.endingAreas.length, day)} areas={preview.endingAreas} linked />
      )}
      {preview.startingAreas.length > 0 && (
        <Sentence
          text={
            preview.endingAreas.length > 0 || preview.continuingAreas.length > 0
              ? messages.begins(preview.startingAreas.length, day)
              : messages.expected
          }
          areas={preview.startingAreas}
        />
      )}
      {preview.continuingAreas.length > 0 && (
        <Sentence text={messages.continues(preview.continuingAreas.length)} areas={preview.continuingAreas} linked />
      )}
      {preview.places.map((place) => (
        <p key={`${place.area.code} ${place.hierarchy}`}>
          {messages.place(name(place.area.names), name(place.parent.names), hierarchy(place.hierarchy))}
        </p>
      ))}
      {[...moved.values()].map((moves) => (
        <Sentence
          key={moves[0]!.into.id}
          text={messages.moves(new Set(moves.map(({ area }) => area.id)).size, name(moves[0]!.into.names))}
          areas={[...new Map(moves.map(({ area }) => [area.id, area])).values()]}
          linked
        />
      ))}
      {preview.outlines > 0 && <p>{messages.outlines(preview.outlines)}</p>}
      {preview.endingAreas.length === 0 && preview.moves.length === 0 && <p>{messages.noAreaChanges}</p>}
      {bodies.length > 0 && (
        <>
          <p>{messages.bodies(bodies.length)}</p>
          <ul className={styles.lines}>
            {bodies.map((body) => (
              <li key={body.id}>
                <Link href={`/organisations/${body.id}`}>{name(body.names)}</Link>{' '}
                <span className={styles.quiet}>
                  {organisationKind(body.kind)} · {messages.functions(body.functions)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {preview.endingAreas.length > 0 && (
        <SlotParts
          slot={structureChangeImpact}
          partProps={{ areaIds: preview.endingAreas.map(({ id }) => id), organisationIds: bodies.map(({ id }) => id) }}
        />
      )}
    </div>
  )
}

function Sentence(props: { text: string; areas: AreaChangePreview['endingAreas']; linked?: boolean }) {
  const messages = useMessages(areaChangeMessages).preview
  const { name } = useLocalizedText()
  const [shown, rest] = [props.areas.slice(0, maxNames), props.areas.slice(maxNames)]
  const names = (some: AreaChangePreview['endingAreas']) =>
    some.map((area, index) => (
      <span key={area.code}>
        {index > 0 && ', '}
        {props.linked ? <Link href={`/territory/${area.id}`}>{name(area.names)}</Link> : <b>{name(area.names)}</b>}
      </span>
    ))
  return (
    <div>
      <p>
        {props.text} {names(shown)}
        {rest.length === 0 && '.'}
      </p>
      {rest.length > 0 && (
        <details>
          <summary>{messages.others(rest.length)}</summary>
          <p>{names(rest)}</p>
        </details>
      )}
    </div>
  )
}
