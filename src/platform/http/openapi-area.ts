import type { OpenAPI } from '@orpc/openapi'
import { removeUnusedComponents } from './openapi-schemas.ts'

interface TagGroup {
  name: string
  tags: string[]
}

/** Returns the areas of the document, in the form in which an address names them: `planning` for "Planning". */
export const listDocumentAreas = (document: OpenAPI.Document): string[] =>
  getTagGroups(document).map(({ name }) => toAreaKey(name))

/**
 * Returns the document of one area: its operations, and every component to which they refer. A client of one area is
 * then small, and the whole document need not be loaded. Returns undefined if there is no such area.
 */
export function selectArea(document: OpenAPI.Document, area: string): OpenAPI.Document | undefined {
  const group = getTagGroups(document).find(({ name }) => toAreaKey(name) === area)
  if (!group) return undefined
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, methods]) => {
    const selected = Object.entries(methods ?? {}).filter(([, operation]) => hasTag(operation, group.tags))
    return selected.length > 0 ? [[path, Object.fromEntries(selected)]] : []
  })
  const selection: OpenAPI.Document & { 'x-tagGroups': TagGroup[] } = {
    ...document,
    paths: Object.fromEntries(paths),
    components: copyComponents(document.components),
    tags: document.tags?.filter(({ name }) => group.tags.includes(name)) ?? [],
    'x-tagGroups': [group],
  }
  removeUnusedComponents(selection)
  return selection
}

const toAreaKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

const getTagGroups = (document: OpenAPI.Document): readonly TagGroup[] =>
  (document as { 'x-tagGroups'?: TagGroup[] })['x-tagGroups'] ?? []

const hasTag = (operation: unknown, tags: readonly string[]): boolean =>
  ((operation as { tags?: string[] } | undefined)?.tags ?? []).some((tag) => tags.includes(tag))

/** Copies the lists of components, because unused ones are removed from the copy. */
const copyComponents = (components: OpenAPI.Document['components']) =>
  Object.fromEntries(Object.entries(components ?? {}).map(([kind, entries]) => [kind, { ...entries }]))
