import type { Archive } from '../../archive/open-archive.ts'
import { unpackByName } from '../../archive/read-part.ts'
import { parseXml } from './word-xml.ts'

/** Names of the parts of a document in the archive. Absent parts do not exist. */
export interface Parts {
  document: string
  styles: string
  numbering: string
  notes: readonly string[]
  /** Headers and footers of the pages. */
  edges: readonly string[]
}

interface Relation {
  /** The last segment of the type: `officeDocument`, `styles`, `header`. */
  type: string
  /** Name in the archive. */
  target: string
}

/**
 * Finds the parts of a document through the relationships, because not every program names the document
 * `word/document.xml`. Parts without a relationship have the usual name. Targets outside the archive are ignored.
 * @returns undefined when there is no document
 */
export function findParts(archive: Archive): Parts | undefined {
  const main = listRelations(archive, '').find(({ type }) => type === 'officeDocument')?.target
  const document = [main, 'word/document.xml'].find((name) => name !== undefined && archive.has(name))
  if (document === undefined || !document.endsWith('.xml')) return undefined
  const folder = document.slice(0, document.lastIndexOf('/') + 1)
  const own = listRelations(archive, document)
  const called = (type: string) => own.find((relation) => relation.type === type)?.target ?? `${folder}${type}.xml`
  const edges = own.filter(({ type }) => type === 'header' || type === 'footer').map(({ target }) => target)
  const usual = [...archive.keys()].filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
  return {
    document,
    styles: called('styles'),
    numbering: called('numbering'),
    notes: [called('footnotes'), called('endnotes')],
    edges: [...new Set(edges.length > 0 ? edges : usual)].sort(),
  }
}

/** Returns the internal references of a part of the archive. An empty name means the archive itself. */
function listRelations(archive: Archive, part: string): Relation[] {
  const at = part.lastIndexOf('/') + 1
  const folder = part.slice(0, at)
  const bytes = unpackByName(archive, `${folder}_rels/${part.slice(at)}.rels`)
  const relations: Relation[] = []
  if (!bytes) return relations
  parseXml(bytes, {
    open: (name, attribute) => {
      const target = attribute('Target')
      if (name !== 'other:Relationship' || !target || attribute('TargetMode') === 'External') return
      const type = attribute('Type')?.split('/').at(-1) ?? ''
      relations.push({ type, target: target.startsWith('/') ? target.slice(1) : folder + target })
    },
    close: () => {},
    text: () => {},
  })
  return relations
}
