import { useMessages } from '#platform/web/language.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { pathApi } from '../acts/web/api.ts'
import type { RecordedAct } from '../entities.ts'
import { EvidenceFiles } from '../evidence/web/evidence-files.tsx'
import { pathDocumentMessages } from '../messages/index.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'

/** Shows the provenance of an act: confirmation, capacity, meeting, votes and supporting documents. */
export function ActProvenance({ act, subject, mayAttach }: { act: RecordedAct; subject: string; mayAttach: boolean }) {
  const messages = useMessages(pathDocumentMessages)
  const { toMeeting } = useMessages(pathMessages).seats
  const { votes, meetingId, mandateId } = act
  if (act.kind === 'requested') return null
  return (
    <>
      {(votes || meetingId || mandateId || act.confirmation || act.capacity === 'deputy') && (
        <span className={styles.quiet}>
          <Dotted
            parts={[
              act.confirmation && messages.confirmation[act.confirmation],
              act.capacity === 'deputy' && messages.asDeputy,
              mandateId && messages.underMandate,
              votes && messages.votes(String(votes.for), String(votes.against), String(votes.abstained)),
              meetingId && (
                <Link key="meeting" href={`/meetings/${meetingId}`}>
                  {toMeeting}
                </Link>
              ),
            ]}
          />
        </span>
      )}
      <EvidenceFiles
        holderKind="act"
        id={act.id}
        subject={subject}
        files={act.evidence ?? []}
        mayAttach={mayAttach}
        isExpected={act.provenance === 'recorded'}
        queryKeys={[pathApi.key()]}
      />
    </>
  )
}
