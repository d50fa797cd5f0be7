import { packArchive } from '../archive/pack-archive.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

/** Returns a workbook as another program writes it: rows as XML, and other parts as the test needs. */
export function makeSampleWorkbook(
  rows: string,
  given: { after?: string; parts?: Record<string, string | undefined> } = {},
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string | undefined> = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${given.after ?? ''}</worksheet>`,
    ...given.parts,
  }
  const kept = Object.entries(parts).flatMap(([name, text]): [string, string[]][] =>
    text === undefined ? [] : [[name, [text]]],
  )
  return packArchive(new Map(kept), new Date('2026-11-24T09:00:00Z'))
}
