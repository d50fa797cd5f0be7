import { posix } from 'node:path'
import type { Archive } from '../archive/open-archive.ts'
import { maxSheets } from './model.ts'
import { damaged, tooLarge, WorkbookError } from './workbook-error.ts'
import { loadXml, unescapeText } from './xml.ts'

/** The parts of a workbook besides the sheets: sheet names, shared texts and the styles that are dates. */
export interface WorkbookParts {
  sheets: { name: string; hidden: boolean; path: string }[]
  uses1904Dates: boolean
  texts: string[]
  /** Per cell style: whether the number is a date. */
  isDate: boolean[]
}

export async function loadWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  const names = [...archive.keys()]
  if (!archive.has('xl/workbook.xml')) throw new WorkbookError({ code: 'NOT_A_WORKBOOK' })
  if (names.some((name) => /vbaProject|^xl\/macrosheets\//i.test(name))) throw new WorkbookError({ code: 'MACROS' })
  await rejectMacroType(archive)
  const links = await loadLinks(archive)
  const sheets: WorkbookParts['sheets'] = []
  let uses1904Dates = false
  await loadXml(archive.get('xl/workbook.xml')!, {
    open(name, attributes) {
      if (name === 'workbookPr') uses1904Dates = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      const path = links.worksheets.get(id ?? '')
      // Sheets that contain only charts have no cells.
      if (path)
        sheets.push({ name: attributes.name ?? '', hidden: (attributes.state ?? 'visible') !== 'visible', path })
    },
  })
  if (sheets.length === 0) throw damaged('xl/workbook.xml')
  if (sheets.length > maxSheets) throw tooLarge('sheets', maxSheets)
  for (const { path } of sheets) if (!archive.has(path)) throw damaged(path)
  return {
    sheets,
    uses1904Dates,
    texts: await loadTexts(archive, links.texts),
    isDate: await loadDateStyles(archive, links.styles),
  }
}

async function rejectMacroType(archive: Archive): Promise<void> {
  const types = archive.get('[Content_Types].xml')
  if (!types) throw new WorkbookError({ code: 'NOT_A_WORKBOOK' })
  await loadXml(types, {
    open(_name, { ContentType }) {
      if (ContentType && /macroEnabled|vbaProject/i.test(ContentType)) throw new WorkbookError({ code: 'MACROS' })
    },
  })
}

async function loadLinks(archive: Archive) {
  const worksheets = new Map<string, string>()
  const found = { worksheets, texts: 'xl/sharedStrings.xml', styles: 'xl/styles.xml' }
  const part = archive.get('xl/_rels/workbook.xml.rels')
  if (!part) throw damaged('xl/_rels/workbook.xml.rels')
  await loadXml(part, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return
      const path = Target.startsWith('/') ? Target.slice(1) : posix.normalize(`xl/${Target}`)
      if (Type.endsWith('/worksheet')) worksheets.set(Id, path)
      if (Type.endsWith('/sharedStrings')) found.texts = path
      if (Type.endsWith('/styles')) found.styles = path
    },
  })
  return found
}

async function loadTexts(archive: Archive, path: string): Promise<string[]> {
  const texts: string[] = []
  const part = archive.get(path)
  if (!part) return texts
  let text = ''
  let collecting = false
  // Phonetic guides of Japanese text are separate from the text and are skipped.
  let isOutside = false
  await loadXml(part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isOutside = true
      collecting = name === 't' && !isOutside
    },
    text(chunk) {
      if (collecting) text += chunk
    },
    close(name) {
      collecting = false
      if (name === 'rPh') isOutside = false
      if (name === 'si') texts.push(unescapeText(text))
    },
  })
  return texts
}

/** Checks for date formats that every spreadsheet knows by number. */
const knownDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Checks whether a format shows days or years, outside quoted text and brackets. */
const writesDate = (format: string): boolean =>
  /[dy]/i.test(format.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, '').replace(/general/i, ''))

async function loadDateStyles(archive: Archive, path: string): Promise<boolean[]> {
  const part = archive.get(path)
  const isDate: boolean[] = []
  if (!part) return isDate
  const own = new Map<number, boolean>()
  let within = false
  await loadXml(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId)
      if (name === 'numFmt') own.set(id, writesDate(formatCode))
      if (name === 'cellXfs') within = true
      if (name === 'xf' && within) isDate.push(own.get(id) ?? knownDate(id))
    },
    close(name) {
      if (name === 'cellXfs') within = false
    },
  })
  return isDate
}
