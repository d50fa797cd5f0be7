/** A signature in a PDF, as its dictionary describes it. */
export interface PdfSignature {
  /** The two signed parts of the file. */
  parts: readonly [Uint8Array, Uint8Array]
  /** The CMS message with its padding. */
  cms: Uint8Array
  /** Whether the two parts are the whole file except the message. */
  coversFile: boolean
  /** End of the second part, in bytes. */
  end: number
  /** The form of the message, such as `ETSI.CAdES.detached`. */
  form: string | null
  /** The moment of signing that the dictionary claims. */
  claimedAt: string | null
}

/** Maximum number of signatures, more than documents have. Each of them means that the file is hashed again. */
const maxSignatures = 20
/** Characters around a signature in which its other entries are sought. */
const maxDictionary = 8192
/** Maximum length of a CMS message in hexadecimal characters, with its padding. */
const maxMessage = 4 * 1024 * 1024

const key = '/ByteRange'
const range = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/

/** Checks quickly whether a file can contain a signature. */
export const mayBeSigned = (bytes: Uint8Array): boolean => toBuffer(bytes).includes(key, 0, 'latin1')

/**
 * Finds the signatures of a PDF (ISO 32000-2, 12.8.1) by their byte ranges, in the order of their end. No other part
 * of the file is interpreted. A signature covers exactly its byte ranges, whatever a viewer shows.
 * @returns undefined if a byte range does not leave out exactly one hexadecimal string, or if there are too many
 */
export function findPdfSignatures(bytes: Uint8Array): PdfSignature[] | undefined {
  const file = toBuffer(bytes)
  const signatures: PdfSignature[] = []
  for (let at = file.indexOf(key, 0, 'latin1'); at >= 0; at = file.indexOf(key, at + key.length, 'latin1')) {
    const match = range.exec(file.toString('latin1', at, at + 128))
    if (!match) continue
    const signature = readSignature(file, at, match.slice(1).map(Number))
    if (!signature || signatures.length === maxSignatures) return undefined
    signatures.push(signature)
  }
  return signatures.sort((left, right) => left.end - right.end)
}

function readSignature(file: Buffer, at: number, numbers: number[]): PdfSignature | undefined {
  const [start, length, resume, rest] = numbers as [number, number, number, number]
  const end = resume + rest
  if (start !== 0 || length < 1 || resume < length + 2 || end > file.length) return undefined
  if (resume - length > maxMessage || file[length] !== 0x3c || file[resume - 1] !== 0x3e) return undefined
  const cms = readHex(file.toString('latin1', length + 1, resume - 1))
  if (!cms) return undefined
  const dictionary = readDictionary(file, at, length, resume)
  return {
    parts: [file.subarray(0, length), file.subarray(resume, end)],
    cms,
    coversFile: end === file.length,
    end,
    form: /\/SubFilter\s*\/([\w.]{1,60})/.exec(dictionary)?.[1] ?? null,
    claimedAt: readMoment(dictionary),
  }
}

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function readHex(text: string): Uint8Array | undefined {
  const digits = text.replace(/[\s\0]/g, '')
  return digits.length > 0 && digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits)
    ? Buffer.from(digits, 'hex')
    : undefined
}

/** Returns the text of the object around a signature, without the message. */
function readDictionary(file: Buffer, at: number, gapStart: number, gapEnd: number): string {
  const before = file.toString('latin1', Math.max(0, Math.min(at, gapStart) - maxDictionary), gapStart)
  const after = file.toString('latin1', gapEnd, Math.max(at, gapEnd) + maxDictionary)
  const opening = before.lastIndexOf(' obj')
  const closing = after.indexOf('endobj')
  return `${before.slice(Math.max(opening, 0))} ${closing < 0 ? after : after.slice(0, closing)}`
}

const moment = /\/M\s*\(\s*D:(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/

/** Reads the entry M: a date of PDF such as `D:20261124100000+01'00'`. */
function readMoment(dictionary: string): string | null {
  const match = moment.exec(dictionary)
  if (!match) return null
  const [, year, month, day, hour = '00', minute = '00', second = '00', , sign, offset = '00', minutes = '00'] = match
  const zone = sign ? `${sign}${offset}:${minutes}` : 'Z'
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
