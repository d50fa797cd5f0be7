import { packArchive } from '../archive/pack-archive.ts'
import type { WorkbookOutput, WrittenSheet } from './cell-output.ts'
import { columnLetters } from './model.ts'
import { escapeXml, sheetXml } from './sheet-xml.ts'
import { buildStylesXml } from './styles.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const package_ = 'http://schemas.openxmlformats.org/package/2006'
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Returns the bytes of a workbook. Choices are in a separate hidden sheet, because a list in a validation rule is
 * limited in length.
 */
export function composeWorkbook(book: WorkbookOutput): Uint8Array<ArrayBuffer> {
  const lists = new ChoiceLists()
  const pages = book.sheets.map((sheet) =>
    sheetXml(sheet, (column) => lists.getChoiceRange(sheet.columns[column]?.choices)),
  )
  const parts = new Map<string, Iterable<string>>()
  // Read before the lists are written, because reading fills them.
  pages.forEach((page, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, [...page])
  })
  const sheets = lists.isEmpty ? book.sheets : [...book.sheets, lists.sheet()]
  if (!lists.isEmpty)
    parts.set(
      `xl/worksheets/sheet${sheets.length}.xml`,
      sheetXml(lists.sheet(), () => undefined),
    )
  parts.set('xl/workbook.xml', [workbookXml(sheets)])
  parts.set('xl/_rels/workbook.xml.rels', [linksXml(sheets.length)])
  parts.set('xl/styles.xml', [declaration, buildStylesXml()])
  parts.set('docProps/core.xml', [propertiesXml(book)])
  parts.set('_rels/.rels', [
    `${declaration}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${package_}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  ])
  parts.set('[Content_Types].xml', [typesXml(sheets.length)])
  return packArchive(parts, new Date(book.createdAt))
}

const listsName = '_lists'

class ChoiceLists {
  readonly #columns: (readonly string[])[] = []

  get isEmpty(): boolean {
    return this.#columns.length === 0
  }

  getChoiceRange(choices: readonly string[] | undefined): string | undefined {
    if (!choices || choices.length === 0) return undefined
    const same = (other: readonly string[]) =>
      other.length === choices.length && other.every((value, at) => value === choices[at])
    let column = this.#columns.findIndex(same)
    if (column === -1) column = this.#columns.push(choices) - 1
    const letters = columnLetters(column)
    return `${listsName}!$${letters}$1:$${letters}$${choices.length}`
  }

  sheet(): WrittenSheet {
    const height = Math.max(...this.#columns.map((entry) => entry.length))
    return {
      name: listsName,
      state: 'veryHidden',
      columns: this.#columns.map(() => ({ width: 30 })),
      rows: Array.from({ length: height }, (_, row) => ({ cells: this.#columns.map((entry) => entry[row] ?? null) })),
    }
  }
}

function workbookXml(sheets: readonly WrittenSheet[]): string {
  const named = sheets.map(({ name, state = 'visible' }, index) => {
    const hidden = state === 'visible' ? '' : ` state="${state}"`
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`
  })
  const filters = sheets.flatMap((sheet, index) =>
    sheet.hasHeads && sheet.rows.length > 0
      ? `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(sheet.name.replaceAll("'", "''"))}'!$A$1:$${columnLetters(sheet.columns.length - 1)}$${sheet.rows.length}</definedName>`
      : [],
  )
  const names = filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : ''
  return `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${named.join('')}</sheets>${names}</workbook>`
}

function linksXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  return `${declaration}<Relationships xmlns="${package_}/relationships">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${office}/relationships/styles" Target="styles.xml"/></Relationships>`
}

function typesXml(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${mime}.worksheet+xml"/>`,
  )
  return `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${mime}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.join('')}</Types>`
}

const propertiesXml = ({ title, createdAt }: WorkbookOutput): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Integral</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${createdAt.slice(0, 19)}Z</dcterms:created></cp:coreProperties>`
