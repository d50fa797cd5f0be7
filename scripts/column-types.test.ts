import { describe, expect, it } from 'vitest'
import { columnType, type TypedColumn } from './column-types.ts'

const column = (changes: Partial<TypedColumn>): TypedColumn => ({
  type: 'text',
  isArray: false,
  isNullable: false,
  hasDefault: false,
  isGeneratedAlways: false,
  values: null,
  ...changes,
})

describe('TypeScript type of a column', () => {
  it.each<[Partial<TypedColumn>, string]>([
    [{}, 'string'],
    [{ type: 'int8' }, 'number'],
    [{ type: 'date', isNullable: true }, 'string | null'],
    [{ type: 'uuid', isArray: true, hasDefault: true }, 'Generated<string[]>'],
    [{ type: 'int4', hasDefault: true, isGeneratedAlways: true }, 'GeneratedAlways<number>'],
    [{ type: 'plan_state', values: ['drafting', 'ended'] }, "'drafting' | 'ended'"],
    [{ type: 'jsonb' }, 'ColumnType<unknown, JsonText, JsonText>'],
    [{ type: 'jsonb', isNullable: true }, 'ColumnType<unknown, JsonText | null | undefined, JsonText | null>'],
    [{ type: 'jsonb', hasDefault: true }, 'ColumnType<unknown, JsonText | undefined, JsonText>'],
  ])('%o is %s', (changes, expected) => {
    expect(columnType(column(changes), 'plan.column')).toBe(expected)
  })

  it('is rejected for a database type without a mapping, with the name of the column', () => {
    expect(() => columnType(column({ type: 'timestamp' }), 'plan.created_at')).toThrow(
      'plan.created_at: no TypeScript type is agreed for timestamp.',
    )
    expect(() => columnType(column({ type: 'daterange', isArray: true }), 'plan.periods')).toThrow('daterange[]')
    const states = column({ type: 'plan_state', isArray: true, values: ['drafting'] })
    expect(() => columnType(states, 'plan.states')).toThrow('plan_state[]')
  })
})
