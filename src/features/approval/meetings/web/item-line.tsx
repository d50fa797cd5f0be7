import { useSeatName } from '#features/approval/path/acts/web/seat-name.ts'
import { pathDocumentMessages } from '#features/approval/path/messages/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Button, IconButton } from '#ui/button.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { ItemSeat, MeetingItem, MeetingMember } from '../entities.ts'
import { meetingMessages } from '../messages/index.ts'
import styles from './meetings.module.css'
import { meetingPageMessages } from './messages/index.ts'
import { verdictTones } from './tones.ts'
import { useItemTitle } from './use-meeting-feedback.ts'

interface ItemLineProps {
  item: MeetingItem
  number: number
  members: readonly MeetingMember[]
  isHeld: boolean
  onWrite?: (seats: readonly ItemSeat[]) => void
  onRemove?: () => void
  onUp?: () => void
  onDown?: () => void
}

/** Shows an item: the version under decision, the participants and their results. */
export function ItemLine({ item, number, members, isHeld: isClosed, onWrite, onRemove, onUp, onDown }: ItemLineProps) {
  const messages = useMessages(meetingPageMessages)
  const paper = useMessages(meetingMessages).paper
  const { name, renderText } = useLocalizedText()
  const title = useItemTitle()(item)
  const { plan, seats } = item
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}.</span>
      <div className={styles.inside}>
        <div className={styles.line}>
          <span className={styles.name}>
            {plan ? (
              <Link href={`/plans/${plan.id}?tab=path`}>{renderText(plan.title)}</Link>
            ) : (
              <strong>{title}</strong>
            )}
            <span className={styles.quiet}>
              <Dotted
                parts={
                  plan
                    ? [
                        `${plan.step.number} ${name(plan.step.names)}`,
                        name(plan.step.basis),
                        plan.version === null ? '' : paper.version(String(plan.version)),
                      ]
                    : [item.text]
                }
              />
            </span>
          </span>
          {onRemove && (
            <span className={styles.actions}>
              {(onUp || onDown) && (
                <>
                  <IconButton
                    id={`up-${item.id}`}
                    size="small"
                    icon="chevron-up"
                    label={messages.agenda.moveUp(title)}
                    aria-disabled={!onUp}
                    onClick={onUp}
                  />
                  <IconButton
                    id={`down-${item.id}`}
                    size="small"
                    icon="chevron-down"
                    label={messages.agenda.moveDown(title)}
                    aria-disabled={!onDown}
                    onClick={onDown}
                  />
                </>
              )}
              <IconButton size="small" icon="close" label={messages.agenda.remove(title)} onClick={onRemove} />
            </span>
          )}
        </div>
        <ul className={styles.seats}>
          {seats.map((seat) => (
            <SeatResult
              key={`${seat.seat?.organisationId} ${seat.seat?.function}`}
              seat={seat}
              item={item}
              members={members}
              isHeld={isClosed}
              {...(onWrite && { onWrite: () => onWrite([seat]) })}
            />
          ))}
        </ul>
        {onWrite && seats.length > 1 && (
          <div>
            <Button size="small" aria-label={`${messages.results.all}: ${title}`} onClick={() => onWrite(seats)}>
              {messages.results.all}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

function SeatResult(props: {
  seat: ItemSeat
  item: MeetingItem
  members: readonly MeetingMember[]
  isHeld: boolean
  onWrite?: () => void
}) {
  const { seat, item, members, isHeld: isClosed, onWrite } = props
  const messages = useMessages(meetingPageMessages).results
  const common = useMessages(meetingMessages)
  const votesMessage = useMessages(pathDocumentMessages).votes
  const { name } = useLocalizedText()
  const { result } = seat
  const seatName = useSeatName()
  const votes = result?.votes
  const member = (found: MeetingMember | undefined) => (found ? seatName(found) : '')
  const sections = result?.sectionCodes?.map((code) => {
    const known = item.plan?.sections.find((section) => section.code === code)
    return known ? name(known.names) : code
  })
  return (
    <li className={styles.seat}>
      <span className={styles.name}>
        {seatName(seat)}
        {(votes || sections) && (
          <span className={styles.quiet}>
            <Dotted
              parts={[
                votes && votesMessage(String(votes.for), String(votes.against), String(votes.abstained)),
                sections && common.sections(sections.join(', ')),
              ]}
            />
          </span>
        )}
        {result?.text && <q className={styles.text}>{result.text}</q>}
        {result?.dissents.map(({ seat: dissenter, text: why }) => (
          <span key={why} className={styles.quiet}>
            {common.dissent(member(members.find((entry) => sameSeat(dissenter, entry.seat))), why)}
          </span>
        ))}
      </span>
      <span className={styles.actions}>
        {result?.verdict ? (
          <Pill tone={verdictTones[result.verdict]}>{common.verdicts[result.verdict]}</Pill>
        ) : result ? (
          <Pill tone="good">{item.plan ? common.opinion : messages.outcome}</Pill>
        ) : (
          <Pill>{isClosed ? common.postponed : messages.open}</Pill>
        )}
        {onWrite && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`${result ? messages.correctResult : messages.write}: ${seatName(seat)}`}
            onClick={onWrite}
          >
            {result ? messages.correctResult : messages.write}
          </Button>
        )}
      </span>
    </li>
  )
}
