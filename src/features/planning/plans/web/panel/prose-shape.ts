import { newId } from '#shared/ids.ts'
import { Prose } from '#shared/prose.ts'

interface Node {
  type: string
  text?: string
  attrs?: Record<string, unknown>
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  content?: Node[]
}

/** Maps the names of the editor to the names of the plan's closed schema. */
const planNodeTypes: Record<string, string> = {
  bulletList: 'bullet_list',
  orderedList: 'ordered_list',
  listItem: 'list_item',
  hardBreak: 'hard_break',
  bold: 'strong',
  italic: 'em',
}
const editorNodeTypes = Object.fromEntries(Object.entries(planNodeTypes).map(([editor, plan]) => [plan, editor]))
const blocks = new Set(['paragraph', 'bullet_list', 'ordered_list', 'list_item'])

/** Converts plan text to an editor document. */
export const editorDocument = (prose: Prose): Node => renamed(prose as Node, editorNodeTypes)

/**
 * Converts an editor document to the plan's schema. Every block keeps the id and a new block gets an id. Undefined if
 * it does not match the schema.
 */
export function planProse(document: Node): Prose | undefined {
  const parsed = Prose.safeParse(assignIds(renamed(document, planNodeTypes)))
  return parsed.success ? parsed.data : undefined
}

function renamed(node: Node, names: Record<string, string>): Node {
  return {
    ...node,
    type: names[node.type] ?? node.type,
    ...(node.marks ? { marks: node.marks.map((mark) => ({ ...mark, type: names[mark.type] ?? mark.type })) } : {}),
    ...(node.content ? { content: node.content.map((entry) => renamed(entry, names)) } : {}),
  }
}

function assignIds(node: Node): Node {
  const { attrs, content, marks, ...rest } = node
  const id = typeof attrs?.id === 'string' ? attrs.id : newId()
  return {
    ...rest,
    ...(blocks.has(node.type) ? { attrs: { id } } : {}),
    ...(marks?.length
      ? {
          marks: marks.map((mark) =>
            mark.type === 'link'
              ? { type: 'link', attrs: { href: String(mark.attrs?.href ?? '') } }
              : { type: mark.type },
          ),
        }
      : {}),
    ...(content ? { content: content.map(assignIds) } : {}),
  }
}
