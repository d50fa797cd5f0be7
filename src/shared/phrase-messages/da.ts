import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  andMore: (count) => `og ${count} til`,
  by: (name) => `af ${name}`,
  choose: 'vælg …',
  greeting: (name) => `Kære ${name}`,
  nameIn: (language) => `Navn (${language})`,
  noMap: 'Der er intet kort over disse områder',
  preview: (name) => `Forhåndsvisning af ${name}`,
  reason: (reason) => `Begrundelse: ${reason}`,
  reasonHint: 'Registreres i ændringsloggen med dit navn.',
  remove: (name) => `Fjern ${name}`,
  removeRow: 'fjern',
  since: (day) => `siden ${day}`,
  today: 'i dag',
  version: (number) => `version ${number}`,
  latestStart: 'seneste start',
  toBeCompleted: 'skal være gennemført',
  nameOfTime: (name, present) => `${name} (i dag: ${present})`,
  quoted: (text) => `»${text}«`,
}
