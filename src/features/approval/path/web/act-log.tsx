import { describeSignature } from '#platform/signatures/messages/describe-signature.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { useNameOfTime } from '#platform/web/use-name-of-time.ts'
import { formatDate, formatMoment } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dotted } from '#ui/dotted.tsx'
import { findEntryThatRestsOn, findReplacedAct } from '../confirmations/model.ts'
import type { LegalPath } from '../contract.ts'
import { pathDocumentMessages } from '../messages/index.ts'
import { listLateOpinions, sameSeat } from '../model.ts'
import { pathMessages } from './messages/index.ts'
import styles from './path.module.css'
import type { PathAction } from './path-action.ts'

/** Returns the names of the function of the seat of an act. */
const findFunctionNames = ({ steps }: LegalPath, { step, seat }: LegalPath['acts'][number]) =>
  steps.find(({ code }) => code === step)?.seats.find((entry) => sameSeat(seat, entry.seat))?.functionNames

/** Lists all acts, the latest first. A mistake is withdrawn with a reason and remains visible. */
export function ActLog({ path, onDo }: { path: LegalPath; onDo?: (action: PathAction) => void }) {
  const messages = useMessages(pathMessages)
  const document = useMessages(pathDocumentMessages)
  const { language, name } = useLocalizedText()
  const nameOfTime = useNameOfTime()
  const hasEntered = path.state === 'in_force' || path.state === 'ended'
  const withdrawnIds = new Set(path.acts.flatMap((act) => act.withdraws ?? []))
  const withdrawableIds = new Set(path.abilities.withdraw)
  const findStep = (code: string | null) =>
    [...path.steps, ...(path.formerSteps ?? [])].find((step) => step.code === code)
  const isFixed = (act: LegalPath['acts'][number]) => {
    const entry = findEntryThatRestsOn(path.acts, act)
    return entry !== undefined && (hasEntered || entry.id !== act.id)
  }
  // What was given in person is withdrawn at the seat.
  const isOffered = (act: LegalPath['acts'][number]) =>
    act.provenance !== 'in_person' &&
    (withdrawableIds.has(act.id) ||
      (path.abilities.lead && isFixed(act) && !withdrawnIds.has(act.id) && act.kind !== 'withdrawn'))
  const lateIds = listLateOpinions(path.steps)
  const hasFixedActs = Boolean(onDo) && path.abilities.lead && path.acts.some(isFixed)
  return (
    <Card title={messages.log.title}>
      {path.acts.length === 0 && <p className={styles.quiet}>{messages.log.none}</p>}
      {hasFixedActs && (
        <p id="path-log-fixed" className={styles.quiet}>
          {hasEntered ? messages.log.inForce : messages.log.beforeEntry}
        </p>
      )}
      <ol id="path-log" tabIndex={-1} className={styles.log}>
        {path.acts.toReversed().map((act) => {
          const step = findStep(act.step)
          const body = act.seat ? path.organisationNames[act.seat.organisationId] : undefined
          const functionNames = findFunctionNames(path, act)
          const seat = [functionNames ? name(functionNames) : '', nameOfTime(act.seatNames, body)]
            .filter(Boolean)
            .join(', ')
          const kind = lateIds.has(act.id) ? 'late_opinion' : act.kind
          const replaced = findReplacedAct(act, path.acts)
          const what = [step?.number, messages.log.kinds[kind], seat].filter(Boolean).join(' · ')
          const isEffective = !withdrawnIds.has(act.id) && act.kind !== 'withdrawn'
          return (
            <li key={act.id} data-gone={!isEffective || undefined}>
              <span className={styles.name}>
                {isEffective || act.kind === 'withdrawn' ? what : <s>{what}</s>}
                <span className={styles.quiet}>
                  <Dotted
                    parts={[
                      formatDate(act.date, language),
                      act.provenance ? document.received[act.provenance] : '',
                      act.capacity === 'deputy' ? document.asDeputy : '',
                      act.mandateId ? document.underMandate : '',
                      act.confirmation ? document.confirmation[act.confirmation] : '',
                      act.verdict ? messages.seats.verdicts[act.verdict] : '',
                      messages.log.author(
                        act.isByLink ? document.byLink : (act.recordedBy ?? ''),
                        formatMoment(act.recordedAt, language),
                      ),
                      replaced ? document.replaces(formatDate(replaced.date, language)) : '',
                      act.reason ? messages.steps.reason(act.reason) : '',
                      ...listSignatures(act, language),
                      ...(act.openPoints ?? []).map(({ rule, reason }) => `${rule}: ${reason}`),
                    ]}
                  />
                </span>
              </span>
              {onDo && isOffered(act) && (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${messages.acts.withdraw}: ${what}`}
                  {...(!withdrawableIds.has(act.id)
                    ? { 'aria-disabled': true, 'aria-describedby': 'path-log-fixed' }
                    : { onClick: () => onDo({ kind: 'withdraw', act }) })}
                >
                  {messages.acts.withdraw}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </Card>
  )
}

/** Describes the electronic signatures in the documents of an act. A document without one is not mentioned. */
const listSignatures = ({ evidence = [] }: LegalPath['acts'][number], language: Language): string[] =>
  evidence
    .filter(({ signature }) => signature && signature.state !== 'unsigned')
    .map(({ name, signature }) => `${name}: ${describeSignature(signature, language).statement}`)
