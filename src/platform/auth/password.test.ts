import { expect, it } from 'vitest'
import { passwordFlaw } from './password.ts'

const person = { name: 'Robin Example', email: 'robin.example@politie.example' }

it.each([
  ['elevenchars', 'too_short'],
  ['x'.repeat(129), 'too_long'],
  ['abababababab', 'too_uniform'],
  ['robin.example', 'contains_own_name'],
  ['Example12345', 'contains_own_name'],
  ['robin.example@politie.example1', 'contains_own_name'],
  ['correct horse battery', null],
  ['robin rides a correct horse', null],
  ['пароль из слов', null],
])('rates the password %s as %s', (password, flaw) => {
  expect(passwordFlaw(password, person)).toBe(flaw)
})
