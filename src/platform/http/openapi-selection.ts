import type { OpenAPI } from '@orpc/openapi'
import { selectErrors } from './openapi-errors.ts'
import { removeUnusedComponents } from './openapi-schemas.ts'

interface TagGroup {
  name: string
  tags: string[]
}

/** Field of an operation that only serves Integral's own pages and commands. Generators and linters know it. */
export const internalField = 'x-internal'

/** Returns the areas of the document, in the form in which an address names them: `planning` for "Planning". */
export const listDocumentAreas = (document: OpenAPI.Document): string[] =>
  getTagGroups(document).map(({ name }) => toAreaKey(name))

/**
 * Returns the document of one area: its operations, internal operations included, and every component to which they
 * refer. A client of one area is then small, and the whole document need not be loaded. Returns undefined if there is
 * no such area.
 */
export function selectArea(document: OpenAPI.Document, area: string): OpenAPI.Document | undefined {
  const group = getTagGroups(document).find(({ name }) => toAreaKey(name) === area)
  return group && selectOperations(document, (operation) => hasTag(operation, group.tags))
}

/** Returns the document of the API for other programs: every operation that is not internal. */
export const selectPublic = (document: OpenAPI.Document): OpenAPI.Document =>
  selectOperations(document, (operation) => !isInternal(operation))

/** Returns whether the operation only serves Integral's own pages and commands. */
export const isInternal = (operation: unknown): boolean =>
  (operation as { [internalField]?: boolean } | undefined)?.[internalField] === true

/** Returns the document with the selected operations, their tags, and the components to which they refer. */
function selectOperations(document: OpenAPI.Document, isSelected: (operation: unknown) => boolean): OpenAPI.Document {
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, methods]) => {
    const selected = Object.entries(methods ?? {}).filter(([, operation]) => isSelected(operation))
    return selected.length > 0 ? [[path, Object.fromEntries(selected)] as const] : []
  })
  const used = new Set(paths.flatMap(([, methods]) => Object.values(methods).flatMap(getTags)))
  const selection: OpenAPI.Document & { 'x-tagGroups': TagGroup[] } = {
    ...document,
    paths: Object.fromEntries(paths),
    components: copyComponents(document.components),
    tags: document.tags?.filter(({ name }) => used.has(name)) ?? [],
    'x-tagGroups': getTagGroups(document).flatMap(({ name, tags }) => {
      const remaining = tags.filter((tag) => used.has(tag))
      return remaining.length > 0 ? [{ name, tags: remaining }] : []
    }),
  }
  const { components } = selection
  if (components)
    components.schemas = selectErrors(components.schemas, {
      paths: selection.paths ?? {},
      responses: components.responses,
    })
  removeUnusedComponents(selection)
  return selection
}

const toAreaKey = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-')

const getTagGroups = (document: OpenAPI.Document): readonly TagGroup[] =>
  (document as { 'x-tagGroups'?: TagGroup[] })['x-tagGroups'] ?? []

const getTags = (operation: unknown): readonly string[] =>
  (operation as { tags?: readonly string[] } | undefined)?.tags ?? []

const hasTag = (operation: unknown, tags: readonly string[]): boolean =>
  getTags(operation).some((tag) => tags.includes(tag))

/** Copies the lists of components, because unused ones are removed from the copy. */
const copyComponents = (components: OpenAPI.Document['components']) =>
  Object.fromEntries(Object.entries(components ?? {}).map(([kind, entries]) => [kind, { ...entries }]))
