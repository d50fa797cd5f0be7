export const en = {
  title: 'Files beside this plan',
  note: 'PDF, Word, Excel, OpenDocument, CSV, text, JSON, PNG and JPEG; at most 50 MB each. They do not belong to its versions.',
  attach: 'Attach files',
  drop: 'Or drop them here.',
  marking: 'Marking of what you attach',
  asPlan: 'as the plan',
  none: 'No files yet',
  noneText: 'Minutes, opinions, maps, tables: whatever the plan refers to may stand here.',
  noneRead: 'There are none that you may read.',
  by: (name: string, when: string) => `${name}, ${when}`,
  formerPerson: 'somebody who is no longer here',
  sending: (name: string) => `${name} is being sent`,
  checking: (name: string) => `${name} is being checked and kept`,
  cancel: 'Cancel',
  cancelOf: (name: string) => `Stop sending ${name}`,
  sent: (name: string) => `${name} stands beside the plan`,
  notSent: (name: string, why: string) => `${name}: ${why}`,
  dismiss: (name: string) => `Close the message about ${name}`,
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeTitle: 'Remove this file?',
  removeText: (name: string) => `${name} is removed for everybody. This cannot be undone; the journal keeps its name.`,
  removed: (name: string) => `${name} is removed`,
  refusals: {
    FILE_EMPTY: 'The file is empty.',
    FILE_TOO_LARGE: (data: { megabytes: number }) =>
      `The file is larger than ${data.megabytes} MB. Make it smaller, or split it.`,
    FILE_TYPE_NOT_ALLOWED: (data: { allowedKinds: readonly string[] }) =>
      `This kind of file is not taken, whatever its name says. Taken are: ${data.allowedKinds.join(', ')}; office files without macros, text in UTF-8.`,
    FILE_NAME_MISLEADS: (data: { expected: readonly string[] }) =>
      `The content is not what the name says. A name that fits ends with ${data.expected.join(' or ')}.`,
    WOULD_LOSE_ACCESS: 'With this marking you could not read the file yourself. Choose another one.',
    PLAN_IS_FULL: (data: { maxCount: number }) =>
      `${data.maxCount} files stand beside this plan already. Remove some first.`,
  },
}
