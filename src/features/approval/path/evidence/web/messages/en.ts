import { en as pathTexts } from '../../../messages/en.ts'
export const en = {
  title: pathTexts.evidence,
  none: 'No supporting document yet',
  instruction: 'Add the letter, the minutes or the signed document as a file.',
  attach: 'Add supporting document',
  attachTo: (what: string) => `Add supporting document: ${what}`,
  fileAdded: (name: string) => `${name} added; it cannot be deleted`,
  hash: (hash: string) => `SHA-256 ${hash}`,
  enough: (data: { maxCount: number }) =>
    `The file was not added. The maximum of ${data.maxCount} files has been reached.`,
}
