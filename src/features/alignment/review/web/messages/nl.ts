import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Afstemmingsronde',
  note: 'Wie onderaan heeft geantwoord op wat van kracht werd, en wie over de dag is.',
  headOf: (plan, version) => `Afstemming op ${plan}, versie ${version}`,
  amends: 'addendum: alleen wat veranderde wordt opnieuw gevraagd',
  progress: (answered, bodies) => `${answered} van ${bodies} hebben geantwoord`,
  late: (count) => `${count} te laat`,
  begun: (count) => `${count} bezig`,
  notAnswered: (count) => `${count} niet begonnen`,
  due: (day) => `te beantwoorden uiterlijk op ${day}`,
  since: (day) => `van kracht sinds ${day}`,
  by: 'Per gebied',
  areas: 'Voortgang per gebied',
  area: 'Gebied',
  elsewhere: 'In geen van deze',
  bodies: 'Instanties',
  answered: 'Beantwoord',
  lateHead: 'Te laat',
  lateBodies: (count) => (count === 1 ? '1 instantie is te laat' : `${count} instanties zijn te laat`),
  open: (count) => (count === 1 ? '1 punt open' : `${count} punten open`),
  loading: 'De afstemmingsronde wordt gelezen',
  changed: (version) => `Veranderd sinds versie ${version}`,
  fields: { title: 'Titel', gain: 'Wat mensen eraan hebben', rationale: 'Waarom', body: 'Tekst' },
  others: (count) =>
    count === 1 ? 'Eén gegeven naast de tekst veranderde.' : `${count} gegevens naast de tekst veranderden.`,
  former: 'Eerder geantwoord',
  noFormer: 'Op de vorige versie was er geen antwoord, of het is niet voor u.',
  removed: 'weggelaten',
  added: 'toegevoegd',
}
