import { en as actions } from '#shared/action-messages/en.ts'
import { en as errors } from '#shared/error-messages/en.ts'
import { plural } from '#shared/plural.ts'
import type { SignatureReason } from '../../../signatures/entities.ts'
import { en as signatures } from '../../../signatures/messages/en.ts'

export const en = {
  title: 'Attachments',
  hint: 'PDF, Word, Excel, OpenDocument, CSV, text, JSON, PNG and JPEG; at most 50 MB each. Attachments are not part of the versions of the plan.',
  attach: 'Attach files',
  dropHint: 'or drop files here',
  marking: 'Marking of the attachments',
  asPlan: 'same as the plan',
  none: 'No attachments yet',
  noneText: 'Attach documents to which the plan refers, such as reports, opinions, maps and tables.',
  noneRead: 'There are no attachments that are visible to you.',
  attachedBy: (name: string, when: string) => `${name}, ${when}`,
  formerPerson: 'former user',
  sending: (name: string) => `Uploading ${name} …`,
  checking: (name: string) => `Checking and saving ${name} …`,
  cancel: actions.cancel,
  cancelOf: (name: string) => `Cancel the upload of ${name}`,
  sent: (name: string) => `${name} was attached to the plan`,
  notSent: (name: string, why: string) => `${name}: ${why}`,
  dismiss: (name: string) => `Close the message about ${name}`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete ${name}`,
  removeTitle: 'Delete this file?',
  removeText: (name: string) =>
    `${name} will be deleted for everyone. This cannot be undone. Its name remains in the audit log.`,
  removed: (name: string) => `${name} was deleted`,
  errors: {
    SIGNATURE_BROKEN: ({ reason }: { reason: SignatureReason }) => signatures.refused(signatures.reasons[reason]),
    FILE_EMPTY: errors.fileEmpty,
    FILE_TOO_LARGE: (data: { megabytes: number }) =>
      `The file is larger than ${data.megabytes} MB. Reduce its size or split it.`,
    FILE_TYPE_NOT_ALLOWED: (data: { allowedKinds: readonly string[] }) =>
      `This file type is not accepted. Accepted types: ${data.allowedKinds.join(', ')}; office files without macros, text in UTF-8.`,
    FILE_NAME_MISLEADS: (data: { expected: readonly string[] }) =>
      `The content does not match the file name. Rename the file so that it ends with ${data.expected.join(' or ')}.`,
    FILE_IN_USE:
      'This file is the document of a recorded consent, or the registration was confirmed with it. It cannot be deleted.',
    WOULD_LOSE_ACCESS: 'With this marking, you would not have access to the file yourself. Choose another marking.',
    PLAN_IS_FULL: (data: { maxCount: number }) =>
      plural(
        'en',
        data.maxCount,
        `This plan already has ${data.maxCount} attachment, the maximum. Delete it first.`,
        `This plan already has ${data.maxCount} attachments, the maximum. Delete some first.`,
      ),
  },
}
