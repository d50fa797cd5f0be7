import { planMessages } from '#features/planning/plans/messages/index.ts'
import type { TextChange, TextStatus } from '#features/planning/versions/index.ts'
import type { Block } from '#platform/docgen/model.ts'
import type { Language } from '#shared/language.ts'
import { loadText } from '#shared/localized-text.ts'
import { colon } from '#shared/punctuation.ts'
import { documentMessages } from './messages/index.ts'

/** Returns the list of the changes that nobody approved. */
export function unapprovedBlocks({ status, language }: { status: TextStatus; language: Language }): Block[] {
  if (status.kind !== 'unapproved') return []
  const messages = documentMessages[language].unapproved
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
      items: status.changes.map((change) => ({
        text: `${messages.kinds[change.kind]}${colon(language)}${getName(change)}`,
      })),
    },
    { kind: 'pageBreak' },
  ]
}
