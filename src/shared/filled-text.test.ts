import { expect, it } from 'vitest'
import { hasReason, isFilledText } from './filled-text.ts'
import { localized } from './localized-text.ts'

it('a required text has at least three characters, without the spaces around it', () => {
  expect([null, undefined, '', '  ', ' - ', ' ab  '].filter(isFilledText)).toEqual([])
  expect(['abc', ' abc ', 'Lives first'].filter(isFilledText)).toHaveLength(3)
})

it('a reason is a required text in the source language', () => {
  expect([null, localized('en', ' - '), localized('en', 'Lives first')].map(hasReason)).toEqual([false, false, true])
  expect(hasReason({ ...localized('en', '-'), text: { en: '-', nl: 'Levens eerst' } })).toBe(false)
})
