import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packArchive } from '#platform/archive/pack-archive.ts'
import { cellName, type ReadCell, toSerialDate } from '#platform/workbook/model.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { escapeXml } from '#platform/workbook/sheet-xml.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Returns the workbook as LibreOffice saves it: shared strings, custom date and number formats, styled empty cells, and
 * hidden sheets that can be shown.
 */
export async function asLibreOfficeSaves(file: File): Promise<File> {
  const { sheets } = await loadWorkbook(await file.bytes())
  const texts = new Map<string, number>()
  const shared = (text: string): number => {
    if (!texts.has(text)) texts.set(text, texts.size)
    return texts.get(text)!
  }
  const cell = (readCell: ReadCell, row: number): string => {
    const at = cellName(readCell.column, row)
    if (readCell.kind === 'date') return `<c r="${at}" s="3" t="n"><v>${toSerialDate(String(readCell.value))}</v></c>`
    if (readCell.kind === 'number') return `<c r="${at}" s="1" t="n"><v>${readCell.value}</v></c>`
    return `<c r="${at}" s="2" t="s"><v>${shared(String(readCell.value))}</v></c>`
  }
  const parts = new Map<string, string[]>()
  sheets!.forEach(({ rows }, index) => {
    const lines = rows.map(({ number, cells }) => {
      const empty = `<c r="${cellName((cells.at(-1)?.column ?? 0) + 1, number)}" s="2"/>`
      const all = cells.map((readCell) => cell(readCell, number)).join('')
      return `<row r="${number}" customFormat="false" ht="12.8" hidden="false" customHeight="false">${all}${empty}</row>`
    })
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, [
      `<worksheet xmlns="${main}"><sheetPr filterMode="false"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
    ])
  })
  const named = sheets!.map(
    ({ name, hidden }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" state="${hidden ? 'hidden' : 'visible'}" r:id="rId${index + 3}"/>`,
  )
  const links = sheets!.map(
    (_, index) =>
      `<Relationship Id="rId${index + 3}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  parts.set('xl/workbook.xml', [
    `<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="Calc"/><workbookPr date1904="false"/><sheets>${named.join('')}</sheets></workbook>`,
  ])
  parts.set('xl/_rels/workbook.xml.rels', [
    `<Relationships><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>${links.join('')}</Relationships>`,
  ])
  const formats = ['General', '@', 'dd\\/mm\\/yyyy'].map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  )
  const styles = [164, 164, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join('')
  parts.set('xl/styles.xml', [
    `<styleSheet xmlns="${main}"><numFmts count="3">${formats.join('')}</numFmts><cellXfs count="4">${styles}</cellXfs></styleSheet>`,
  ])
  const sharedStrings = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
  parts.set('xl/sharedStrings.xml', [
    `<sst xmlns="${main}" uniqueCount="${texts.size}">${sharedStrings.join('')}</sst>`,
  ])
  parts.set('[Content_Types].xml', [
    `<Types><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
  ])
  return new File([packArchive(parts, new Date('2026-11-24T09:00:00Z'))], file.name)
}

/** Whether this machine has LibreOffice. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Saves the workbook with LibreOffice itself, in these formats in sequence. */
export async function convertWithLibreOffice(file: File, ...formats: readonly ('xlsx' | 'ods')[]): Promise<File> {
  const folder = mkdtempSync(join(tmpdir(), 'integral-libreoffice-'))
  try {
    let from = join(folder, 'as-it-went.xlsx')
    writeFileSync(from, await file.bytes())
    for (const [index, format] of formats.entries()) {
      const to = join(folder, String(index))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      await promisify(execFile)('soffice', ['--headless', profile, '--convert-to', format, '--outdir', to, from])
      from = join(to, `as-it-went.${format}`)
    }
    return new File([readFileSync(from)], file.name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
