import { type EntryInput, makeArchive } from '../../archive/archive.fixture.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const makePart = (root: string, content: string, prefix = 'w'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${prefix}:${root} xmlns:${prefix}="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</${prefix}:${root}>`

/** The parts of a Word document with a paragraph. */
export const wordParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types/>',
  'word/document.xml': makePart('document', '<w:body><w:p><w:r><w:t>Text</w:t></w:r></w:p></w:body>'),
}

/** Returns a Word document with this body and additional parts. */
export const makeWordFile = (body: string, parts: Record<string, string | EntryInput> = {}): Uint8Array<ArrayBuffer> =>
  makeArchive({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': makePart('document', `<w:body>${body}</w:body>`),
    ...parts,
  })
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
export const makeRun = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
