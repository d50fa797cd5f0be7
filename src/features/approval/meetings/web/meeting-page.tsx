import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { keepFile } from '#platform/web/save-file.ts'
import { useMay } from '#platform/web/session.tsx'
import { formatDate } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { Sitting } from '../entities.ts'
import { sittingMessages } from '../messages/index.ts'
import { AgendaCard } from './agenda-card.tsx'
import { sittingApi } from './api.ts'
import styles from './meetings.module.css'
import { sittingPageMessages } from './messages/index.ts'
import { MinutesCard } from './minutes-card.tsx'
import { PresenceCard } from './presence-card.tsx'
import { PlanWindow } from './schedule-dialog.tsx'
import { stateTones } from './tones.ts'
import { useKeeping } from './use-mutation-feedback.ts'

/** Shows a meeting with the agenda, results, participants and report. */
export default function SittingPage() {
  const words = useWords(sittingPageMessages)
  const id = useParam('sittingId')
  const found = useQuery(sittingApi.getSitting.queryOptions({ input: { id } }))
  if (found.error) return <Failure error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton label={words.loading} rows={10} />
  const sitting = found.data
  return (
    <>
      <Head sitting={sitting} />
      <div className={styles.cards}>
        <AgendaCard sitting={sitting} />
        {/* Remounted after a result was recorded, because the fields start with the recorded values. */}
        <PresenceCard key={JSON.stringify([sitting.members, sitting.tookPart, sitting.inOffice])} sitting={sitting} />
        <MinutesCard key={sitting.minutes ?? ''} sitting={sitting} />
      </div>
    </>
  )
}

function Head({ sitting }: { sitting: Sitting }) {
  const words = useWords(sittingPageMessages)
  const common = useWords(sittingMessages)
  const { language, name } = useReading()
  const may = useMay()
  const { keep, busy } = useKeeping(sitting)
  const [open, setOpen] = useState<'change' | 'hold'>()
  const { id, state } = sitting
  const isPlanned = state === 'planned'
  const mayKeep = sitting.abilities.keep && isPlanned
  const print = () =>
    keep({ call: async () => keepFile(await sittingApi.printSitting.call({ id, language, form: 'pdf' })) })
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/sittings">{words.title}</Link>}
        title={`${name(sitting.body.names)}, ${formatDate(sitting.on, language)}`}
        badges={
          <>
            <Pill tone={stateTones[state]}>{common.states[state]}</Pill>
            <span className={styles.quiet}>
              <Dotted
                parts={[
                  sitting.at,
                  common.ways[sitting.way],
                  sitting.place,
                  words.keptBy(name(sitting.keptBy.names)),
                  sitting.basis && name(sitting.basis),
                ]}
              />
            </span>
          </>
        }
        actions={
          <>
            {may('document.make') && (
              <Button busy={busy} onClick={print}>
                {isPlanned ? words.print : words.printMinutes}
              </Button>
            )}
            {mayKeep && <Button onClick={() => setOpen('change')}>{words.change}</Button>}
            {mayKeep && (
              <Button variant="primary" onClick={() => setOpen('hold')}>
                {words.hold}
              </Button>
            )}
          </>
        }
      />
      {open === 'change' && <PlanWindow sitting={sitting} onClose={() => setOpen(undefined)} />}
      <Confirm
        open={open === 'hold'}
        title={words.hold}
        confirmLabel={words.hold}
        cancelLabel={words.cancel}
        onCancel={() => setOpen(undefined)}
        onConfirm={() => {
          keep({ call: () => sittingApi.holdSitting.call({ id }), said: words.held })
          setOpen(undefined)
        }}
      >
        {words.holdText}
      </Confirm>
    </>
  )
}
