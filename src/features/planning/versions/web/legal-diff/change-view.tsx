import type { ReactNode } from 'react'
import { formatFieldHeading } from '#features/planning/plans/change-kinds/model.ts'
import { splitDetails } from '#features/planning/plans/fields/labels/model.ts'
import { changeMessages } from '#features/planning/plans/messages/changes/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useFieldMessages } from '#features/planning/plans/web/use-field-messages.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { languageNames } from '#shared/language.ts'
import { Diff } from '#ui/diff.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import type { LegalChange, LegalDiff } from '../../legal-diff/contract.ts'
import { legalDiffMessages } from '../../legal-diff/messages/index.ts'
import styles from './legal-diff.module.css'
import { ResourcesTable } from './resources-table.tsx'

const tones = { added: 'good', removed: 'bad', changed: 'info', moved: 'neutral' } as const

/** Shows a change: the subject, the kind of change, whether an approval binds it, and a word-level difference. */
export function ChangeView({
  change,
  names,
  planId,
}: {
  change: LegalChange
  names: LegalDiff['names']
  planId: string
}) {
  const messages = useMessages(legalDiffMessages)
  const page = useMessages(planPageMessages)
  const common = useMessages(planMessages)
  const { steps } = useMessages(changeMessages)
  const { language, text, getLangAttribute } = useLocalizedText()
  const toText = useFieldMessages(names, change.section)
  const labels = { removed: messages.counts.removed, added: messages.counts.added }
  const isElement = change.section === 'elements'
  const title =
    text(change.title) ||
    (change.subjectReference === null ? page.untitled : toText.value('kind', change.subjectReference))
  // The kind of an answer is in the heading. Rows of other sections list their kind with the other fields.
  const isKindInHeading = change.section === 'answers'
  const isInHeading = ({ field, before, after }: LegalChange['fields'][number]) =>
    (isKindInHeading && field === 'kind') ||
    (before === null ? String(after) : after === null && String(before)) === change.subjectReference
  /** The fields of an added or removed row are listed. Other fields were filled, changed or emptied. */
  const formatLabel = (fieldChange: LegalChange['fields'][number]): string =>
    change.kind === 'added' || change.kind === 'removed'
      ? toText.field(fieldChange.field)
      : formatFieldHeading(fieldChange, toText.field(fieldChange.field), steps)
  const fields = change.fields.filter((field) => isElement || change.section === 'plan' || !isInHeading(field))
  const kind = isKindInHeading ? change.fields.find(({ field }) => field === 'kind') : undefined
  return (
    <>
      <p className={styles.head}>
        <Pill tone={tones[change.kind]}>{messages.counts[change.kind]}</Pill>
        {change.elementKind && <span className={styles.quiet}>{common.kinds[change.elementKind]}</span>}
        <strong lang={change.title ? getLangAttribute(change.title) : toText.getLangAttribute(change.subjectReference)}>
          {isElement && change.kind !== 'removed' ? (
            <Link href={`/plans/${planId}?element=${change.subjectId}`}>{title}</Link>
          ) : (
            title
          )}
        </strong>
        {kind && (
          <KindChange before={kind.before} after={kind.after} formatKind={(value) => toText.value('kind', value)} />
        )}
        <Pill tone={change.bound ? 'warn' : 'neutral'}>{change.bound ? messages.bound : messages.free}</Pill>
      </p>
      {change.renumbered && (
        <Field label={messages.number}>
          <Diff before={change.renumbered[0] ?? ''} after={change.renumbered[1] ?? ''} isWhole labels={labels} />
        </Field>
      )}
      {change.moved && <p className={styles.quiet}>{formatMove(change.moved, text, messages)}</p>}
      {change.passages.map((passage) => (
        <Field key={passage.field} label={toText.field(passage.field)}>
          <Diff
            before={passage.before}
            after={passage.after}
            lang={passage.language === language ? undefined : passage.language}
            labels={labels}
          />
          {passage.otherLanguages.length > 0 && (
            <p className={styles.quiet}>
              {messages.alsoIn(passage.otherLanguages.map((value) => languageNames[value]).join(', '))}
            </p>
          )}
        </Field>
      ))}
      {change.resources.length > 0 && (
        <ResourcesTable caption={toText.field('resources')} resources={change.resources} />
      )}
      {fields.flatMap(splitDetails).map(({ field, before, after }) => (
        <Field key={field} label={formatLabel({ field, before, after })} isShort>
          <Diff
            before={toText.value(field, before)}
            after={toText.value(field, after)}
            lang={toText.getLangAttribute(after ?? before)}
            isWhole
            labels={labels}
          />
        </Field>
      ))}
    </>
  )
}

/** Shows the kind of an answer, before and after the change. */
function KindChange(props: { before: unknown; after: unknown; formatKind: (value: string) => ReactNode }) {
  const { before, after, formatKind } = props
  return (
    <span>
      {[before, after].map((entry, at) =>
        typeof entry === 'string' ? (
          <span key={entry}>
            {at === 1 && before ? ' → ' : ''}
            <Pill>{formatKind(entry)}</Pill>
          </span>
        ) : null,
      )}
    </span>
  )
}

/** Shows a value with a label. `isShort`: a short value, shown next to the label. */
function Field({ label, children, isShort }: { label: string; children: ReactNode; isShort?: boolean }) {
  return (
    <div className={isShort ? styles.fact : undefined}>
      <span className={styles.quiet}>{label}</span>
      {children}
    </div>
  )
}

function formatMove(
  [from, to]: NonNullable<LegalChange['moved']>,
  text: ReturnType<typeof useLocalizedText>['text'],
  labels: { movedFrom: (from: string, to: string) => string; otherOrder: string },
): string {
  const [value, other] = [text(from), text(to)]
  return value === other ? labels.otherOrder : labels.movedFrom(value, other)
}
