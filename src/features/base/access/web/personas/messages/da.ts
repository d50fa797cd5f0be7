import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Vælg en demobruger',
  intro:
    'Alle demobrugere er fiktive. Hver rolle har sin egen forside og sine egne opgaver og ser kun det, som mærkningerne tillader.',
  search: 'Søg på navn, rolle eller organisation',
  onePerRole: 'Én demobruger pr. rolle',
  everybody: 'Alle demobrugere',
  personaCount: (count) => plural('da', count, `${count} demobruger`, `${count} demobrugere`),
  none: 'Ingen demobruger fundet',
  noneText: 'Søg efter en kommune, en organisation eller en rolle.',
  noDemo: 'Dette er ikke en demo',
  noDemoText: 'Du kan kun logge ind som demobruger i en demo.',
  act: (name) => `Log ind som ${name}`,
}
