import { parseXml, type XmlReader } from './word-xml.ts'

/** A style with the properties inherited from the base style. */
export interface Style {
  /** Level of a heading from 1. 0 is the title of the document. */
  heading: number | null
  role: 'contents' | 'caption' | null
  bold: boolean
  hidden: boolean
  list: { id: string; level: number } | null
}

interface WrittenStyle {
  id: string
  names: string[]
  basedOn: string | undefined
  outline: number | undefined
  bold: boolean | undefined
  hidden: boolean | undefined
  listId: string | undefined
  listLevel: number | undefined
}

const plain: Style = { heading: null, role: null, bold: false, hidden: false, list: null }

// Word stores the English name in every language. Other programs and the ids use the language of the author.
const headingName = /^(?:heading|kop|titre|(?:ü|u|ue)?berschrift|overskrift)\s*([1-9])$/i
const titleName = /^(?:title|titel|titre|doc(?:ument)?\s?title)$/i
const contentsName =
  /^(?:toc|inhopg|inhoud|tm|table des mati[eè]res|(?:inhalts)?verzeichnis|indholdsfortegnelse|contents)\b|^(?:toc|inhopg|tm|verzeichnis)\d/i
const captionName = /^(?:caption|bijschrift|l[ée]gende|beschriftung|billedtekst)$/i

/** Checks whether a property is on. It is on unless the value is explicitly off. */
export const isOn = (value: string | undefined): boolean => !['0', 'false', 'off', 'none'].includes(value ?? '')

/** Returns the styles of a document by id, each with inherited properties. */
export function parseStyles(bytes: Uint8Array | undefined): (id: string | undefined) => Style {
  const written = new Map<string, WrittenStyle>()
  if (bytes) parseXml(bytes, collector(written))
  const known = new Map<string, Style>()
  const resolveStyle = (id: string | undefined, depth = 0): Style => {
    const found = id === undefined ? undefined : known.get(id)
    if (found) return found
    const own = id === undefined ? undefined : written.get(id)
    // Stops at a style that is based on itself, also indirectly.
    if (!own || depth > 20) return plain
    const base = resolveStyle(own.basedOn, depth + 1)
    const style = mergeStyle(base, own)
    known.set(own.id, style)
    return style
  }
  return (id) => resolveStyle(id)
}

function mergeStyle(base: Style, own: WrittenStyle): Style {
  const heading = own.names.map((name) => headingName.exec(name)?.[1]).find(Boolean)
  const hasNameLike = (pattern: RegExp) => own.names.some((name) => pattern.test(name))
  const outline = own.outline === undefined ? base.heading : own.outline > 8 ? null : own.outline + 1
  return {
    heading: heading ? Number(heading) : hasNameLike(titleName) ? 0 : outline,
    role: hasNameLike(contentsName) ? 'contents' : hasNameLike(captionName) ? 'caption' : base.role,
    bold: own.bold ?? base.bold,
    hidden: own.hidden ?? base.hidden,
    list:
      own.listId === undefined
        ? base.list && own.listLevel !== undefined
          ? { ...base.list, level: own.listLevel }
          : base.list
        : { id: own.listId, level: own.listLevel ?? 0 },
  }
}

function collector(written: Map<string, WrittenStyle>): XmlReader {
  let style: WrittenStyle | undefined
  return {
    open: (name, attribute) => {
      const value = attribute('val')
      if (name === 'style') {
        const id = attribute('styleId') ?? ''
        style = {
          id,
          names: [id],
          basedOn: undefined,
          outline: undefined,
          bold: undefined,
          hidden: undefined,
          listId: undefined,
          listLevel: undefined,
        }
        written.set(id, style)
      } else if (!style) return
      else if (name === 'name' && value) style.names.push(value)
      else if (name === 'basedOn') style.basedOn = value
      else if (name === 'outlineLvl') style.outline = Number(value)
      else if (name === 'b') style.bold = isOn(value)
      else if (name === 'vanish') style.hidden = isOn(value)
      else if (name === 'numId') style.listId = value
      else if (name === 'ilvl') style.listLevel = Number(value)
    },
    close: (name) => {
      if (name === 'style') style = undefined
    },
    text: () => {},
  }
}
