import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { DocumentElement, DocumentPlan } from '#features/planning/plan-document/schema.ts'
import { listFieldLabels } from '#features/planning/plans/fields/labels/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planSections } from '#features/planning/plans/plan-section.ts'
import { rowMessages } from '#features/planning/plans/web/index.ts'
import { languages } from '#shared/language.ts'
import '../registration.ts'
import './slices.ts'

interface Shape {
  properties?: Record<string, Shape>
  items?: Shape
  anyOf?: Shape[]
  enum?: unknown[]
  const?: unknown
}

/** Checks for multilingual texts and names. They have no keys to describe. */
const isText = ({ properties }: Shape) =>
  properties?.source !== undefined && properties.text !== undefined && properties.outdated !== undefined

/** Returns every field of a row at any depth, with the possible codes. */
function collectFields(shape: Shape, found = new Map<string, Set<string>>(), field?: string): Map<string, Set<string>> {
  const codes = [...(shape.enum ?? []), ...(shape.const === undefined ? [] : [shape.const])]
  if (field) found.set(field, new Set([...(found.get(field) ?? []), ...codes.map(String)]))
  if (isText(shape)) return found
  for (const [name, inner] of Object.entries(shape.properties ?? {})) collectFields(inner, found, name)
  for (const inner of [...(shape.items ? [shape.items] : []), ...(shape.anyOf ?? [])])
    collectFields(inner, found, field)
  return found
}
const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape

describe('messages of a comparison of two moments of a plan', () => {
  const frozen = planSections().filter((section) => section.frozen)

  it.each(frozen.map(({ name, schema }) => [name, schema] as const))(
    'contain a label for every field and code of “%s” in every language',
    async (name, schema) => {
      const messages = await rowMessages.of(name)
      const fields = collectFields(shapeOf(schema))
      expect(fields.size).toBeGreaterThan(4)
      for (const language of languages) {
        const message = messages?.[language]
        expect(message?.title, `${name}, ${language}`).toMatch(/\p{L}{4}/u)
        for (const [field, codes] of fields) {
          expect(message?.fields[field], `${name}.${field}, ${language}`).toMatch(/\p{L}{2}/u)
          for (const code of codes)
            if (!code.startsWith('TLP:'))
              expect(message?.codes[field]?.[code], `${name}.${field} ${code}, ${language}`).toMatch(/\p{L}{2}/u)
        }
      }
    },
  )

  it('contain a label for every field of the cover and of elements', () => {
    const own = [DocumentPlan, DocumentElement].flatMap(({ shape }) => Object.keys(shape))
    expect(own.length).toBeGreaterThan(30)
    // The key of an element is the position in the document and is not shown.
    for (const language of languages) {
      const fields = listFieldLabels(planMessages[language].fields)
      expect(
        own.filter((field) => !fields[field] && field !== 'key'),
        language,
      ).toEqual([])
    }
  })
})
