import { makeArchive } from '../archive/archive.fixture.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

interface More {
  after?: string
  parts?: Readonly<Record<string, string | undefined>>
}

/** Returns the parts of a workbook as another program writes it: rows as XML, and other parts as the test needs. */
export function sampleParts(rows: string, given: More = {}): Record<string, string> {
  const parts = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${given.after ?? ''}</worksheet>`,
    ...given.parts,
  }
  return Object.fromEntries(Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

export const makeSampleWorkbook = (rows: string, given: More = {}): Uint8Array<ArrayBuffer> =>
  makeArchive(sampleParts(rows, given))
