import { describe, expect, it } from 'vitest'
import { FileReadError } from '../file-read-error.ts'
import { openXmlParser } from './parse-xml.ts'

/** Returns the names and texts of XML, parsed in chunks of a number of bytes. */
function parse(bytes: Uint8Array, { xmlns = false, chunkBytes = 1000 } = {}): string[] {
  const read: string[] = []
  const parser = openXmlParser(
    'part.xml',
    { xmlns },
    {
      open: (tag) => read.push(`<${tag.name}>`),
      close: (tag) => read.push(`</${tag.name}>`),
      text: (text) => read.push(text),
    },
  )
  for (let at = 0; at < bytes.byteLength; at += chunkBytes) parser.write(bytes.subarray(at, at + chunkBytes))
  parser.end()
  return read
}

function getIssue(bytes: Uint8Array, options = {}) {
  try {
    parse(bytes, options)
  } catch (error) {
    if (error instanceof FileReadError) return error.issue
    throw error
  }
  throw new Error('The XML was read.')
}

const encode = (text: string) => new TextEncoder().encode(text)
const damaged = { code: 'DAMAGED', data: { part: 'part.xml' } }

describe('XML', () => {
  it('is read in order, with character references and character data, in chunks of any size', () => {
    const text = '<?xml version="1.0"?><a><b>Liège &amp; &#x6771;</b><![CDATA[<c>]]></a>'
    for (const chunkBytes of [2, 3, 7, 1000])
      expect(parse(encode(text), { chunkBytes }).join('')).toBe('<a><b>Liège & 東</b><c></a>')
  })

  it('is read as UTF-8 and, with a byte order mark, as UTF-16', () => {
    const utf16 = Buffer.from('\u{feff}<a>Liège</a>', 'utf16le')
    expect(parse(utf16)).toEqual(['<a>', 'Liège', '</a>'])
    expect(parse(Buffer.from(utf16).swap16())).toEqual(['<a>', 'Liège', '</a>'])
    expect(parse(encode('\u{feff}<a>Liège</a>'))).toEqual(['<a>', 'Liège', '</a>'])
  })
})

describe.each([{ xmlns: false }, { xmlns: true }])('hostile XML, with namespaces: $xmlns', (options) => {
  it.each([
    [
      'entities that grow',
      '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;&b;&b;</a>',
    ],
    ['an entity that is a file', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['a document type from the network', '<!DOCTYPE a SYSTEM "https://example.org/a.dtd"><a/>'],
    ['a document type without entities', '<!DOCTYPE html><a/>'],
    ['an undefined entity', '<a>&b;</a>'],
    ['an element that is not closed', '<a><b></a>'],
    ['an end that is missing', '<a><b></b>'],
    ['two root elements', '<a/><b/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a forbidden character', '<a>\u{1}</a>'],
    ['a reference to a forbidden character', '<a>&#0;</a>'],
    ['no content', ''],
    ['text only', 'Plan'],
  ])('is refused: %s', (_, text) => {
    expect(getIssue(encode(text), options)).toEqual(damaged)
  })

  it('is refused when the bytes are not valid in the encoding', () => {
    expect(getIssue(Buffer.from('<a>Liège</a>', 'latin1'), options)).toEqual(damaged)
    expect(getIssue(encode('<a>è</a>').subarray(0, 4), options)).toEqual(damaged)
  })

  it('is refused when it is nested deeper than any document', () => {
    const nest = (depth: number) => encode('<a>'.repeat(depth) + '</a>'.repeat(depth))
    expect(parse(nest(300), options)).toHaveLength(600)
    expect(getIssue(nest(301), options)).toEqual({ code: 'TOO_DEEP', data: { part: 'part.xml' } })
    expect(getIssue(encode('<a>'.repeat(1_000_000)), options)).toMatchObject({ code: 'TOO_DEEP' })
  })
})
