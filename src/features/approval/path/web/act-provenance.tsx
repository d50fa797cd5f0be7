import { sittingMessages } from '#features/approval/meetings/messages/index.ts'
import { useMessages } from '#platform/web/language.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import type { RecordedAct } from '../entities.ts'
import { EvidenceFiles } from '../evidence/web/evidence-files.tsx'
import { pathApi } from './api.ts'
import styles from './path.module.css'

/** Shows the provenance of an act: meeting, votes, power of attorney and supporting documents. */
export function ActProvenance({ act, what, mayKeep }: { act: RecordedAct; what: string; mayKeep: boolean }) {
  const messages = useMessages(sittingMessages)
  const { votes, sittingId, mandateId } = act
  if (act.kind === 'asked') return null
  return (
    <>
      {(votes || sittingId || mandateId) && (
        <span className={styles.quiet}>
          <Dotted
            parts={[
              mandateId && messages.underMandate,
              votes && messages.votes(String(votes.for), String(votes.against), String(votes.abstained)),
              sittingId && (
                <Link key="sitting" href={`/sittings/${sittingId}`}>
                  {messages.toSitting}
                </Link>
              ),
            ]}
          />
        </span>
      )}
      <EvidenceFiles
        on="act"
        id={act.id}
        what={what}
        files={act.evidence ?? []}
        mayKeep={mayKeep}
        isAsked={act.given === 'recorded'}
        shownBy={[pathApi.key()]}
      />
    </>
  )
}
