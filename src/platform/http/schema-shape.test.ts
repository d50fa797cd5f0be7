import { expect, it } from 'vitest'
import { formatSchema } from './schema-shape.ts'

it.each([
  [{ type: 'string', format: 'date' }, 'string (date)'],
  [{ enum: ['a', 'b'] }, '"a" | "b"'],
  [{ const: false }, 'false'],
  [{ $ref: '#/components/schemas/Id' }, 'Id'],
  [{ anyOf: [{ type: 'number' }, { type: 'null' }] }, 'number | null'],
  [{ type: 'array', items: { enum: [1, 2] } }, '(1 | 2)[]'],
  [{ type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }], items: {} }, '[number, string]'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, '{ [name]: string }'],
  [undefined, 'anything'],
  [
    {
      type: 'object',
      properties: { code: { type: 'string' }, inner: { properties: { x: { type: 'number' } } } },
      required: ['code'],
    },
    '{\n  code: string\n  inner?: {\n    x?: number\n  }\n}',
  ],
])('shows %j in a form for readers', (schema, shape) => {
  expect(formatSchema(schema)).toBe(shape)
})
