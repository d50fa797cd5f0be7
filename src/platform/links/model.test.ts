import { expect, it } from 'vitest'
import { markings } from '#shared/marking.ts'
import { getLinkRequirement } from './model.ts'

it.each([
  ['TLP:CLEAR', 'link', 'link'],
  ['TLP:GREEN', 'link', 'link'],
  ['TLP:AMBER', 'code', 'sign_in'],
  ['TLP:AMBER+STRICT', 'sign_in', 'sign_in'],
  ['TLP:RED', 'sign_in', 'sign_in'],
] as const)('%s needs %s through a link, and %s when no code can be sent', (marking, withMail, withoutMail) => {
  const number = markings.indexOf(marking)
  expect([getLinkRequirement(number, true), getLinkRequirement(number, false)]).toEqual([withMail, withoutMail])
})
