import type { Plan } from '#features/planning/plans/contract.ts'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { isUnconfirmedRegistration } from '#features/planning/plans/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { TextChange } from '#features/planning/versions/index.ts'
import type { Block } from '#platform/docgen/model.ts'
import { formatDate } from '#shared/format.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { phraseMessages } from '#shared/phrase-messages/index.ts'
import type { TextStatus } from './edition.ts'
import { documentMessages } from './messages/index.ts'

interface Printed {
  status: TextStatus
  language: Language
  today: string
}

/** Returns the notice on every page of a plan that was registered from a published list. Undefined: it was not. */
export function formatOrigin(plan: Plan, language: Language): string | undefined {
  if (!plan.isRegistered) return undefined
  const { registered, registrationUnconfirmed } = planMessages[language]
  return [capitaliseLabel(registered), ...(isUnconfirmedRegistration(plan) ? [registrationUnconfirmed] : [])].join(', ')
}

/** Returns the notice on every page of a text with changes that nobody approved. Undefined: there are none. */
export const formatDraft = ({ status, language }: Printed): string | undefined =>
  status.kind === 'unapproved'
    ? documentMessages[language].unapproved.notice(status.changes.length, status.approved.number)
    : undefined

/** Returns the version and its hash where the text is exactly that version, or else the day of the working copy. */
export function formatVersionLine({ status, language, today }: Printed): string {
  const messages = documentMessages[language]
  const day = formatDate(today, language)
  const version = ({ number, hash }: { number: number; hash: string }) => messages.version(number, hash.slice(0, 24))
  if (status.kind === 'version') return version(status.version)
  if (status.kind === 'unapproved')
    return [messages.draft(day), ...(status.proposed ? [version(status.proposed)] : [])].join(' · ')
  return status.approved ? messages.workingCopy(day, status.approved.number) : messages.draft(day)
}

/** Returns the list of the changes that nobody approved. */
export function unapprovedBlocks({ status, language }: Printed): Block[] {
  if (status.kind !== 'unapproved') return []
  const messages = documentMessages[language].unapproved
  const { labelled } = phraseMessages[language]
  const getName = ({ title, elementKind, section }: TextChange) =>
    title
      ? loadText(title, language).text
      : elementKind
        ? planMessages[language].kinds[elementKind]
        : messages.sections[section === 'plan' ? 'cover' : 'other']
  return [
    { kind: 'heading', level: 1, text: messages.title },
    { kind: 'paragraph', text: messages.text },
    {
      kind: 'list',
      items: status.changes.map((change) => ({ text: labelled(messages.kinds[change.kind], getName(change)) })),
    },
    { kind: 'pageBreak' },
  ]
}
