import { inflateRawSync } from 'node:zlib'

/** Reads workbooks without the code that writes them. */

/** Returns the files of a ZIP archive by name, from its directory at the end. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  const files = new Map<string, string>()
  let at = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)]
    const [nameLength, extraLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30)]
    const local = archive.readUInt32LE(at + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(start, start + size)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    files.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'))
    at += 46 + nameLength + extraLength + archive.readUInt16LE(at + 32)
  }
  return files
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')
const textOf = (xml: string): string =>
  [...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map((match) => decode(match[1]!)).join('')

/** Returns the cells of the first sheet, as text. */
export function readFirstSheet(archive: Buffer): string[][] {
  const files = unzip(archive)
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) =>
    textOf(match[1]!),
  )
  const sheet = files.get('xl/worksheets/sheet1.xml')!
  return [...sheet.matchAll(/<row[^>]*>([\s\S]*?)<\/row>/g)].map((row) => {
    const cells: string[] = []
    for (const [, attributes = '', content = ''] of row[1]!.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const letters = /r="([A-Z]+)/.exec(attributes)![1]!
      const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1
      const value = decode(/<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '')
      const type = /t="(\w+)"/.exec(attributes)?.[1]
      cells[column] = type === 's' ? shared[Number(value)]! : type === 'inlineStr' ? textOf(content) : value
    }
    return Array.from(cells, (cell) => cell ?? '')
  })
}
